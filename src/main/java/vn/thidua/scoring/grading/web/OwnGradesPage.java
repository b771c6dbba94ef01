package vn.thidua.scoring.grading.web;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import vn.thidua.organization.UnitId;
import vn.thidua.shared.Paging;
import vn.thidua.shared.Refusal;

/**
 * What a unit proposes as grades of a year.
 *
 * @param years to choose from, the latest first
 * @param units names of the units that the role in use speaks for
 * @param unit the unit itself
 * @param people its people, those on the page
 * @param paging which of them these are
 */
public record OwnGradesPage(
        int year,
        List<Integer> years,
        Map<UnitId, String> units,
        GradeLine unit,
        List<GradeLine> people,
        Paging paging,
        Optional<Refusal> refusal) {

    public OwnGradesPage {
        years = List.copyOf(years);
        units = Collections.unmodifiableMap(new LinkedHashMap<>(units));
        people = List.copyOf(people);
    }

    /** Returns the unit itself, then its people. */
    public List<GradeLine> lines() {
        return Stream.concat(Stream.of(unit), people.stream()).toList();
    }

    /** Returns how many have no nomination yet. */
    public long missing() {
        return lines().stream().filter(line -> line.nominations().isEmpty()).count();
    }

    /** Returns the path of the page in another year. */
    public String path(int other) {
        return "/grades/own?year=" + other + "&unit=" + unit.id();
    }

    /** Returns the path of another unit. */
    public String path(UnitId other) {
        return "/grades/own?year=" + year + "&unit=" + other;
    }

    /** Returns the path of a page of people, but for its number. */
    public String pagePath() {
        return path(year) + "&page=";
    }

    /** Returns the path to which nominations are sent. */
    public String sendPath() {
        return "/grades/own/" + year + "/units/" + unit.id() + "?page=" + (paging.whole() ? 0 : paging.number());
    }
}
