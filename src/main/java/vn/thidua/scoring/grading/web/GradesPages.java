package vn.thidua.scoring.grading.web;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.thidua.access.Actor;
import vn.thidua.organization.Unit;
import vn.thidua.organization.UnitId;
import vn.thidua.organization.Units;
import vn.thidua.scoring.grading.GradeReads;
import vn.thidua.scoring.grading.GradeSight;
import vn.thidua.scoring.grading.Nomination;
import vn.thidua.scoring.grading.NominationReads;
import vn.thidua.scoring.grading.Proposal;
import vn.thidua.scoring.grading.UnitProposals;
import vn.thidua.scoring.grading.YearGrade;
import vn.thidua.shared.Paging;

/** Makes the list of units with their grades, for those who decide them. */
@Component
class GradesPages {

    private final GradeSight sight;
    private final GradeReads grades;
    private final UnitProposals proposals;
    private final NominationReads nominations;
    private final Units units;

    GradesPages(
            GradeSight sight, GradeReads grades, UnitProposals proposals, NominationReads nominations, Units units) {
        this.nominations = nominations;
        this.sight = sight;
        this.grades = grades;
        this.proposals = proposals;
        this.units = units;
    }

    /**
     * What somebody asked for.
     *
     * @param page number of the page, from 1; 0 for all lines at once
     */
    record Wish(int year, GradeShown shown, int page) {}

    GradesPage of(Wish wish, GradeAttempt attempt, Actor actor) {
        List<Unit> all = sight.units(wish.year(), actor);
        Map<UUID, List<YearGrade>> decided = grades.decided(
                wish.year(), all.stream().map(unit -> unit.id().value()).toList());
        Map<UUID, List<Nomination>> asked = nominations.of(
                wish.year(), all.stream().map(unit -> unit.id().value()).toList());
        BiPredicate<GradeShown, Unit> holds = (shown, unit) -> shown.holds(
                last(decided.get(unit.id().value())), last(asked.get(unit.id().value())));
        List<Unit> chosen =
                all.stream().filter(unit -> holds.test(wish.shown(), unit)).toList();
        Paging paging = new Paging(chosen.size(), wish.page());
        List<Unit> shown = chosen.subList(paging.from(), paging.to());
        Map<UnitId, Proposal> proposed =
                proposals.of(wish.year(), shown.stream().map(Unit::id).toList(), actor);
        Map<UnitId, String> above = units.names(
                shown.stream()
                        .flatMap(unit -> unit.parent().stream())
                        .distinct()
                        .toList(),
                sight.day(wish.year()));
        Set<UnitId> own = sight.own(actor);
        return new GradesPage(
                wish.year(),
                years(wish.year()),
                wish.shown(),
                Arrays.stream(GradeShown.values())
                        .map(one -> new GradesPage.Chip(
                                one,
                                all.stream()
                                        .filter(unit -> holds.test(one, unit))
                                        .count()))
                        .toList(),
                shown.stream()
                        .map(unit -> new GradeLine(
                                unit.id().value(),
                                unit.name(),
                                unit.parent()
                                        .map(one -> above.getOrDefault(one, ""))
                                        .orElse(""),
                                false,
                                proposed.getOrDefault(unit.id(), Proposal.NONE),
                                decided.getOrDefault(unit.id().value(), List.of()),
                                asked.getOrDefault(unit.id().value(), List.of()),
                                !own.contains(unit.id()),
                                attempt.grade(unit.id().value()),
                                attempt.why(unit.id().value())))
                        .toList(),
                paging,
                attempt.refusal());
    }

    private static <T> @Nullable T last(@Nullable List<T> all) {
        return all == null ? null : all.getLast();
    }

    private List<Integer> years(int shown) {
        int now = sight.thisYear();
        return Stream.of(
                        grades.years().stream(),
                        IntStream.rangeClosed(now - 1, now).boxed(),
                        Stream.of(shown))
                .flatMap(Function.identity())
                .distinct()
                .sorted((one, other) -> Integer.compare(other, one))
                .collect(Collectors.toList());
    }
}
