package vn.thidua.scoring.grading.web;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.thidua.organization.UnitId;
import vn.thidua.scoring.grading.YearGrade;
import vn.thidua.shared.Paging;
import vn.thidua.shared.Refusal;

/**
 * The grades of the people of a unit for a year.
 *
 * @param standing grade of the unit; null where nothing was decided
 * @param paging which of the lines these are
 */
public record UnitGradesPage(
        int year,
        UnitId unit,
        String name,
        @Nullable YearGrade standing,
        List<GradeLine> lines,
        Paging paging,
        Optional<Refusal> refusal) {

    public UnitGradesPage {
        lines = List.copyOf(lines);
    }

    /** Returns the lines that can be decided as proposed. */
    public List<GradeLine> waiting() {
        return lines.stream().filter(GradeLine::waiting).toList();
    }

    /** Returns the path of the page. */
    public String path() {
        return "/grades/" + year + "/units/" + unit;
    }

    /** Returns the path to which decisions are sent. */
    public String sendPath() {
        return pagePath() + (paging.whole() ? 0 : paging.number());
    }

    /** Returns the path of a page of the list, but for its number. */
    public String pagePath() {
        return path() + "?page=";
    }
}
