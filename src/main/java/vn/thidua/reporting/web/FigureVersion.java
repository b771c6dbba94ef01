package vn.thidua.reporting.web;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thidua.evidence.Evidence;
import vn.thidua.reporting.domain.Figure;
import vn.thidua.reporting.domain.PastFigure;

/**
 * A figure that was replaced, beside what came after it.
 *
 * @param then what replaced it
 * @param change how much more or less that was; null where one of the two is no figure
 * @param proofs files that proved it when it was replaced
 */
public record FigureVersion(
        PastFigure past, Figure then, @Nullable BigDecimal change, List<Evidence> proofs) {

    /** Returns the past of a figure, the latest first. */
    static List<FigureVersion> of(List<PastFigure> past, Figure stands, List<Evidence> files) {
        List<FigureVersion> versions = new ArrayList<>();
        Figure then = stands;
        for (PastFigure earlier : past.reversed()) {
            versions.add(new FigureVersion(
                    earlier, then, change(earlier.figure(), then), standing(files, earlier.replacedAt())));
            then = earlier.figure();
        }
        return versions;
    }

    /* What was there by then, and had its place yet. */
    private static List<Evidence> standing(List<Evidence> files, Instant at) {
        List<Evidence> there =
                files.stream().filter(file -> !file.addedAt().isAfter(at)).toList();
        return there.stream()
                .filter(file -> there.stream().noneMatch(other -> other.id().equals(file.supersededBy())))
                .toList();
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
