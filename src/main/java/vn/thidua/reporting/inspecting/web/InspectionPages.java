package vn.thidua.reporting.inspecting.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.thidua.access.Act;
import vn.thidua.access.Actor;
import vn.thidua.campaign.CampaignId;
import vn.thidua.campaign.CampaignOutline;
import vn.thidua.organization.UnitId;
import vn.thidua.organization.Units;
import vn.thidua.reporting.InspectionId;
import vn.thidua.reporting.domain.CampaignSight;
import vn.thidua.reporting.domain.Ground;
import vn.thidua.reporting.domain.ReportingPeriod;
import vn.thidua.reporting.inspecting.Inspection;
import vn.thidua.reporting.inspecting.InspectionReads;
import vn.thidua.reporting.inspecting.InspectionSight;
import vn.thidua.reporting.inspecting.PlanGround;
import vn.thidua.reporting.inspecting.Visit;
import vn.thidua.shared.NotFound;
import vn.thidua.shared.Refusal;

/** Makes the pages of inspections, for those whose they are. */
@Component
class InspectionPages {

    private final CampaignSight campaigns;
    private final Ground ground;
    private final PlanGround plans;
    private final InspectionReads reads;
    private final InspectionSight sight;
    private final Units units;
    private final Clock clock;

    InspectionPages(
            CampaignSight campaigns,
            Ground ground,
            PlanGround plans,
            InspectionReads reads,
            InspectionSight sight,
            Units units,
            Clock clock) {
        this.campaigns = campaigns;
        this.ground = ground;
        this.plans = plans;
        this.reads = reads;
        this.sight = sight;
        this.units = units;
        this.clock = clock;
    }

    InspectionsPage list(CampaignId id, Actor actor) {
        CampaignOutline campaign = campaigns.visible(id, actor);
        return new InspectionsPage(
                campaign,
                sight.visible(reads.of(id), actor),
                actor.may(Act.RUN_CAMPAIGN) && !campaign.closed() && campaigns.runs(id, actor));
    }

    /** Returns the form of a new plan like that of an inspection of the campaign, on days that are to be chosen; without one, the last period that is over is ticked. */
    PlanPage fresh(CampaignId id, Optional<InspectionId> like, Actor actor) {
        Optional<PlanForm> copy = like.map(one -> run(one, actor))
                .filter(one -> one.campaign().equals(id))
                .map(one -> PlanForm.of(one).onOtherDays());
        if (copy.isPresent()) {
            return plan(id, UUID.randomUUID(), copy.get(), Optional.empty(), actor);
        }
        List<ReportingPeriod> periods = ground.periods(id);
        LocalDate today = LocalDate.now(clock);
        Set<String> last = periods.isEmpty()
                ? Set.of()
                : Set.of(CampaignSight.latest(periods, today).id().toString());
        PlanForm form = new PlanForm("", "", "", "", last, Set.of(), Map.of(), "", "");
        return plan(id, UUID.randomUUID(), form, Optional.empty(), actor);
    }

    /** Returns the form of a new plan as typed. */
    PlanPage plan(CampaignId id, UUID made, PlanForm form, Optional<Refusal> refusal, Actor actor) {
        return form(campaigns.run(id, actor), made, true, 0, form, refusal);
    }

    /** Returns the form of a plan that is there, with what was typed. */
    PlanPage plan(
            Inspection inspection, Optional<PlanForm> form, long version, Optional<Refusal> refusal, Actor actor) {
        return form(
                campaigns.run(inspection.campaign(), actor),
                inspection.id().value(),
                false,
                version,
                form.orElseGet(() -> PlanForm.of(inspection)),
                refusal);
    }

    private PlanPage form(
            CampaignOutline campaign, UUID id, boolean fresh, long version, PlanForm form, Optional<Refusal> refusal) {
        List<ReportingPeriod> periods = ground.periods(campaign.id());
        LocalDate today = LocalDate.now(clock);
        Set<UnitId> asked = periods.isEmpty() ? Set.of() : plans.units(offered(periods, form, today));
        return new PlanPage(
                campaign,
                id,
                fresh,
                version,
                form,
                periods,
                units.names(asked, today).entrySet().stream()
                        .map(unit -> new PlanPage.Choice(unit.getKey().toString(), unit.getValue()))
                        .toList(),
                refusal);
    }

    /* Units of the period that is over last, and of those that are ticked: they hardly ever differ. */
    private static List<ReportingPeriod> offered(List<ReportingPeriod> periods, PlanForm form, LocalDate today) {
        ReportingPeriod latest = CampaignSight.latest(periods, today);
        return periods.stream()
                .filter(period -> period.equals(latest)
                        || form.periods().contains(period.id().toString()))
                .toList();
    }

    /**
     * Returns an inspection that the person may see.
     *
     * @throws NotFound for any other
     */
    Inspection visible(InspectionId id, Actor actor) {
        return reads.find(id)
                .flatMap(one -> sight.visible(List.of(one), actor).stream().findFirst())
                .orElseThrow(() -> new NotFound("inspection " + id));
    }

    /** Returns an inspection that the person's office runs. */
    Inspection run(InspectionId id, Actor actor) {
        Inspection inspection = reads.find(id).orElseThrow(() -> new NotFound("inspection " + id));
        campaigns.run(inspection.campaign(), actor);
        return inspection;
    }

    InspectionPage show(InspectionId id, Optional<InspectionPage.Typed> typed, Actor actor) {
        Inspection inspection = visible(id, actor);
        CampaignOutline campaign = campaigns.visible(inspection.campaign(), actor);
        LocalDate today = LocalDate.now(clock);
        Map<UnitId, String> names =
                units.names(inspection.visits().stream().map(Visit::unit).toList(), today);
        return new InspectionPage(
                campaign,
                inspection,
                periods(inspection),
                inspection.visits().stream()
                        .map(visit -> new InspectionPage.Line(visit, names.getOrDefault(visit.unit(), "")))
                        .toList(),
                actor.may(Act.RUN_CAMPAIGN) && campaigns.runs(inspection.campaign(), actor),
                today,
                typed.orElseGet(() -> InspectionPage.Typed.nothing(inspection)));
    }

    /** Returns the periods whose figures an inspection looks at, the earliest first. */
    List<ReportingPeriod> periods(Inspection inspection) {
        return ground.periods(inspection.campaign()).stream()
                .filter(period -> inspection.periods().contains(period.id()))
                .toList();
    }
}
