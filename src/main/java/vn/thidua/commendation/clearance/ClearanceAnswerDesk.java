package vn.thidua.commendation.clearance;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.access.Actor;
import vn.thidua.commendation.ClearanceAnswered;
import vn.thidua.commendation.ClearanceId;
import vn.thidua.commendation.round.CommendationRefusal;
import vn.thidua.evidence.domain.EvidenceDesk;
import vn.thidua.shared.By;
import vn.thidua.shared.NotFound;
import vn.thidua.shared.Reading;
import vn.thidua.shared.Refusal;

/** Takes the answers of bodies: with an account of their own, by the link, or on paper that the office enters. Each request is answered once. */
@NamedInterface("desk")
@Service
@Transactional
public class ClearanceAnswerDesk {

    /* Shown as the role of whoever has no account here. */
    private static final String OUTSIDE = "OUTSIDE";

    private final ClearanceReads reads;
    private final ClearanceRows rows;
    private final ClearanceSight sight;
    private final EvidenceDesk evidence;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ClearanceAnswerDesk(
            ClearanceReads reads,
            ClearanceRows rows,
            ClearanceSight sight,
            EvidenceDesk evidence,
            ApplicationEventPublisher events,
            Clock clock) {
        this.reads = reads;
        this.rows = rows;
        this.sight = sight;
        this.evidence = evidence;
        this.events = events;
        this.clock = clock;
    }

    /** Returns the request that a link opens today, be it only to show that it was answered. */
    @Reading
    public Optional<ClearanceSight.Place> linked(String secret) {
        return reads.linked(LinkSecret.hash(secret))
                .filter(one -> one.linked(LocalDate.now(clock)))
                .map(sight::place)
                .filter(place -> !place.round().secret());
    }

    /**
     * Takes the answer of a body from whoever speaks for it.
     *
     * @throws vn.thidua.shared.Refused with a constant of {@link CommendationRefusal}
     * @throws NotFound where the person does not
     */
    public void answer(ClearanceId id, Reply reply, Actor actor) {
        ClearanceSight.Place place = locked(id, actor);
        if (!place.asked()) {
            throw new NotFound("clearance " + id);
        }
        take(place, reply, Clearance.Way.ACCOUNT, LocalDate.now(clock), actor.by());
    }

    /**
     * Enters the answer of a body that came on paper.
     *
     * @throws vn.thidua.shared.Refused with a constant of {@link CommendationRefusal}
     * @throws NotFound where the person does not work for the office
     */
    public void enter(ClearanceId id, Reply reply, Actor actor) {
        ClearanceSight.Place place = locked(id, actor);
        if (!place.asks()) {
            throw new NotFound("clearance " + id);
        }
        LocalDate today = LocalDate.now(clock);
        LocalDate on = reply.on();
        if (reply.paper().isBlank()) {
            CommendationRefusal.NO_PAPER.because().raise();
        }
        if (on == null
                || on.isAfter(today)
                || on.isBefore(place.clearance().term().askedOn())) {
            CommendationRefusal.BAD_PAPER_DAY.because().raise();
        }
        take(place, reply, Clearance.Way.PAPER, on == null ? today : on, actor.by());
    }

    /**
     * Takes the answer of whoever has the link; false where it opens nothing any more.
     *
     * @throws vn.thidua.shared.Refused with a constant of {@link CommendationRefusal}
     */
    public boolean answer(String secret, Reply reply) {
        String hash = LinkSecret.hash(secret);
        Optional<ClearanceSight.Place> found = reads.linked(hash)
                .flatMap(one -> reads.locked(one.id()))
                .flatMap(locked -> reads.linked(hash))
                .filter(one -> one.linked(LocalDate.now(clock)))
                .map(sight::place)
                .filter(place -> !place.round().secret());
        found.ifPresent(place -> take(
                place,
                reply,
                Clearance.Way.LINK,
                LocalDate.now(clock),
                new By(null, reply.name().strip() + ", " + place.clearance().body(), OUTSIDE, null)));
        return found.isPresent();
    }

    private ClearanceSight.Place locked(ClearanceId id, Actor actor) {
        reads.locked(id);
        return sight.place(id, actor);
    }

    private void take(ClearanceSight.Place place, Reply reply, Clearance.Way way, LocalDate on, By by) {
        Clearance clearance = place.clearance();
        ClearanceRules.whyNotAnswer(clearance).ifPresent(Refusal::raise);
        ClearanceRules.whyNot(clearance, reply, way != Clearance.Way.ACCOUNT).ifPresent(Refusal::raise);
        Instant now = Instant.now(clock);
        rows.answer(clearance.id(), reply, way, on, now, by);
        reply.about()
                .forEach((proposal, line) -> line.files()
                        .forEach(file -> evidence.keep(ClearanceFiles.subject(clearance.id(), proposal), file, by)));
        int objections = (int) reply.about().values().stream()
                .filter(line -> line.says() == Clearance.Says.OBJECTS)
                .count();
        events.publishEvent(new ClearanceAnswered(
                clearance.id(),
                clearance.round(),
                place.round().title(),
                place.round().owner(),
                clearance.body(),
                way.name(),
                objections,
                now,
                by));
    }
}
