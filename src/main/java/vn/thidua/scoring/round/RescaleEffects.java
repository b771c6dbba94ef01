package vn.thidua.scoring.round;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.thidua.scoring.ScaleVersionId;
import vn.thidua.scoring.ScoreSheetId;
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

    private List<Effect> said(RoundScores.Result was, RoundScores.Result is) {
        Heard before = new Heard(was);
        Heard after = new Heard(is);
        Map<String, Map<Kind, Long>> counts = new LinkedHashMap<>();
        List<ScoreSheet> sheets = was.units().stream().map(UnitScore::sheet).toList();
        Map<ScoreSheetId, List<Entry>> all =
                reads.entries(sheets.stream().map(ScoreSheet::id).toList());
        for (ScoreSheet sheet : sheets) {
            Predicate<Entry> then = before.on(sheet);
            Predicate<Entry> now = after.on(sheet);
            for (Entry entry : standing(all.getOrDefault(sheet.id(), List.of()))) {
                after.kind(entry, then.test(entry), now.test(entry))
                        .ifPresent(kind -> counts.computeIfAbsent(entry.subject(), none -> new EnumMap<>(Kind.class))
                                .merge(kind, 1L, Long::sum));
            }
        }
        List<Effect> effects = new ArrayList<>();
        counts.forEach((subject, kinds) -> kinds.forEach((kind, count) -> effects.add(new Effect(
                title(subject, was.scoring().scale(), is.scoring().scale()),
                kind,
                kind == Kind.CUT ? after.most(subject) : Optional.empty(),
                count))));
        return effects;
    }

    private static List<Entry> standing(List<Entry> entries) {
        Entries standing = new Entries(entries);
        List<Entry> all = new ArrayList<>();
        entries.stream().map(Entry::subject).distinct().forEach(subject -> {
            for (Stage stage : Stage.values()) {
                all.addAll(standing.of(subject, stage));
            }
        });
        return all;
    }

    private static String title(String subject, Scale was, Scale is) {
        return was.criterion(subject)
                .or(() -> is.criterion(subject))
                .map(Criterion::title)
                .or(() -> was.quantity(subject).or(() -> is.quantity(subject)).map(Quantity::label))
                .orElse(subject);
    }

    /** Knows what counts by a version of what people said. */
    private static final class Heard {

        private final Scale scale;
        private final Counted counted;

        Heard(RoundScores.Result result) {
            scale = result.scoring().scale();
            counted = new Counted(result.round(), scale.criteria());
        }

        Predicate<Entry> on(ScoreSheet sheet) {
            Predicate<Entry> may = counted.on(sheet);
            return entry -> known(entry.subject()) && heard(entry) && may.test(entry);
        }

        private boolean known(String subject) {
            return scale.criterion(subject).isPresent()
                    || scale.quantity(subject)
                            .filter(one -> one.origin() == Origin.SHEET)
                            .isPresent();
        }

        private boolean heard(Entry entry) {
            return entry.stage().verifies()
                    || scale.criterion(entry.subject())
                            .map(one -> one.way().byHand())
                            .orElse(true);
        }

        Optional<BigDecimal> most(String subject) {
            return scale.criterion(subject).map(one -> one.part().counts() ? one.maximum() : BigDecimal.ONE);
        }

        Optional<Kind> kind(Entry entry, boolean then, boolean now) {
            if (then && !now) {
                return Optional.of(
                        !known(entry.subject())
                                ? Kind.LOST
                                : entry.stage() == Stage.AGENCY ? Kind.UNASKED : Kind.UNHEARD);
            }
            if (!then && now) {
                return Optional.of(Kind.HEARD);
            }
            BigDecimal value = entry.value();
            boolean cut = now
                    && value != null
                    && most(entry.subject())
                            .filter(limit -> value.compareTo(limit) > 0)
                            .isPresent();
            return cut ? Optional.of(Kind.CUT) : Optional.empty();
        }
    }
}
