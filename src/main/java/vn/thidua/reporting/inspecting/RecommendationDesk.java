package vn.thidua.reporting.inspecting;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.access.Actor;
import vn.thidua.organization.UnitId;
import vn.thidua.reporting.InspectionId;
import vn.thidua.reporting.RecommendationAnswered;
import vn.thidua.reporting.RecommendationGivenBack;
import vn.thidua.reporting.RecommendationMade;
import vn.thidua.reporting.RecommendationSettled;
import vn.thidua.shared.NotFound;
import vn.thidua.shared.Refusal;

/** Takes what inspections ask units to do, and what becomes of that, also after they are concluded. */
@NamedInterface("desk")
@Service
@Transactional
public class RecommendationDesk {

    private final InspectionGate gate;
    private final VisitRows rows;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    RecommendationDesk(InspectionGate gate, VisitRows rows, ApplicationEventPublisher events, Clock clock) {
        this.gate = gate;
        this.rows = rows;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Asks a unit to do something; the same sent twice is one.
     *
     * @param id made by the screen
     * @param dueOn last day to do it, or null where none was typed
     * @throws vn.thidua.shared.Refused with {@link InspectionRefusal#NOT_NOW} or {@link InspectionRefusal#NO_RECOMMENDATION}
     */
    public void make(
            InspectionId inspection, UnitId unit, UUID id, String text, @Nullable LocalDate dueOn, Actor actor) {
        InspectionGate.Place place = gate.office(inspection, unit, actor);
        InspectionRules.whyNotCheck(place.inspection()).ifPresent(Refusal::raise);
        InspectionRules.whyNotRecommend(text, dueOn, LocalDate.now(clock)).ifPresent(Refusal::raise);
        LocalDate until = Objects.requireNonNull(dueOn);
        if (rows.recommend(id, place.visit().id(), text, until)) {
            events.publishEvent(new RecommendationMade(
                    inspection,
                    place.inspection().campaign(),
                    id,
                    unit,
                    text.strip(),
                    until,
                    Instant.now(clock),
                    actor.by()));
        }
    }

    /**
     * Says what a unit did.
     *
     * @throws vn.thidua.shared.Refused with {@link InspectionRefusal#NOT_NOW} or {@link InspectionRefusal#NOTHING_SAID}
     */
    public void answer(InspectionId inspection, UnitId unit, UUID id, String text, Actor actor) {
        InspectionGate.Place place = gate.unit(inspection, unit, actor);
        Recommendation recommendation = of(place, id, Recommendation.State.OPEN);
        said(text);
        Instant now = Instant.now(clock);
        boolean late = recommendation.overdue(LocalDate.now(clock));
        rows.say(
                id,
                new Recommendation.Word(
                        true, text.strip(), late, now, actor.by().name()));
        rows.move(id, Recommendation.State.ANSWERED, recommendation.dueOn());
        events.publishEvent(new RecommendationAnswered(
                inspection, place.inspection().campaign(), id, unit, text.strip(), late, now, actor.by()));
    }

    /**
     * Is content with what a unit did.
     *
     * @throws vn.thidua.shared.Refused with {@link InspectionRefusal#NOT_NOW}
     */
    public void settle(InspectionId inspection, UnitId unit, UUID id, Actor actor) {
        InspectionGate.Place place = gate.office(inspection, unit, actor);
        Recommendation recommendation = of(place, id, Recommendation.State.ANSWERED);
        rows.move(id, Recommendation.State.SETTLED, recommendation.dueOn());
        events.publishEvent(new RecommendationSettled(
                inspection, place.inspection().campaign(), id, unit, Instant.now(clock), actor.by()));
    }

    /**
     * Is not content with what a unit did, and says until when it has to do more.
     *
     * @throws vn.thidua.shared.Refused with {@link InspectionRefusal#NOT_NOW} or {@link InspectionRefusal#NO_RECOMMENDATION}
     */
    public void giveBack(
            InspectionId inspection, UnitId unit, UUID id, String reason, @Nullable LocalDate dueOn, Actor actor) {
        InspectionGate.Place place = gate.office(inspection, unit, actor);
        of(place, id, Recommendation.State.ANSWERED);
        InspectionRules.whyNotRecommend(reason, dueOn, LocalDate.now(clock)).ifPresent(Refusal::raise);
        LocalDate until = Objects.requireNonNull(dueOn);
        Instant now = Instant.now(clock);
        rows.say(
                id,
                new Recommendation.Word(
                        false, reason.strip(), false, now, actor.by().name()));
        rows.move(id, Recommendation.State.OPEN, until);
        events.publishEvent(new RecommendationGivenBack(
                inspection, place.inspection().campaign(), id, unit, reason.strip(), until, now, actor.by()));
    }

    private static void said(String text) {
        if (text.isBlank()) {
            InspectionRefusal.NOTHING_SAID.because().raise();
        }
    }

    private static Recommendation of(InspectionGate.Place place, UUID id, Recommendation.State wanted) {
        Recommendation recommendation = place.visit().recommendation(id);
        if (recommendation == null) {
            throw new NotFound("recommendation " + id);
        }
        InspectionRules.whyNot(place.inspection(), recommendation, wanted).ifPresent(Refusal::raise);
        return recommendation;
    }
}
