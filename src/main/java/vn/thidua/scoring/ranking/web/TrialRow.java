package vn.thidua.scoring.ranking.web;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thidua.organization.UnitId;
import vn.thidua.scoring.scale.Criterion;
import vn.thidua.scoring.scale.Scale;
import vn.thidua.shared.TypedNumber;

/**
 * One thing that is supposed of one unit, as it is typed.
 *
 * @param unit id of the unit; what was typed where that is none
 * @param what which criterion or quantity, or that the unit leaves
 * @param complaint message key of what is wrong; null where nothing is
 */
public record TrialRow(
        String unit, String what, String value, @Nullable String complaint) {

    /** Stands before the code of a criterion. */
    static final String POINTS = "c:";

    /** Stands before the name of a quantity. */
    static final String FIGURE = "q:";

    /** Stands for a unit that competes no more. */
    public static final String LEAVES = "x:";

    static final TrialRow EMPTY = new TrialRow("", "", "", null);

    /** Returns a row that was sent, with what is wrong with it. */
    static TrialRow typed(String unit, String what, String value, TrialUnits units, Scale scale) {
        TrialRow row = new TrialRow(units.id(unit.strip()), what.strip(), value.strip(), null);
        return row.blank() ? EMPTY : new TrialRow(row.unit, row.what, row.value, row.complaint(units, scale));
    }

    private @Nullable String complaint(TrialUnits units, Scale scale) {
        if (!units.has(unit)) {
            return "placesTrial.noUnit";
        }
        if (leaves()) {
            return value.isEmpty() ? null : "placesTrial.leavesWithValue";
        }
        Optional<BigDecimal> typed = TypedNumber.of(value);
        if (typed.isEmpty() || typed.get().signum() < 0) {
            return "placesTrial.noValue";
        }
        if (figure()) {
            return scale.quantity(name()).isPresent() ? null : "placesTrial.noThing";
        }
        Optional<Criterion> criterion = what.startsWith(POINTS) ? scale.criterion(name()) : Optional.empty();
        if (criterion.isEmpty()) {
            return "placesTrial.noThing";
        }
        BigDecimal most = criterion.get().part().counts() ? criterion.get().maximum() : BigDecimal.ONE;
        return typed.get().compareTo(most) > 0 ? "placesTrial.tooMany" : null;
    }

    /** Returns the same row as one that supposes what another row supposes already, perhaps differently. */
    TrialRow again() {
        return new TrialRow(unit, what, value, "placesTrial.twice");
    }

    /** Tells whether nobody wrote anything. */
    boolean blank() {
        return unit.isEmpty() && what.isEmpty() && value.isEmpty();
    }

    /** Tells whether it says that the unit competes no more. */
    boolean leaves() {
        return what.equals(LEAVES);
    }

    /** Tells whether it is about a quantity. */
    boolean figure() {
        return what.startsWith(FIGURE);
    }

    /** Returns the code of the criterion, or the name of the quantity. */
    String name() {
        return what.substring(Math.min(what.length(), POINTS.length()));
    }

    /** Returns the unit; only where nothing is wrong. */
    UnitId of() {
        return new UnitId(UUID.fromString(unit));
    }

    /** Returns the number; only where nothing is wrong. */
    BigDecimal number() {
        return TypedNumber.of(value).orElseThrow();
    }
}
