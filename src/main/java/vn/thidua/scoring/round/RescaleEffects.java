package vn.thidua.scoring.round;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.thidua.scoring.ScaleVersionId;
import vn.thidua.scoring.points.Scored;
import vn.thidua.scoring.points.Scoring;
import vn.thidua.scoring.scale.Criterion;
import vn.thidua.scoring.scale.Quantity;
import vn.thidua.scoring.scale.Quantity.Origin;
import vn.thidua.scoring.scale.Scale;

/** Works out what another version of its scale would do to a round: to what people said, and to the points of all units by either version. */
@Component
public class RescaleEffects {

    private final RoundReads reads;
    private final RoundScores scores;

    RescaleEffects(RoundReads reads, RoundScores scores) {
        this.reads = reads;
        this.scores = scores;
    }

    /**
     * What a version would do.
     *
     * @param said what becomes of what people said, where that is not what it was
     * @param points criteria for which units would get something else
     * @param totals units that would come to something else
     */
    public record Effects(List<Effect> said, List<Otherwise> points, List<Total> totals) {

        public Effects {
            said = List.copyOf(said);
            points = List.copyOf(points);
            totals = List.copyOf(totals);
        }
    }

    /** What becomes of something that was said. */
    public enum Kind {
        /** The version does not know what it was said of. */
        LOST,
        /** The program works it out now, or it only holds when somebody verifies it. */
        UNHEARD,
        /** An agency said it that is not asked any more. */
        UNASKED,
        /** It waits until further agencies, which are asked now, have spoken. */
        WAITS,
        /** What somebody else said stands before it now. */
        SUPERSEDED,
        /** It stood beside what counted, and counts now. */
        HEARD,
        /** It is more than there is. */
        CUT
    }

    /**
     * What becomes of what was said of a criterion, or of a quantity on the sheet.
     *
     * @param most the most that counts; empty where that is not what it is about
     * @param said how many scores
     */
    public record Effect(String title, Kind kind, Optional<BigDecimal> most, long said) {}

    /**
     * A criterion for which units would get something else.
     *
     * @param units how many
     * @param unit name of the first of them
     * @param was its weighed points by now; null where it is not scored, or has no such criterion
     * @param is its weighed points by the other version
     */
    public record Otherwise(
            String title,
            int units,
            String unit,
            @Nullable BigDecimal was,
            @Nullable BigDecimal is) {}

    /** A unit that would come to something else. */
    public record Total(String unit, Sum was, Sum is) {}

    /**
     * What a unit comes to.
     *
     * @param grade name of its class; empty where it has none
     * @param ranked whether nothing knocks it out
     * @param open how many criteria have not been scored
     */
    public record Sum(BigDecimal total, String grade, boolean ranked, int open) {

        private static Sum of(Scored scored) {
            return new Sum(
                    scored.total(),
                    scored.grade() == null ? "" : scored.grade().name(),
                    scored.ranked(),
                    scored.open());
        }

        private boolean same(Sum other) {
            return total.compareTo(other.total) == 0
                    && grade.equals(other.grade)
                    && ranked == other.ranked
                    && open == other.open;
        }
    }

    /** Returns what a version would do, with what its names would mean. */
    public Effects of(ScoringRound round, ScaleVersionId to, RescaleDesk.Meanings meanings) {
        ScoringRound moved = meanings.in(round, to);
        List<ScoreSheet> sheets = reads.sheets(round.id());
        RoundScores.Result was = scores.of(round, sheets);
        RoundScores.Result is = scores.of(moved, sheets);
        return new Effects(said(was, is), points(was, is), totals(was, is));
    }

    private static List<Total> totals(RoundScores.Result was, RoundScores.Result is) {
        List<Total> totals = new ArrayList<>();
        for (int i = 0; i < was.units().size(); i++) {
            UnitScore unit = was.units().get(i);
            Sum before = Sum.of(unit.scored());
            Sum after = Sum.of(is.units().get(i).scored());
            if (unit.sheet().competes() && !before.same(after)) {
                totals.add(new Total(unit.sheet().name(), before, after));
            }
        }
        return totals;
    }

    private static List<Otherwise> points(RoundScores.Result was, RoundScores.Result is) {
        Map<String, Otherwise> otherwise = new LinkedHashMap<>();
        Map<String, Integer> before = places(was.scoring());
        Map<String, Integer> after = places(is.scoring());
        for (Criterion criterion : both(was.scoring().scale(), is.scoring().scale())) {
            for (int i = 0; i < was.units().size(); i++) {
                UnitScore unit = was.units().get(i);
                BigDecimal then = weighed(was.scoring(), before.get(criterion.code()), unit);
                BigDecimal now = weighed(
                        is.scoring(), after.get(criterion.code()), is.units().get(i));
                if (unit.sheet().competes() && !equal(then, now)) {
                    otherwise.merge(
                            criterion.code(),
                            new Otherwise(criterion.title(), 1, unit.sheet().name(), then, now),
                            (first, more) -> new Otherwise(
                                    first.title(), first.units() + 1, first.unit(), first.was(), first.is()));
                }
            }
        }
        return List.copyOf(otherwise.values());
    }

