package vn.thidua.scoring.domain;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.organization.UnitId;
import vn.thidua.scoring.ScaleBegun;
import vn.thidua.scoring.ScaleChanged;
import vn.thidua.scoring.ScaleDropped;
import vn.thidua.scoring.ScaleId;
import vn.thidua.scoring.ScaleIssued;
import vn.thidua.scoring.ScaleVersionId;
import vn.thidua.scoring.scale.Scale;
import vn.thidua.shared.By;
import vn.thidua.shared.NotFound;
import vn.thidua.shared.Refusal;

/** Takes the commands on scales; what was issued stays as it is, a change of it is a new version. */
@NamedInterface("desk")
@Service
@Transactional
public class ScaleDesk {

    private final ScaleRows rows;
    private final ScaleReads reads;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ScaleDesk(ScaleRows rows, ScaleReads reads, ApplicationEventPublisher events, Clock clock) {
        this.rows = rows;
        this.reads = reads;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Begins a scale with its first draft; the same begun twice is one.
     *
     * @throws vn.thidua.shared.Refused with {@link ScaleRefusal#NO_NAME} or {@link ScaleRefusal#ELSEWHERE}
     */
    public void begin(ScaleId id, ScaleVersionId draft, UnitId owner, String name, Scale body, By by) {
        if (name.isBlank()) {
            ScaleRefusal.NO_NAME.because().raise();
        }
        if (rows.insert(id, owner, name.strip(), Instant.now(clock), by)) {
            draft(draft, id, 1, body);
            events.publishEvent(new ScaleBegun(id, draft, name.strip(), 1, Instant.now(clock), by));
        }
    }

    /**
     * Begins the next version of a scale as a copy of the one issued last; the same begun twice is one.
     *
     * @throws vn.thidua.shared.Refused with {@link ScaleRefusal#DRAFT_THERE} or {@link ScaleRefusal#ELSEWHERE}
     */
    public void renew(ScaleId id, ScaleVersionId draft, By by) {
        rows.lock(id);
        List<ScaleVersion> versions = reads.versions(id);
        if (versions.stream().anyMatch(one -> one.id().equals(draft))) {
            return;
        }
        ScaleVersion last = versions.stream().findFirst().orElseThrow(() -> new NotFound("scale " + id));
        if (last.state() == ScaleState.DRAFT) {
            ScaleRefusal.DRAFT_THERE.because(last.number()).raise();
        }
        draft(draft, id, last.number() + 1, last.body());
        events.publishEvent(new ScaleBegun(id, draft, last.name(), last.number() + 1, Instant.now(clock), by));
    }

    /**
     * What is changed in a draft.
     *
     * @param part what of it, for the audit trail; empty for the scale as a whole
     * @param edit makes the changed scale of the one that is there; made again from the same it is the same
     */
    @NamedInterface("desk")
    public record Change(String part, UnaryOperator<Scale> edit) {}

    /**
     * Changes a draft. Where it is as wanted already, nothing happens, whoever was faster.
     *
     * @param seen the version on the screen
     * @throws vn.thidua.shared.Refused with {@link ScaleRefusal#ISSUED} or {@link ScaleRefusal#CHANGED_MEANWHILE}, or what the edit raises
     */
    public void change(ScaleVersionId id, long seen, Change change, By by) {
        ScaleVersion draft = locked(id);
        ScaleDeskRules.whyNotChange(draft).ifPresent(Refusal::raise);
        Scale changed = change.edit().apply(draft.body());
        if (changed.equals(draft.body())) {
            return;
        }
        asSeen(draft, seen);
        rows.change(id, changed);
        events.publishEvent(new ScaleChanged(draft.scale(), id, draft.name(), change.part(), Instant.now(clock), by));
    }

    /**
     * Gives a scale another name.
     *
     * @throws vn.thidua.shared.Refused with {@link ScaleRefusal#NO_NAME}
     */
    public void rename(ScaleVersionId id, String name, By by) {
        ScaleVersion draft = locked(id);
        ScaleDeskRules.whyNotChange(draft).ifPresent(Refusal::raise);
        if (name.isBlank()) {
            ScaleRefusal.NO_NAME.because().raise();
        }
        if (!draft.name().equals(name.strip())) {
            rows.rename(draft.scale(), name.strip());
            events.publishEvent(new ScaleChanged(draft.scale(), id, name.strip(), "", Instant.now(clock), by));
        }
    }

    /**
     * Issues a draft: units can be scored by it from a day on. The same issued twice is issued once.
     *
     * @param seen the version on the screen
     * @throws vn.thidua.shared.Refused with a constant of {@link ScaleRefusal}
     */
    public void issue(ScaleVersionId id, long seen, @Nullable LocalDate startsOn, String basis, By by) {
        ScaleVersion draft = locked(id);
        if (draft.state() == ScaleState.ISSUED
                && draft.basis().equals(basis.strip())
                && startsOn != null
                && startsOn.equals(draft.startsOn())) {
            return;
        }
        LocalDate before = rows.lastStart(draft.scale()).orElse(null);
        ScaleDeskRules.whyNotIssue(draft, startsOn, basis, before).ifPresent(Refusal::raise);
        asSeen(draft, seen);
        LocalDate first = Objects.requireNonNull(startsOn);
        rows.issue(id, first, basis.strip(), Instant.now(clock), by);
        events.publishEvent(new ScaleIssued(
                draft.scale(), id, draft.name(), draft.number(), first, basis.strip(), Instant.now(clock), by));
    }

    /**
     * Throws a draft away, and the scale with it where it has no other version; a draft that is gone stays gone.
     *
     * @throws vn.thidua.shared.Refused with {@link ScaleRefusal#ISSUED}
     */
    public void drop(ScaleVersionId id, By by) {
        if (reads.find(id).isEmpty()) {
            return;
        }
        ScaleVersion draft = locked(id);
        ScaleDeskRules.whyNotChange(draft).ifPresent(Refusal::raise);
        rows.drop(id, draft.scale());
        events.publishEvent(new ScaleDropped(draft.scale(), draft.name(), draft.number(), Instant.now(clock), by));
    }

    /** An id that another scale has was made up, or sent from a page of that one. */
    private void draft(ScaleVersionId draft, ScaleId id, int number, Scale body) {
        if (!rows.draft(draft, id, number, body)) {
            ScaleRefusal.ELSEWHERE.because().raise();
        }
    }

    private ScaleVersion locked(ScaleVersionId id) {
        ScaleVersion there = find(id);
        rows.lock(there.scale());
        return find(id);
    }

    private static void asSeen(ScaleVersion draft, long seen) {
        if (draft.version() != seen) {
            ScaleRefusal.CHANGED_MEANWHILE.because().raise();
        }
    }

    private ScaleVersion find(ScaleVersionId id) {
        return reads.find(id).orElseThrow(() -> new NotFound("version of a scale " + id));
    }
}
