package vn.thidua.reporting.inspecting;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.access.Actor;
import vn.thidua.reporting.InspectionCalledOff;
import vn.thidua.reporting.InspectionId;
import vn.thidua.shared.Refusal;

/** Calls inspections off (hủy); what was planned, said and found until then stays to be read. */
@Service
@Transactional
public class CallingOffDesk {

    private final InspectionGate gate;
    private final InspectionRows rows;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    CallingOffDesk(InspectionGate gate, InspectionRows rows, ApplicationEventPublisher events, Clock clock) {
        this.gate = gate;
        this.rows = rows;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Calls an inspection off for good; a second time changes nothing.
     *
     * @param reason in words
     * @throws vn.thidua.shared.Refused with {@link InspectionRefusal#NOT_NOW} once it is concluded, or {@link InspectionRefusal#NO_WHY}
     */
    public void callOff(InspectionId id, String reason, Actor actor) {
        Inspection inspection = gate.office(id, actor);
        if (inspection.calledOff() != null) {
            return;
        }
        InspectionRules.whyNotCallOff(inspection, reason).ifPresent(Refusal::raise);
        Instant now = Instant.now(clock);
        rows.callOff(id, new Inspection.CalledOff(now, actor.by().name(), reason.strip(), inspection.state()));
        events.publishEvent(new InspectionCalledOff(
                id,
                inspection.campaign(),
                inspection.title(),
                inspection.told()
                        ? inspection.visits().stream().map(Visit::unit).toList()
                        : List.of(),
                reason.strip(),
                now,
                actor.by()));
    }
}
