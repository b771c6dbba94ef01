package vn.thidua.scoring.grading.web;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.thidua.shared.Paging;
import vn.thidua.shared.Refusal;

/**
 * The grades of units for a year.
 *
 * @param years to choose from
 * @param chips what can be shown, and how many there are of each
 * @param paging which of the lines these are
 */
public record GradesPage(
        int year,
        List<Integer> years,
        GradeShown shown,
        List<Chip> chips,
        List<GradeLine> lines,
        Paging paging,
        Optional<Refusal> refusal) {

    public GradesPage {
        years = List.copyOf(years);
        chips = List.copyOf(chips);
        lines = List.copyOf(lines);
    }

    /** Something that can be shown. */
    public record Chip(GradeShown shown, long count) {}

    /** Returns the lines that can be decided as proposed. */
    public List<GradeLine> waiting() {
        return lines.stream().filter(GradeLine::waiting).toList();
    }

    /** Tells whether the role in use decides one of the lines. */
    public boolean decides() {
        return lines.stream().anyMatch(GradeLine::may);
    }

    /** Returns the path to which decisions are sent. */
    public String path() {
        return "/grades/" + year + "?show=" + shown + "&page=" + (paging.whole() ? 0 : paging.number());
    }

    /** Returns the path of the list with another choice. */
    public String path(GradeShown other) {
        return "/grades?year=" + year + "&show=" + other;
    }

    /** Returns the path of a page of the list, but for its number. */
    public String pagePath() {
        return path(shown) + "&page=";
    }

    /** Returns the path of the people of a unit. */
    public String people(UUID unit) {
        return "/grades/" + year + "/units/" + unit;
    }
}
