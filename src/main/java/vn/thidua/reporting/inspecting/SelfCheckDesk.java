package vn.thidua.reporting.inspecting;

import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.access.Actor;
import vn.thidua.organization.UnitId;
import vn.thidua.reporting.InspectionId;
import vn.thidua.reporting.SelfCheckHandedIn;
import vn.thidua.shared.Refusal;

/** Takes what units say of themselves before they are inspected. */
@Service
@Transactional
public class SelfCheckDesk {

    private final InspectionGate gate;
    private final VisitRows rows;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    SelfCheckDesk(InspectionGate gate, VisitRows rows, ApplicationEventPublisher events, Clock clock) {
        this.gate = gate;
        this.rows = rows;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Keeps what a unit says so far.
     *
     * @param version of the self-check that the person saw
     * @throws vn.thidua.shared.Refused with {@link InspectionRefusal#NOT_NOW} or {@link InspectionRefusal#CHANGED_MEANWHILE}
     * @throws vn.thidua.shared.NotFound when the unit is not the person's
     */
    public void keep(InspectionId id, UnitId unit, long version, Map<UUID, SelfAnswer> answers, Actor actor) {
        keep(gate.unit(id, unit, actor), version, answers, actor);
    }

    /**
     * Hands in what a unit says; it stands from then on.
     *
     * @throws vn.thidua.shared.Refused as {@link #keep} does, or with {@link InspectionRefusal#NOT_ANSWERED}
     */
    public void handIn(InspectionId id, UnitId unit, long version, Map<UUID, SelfAnswer> answers, Actor actor) {
        InspectionGate.Place place = gate.unit(id, unit, actor);
        InspectionRules.whyNotHandIn(place.inspection(), answers).ifPresent(Refusal::raise);
        keep(place, version, answers, actor);
        Instant now = Instant.now(clock);
        rows.handIn(place.visit().id(), now);
        events.publishEvent(new SelfCheckHandedIn(id, place.inspection().campaign(), unit, now, actor.by()));
    }

    private void keep(InspectionGate.Place place, long version, Map<UUID, SelfAnswer> answers, Actor actor) {
        InspectionRules.whyNotSelfCheck(place.inspection(), place.visit()).ifPresent(Refusal::raise);
        if (!rows.answer(place.visit().id(), version, answers, actor.by())) {
            InspectionRefusal.CHANGED_MEANWHILE
                    .because(place.visit().answeredBy())
                    .raise();
        }
    }
}
