package vn.thidua.reporting.web;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thidua.reporting.domain.Figure;
import vn.thidua.reporting.domain.PastFigure;

/**
 * A figure that was replaced, beside what came after it.
 *
 * @param then what replaced it
 * @param change how much more or less that was; null where one of the two is no figure
 */
public record FigureVersion(
        PastFigure past, Figure then, @Nullable BigDecimal change) {

    /** Returns the past of a figure, the latest first. */
    static List<FigureVersion> of(List<PastFigure> past, Figure stands) {
        List<FigureVersion> versions = new ArrayList<>();
        Figure then = stands;
        for (PastFigure earlier : past.reversed()) {
            versions.add(new FigureVersion(earlier, then, change(earlier.figure(), then)));
            then = earlier.figure();
        }
        return versions;
    }

    private static @Nullable BigDecimal change(Figure before, Figure after) {
        BigDecimal from = before.value();
        BigDecimal to = after.value();
        return from == null || to == null ? null : to.subtract(from);
    }

    /** Returns the change with its sign. */
    public String signed(String number) {
        return change != null && change.signum() > 0 ? "+" + number : number;
    }
}
