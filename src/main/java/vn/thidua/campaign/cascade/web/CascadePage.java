package vn.thidua.campaign.cascade.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.thidua.campaign.cascade.Cascade;
import vn.thidua.campaign.cascade.LaunchDeadline;
import vn.thidua.campaign.cascade.LaunchLine;
import vn.thidua.campaign.cascade.LaunchState;
import vn.thidua.campaign.web.CampaignTop;
import vn.thidua.organization.UnitId;
import vn.thidua.shared.Paging;

/**
 * Who launched a campaign, and who did not.
 *
 * @param shown which are shown: a {@link LaunchState}, LATE, or empty for all
 * @param lines those on the page, the worst first
 * @param paging which lines these are
 * @param deadlines of the campaign, to choose from
 * @param reminded when units were last reminded
 * @param open how many units can be reminded: they have not launched and were not reminded today
 */
public record CascadePage(
        CampaignTop top,
        Cascade cascade,
        String shown,
        List<Line> lines,
        Paging paging,
        List<LaunchDeadline> deadlines,
        Map<UnitId, LocalDate> reminded,
        int open) {

    private static final int ALL = 100;

    /**
     * A unit.
     *
     * @param late whether it was, or is, too late
     */
    public record Line(LaunchLine line, String name, boolean late) {

        /** Returns the class of its state. */
        public String tone() {
            return switch (line.state()) {
                case NOTHING -> late ? "bad" : "none";
                case DRAFTING -> late ? "bad" : "info";
                case TOLD, LAUNCHED -> late ? "risk" : "ok";
            };
        }

        /** Returns the icon of its state. */
        public String icon() {
            return switch (line.state()) {
                case NOTHING -> late ? "alert-circle" : "circle-dashed";
                case DRAFTING -> "pencil";
                case TOLD -> "circle-check";
                case LAUNCHED -> "rocket";
            };
        }
    }

    /** Returns the path of a page of those shown, but for its number. */
    public String pagePath() {
        return path() + "?state=" + shown + "&page=";
    }

    /** Tells whether somebody can be reminded, on this page or another. */
    public boolean reminds() {
        return top.head().running() && top.amends() && open > 0;
    }

    /** Returns those on the page who can be reminded: they have not launched and were not reminded today. */
    public List<Line> toRemind() {
        return !reminds()
                ? List.of()
                : lines.stream()
                        .filter(row -> !row.line().state().done())
                        .filter(row -> !top.today().equals(remindedOn(row)))
                        .toList();
    }

    /** Returns when a unit was last reminded, or null. */
    public @Nullable LocalDate remindedOn(Line row) {
        return reminded.get(row.line().unit());
    }

    /** Returns the path of the page. */
    public String path() {
        return top.path() + "/cascade";
    }

    /** Returns in how many of a hundred units the campaign goes on, rounded down. */
    public int percent() {
        return cascade.lines().isEmpty()
                ? 0
                : ALL * cascade.done() / cascade.lines().size();
    }

    /** Returns how many launched late. */
    public int doneLate() {
        return cascade.doneLate(top.today());
    }

    /** Returns how many are overdue. */
    public int overdue() {
        return cascade.overdue(top.today());
    }

    /** Returns how many are so far. */
    public int count(LaunchState state) {
        return cascade.count(state);
    }

    /** Tells whether this is the deadline that counts. */
    public boolean counts(LaunchDeadline deadline) {
        return cascade.by() != null && cascade.by().deadline().equals(deadline.deadline());
    }

    /** Returns the last day, or null. */
    public @Nullable LocalDate lastDay() {
        return cascade.lastDay();
    }
}