    /** The criteria of both, those of the newer one first; each once. */
    private static List<Criterion> both(Scale was, Scale is) {
        List<Criterion> both = new ArrayList<>(is.criteria());
        was.criteria().stream()
                .filter(one -> is.criterion(one.code()).isEmpty())
                .forEach(both::add);
        return both;
    }

    private static Map<String, Integer> places(Scoring scoring) {
        Map<String, Integer> places = new HashMap<>();
        for (int i = 0; i < scoring.criteria().size(); i++) {
            places.put(scoring.criteria().get(i).code(), i);
        }
        return places;
    }

    private static @Nullable BigDecimal weighed(Scoring scoring, @Nullable Integer place, UnitScore unit) {
        if (place == null) {
            return null;
        }
        BigDecimal points = unit.scored().outcomes().get(place).points();
        Criterion criterion = scoring.criteria().get(place);
        return points == null || !criterion.part().counts() ? points : points.multiply(criterion.weight());
    }

    private static boolean equal(@Nullable BigDecimal one, @Nullable BigDecimal other) {
        return one == null || other == null ? one == other : one.compareTo(other) == 0;
    }

    private static List<Effect> said(RoundScores.Result was, RoundScores.Result is) {
        Map<String, Map<Kind, Long>> counts = new LinkedHashMap<>();
        Scale newer = is.scoring().scale();
        for (int i = 0; i < was.units().size(); i++) {
            Set<Entry> then = counted(was.scoring().scale(), was.units().get(i));
            UnitScore after = is.units().get(i);
            Set<Entry> now = counted(newer, after);
            Stream.concat(then.stream(), now.stream())
                    .distinct()
                    .forEach(entry -> (then.contains(entry) && !now.contains(entry)
                                    ? Optional.of(lost(newer, after.entries(), entry))
                                    : kind(newer, entry, then.contains(entry)))
                            .ifPresent(
                                    kind -> counts.computeIfAbsent(entry.subject(), none -> new EnumMap<>(Kind.class))
                                            .merge(kind, 1L, Long::sum)));
        }
        List<Effect> effects = new ArrayList<>();
        counts.forEach((subject, kinds) -> kinds.forEach((kind, count) -> effects.add(new Effect(
                title(subject, was.scoring().scale(), newer),
                kind,
                kind == Kind.CUT ? most(newer, subject) : Optional.empty(),
                count))));
        return effects;
    }

    /** What people said and counts for a unit. */
    private static Set<Entry> counted(Scale scale, UnitScore unit) {
        return Stream.concat(
                        scale.criteria().stream()
                                .map(one -> unit.entries()
                                        .counted(one.code(), one.way().byHand())),
                        scale.quantities().stream()
                                .filter(one -> one.origin() == Origin.SHEET)
                                .map(one -> unit.entries().counted(one.name(), true)))
                .flatMap(List::stream)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** Why something does not count any more. */
    private static Kind lost(Scale newer, Entries entries, Entry entry) {
        String subject = entry.subject();
        if (!known(newer, subject)) {
            return Kind.LOST;
        }
        if (entries.awaited(subject)) {
            return Kind.WAITS;
        }
        boolean others = newer.criterion(subject)
                .filter(one -> one.way().byHand())
                .filter(one -> entries.counted(subject, true).stream()
                        .anyMatch(counts -> counts.stage().compareTo(entry.stage()) > 0))
                .isPresent();
        if (others) {
            return Kind.SUPERSEDED;
        }
        return entry.stage() == Stage.AGENCY ? Kind.UNASKED : Kind.UNHEARD;
    }

    private static Optional<Kind> kind(Scale newer, Entry entry, boolean then) {
        if (!then) {
            return Optional.of(Kind.HEARD);
        }
        BigDecimal value = entry.value();
        return value != null
                        && most(newer, entry.subject())
                                .filter(limit -> value.compareTo(limit) > 0)
                                .isPresent()
                ? Optional.of(Kind.CUT)
                : Optional.empty();
    }

    private static boolean known(Scale scale, String subject) {
        return scale.criterion(subject).isPresent()
                || scale.quantity(subject)
                        .filter(one -> one.origin() == Origin.SHEET)
                        .isPresent();
    }

    private static Optional<BigDecimal> most(Scale scale, String subject) {
        return scale.criterion(subject).map(one -> one.part().counts() ? one.maximum() : BigDecimal.ONE);
    }

    private static String title(String subject, Scale was, Scale is) {
        return was.criterion(subject)
                .or(() -> is.criterion(subject))
                .map(Criterion::title)
                .or(() -> was.quantity(subject).or(() -> is.quantity(subject)).map(Quantity::label))
                .orElse(subject);
    }
}
