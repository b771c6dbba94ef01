package vn.thidua.reporting.web;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thidua.campaign.CampaignOutline;
import vn.thidua.evidence.Evidence;
import vn.thidua.organization.UnitId;
import vn.thidua.reporting.domain.Consolidated;
import vn.thidua.reporting.domain.ReportedValue;
import vn.thidua.reporting.domain.ReportingPeriod;
import vn.thidua.reporting.explaining.web.Exchanges;
import vn.thidua.reporting.forecasting.Heading;

/**
 * What each unit said of a target: what a total is made of.
 *
 * @param heading the total, and where it is heading
 * @param verifies whether the person may speak of the figures
 * @param allotted whether units have goals of their own
 * @param exchanges what was asked about the target
 */
public record UnitFiguresPage(
        CampaignOutline campaign,
        ReportingPeriod period,
        Heading heading,
        List<Row> rows,
        boolean verifies,
        boolean allotted,
        Exchanges exchanges) {

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

        /** Tells whether somebody has to look at it. */
        public boolean waits() {
            return value != null && value.verdict() == null;
        }
    }

    /** Returns the same with what was asked about the target. */
    UnitFiguresPage with(Exchanges asked) {
        return new UnitFiguresPage(campaign, period, heading, rows, verifies, allotted, asked);
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

    /** Returns how many figures wait for somebody to look at them. */
    public long waiting() {
        return rows.stream().filter(Row::waits).count();
    }
}
