package vn.thidua.reporting.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.modulith.NamedInterface;

/**
 * Figures of many units for a period.
 *
 * @param id made by whoever sends it; sent again, it does nothing again
 * @param view the period, the unit of whoever sends it, and whether that runs the campaign and may speak for all
 * @param reason why reports that were handed in before are corrected; may be empty
 * @param onlyRight whether units about which nothing is wrong are handed in even when something is wrong about others
 * @param receivedOn day on which they came on paper, which decides whether they are late; null where they come now. Only the office that runs the campaign may say so
 * @param digest of what was sent, so that something else under the same id is noticed
 */
@NamedInterface("desk")
public record FigureBatch(
        UUID id,
        VerdictDesk.View view,
        List<FigureLine> lines,
        String reason,
        boolean onlyRight,
        @Nullable LocalDate receivedOn,
        String digest) {

    /** The most lines: a province of 3,500 units and 60 targets, and some more. */
    public static final int MOST = 250_000;
}
