package vn.thidua.registration.domain;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.registration.MilestoneReached;
import vn.thidua.registration.WorkId;
import vn.thidua.shared.By;
import vn.thidua.shared.NotFound;
import vn.thidua.shared.Reading;
import vn.thidua.shared.Refusal;

/** Takes what a unit says of the milestones of its works. They are its own plan: no lead agency accepts them. */
@NamedInterface("desk")
@Service
@Transactional
public class MilestoneDesk {

    private final RegistrationGate gate;
    private final MilestoneRows rows;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    MilestoneDesk(RegistrationGate gate, MilestoneRows rows, ApplicationEventPublisher events, Clock clock) {
        this.gate = gate;
        this.rows = rows;
        this.events = events;
        this.clock = clock;
    }

    /** Returns the milestones of a work, by their day. */
    @Reading
    public List<Milestone> of(WorkId work) {
        return rows.of(work);
    }

    /**
     * Sets a milestone; one that is there already stays as it is.
     *
     * @throws vn.thidua.shared.Refused with what {@link RegistrationRules} say
     */
    public void add(RegistrationDesk.Form form, WorkId work, UUID id, String name, LocalDate plannedOn) {
        rows.add(open(form, work).id(), id, name.strip(), plannedOn);
    }

    /**
     * Notes that a milestone was reached.
     *
     * @throws vn.thidua.shared.Refused with what {@link RegistrationRules} say
     */
    public void reach(RegistrationDesk.Form form, WorkId work, UUID id, LocalDate doneOn, String note, By by) {
        Work there = open(form, work);
        String name = rows.of(there.id()).stream()
                .filter(milestone -> milestone.id().equals(id))
                .map(Milestone::name)
                .findFirst()
                .orElseThrow(() -> new NotFound("milestone " + id));
        rows.settle(there.id(), id, doneOn, note.strip());
        events.publishEvent(new MilestoneReached(work, name, doneOn, Instant.now(clock), by));
    }

    /** Takes that back. */
    public void reopen(RegistrationDesk.Form form, WorkId work, UUID id) {
        rows.settle(open(form, work).id(), id, null, "");
    }

    /** Removes a milestone that was not reached. */
    public void remove(RegistrationDesk.Form form, WorkId work, UUID id) {
        rows.remove(open(form, work).id(), id);
    }

    private Work open(RegistrationDesk.Form form, WorkId id) {
        Work work = gate.open(form.campaign(), form.unit(), form.hand()).work(id);
        RegistrationRules.whyNotProve(work).ifPresent(Refusal::raise);
        return work;
    }
}
