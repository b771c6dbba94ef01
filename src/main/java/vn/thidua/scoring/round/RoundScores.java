package vn.thidua.scoring.round;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Component;
import vn.thidua.evidence.EvidenceSubject;
import vn.thidua.evidence.domain.EvidenceReads;
import vn.thidua.organization.UnitId;
import vn.thidua.scoring.ScoreSheetId;
import vn.thidua.scoring.points.Facts;
import vn.thidua.scoring.points.Outcome;
import vn.thidua.scoring.points.Scored;
import vn.thidua.scoring.points.Scoring;
import vn.thidua.scoring.scale.Criterion;
import vn.thidua.scoring.scale.Quantity;
import vn.thidua.scoring.scale.Quantity.Origin;
import vn.thidua.scoring.scale.Scale;

/** Works out what units come to, from what is verified and said at this moment: nothing is kept that could be out of date. A fixed number of statements, however many units. */
@NamedInterface("desk")
@Component
public class RoundScores {

    /* From so many on the processors share the work. */
    private static final int MANY = 200;

    private final Scorings scorings;
    private final RoundReads rounds;
    private final RoundQuantities quantities;
    private final EvidenceReads evidence;
    private final Clock clock;

    RoundScores(Scorings scorings, RoundReads rounds, RoundQuantities quantities, EvidenceReads evidence, Clock clock) {
        this.scorings = scorings;
        this.rounds = rounds;
        this.quantities = quantities;
        this.evidence = evidence;
        this.clock = clock;
    }

    /**
     * Sheets of a round, scored.
     *
     * @param units in the order in which the sheets were given
     */
    public record Result(ScoringRound round, Scoring scoring, List<UnitScore> units) {

        public Result {
            units = List.copyOf(units);
        }
    }

    /** Returns the scale that a round is scored by. */
    public Scale scale(ScoringRound round) {
        return scorings.of(round.scale()).scale();
    }

    /** Returns what the units of sheets of one round come to. */
    public Result of(ScoringRound round, List<ScoreSheet> sheets) {
        Scoring scoring = scorings.of(round.scale());
        Map<ScoreSheetId, List<Entry>> said =
                rounds.entries(sheets.stream().map(ScoreSheet::id).toList());
        return of(
                round,
                scoring,
                sheets,
                said,
                quantities.of(
                        round,
                        scoring.scale(),
                        sheets.stream().map(ScoreSheet::unit).toList()));
    }

    /** Returns what the unit of a sheet had when its place was made final, whatever its figures are today. */
    public Result frozen(ScoringRound round, ScoreSheet sheet, FrozenPoints.Frozen frozen) {
        Scoring scoring = scorings.of(round.scale());
        if (frozen.quantities().isEmpty()) {
            return frozen(of(round, List.of(sheet)), frozen);
        }
        Values values = new Values(scoring.quantities());
        for (int place = 0; place < scoring.quantities().size(); place++) {
            values.put(
                    place,
                    frozen.quantities().get(scoring.quantities().get(place).name()));
        }
        Map<ScoreSheetId, List<Entry>> said = rounds.entries(List.of(sheet.id()));
        return frozen(of(round, scoring, List.of(sheet), said, Map.of(sheet.unit(), values)), frozen);
    }

    /** What was worked out anew explains a point only where it comes to the same. */
    private static Result frozen(Result anew, FrozenPoints.Frozen frozen) {
        UnitScore unit = anew.units().getFirst();
        List<Criterion> criteria = anew.scoring().criteria();
        List<Outcome> outcomes = new ArrayList<>();
        for (int i = 0; i < criteria.size(); i++) {
            FrozenPoints.Points then = frozen.points().get(criteria.get(i).code());
            Outcome now = unit.scored().outcomes().get(i);
            outcomes.add(
                    then == null || then.why() == now.why() && equal(then.points(), now.points())
                            ? now
                            : new Outcome(then.points(), null, then.why(), ""));
        }
        Scored scored = new Scored(
                outcomes,
                frozen.sum().base(),
                frozen.sum().bonus(),
                frozen.sum().penalty(),
                frozen.open(),
                frozen.knockOuts(),
                anew.scoring().scale().classes().stream()
                        .filter(one -> one.name().equals(frozen.grade()))
                        .findFirst()
                        .orElse(null));
        return new Result(
                anew.round(),
                anew.scoring(),
                List.of(new UnitScore(unit.sheet(), scored, unit.entries(), unit.quantities())));
    }

    private static boolean equal(@Nullable BigDecimal one, @Nullable BigDecimal other) {
        return one == null || other == null ? one == other : one.compareTo(other) == 0;
    }

    private Result of(
            ScoringRound round,
            Scoring scoring,
            List<ScoreSheet> sheets,
            Map<ScoreSheetId, List<Entry>> said,
            Map<UnitId, Values> reached) {
        Set<EvidenceSubject> proved = proved(sheets);
        LocalDate today = LocalDate.now(clock);
        boolean over = today.isAfter(round.days().self());
        Counted counted = new Counted(
                round, scoring.criteria(), today.isAfter(round.days().verified()));
        return new Result(
                round,
                scoring,
                (sheets.size() < MANY ? sheets.stream() : sheets.parallelStream())
                        .map(sheet -> {
                            Entries standing = counted.on(sheet, said.getOrDefault(sheet.id(), List.of()));
                            Values values = reached.getOrDefault(sheet.unit(), new Values(scoring.quantities()));
                            written(scoring, standing, values);
                            return new UnitScore(
                                    sheet,
                                    scoring.of(new SheetFacts(
                                            scoring, sheet, standing, values, proved, over && sheet.said() == null)),
                                    standing,
                                    values);
                        })
                        .toList());
    }

    private Set<EvidenceSubject> proved(Collection<ScoreSheet> sheets) {
        return new HashSet<>(evidence.of(
                        SheetProofs.KIND,
                        sheets.stream().map(sheet -> sheet.id().value()).toList())
                .keySet());
    }

    private static void written(Scoring scoring, Entries standing, Values values) {
        for (int place = 0; place < scoring.quantities().size(); place++) {
            Quantity quantity = scoring.quantities().get(place);
            if (quantity.origin() == Origin.SHEET) {
                values.put(place, standing.counting(quantity.name(), true).orElse(null));
            }
        }
    }

    /** What is known of the unit of a sheet. */
    private record SheetFacts(
            Scoring scoring,
            ScoreSheet sheet,
            Entries entries,
            Values values,
            Set<EvidenceSubject> proved,
            boolean unsaid)
            implements Facts {

        @Override
        public @Nullable BigDecimal quantity(int place) {
            return values.at(place);
        }

        @Override
        public @Nullable BigDecimal mark(int place) {
            Criterion criterion = scoring.criteria().get(place);
            return entries.counting(criterion.code(), criterion.way().byHand()).orElse(null);
        }

        @Override
        public boolean awaited(int place) {
            return entries.awaited(scoring.criteria().get(place).code());
        }

        @Override
        public boolean evidence(int place) {
            UUID part = SheetProofs.part(scoring.criteria().get(place).code());
            return proved.contains(
                    new EvidenceSubject(SheetProofs.KIND, sheet.id().value(), part));
        }
    }
}
