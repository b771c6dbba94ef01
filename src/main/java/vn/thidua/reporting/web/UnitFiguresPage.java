package vn.thidua.reporting.web;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.thidua.campaign.CampaignOutline;
import vn.thidua.evidence.Evidence;
import vn.thidua.organization.UnitId;
import vn.thidua.reporting.domain.Consolidated;
import vn.thidua.reporting.domain.ReportedValue;
import vn.thidua.reporting.domain.ReportingPeriod;
import vn.thidua.reporting.explaining.web.Exchanges;
import vn.thidua.reporting.forecasting.Heading;
import vn.thidua.shared.Paging;

/**
 * What each unit said of a target: what a total is made of.
 *
 * @param heading the total, and where it is heading
 * @param rows those on the page
 * @param verifies whether the person may speak of the figures
 * @param allotted whether units have goals of their own
 * @param paging which of the units these are
 * @param exchanges what was asked about the target
 */
public record UnitFiguresPage(
        CampaignOutline campaign,
        ReportingPeriod period,
        Heading heading,
        List<Row> rows,
        boolean verifies,
        boolean allotted,
        Choice choice,
        Paging paging,
        Exchanges exchanges) {

    public UnitFiguresPage {
        rows = List.copyOf(rows);
    }

    /**
     * Which units are shown, out of how many.
     *
     * @param only the one stage that is shown; all when empty
     * @param counts how many units there are of each stage; a stage that no unit is in is missing
     */
    public record Choice(Optional<FigureStage> only, Map<FigureStage, Long> counts) {

        public Choice {
            counts = Map.copyOf(counts);
        }

        /** Returns how many units are in a stage. */
        public long count(FigureStage stage) {
            return counts.getOrDefault(stage, 0L);
        }

        /** Returns how many units there are. */
        public long all() {
            return counts.values().stream().mapToLong(Long::longValue).sum();
        }
    }

    /**
     * A unit.
     *
     * @param value what it said, or null where it said nothing
     * @param heir name of who reports for it now; empty where it does itself
     * @param proofs files that prove it, as far as the person may see them
     * @param goal what it owes, or null
     * @param soFar what it reported from the start of the campaign on, where figures add up over time; else null
     */
    public record Row(
            UnitId unit,
            String name,
            String heir,
            @Nullable ReportedValue value,
            List<Evidence> proofs,
            @Nullable BigDecimal goal,
            @Nullable BigDecimal soFar) {

        private static final int ALL = 100;

        /** Returns how much of its goal the unit has reached, in percent rounded down; null where that cannot be said. */
        public @Nullable Integer percent() {
            return goal == null || soFar == null || goal.signum() <= 0
                    ? null
                    : soFar.multiply(BigDecimal.valueOf(ALL))
                            .divide(goal, 0, RoundingMode.DOWN)
                            .intValue();
        }
    }

    /** Returns the path of the page. */
    public String path() {
        return "/campaigns/" + campaign.id() + "/results/" + period.id() + "/targets/"
                + line().target().id();
    }

    /** Returns the total. */
    public Consolidated line() {
        return heading.line();
    }

    /** Returns the path of the same for one stage. */
    public String pathOf(FigureStage stage) {
        return path() + "?only=" + stage;
    }

    /** Returns the path of a page of these units, but for its number. */
    public String pagePath() {
        return path() + "?" + choice.only().map(stage -> "only=" + stage + "&").orElse("") + "page=";
    }
}
