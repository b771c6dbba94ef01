package vn.thidua.scoring.filling;

import java.math.BigDecimal;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a cell of the workbook changes.
 *
 * @param version of the sheet as it was read
 * @param unit name of the unit
 * @param heading of the column
 * @param before what stood there, or null
 */
public record FilledCell(
        UUID sheet,
        long version,
        String unit,
        String subject,
        String heading,
        @Nullable BigDecimal before,
        BigDecimal value,
        String why) {}
