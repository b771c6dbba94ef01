package vn.thidua.scoring.round;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.thidua.organization.UnitId;
import vn.thidua.scoring.points.Scoring;
import vn.thidua.scoring.scale.Criterion;
import vn.thidua.scoring.scale.Quantity;
import vn.thidua.scoring.scale.Quantity.Origin;
import vn.thidua.scoring.scale.Scale;
import vn.thidua.scoring.scale.ScaleNames;
import vn.thidua.scoring.scale.ScaleRules.Unsaid;
import vn.thidua.scoring.scale.Way;
import vn.thidua.shared.Refusal;
import vn.thidua.shared.WrittenDay;

/** Why somebody cannot score. */
public final class SheetRules {

    /* What a sentence names of all that is missing. */
    private static final int NAMED = 5;

    private SheetRules() {}

    /**
     * Returns why nobody scores in a part any more.
     *
     * @param closed whether the places of the group are final
     */
    public static Optional<Refusal> whyNotScore(
            ScoringRound round, Scale scale, ScoreSheet sheet, Stage stage, boolean closed, LocalDate today) {
        if (closed) {
            return Optional.of(ScoringRefusal.FINAL.because());
        }
        if (!sheet.competes()) {
            return Optional.of(ScoringRefusal.LEFT.because());
        }
        return switch (stage) {
            case SELF -> whyNotSelf(round, scale, sheet, today);
            case PEER ->
                sheet.peered() != null
                        ? Optional.of(ScoringRefusal.HANDED_IN.because())
                        : late(round.days().peer(), today);
            case AGENCY -> late(round.days().verified(), today);
            // Places are made final after the last day, and until then somebody has to settle what is open.
            case OFFICE -> Optional.empty();
        };
    }

    private static Optional<Refusal> whyNotSelf(ScoringRound round, Scale scale, ScoreSheet sheet, LocalDate today) {
        if (sheet.said() != null) {
            return Optional.of(ScoringRefusal.HANDED_IN.because());
        }
        // Where being late costs something, nobody can be late and pretend otherwise; the office can move the day.
        return scale.rules().unsaid() == Unsaid.LATE
                ? Optional.empty()
                : late(round.days().self(), today);
    }

    /** Returns why what was handed in is not given back: its last day is over, and after it nothing is taken. */
    public static Optional<Refusal> whyNotAgain(ScoringRound round, Scale scale, Stage stage, LocalDate today) {
        if (stage == Stage.PEER) {
            return late(round.days().peer(), today);
        }
        return scale.rules().unsaid() == Unsaid.LATE
                ? Optional.empty()
                : late(round.days().self(), today);
    }

    /**
     * Tells whether nothing more is to be verified on a sheet: the last day for it is over, or all agencies that are asked have spoken and nothing is open. Where none is asked the office may speak until that day, and nobody knows before whether it
     * will.
     */
    public static boolean verified(ScoringRound round, Scale scale, UnitScore unit, LocalDate today) {
        boolean asks = RoundRules.agencies(scale).stream().anyMatch(round.agencies()::containsKey);
        boolean all = asks && !unit.entries().silent() && unit.scored().open() == 0;
        return all || today.isAfter(round.days().verified());
    }

    private static Optional<Refusal> late(LocalDate lastDay, LocalDate today) {
        return today.isAfter(lastDay)
                ? Optional.of(ScoringRefusal.TOO_LATE.because(WrittenDay.of(lastDay)))
                : Optional.empty();
    }

    /** Returns the criteria that somebody scores in a part, in the order of the scale: agencies only what is left to them, units also what the program works out, so that both stand side by side. */
    public static List<Criterion> criteria(ScoringRound round, Scale scale, Stage stage, UnitId unit) {
        Set<String> names = stage == Stage.AGENCY ? RoundSight.agencies(round, unit) : Set.of();
        return scale.criteria().stream()
                .filter(one -> stage != Stage.AGENCY
                        || one.way() instanceof Way.Expert expert
                                && expert.agencies().stream().anyMatch(names::contains))
                .toList();
    }

    /** Returns the quantities that somebody writes on the sheet in a part. */
    public static List<Quantity> quantities(Scale scale, Stage stage) {
        return stage == Stage.AGENCY
                ? List.of()
                : scale.quantities().stream()
                        .filter(one -> one.origin() == Origin.SHEET)
                        .toList();
    }

    /** Returns why a number cannot be said of a criterion. */
    public static Optional<Refusal> whyNotPoints(Criterion criterion, BigDecimal value, Scale scale) {
        boolean said = !criterion.part().counts();
        BigDecimal most = said ? BigDecimal.ONE : criterion.maximum();
        boolean whole = criterion.way() instanceof Way.YesNo;
        boolean fits = value.signum() >= 0
                && value.compareTo(most) <= 0
                && value.stripTrailingZeros().scale() <= scale.rules().decimals()
                && (!whole || value.signum() == 0 || value.compareTo(most) == 0);
        return fits ? Optional.empty() : Optional.of(ScoringRefusal.OUT_OF_RANGE.because(criterion.title(), most));
    }

    /**
     * Returns why a figure cannot be said of a quantity: whoever verifies and changes what stands, or takes it back, says why.
     *
     * @param stands what counts now, or null
     */
    static Optional<Refusal> whyNotFigure(Scale scale, Stage stage, @Nullable BigDecimal stands, Said said) {
        BigDecimal value = said.value();
        String label = scale.quantity(said.subject()).map(Quantity::label).orElse(said.subject());
        if (value != null && value.signum() < 0) {
            return Optional.of(ScoringRefusal.FIGURE_BELOW_ZERO.because(label));
        }
        boolean changes = stage.verifies() && stands != null && (value == null || stands.compareTo(value) != 0);
        return changes && said.why().isBlank()
                ? Optional.of(ScoringRefusal.NO_REASON_FIGURE.because(label))
                : Optional.empty();
    }

    /** Returns why a part cannot be handed in: figures that some criterion reads, or criteria, of which nothing was said. */
    static Optional<Refusal> whyNotHand(Scoring scoring, Entries entries, Stage stage) {
        List<String> missing = Stream.concat(
                        figures(scoring.scale())
                                .filter(one ->
                                        entries.value(one.name(), Stage.SELF).isEmpty()
                                                && (stage == Stage.SELF
                                                        || entries.value(one.name(), stage)
                                                                .isEmpty()))
                                .map(Quantity::label),
                        scoring.criteria().stream()
                                .filter(one -> one.part().counts() && one.way().byHand())
                                .filter(one -> entries.value(one.code(), stage).isEmpty())
                                .map(Criterion::title))
                .toList();
        String named = missing.stream().limit(NAMED).collect(Collectors.joining("; "));
        return missing.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        ScoringRefusal.NOT_ALL.because(missing.size(), missing.size() > NAMED ? named + "; …" : named));
    }

    /** The quantities that units write on the sheet and some criterion reads. */
    private static Stream<Quantity> figures(Scale scale) {
        ScaleNames names = new ScaleNames(scale);
        Set<String> read = scale.criteria().stream()
                .flatMap(one -> one.way() instanceof Way.Written written
                        ? names.read(written).names().stream()
                        : one.way().reads().stream())
                .collect(Collectors.toSet());
        return scale.quantities().stream().filter(one -> one.origin() == Origin.SHEET && read.contains(one.name()));
    }
}
