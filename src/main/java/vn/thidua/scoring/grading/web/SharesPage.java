package vn.thidua.scoring.grading.web;

import java.util.List;
import vn.thidua.organization.UnitId;
import vn.thidua.scoring.grading.FairShares.Share;
import vn.thidua.scoring.grading.FairShares.Who;
import vn.thidua.shared.Paging;

/**
 * Who is among those with high grades.
 *
 * @param graded how many people were graded
 * @param high how many of them have a high grade
 * @param unknown of how many the sex is not kept
 * @param lines shares of leaders, direct workers, women
 * @param categories shares of what people are by law
 * @param never units that were never among the first, those on the page
 * @param paging which of these
 */
public record SharesPage(
        int year,
        int graded,
        int high,
        int unknown,
        List<Line> lines,
        List<Category> categories,
        List<Never> never,
        Paging paging) {

    public SharesPage {
        lines = List.copyOf(lines);
        categories = List.copyOf(categories);
        never = List.copyOf(never);
    }

    /** The share of some people. */
    public record Line(Who who, Share share) {}

    /** The share of a category of positions, by its name in both languages. */
    public record Category(String nameVi, String nameEn, Share share) {}

    /** A unit that was never among the first. */
    public record Never(UnitId unit, String name) {}

    /** Returns the path of a page of the list of units, but for its number. */
    public String pagePath() {
        return "/grades/" + year + "/shares?page=";
    }
}
