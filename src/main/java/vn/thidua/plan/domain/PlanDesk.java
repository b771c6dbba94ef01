package vn.thidua.plan.domain;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.organization.UnitId;
import vn.thidua.plan.PlanId;
import vn.thidua.plan.PlanReadingAsked;
import vn.thidua.plan.PlanReadingFailed;
import vn.thidua.plan.PlanReadingStopped;
import vn.thidua.plan.PlanUploaded;
import vn.thidua.plan.PlanWithdrawn;
import vn.thidua.shared.By;
import vn.thidua.shared.NotFound;
import vn.thidua.shared.Reading;
import vn.thidua.shared.Refusal;

/** Takes plan documents in and gives them up. */
@NamedInterface("desk")
@Service
@Transactional
public class PlanDesk {

    private final PlanRows rows;
    private final PlanReads reads;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    PlanDesk(PlanRows rows, PlanReads reads, ApplicationEventPublisher events, Clock clock) {
        this.rows = rows;
        this.reads = reads;
        this.events = events;
        this.clock = clock;
    }

    /**
     * A file that came in.
     *
     * @param id made by the screen; the same upload sent twice is one plan
     * @param revises the version that it revises, or null for a new plan
     */
    public record Upload(
            PlanId id, UnitId unit, PlanFile file, @Nullable PlanId revises) {}

    /**
     * Stores a file and queues it for reading; both are on disk when this returns.
     *
     * @throws vn.thidua.shared.Refused with {@link PlanRefusal#SAME_FILE}, or with what {@link PlanRules#whyNotRevise} says
     */
    public PlanId upload(Upload upload, By by) {
        if (reads.find(upload.id()).isPresent()) {
            return upload.id();
        }
        Instant now = Instant.now(clock);
        PlanFile file = upload.file();
        rows.keepFile(file, now);
        if (reads.find(upload.id()).isPresent()) {
            // The same form came twice at once, and the other one was first.
            return upload.id();
        }
        same(file, upload.unit())
                .ifPresent(other -> PlanRefusal.SAME_FILE.because(other.title()).raise());
        PlanId family = upload.id();
        int number = 1;
        if (upload.revises() != null) {
            rows.lock(upload.revises());
            PlanDocument old = plan(upload.revises());
            PlanRules.whyNotRevise(old).ifPresent(Refusal::raise);
            family = old.family();
            number = reads.versions(family).getLast().number() + 1;
        }
        rows.insert(upload, family, number, by, now);
        events.publishEvent(new PlanUploaded(upload.id(), file.sha256(), file.name(), upload.revises(), now, by));
        return upload.id();
    }

    /** Returns the plan of the unit made from the same file, unless it was given up. */
    @Reading
    public Optional<PlanDocument> same(PlanFile file, UnitId unit) {
        return reads.withFile(file.sha256(), List.of(unit));
    }

    /** Gives up a version that nobody has approved; file and text stay. */
    public void withdraw(PlanId plan, By by) {
        PlanRules.whyNotWithdraw(rows.lock(plan)).ifPresent(Refusal::raise);
        rows.withdraw(plan);
        events.publishEvent(new PlanWithdrawn(plan, Instant.now(clock), by));
    }

    /** Puts a plan that could not be read back into the queue. */
    public void readAgain(PlanId plan, By by) {
        PlanRules.whyNotReadAgain(rows.lock(plan)).ifPresent(Refusal::raise);
        rows.readAgain(plan);
        events.publishEvent(new PlanReadingAsked(plan, Instant.now(clock), by));
    }

    /** Stops a reading: at once when it has not begun, else as soon as the reader notices. */
    public void stop(PlanId plan, By by) {
        PlanState state = rows.lock(plan);
        PlanRules.whyNotStop(state).ifPresent(Refusal::raise);
        Instant now = Instant.now(clock);
        if (state == PlanState.UPLOADED) {
            rows.fail(plan, ReadingDesk.STOPPED);
            events.publishEvent(new PlanReadingFailed(plan, ReadingDesk.STOPPED.key(), now, by));
        } else {
            rows.askToStop(plan);
            events.publishEvent(new PlanReadingStopped(plan, now, by));
        }
    }

    private PlanDocument plan(PlanId id) {
        return reads.find(id).orElseThrow(() -> new NotFound("plan " + id));
    }
}
