package vn.thidua.scoring.grading;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.thidua.access.Actor;
import vn.thidua.campaign.CampaignOutline;
import vn.thidua.organization.UnitId;
import vn.thidua.reporting.domain.YearResults;
import vn.thidua.reporting.domain.YearResults.Kept;

/** What results of campaigns of a year speak for, in campaigns that the person may see. */
@Component
class YearCampaigns {

    private final YearResults results;

    YearCampaigns(YearResults results) {
        this.results = results;
    }

    /** Adds the grounds of units; what several of them reached that one stands for today is one. */
    void add(int year, Map<UnitId, UnitId> standing, GradeLimits limits, Actor actor, Grounds into) {
        for (CampaignOutline campaign : results.campaigns(year, actor)) {
            Map<UnitId, Kept> byHeir = new HashMap<>();
            results.of(campaign, year, standing.keySet())
                    .forEach((unit, kept) -> byHeir.merge(standing.getOrDefault(unit, unit), kept, Kept::plus));
            byHeir.forEach((unit, kept) -> into.add(unit, ground(campaign, kept, limits)));
        }
    }

    private static Ground ground(CampaignOutline campaign, Kept kept, GradeLimits limits) {
        return new Ground(
                Ground.Kind.RESULTS,
                campaign.title(),
                null,
                BigDecimal.valueOf(kept.reached()),
                BigDecimal.valueOf(kept.judged()),
                "",
                limits.ofResults(kept.reached(), kept.judged()));
    }
}
