package vn.thidua.scoring.round;

import java.math.BigDecimal;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.thidua.organization.UnitId;
import vn.thidua.scoring.ScoreSheetId;

/**
 * What somebody said of a criterion, or of a quantity that is written on the sheet.
 *
 * @param subject code of the criterion, or name of the quantity
 * @param unit for which unit it was said
 * @param number counts what was said in this part, from 1
 * @param value null where it was taken back
 */
public record Entry(
        ScoreSheetId sheet,
        String subject,
        Stage stage,
        UnitId unit,
        int number,
        @Nullable BigDecimal value,
        String why,
        Instant at,
        String by) {}
