package vn.thidua.scoring.ranking;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.modulith.NamedInterface;
import vn.thidua.organization.UnitId;
import vn.thidua.scoring.points.Facts;
import vn.thidua.scoring.points.Outcome;
import vn.thidua.scoring.points.Scored;
import vn.thidua.scoring.points.Scoring;
import vn.thidua.scoring.round.UnitScore;
import vn.thidua.scoring.round.Values;
import vn.thidua.scoring.scale.Criterion;
import vn.thidua.scoring.scale.Part;
import vn.thidua.scoring.scale.Scale;
import vn.thidua.scoring.scale.ScaleRules;
import vn.thidua.scoring.scale.Section;

/**
 * What somebody supposes to be otherwise, to see where units would stand; nothing of it is kept.
 *
 * @param points of units, by code of the criterion
 * @param figures of units, by name of the quantity
 * @param weights of criteria, by code
 * @param order how totals become places; null for as the scale says
 * @param gone units that are supposed to compete no more
 */
@NamedInterface("desk")
public record Supposition(
        Map<UnitId, Map<String, BigDecimal>> points,
        Map<UnitId, Map<String, BigDecimal>> figures,
        Map<String, BigDecimal> weights,
        @Nullable Order order,
        Set<UnitId> gone) {

    public Supposition {
        gone = Set.copyOf(gone);
        points = Map.copyOf(points);
        figures = Map.copyOf(figures);
        weights = Map.copyOf(weights);
    }

    /**
     * How totals become places.
     *
     * @param places how those are numbered who come after several at one place
     * @param ties what decides between equal totals, in this order
     */
    public record Order(ScaleRules.Places places, List<ScaleRules.Tie> ties) {

        public Order {
            ties = List.copyOf(ties);
        }

        /** Returns how a scale orders. */
        public static Order of(Scale scale) {
            return new Order(scale.rules().places(), scale.rules().ties());
        }

        private ScaleRules in(ScaleRules rules) {
            return new ScaleRules(
                    rules.decimals(), rules.bonusLimit(), rules.penaltyLimit(), rules.unsaid(), places, ties);
        }
    }

    /** Tells whether the scale stays as it is. */
    boolean keepsScale() {
        return weights.isEmpty() && order == null;
    }

    /** Returns the scale with other weights and another order; what its sections give at most follows. */
    Scale of(Scale scale) {
        ScaleRules rules = order == null ? scale.rules() : order.in(scale.rules());
        if (weights.isEmpty()) {
            return new Scale(scale.maximum(), scale.quantities(), scale.sections(), scale.classes(), rules);
        }
        List<Section> sections = scale.sections().stream()
                .map(section -> of(section.no(), section.title(), section.criteria()))
                .toList();
        return new Scale(
                most(sections.stream()
                        .flatMap(section -> section.criteria().stream())
                        .toList()),
                scale.quantities(),
                sections,
                scale.classes(),
                rules);
    }

    private Section of(String no, String title, List<Criterion> criteria) {
        List<Criterion> weighed = criteria.stream().map(this::of).toList();
        return new Section(no, title, most(weighed), weighed);
    }

    private static BigDecimal most(List<Criterion> criteria) {
        return criteria.stream()
                .filter(one -> one.part() == Part.BASE)
                .map(Criterion::weighed)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private Criterion of(Criterion one) {
        return new Criterion(
                one.code(),
                one.no(),
                one.title(),
                one.guide(),
                one.source(),
                one.part(),
                one.way(),
                one.maximum(),
                weights.getOrDefault(one.code(), one.weight()),
                one.gate(),
                one.cap());
    }

    /** Returns what a unit would come to. */
    UnitScore of(Scoring scoring, UnitScore unit) {
        Values values = unit.quantities().with(figures.getOrDefault(unit.sheet().unit(), Map.of()));
        return new UnitScore(
                unit.sheet(),
                scoring.of(new Supposed(
                        scoring, unit, values, points.getOrDefault(unit.sheet().unit(), Map.of()))),
                unit.entries(),
                values);
    }

    /** What is known of a unit, but for what is supposed of it; whoever supposes points supposes what proves them. */
    private record Supposed(Scoring scoring, UnitScore unit, Values values, Map<String, BigDecimal> points)
            implements Facts {

        @Override
        public @Nullable BigDecimal quantity(int place) {
            return values.at(place);
        }

        @Override
        public @Nullable BigDecimal mark(int place) {
            Criterion criterion = scoring.criteria().get(place);
            BigDecimal supposed = points.get(criterion.code());
            return supposed != null
                    ? supposed
                    : unit.entries()
                            .counting(criterion.code(), criterion.way().byHand())
                            .orElse(null);
        }

        @Override
        public boolean awaited(int place) {
            String criterion = scoring.criteria().get(place).code();
            return !points.containsKey(criterion) && unit.entries().awaited(criterion);
        }

        @Override
        public boolean evidence(int place) {
            return points.containsKey(scoring.criteria().get(place).code())
                    || unit.scored().outcomes().get(place).why() != Outcome.Why.NO_EVIDENCE;
        }

        @Override
        public boolean unsaid() {
            return unit.scored().knockOuts().contains(Scored.UNSAID)
                    || unit.scored().outcomes().stream().anyMatch(one -> one.why() == Outcome.Why.UNSAID);
        }
    }
}
