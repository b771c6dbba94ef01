package vn.thidua.organization.reorganisation;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.organization.ReorganisationDecided;
import vn.thidua.organization.ReorganisationDrafted;
import vn.thidua.organization.ReorganisationId;
import vn.thidua.organization.ReorganisationRedrafted;
import vn.thidua.organization.ReorganisationTakenBack;
import vn.thidua.shared.By;
import vn.thidua.shared.NotFound;
import vn.thidua.shared.Refusal;

/** Takes the commands on reorganisations. Deciding writes the dated rows of its day at once, so that nothing has to run on the day; taking back removes exactly these. */
@NamedInterface("desk")
@Service
@Transactional
public class ReorganisationDesk {

    private final ReorganisationRows rows;
    private final ReorganisationReads reads;
    private final DatedRows dated;
    private final GroundReads grounds;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ReorganisationDesk(
            ReorganisationRows rows,
            ReorganisationReads reads,
            DatedRows dated,
            GroundReads grounds,
            ApplicationEventPublisher events,
            Clock clock) {
        this.rows = rows;
        this.reads = reads;
        this.dated = dated;
        this.grounds = grounds;
        this.events = events;
        this.clock = clock;
    }

    /** Drafts a reorganisation under an id that the caller chose; a second time changes nothing. */
    public void draft(ReorganisationId id, Reorganisation.Head head, By by) {
        Instant now = Instant.now(clock);
        if (rows.insert(id, head, now, by)) {
            events.publishEvent(new ReorganisationDrafted(id, head.title(), now, by));
        }
    }

    /**
     * Writes the head of a draft anew and tells whether it did: when someone else changed the draft since the version, nothing happens.
     *
     * @throws vn.thidua.shared.Refused with {@link ReorganisationRefusal#NOT_A_DRAFT}
     */
    public boolean rewrite(ReorganisationId id, long version, Reorganisation.Head head, By by) {
        Reorganisation act = locked(id);
        if (act.head().equals(head)) {
            return true;
        }
        ReorganisationRules.whyNotWrite(act).ifPresent(Refusal::raise);
        if (act.version() != version) {
            return false;
        }
        rows.update(id, head);
        redrafted(act, by);
        return true;
    }

    /**
     * Adds a step to a draft under an id that the caller chose; a second time changes nothing.
     *
     * @throws vn.thidua.shared.Refused with {@link ReorganisationRefusal#NOT_A_DRAFT} or what is wrong with the step whatever the day
     */
    public void add(ReorganisationId id, UUID stepId, Step step, By by) {
        Reorganisation act = locked(id);
        if (act.steps().stream().anyMatch(there -> there.id().equals(stepId))) {
            return;
        }
        ReorganisationRules.whyNotWrite(act).ifPresent(Refusal::raise);
        ReorganisationRules.whyNotStep(step).ifPresent(Refusal::raise);
        if (rows.add(id, stepId, step)) {
            redrafted(act, by);
        }
    }

    /**
     * Takes a step out of a draft; a second time changes nothing.
     *
     * @throws vn.thidua.shared.Refused with {@link ReorganisationRefusal#NOT_A_DRAFT}
     */
    public void remove(ReorganisationId id, UUID stepId, By by) {
        Reorganisation act = locked(id);
        ReorganisationRules.whyNotWrite(act).ifPresent(Refusal::raise);
        if (rows.remove(id, stepId)) {
            redrafted(act, by);
        }
    }

    /**
     * Decides a reorganisation and tells whether it did: when someone else changed the draft since the version, nothing happens. Where its day is past it is in force at once. A
     * second time changes nothing.
     *
     * @throws vn.thidua.shared.Refused with the first of what keeps it from being decided
     */
    public boolean decide(ReorganisationId id, long version, By by) {
        Reorganisation act = locked(id);
        if (act.state() == ReorganisationState.SCHEDULED || act.state() == ReorganisationState.IN_FORCE) {
            return true;
        }
        if (act.version() != version) {
            return false;
        }
        dated.lockMoves();
        LocalDate day = Objects.requireNonNullElse(act.head().effectiveOn(), LocalDate.now(clock));
        Ground ground = grounds.on(day, act.acts());
        Outcome outcome = Outcome.of(act.acts(), ground.units());
        ReorganisationRules.whyNotDecide(act, ground, outcome).stream()
                .findFirst()
                .ifPresent(Refusal::raise);
        dated.write(id, day, act.head().rolesFollow(), outcome);
        grounds.circleFrom(day)
                .ifPresent(unit -> ReorganisationRefusal.CIRCLE.because(unit).raise());
        Instant now = Instant.now(clock);
        rows.decided(id, now, by);
        rows.touch(id);
        events.publishEvent(new ReorganisationDecided(
                id,
                act.head().title(),
                act.head().basis().number(),
                day,
                outcome.ended().size(),
                outcome.begun().size(),
                now,
                by));
        return true;
    }

    /**
     * Gives a draft up, or a decided reorganisation before its day: units are again exactly as they were. A second time changes nothing.
     *
     * @throws vn.thidua.shared.Refused with {@link ReorganisationRefusal#IN_FORCE} or {@link ReorganisationRefusal#BUILT_ON}
     */
    public void takeBack(ReorganisationId id, By by) {
        Reorganisation act = locked(id);
        if (act.state() == ReorganisationState.TAKEN_BACK) {
            return;
        }
        dated.lockMoves();
        LocalDate today = LocalDate.now(clock);
        LocalDate day = Objects.requireNonNullElse(act.head().effectiveOn(), today);
        ReorganisationRules.whyNotTakeBack(act, today, grounds.builtOn(id, day)).ifPresent(Refusal::raise);
        dated.undo(id);
        grounds.circleFrom(day)
                .ifPresent(unit -> ReorganisationRefusal.BUILT_ON.because().raise());
        Instant now = Instant.now(clock);
        rows.takenBack(id, now, by);
        rows.touch(id);
        events.publishEvent(new ReorganisationTakenBack(id, act.head().title(), now, by));
    }

    private Reorganisation locked(ReorganisationId id) {
        if (!rows.lock(id)) {
            throw new NotFound("reorganisation " + id);
        }
        return reads.find(id).orElseThrow();
    }

    private void redrafted(Reorganisation act, By by) {
        rows.touch(act.id());
        events.publishEvent(new ReorganisationRedrafted(act.id(), act.head().title(), Instant.now(clock), by));
    }
}
