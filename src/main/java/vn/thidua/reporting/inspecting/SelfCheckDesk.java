package vn.thidua.reporting.inspecting;

import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.access.Actor;
import vn.thidua.organization.UnitId;
import vn.thidua.reporting.InspectionId;
import vn.thidua.reporting.SelfCheckHandedIn;
import vn.thidua.reporting.SelfCheckReopened;
import vn.thidua.shared.Refusal;

/** Takes what units say of themselves before they are inspected. */
@NamedInterface("desk")
@Service
@Transactional
public class SelfCheckDesk {

    private final InspectionGate gate;
    private final VisitRows rows;
    private final ReopeningRows reopenings;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    SelfCheckDesk(
            InspectionGate gate,
            VisitRows rows,
            ReopeningRows reopenings,
            ApplicationEventPublisher events,
            Clock clock) {
        this.gate = gate;
        this.rows = rows;
        this.reopenings = reopenings;
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
     * Hands in what a unit says; it stands from then on, unless the office opens it again.
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

    /**
     * Opens a self-check again that was handed in; the same sent twice is one.
     *
     * @param version of the self-check that the person saw
     * @param why what the unit is to look at again
     * @throws vn.thidua.shared.Refused with {@link InspectionRefusal#NOT_NOW} once the visits are over, {@link InspectionRefusal#NOT_HANDED_IN}, {@link InspectionRefusal#NO_WHY} or {@link InspectionRefusal#CHANGED_MEANWHILE}
     */
    public void reopen(InspectionId id, UnitId unit, long version, String why, Actor actor) {
        InspectionGate.Place place = gate.office(id, unit, actor);
        Visit visit = place.visit();
        if (visit.reopenings().stream().anyMatch(one -> one.version() == version)) {
            return;
        }
        InspectionRules.whyNotReopen(place.inspection(), visit, why).ifPresent(Refusal::raise);
        if (visit.answersVersion() != version) {
            InspectionRefusal.CHANGED_MEANWHILE.because(visit.answeredBy()).raise();
        }
        Instant now = Instant.now(clock);
        reopenings.reopen(visit.id(), why.strip(), actor.by(), now);
        events.publishEvent(new SelfCheckReopened(
                id, place.inspection().campaign(), place.inspection().title(), unit, why.strip(), now, actor.by()));
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
