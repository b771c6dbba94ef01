package vn.thidua.reporting.inspecting;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.thidua.campaign.CampaignId;
import vn.thidua.campaign.domain.CampaignTarget;
import vn.thidua.organization.UnitId;
import vn.thidua.reporting.domain.Ground;
import vn.thidua.reporting.domain.ReportingPeriod;
import vn.thidua.shared.NotFound;

/** What an inspection may look at: the periods of its campaign, and the units that a report is wanted from. */
@Component
public class PlanGround {

    private final Ground ground;

    PlanGround(Ground ground) {
        this.ground = ground;
    }

    /** Returns the units that reports are wanted from in the periods. */
    public Set<UnitId> units(List<ReportingPeriod> periods) {
        Set<UnitId> units = new HashSet<>();
        periods.forEach(period -> units.addAll(ground.wantedFrom(period).keySet()));
        return units;
    }

    /**
     * Lets a plan through whose periods belong to the campaign and whose units report in one of them.
     *
     * @throws vn.thidua.shared.Refused with {@link InspectionRefusal#UNIT_NOT_ASKED}
     * @throws NotFound for a period of another campaign
     */
    void check(CampaignId campaign, InspectionPlan plan) {
        List<ReportingPeriod> chosen = ground.periods(campaign).stream()
                .filter(period -> plan.periods().contains(period.id()))
                .toList();
        if (chosen.size() != Set.copyOf(plan.periods()).size()) {
            throw new NotFound("periods of an inspection in " + campaign);
        }
        if (!units(chosen).containsAll(plan.visits().keySet())) {
            InspectionRefusal.UNIT_NOT_ASKED.because().raise();
        }
    }

    /** Returns what was drawn in the order of the periods and of the plan. */
    List<SampleDraw.Candidate> sorted(CampaignId campaign, List<SampleDraw.Candidate> drawn) {
        List<UUID> periods =
                ground.periods(campaign).stream().map(ReportingPeriod::id).toList();
        Map<UUID, Integer> ords =
                ground.targets(campaign).stream().collect(Collectors.toMap(CampaignTarget::id, CampaignTarget::ord));
        return drawn.stream()
                .sorted(Comparator.comparingInt((SampleDraw.Candidate one) -> periods.indexOf(one.due()))
                        .thenComparingInt(one -> ords.getOrDefault(one.target(), 0)))
                .toList();
    }
}
