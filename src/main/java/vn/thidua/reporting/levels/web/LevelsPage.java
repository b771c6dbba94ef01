package vn.thidua.reporting.levels.web;

import java.util.List;
import vn.thidua.campaign.CampaignOutline;
import vn.thidua.campaign.domain.CampaignTarget;
import vn.thidua.organization.UnitId;
import vn.thidua.organization.UnitKind;
import vn.thidua.reporting.domain.Measuring;
import vn.thidua.reporting.domain.ReportingPeriod;
import vn.thidua.reporting.levels.LevelLine;
import vn.thidua.shared.Paging;

/**
 * A target by the units of today or of a level above.
 *
 * @param kinds the levels to choose from
 * @param chosen code of the level shown, empty for the units of today
 * @param allotted whether some line has a goal
 * @param rows those on the page
 * @param paging which lines these are
 */
public record LevelsPage(
        CampaignOutline campaign,
        ReportingPeriod period,
        CampaignTarget target,
        List<UnitKind> kinds,
        String chosen,
        boolean allotted,
        List<Row> rows,
        Paging paging) {

    private static final int ALL = 100;

    public LevelsPage {
        kinds = List.copyOf(kinds);
        rows = List.copyOf(rows);
    }

    /**
     * A line.
     *
     * @param into names of the units that stand for it today where it was divided; else empty
     */
    public record Row(String name, LevelLine line, List<Member> members, String into) {

        public Row {
            members = List.copyOf(members);
        }

        /** Returns how long its bar is, 0 to 100; nothing can be drawn for -1. */
        public int bar() {
            Integer percent = line.percent();
            return percent == null ? -1 : Math.clamp(percent, 0, ALL);
        }

        /** Tells whether it stands for others than itself. */
        public boolean adds() {
            return members.size() > 1 || !members.getFirst().unit().equals(line.unit());
        }
    }

    /**
     * A unit that reports, as it is called in its report.
     *
     * @param spoke whether its figure of the period can be looked at
     */
    public record Member(UnitId unit, String name, boolean spoke) {}

    /** Tells whether a line can reach the target by itself: parts of a sum or of a count cannot. */
    public boolean judged() {
        return switch (target.measure().aggregation()) {
            case RATIO_OF_SUMS, WEIGHTED_MEAN, LEAD_FIGURE -> true;
            case SUM, COUNT_OF_UNITS -> false;
        };
    }

    /** Tells whether a line with a goal keeps to it. */
    public boolean good(Row row) {
        Integer percent = row.line().percent();
        return percent != null && (Measuring.wantsLess(target.measure()) ? percent <= ALL : percent >= ALL);
    }

    /** Returns the path of the page of single units. */
    public String unitsPath() {
        return "/campaigns/" + campaign.id() + "/results/" + period.id() + "/targets/" + target.id();
    }

    /** Returns the path of this page for a level. */
    public String path(String kind) {
        return unitsPath() + "/levels" + (kind.isEmpty() ? "" : "?by=" + kind);
    }

    /** Returns the path of a page of this level, but for its number. */
    public String pagePath() {
        return unitsPath() + "/levels?by=" + chosen + "&page=";
    }

    /** Returns the path of the same as a workbook. */
    public String workbook() {
        return unitsPath() + "/levels.xlsx" + (chosen.isEmpty() ? "" : "?by=" + chosen);
    }
}
