package vn.thidua.reporting.inspecting;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.access.Actor;
import vn.thidua.campaign.CampaignId;
import vn.thidua.campaign.CampaignOutline;
import vn.thidua.organization.UnitId;
import vn.thidua.reporting.InspectionAnnounced;
import vn.thidua.reporting.InspectionConcluded;
import vn.thidua.reporting.InspectionHeld;
import vn.thidua.reporting.InspectionId;
import vn.thidua.reporting.InspectionPlanned;
import vn.thidua.reporting.InspectionSampleDrawn;
import vn.thidua.reporting.domain.CampaignSight;
import vn.thidua.shared.Refusal;

/** Takes the plans of inspections from the office that runs the campaign, and moves them on. */
@NamedInterface("desk")
@Service
@Transactional
public class InspectionDesk {

    private final InspectionGate gate;
    private final PlanGround ground;
    private final CampaignSight campaigns;
    private final SampleReads samples;
    private final InspectionRows rows;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    InspectionDesk(
            InspectionGate gate,
            PlanGround ground,
            CampaignSight campaigns,
            SampleReads samples,
            InspectionRows rows,
            ApplicationEventPublisher events,
            Clock clock) {
        this.gate = gate;
        this.ground = ground;
        this.campaigns = campaigns;
        this.samples = samples;
        this.rows = rows;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Plans an inspection; the same sent twice is one.
     *
     * @param id made by the screen
     * @throws vn.thidua.shared.Refused with a constant of {@link InspectionRefusal}
     * @throws vn.thidua.shared.NotFound when the campaign is not run by the person, or a period does not belong to it
     */
    public void plan(InspectionId id, CampaignId campaign, InspectionPlan plan, Actor actor) {
        CampaignOutline outline = campaigns.run(campaign, actor);
        if (outline.closed()) {
            InspectionRefusal.CAMPAIGN_CLOSED.because().raise();
        }
        InspectionRules.whyNotPlan(plan).ifPresent(Refusal::raise);
        ground.check(campaign, plan);
        Instant now = Instant.now(clock);
        if (rows.begin(id, campaign, actor.unit(), plan, actor.by(), now)) {
            rows.fill(id, plan);
            events.publishEvent(new InspectionPlanned(
                    id, campaign, plan.title(), plan.visits().size(), now, actor.by()));
        }
    }

    /**
     * Puts another plan in the place of one that is not announced yet; its sample has to be drawn anew.
     *
     * @param version of the inspection that the person saw
     * @throws vn.thidua.shared.Refused with a constant of {@link InspectionRefusal}
     */
    public void replan(InspectionId id, long version, InspectionPlan plan, Actor actor) {
        Inspection inspection = gate.office(id, actor);
        InspectionRules.whyNot(inspection, Inspection.State.PLANNED).ifPresent(Refusal::raise);
        InspectionRules.whyNotPlan(plan).ifPresent(Refusal::raise);
        ground.check(inspection.campaign(), plan);
        if (!rows.replan(id, version, plan, actor.by())) {
            InspectionRefusal.CHANGED_MEANWHILE.because(inspection.changedBy()).raise();
        }
        rows.fill(id, plan);
        events.publishEvent(new InspectionPlanned(
                id, inspection.campaign(), plan.title(), plan.visits().size(), Instant.now(clock), actor.by()));
    }

    /**
     * Draws the figures that are checked, anew as long as none was checked.
     *
     * @param size figures of each unit
     * @throws vn.thidua.shared.Refused with {@link InspectionRefusal#NO_SIZE}, {@link InspectionRefusal#NOT_NOW} or {@link InspectionRefusal#NOTHING_REPORTED}
     */
    public void draw(InspectionId id, long seed, int size, Actor actor) {
        Inspection inspection = gate.office(id, actor);
        InspectionRules.whyNotDraw(inspection, size).ifPresent(Refusal::raise);
        List<UnitId> units = inspection.visits().stream().map(Visit::unit).toList();
        Map<UnitId, List<SampleDraw.Candidate>> reported = samples.candidates(inspection.periods(), units).stream()
                .collect(Collectors.groupingBy(SampleDraw.Candidate::unit));
        if (reported.isEmpty()) {
            InspectionRefusal.NOTHING_REPORTED.because().raise();
        }
        List<SampleDraw.Candidate> drawn = new ArrayList<>();
        reported.values().forEach(all -> drawn.addAll(SampleDraw.of(seed, size, all)));
        rows.draw(inspection, new Inspection.Draw(seed, size), ground.sorted(inspection.campaign(), drawn), actor.by());
        events.publishEvent(new InspectionSampleDrawn(
                id,
                inspection.campaign(),
                inspection.title(),
                seed,
                size,
                drawn.size(),
                Instant.now(clock),
                actor.by()));
    }

    /**
     * Tells the units that they will be inspected.
     *
     * @throws vn.thidua.shared.Refused with {@link InspectionRefusal#NOT_NOW}
     */
    public void announce(InspectionId id, Actor actor) {
        Inspection inspection = gate.office(id, actor);
        InspectionRules.whyNot(inspection, Inspection.State.PLANNED).ifPresent(Refusal::raise);
        rows.move(id, Inspection.State.ANNOUNCED, "", actor.by());
        events.publishEvent(new InspectionAnnounced(
                id,
                inspection.campaign(),
                inspection.title(),
                inspection.visits().stream().map(Visit::unit).toList(),
                inspection.from(),
                Instant.now(clock),
                actor.by()));
    }

    /**
     * Says that the visits are over.
     *
     * @throws vn.thidua.shared.Refused with {@link InspectionRefusal#NOT_NOW} or {@link InspectionRefusal#NOT_BEGUN}
     */
    public void hold(InspectionId id, Actor actor) {
        Inspection inspection = gate.office(id, actor);
        InspectionRules.whyNotHold(inspection, LocalDate.now(clock)).ifPresent(Refusal::raise);
        rows.move(id, Inspection.State.HELD, "", actor.by());
        events.publishEvent(
                new InspectionHeld(id, inspection.campaign(), inspection.title(), Instant.now(clock), actor.by()));
    }

    /**
     * Concludes an inspection.
     *
     * @param conclusion in words, may be empty
     * @throws vn.thidua.shared.Refused with {@link InspectionRefusal#NOT_NOW} or {@link InspectionRefusal#NOT_CHECKED}
     */
    public void conclude(InspectionId id, String conclusion, Actor actor) {
        Inspection inspection = gate.office(id, actor);
        InspectionRules.whyNotConclude(inspection).ifPresent(Refusal::raise);
        rows.move(id, Inspection.State.CONCLUDED, conclusion.strip(), actor.by());
        events.publishEvent(new InspectionConcluded(
                id,
                inspection.campaign(),
                inspection.title(),
                Math.toIntExact(inspection.checked()),
                Math.toIntExact(inspection.differing()),
                conclusion.strip(),
                Instant.now(clock),
                actor.by()));
    }
}
