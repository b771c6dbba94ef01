package vn.thidua.scoring.ranking.web;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.thidua.organization.UnitId;
import vn.thidua.scoring.points.Placed;
import vn.thidua.scoring.points.Scored;
import vn.thidua.scoring.points.Scoring;
import vn.thidua.scoring.ranking.FinalPlace;
import vn.thidua.scoring.ranking.Standings;
import vn.thidua.scoring.ranking.web.RankingPage.Line;
import vn.thidua.scoring.ranking.web.RankingPage.TieRule;
import vn.thidua.scoring.round.Stage;
import vn.thidua.scoring.round.UnitScore;
import vn.thidua.scoring.scale.Criterion;
import vn.thidua.scoring.scale.Part;
import vn.thidua.scoring.scale.PreferenceWords;
import vn.thidua.scoring.scale.Quantity;
import vn.thidua.scoring.scale.Scale;
import vn.thidua.scoring.scale.ScaleRules.Tie;
import vn.thidua.shared.Paging;

/** Writes places as lines of a page. */
final class RankingLines {

    private RankingLines() {}

    /** Returns lines of what stands. */
    static List<Line> of(Standings.Standing standing, Map<UnitId, Integer> before) {
        return standing.places().stream()
                .map(placed -> line(standing, placed, before))
                .toList();
    }

    /** Returns lines of a final version. */
    static List<Line> of(Scale scale, List<FinalPlace> places, Map<UnitId, Integer> before) {
        return places.stream().map(place -> line(scale, place, before)).toList();
    }

    /** Returns those whose total is not theirs alone, of the totals on a page, as far as a page before and behind it: a province has hundreds with one total. */
    static List<Line> compared(List<Line> places, Paging page) {
        List<Line> shown = places.subList(page.from(), page.to());
        List<Line> all = places.subList(
                Math.max(0, page.from() - Paging.SIZE), Math.min(places.size(), page.to() + Paging.SIZE));
        Map<BigDecimal, Integer> count = new HashMap<>();
        all.stream().filter(line -> line.place() != null).forEach(line -> count.merge(total(line), 1, Integer::sum));
        Set<BigDecimal> totals = new HashSet<>();
        shown.stream().filter(line -> line.place() != null).forEach(line -> totals.add(total(line)));
        return all.stream()
                .filter(line ->
                        line.place() != null && totals.contains(total(line)) && count.getOrDefault(total(line), 0) > 1)
                .toList();
    }

    private static BigDecimal total(Line line) {
        return line.total().stripTrailingZeros();
    }

    /** Returns the places that units had in a final version. */
    static Map<UnitId, Integer> places(List<FinalPlace> places) {
        Map<UnitId, Integer> by = new HashMap<>();
        for (FinalPlace place : places) {
            if (place.place() != null) {
                by.put(place.unit(), place.place());
            }
        }
        return by;
    }

    private static Line line(Standings.Standing standing, Placed<UnitScore> placed, Map<UnitId, Integer> before) {
        Scoring scoring = standing.scores().scoring();
        UnitScore unit = placed.contestant().who();
        Scored scored = placed.contestant().scored();
        return new Line(
                unit.sheet().unit(),
                unit.sheet().name(),
                unit.sheet().id(),
                placed.place(),
                placed.shared(),
                placed.above().map(Placed.Decided::tie).orElse(null),
                placed.above().filter(Placed.Decided.BY_PEOPLE::equals).isPresent()
                        ? standing.why().getOrDefault(unit.sheet().unit(), "")
                        : "",
                self(scoring, unit),
                scored.base(),
                scored.bonus(),
                scored.penalty(),
                scored.open(),
                scored.grade() == null ? "" : scored.grade().name(),
                Collections.unmodifiableList(new ArrayList<>(placed.contestant().ties())),
                knocked(scoring.scale(), scored.knockOuts()),
                before.get(unit.sheet().unit()));
    }

    private static Line line(Scale scale, FinalPlace place, Map<UnitId, Integer> before) {
        return new Line(
                place.unit(),
                place.name(),
                null,
                place.place(),
                place.shared(),
                place.decided().orElse(null),
                place.why(),
                null,
                place.sum().base(),
                place.sum().bonus(),
                place.sum().penalty(),
                place.open(),
                place.grade(),
                place.compared(),
                knocked(scale, place.knockOuts()),
                before.get(place.unit()));
    }

    private static @Nullable BigDecimal self(Scoring scoring, UnitScore unit) {
        BigDecimal sum = null;
        for (Criterion criterion : scoring.criteria()) {
            BigDecimal value = criterion.part().counts()
                    ? unit.entries().value(criterion.code(), Stage.SELF).orElse(null)
                    : null;
            if (value != null) {
                BigDecimal weighed = value.multiply(criterion.weight());
                BigDecimal signed = criterion.part() == Part.PENALTY ? weighed.negate() : weighed;
                sum = sum == null ? signed : sum.add(signed);
            }
        }
        return sum;
    }

    private static List<String> knocked(Scale scale, List<String> codes) {
        return codes.stream()
                .map(code -> scale.criterion(code).map(Criterion::title).orElse(""))
                .toList();
    }

    /** Returns the rules that decide between equal totals, as words. */
    static List<TieRule> ties(Scale scale) {
        return scale.rules().ties().stream()
                .map(tie -> new TieRule("tie." + tie.by(), name(scale, tie), tie.lessIsBetter()))
                .toList();
    }

    private static String name(Scale scale, Tie tie) {
        return switch (tie.by()) {
            case QUANTITY -> scale.quantity(tie.of()).map(Quantity::label).orElse(tie.of());
            case CRITERION -> scale.criterion(tie.of()).map(Criterion::title).orElse(tie.of());
            case SECTION -> tie.of();
            case PREFERENCE -> PreferenceWords.basis(tie.of());
            case BASE, BONUS, PENALTY -> "";
        };
    }
}
