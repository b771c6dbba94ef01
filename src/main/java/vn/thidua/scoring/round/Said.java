package vn.thidua.scoring.round;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.springframework.modulith.NamedInterface;

/**
 * What somebody says of a criterion, or of a quantity that is written on the sheet.
 *
 * @param subject code of the criterion, or name of the quantity
 * @param value null to take back what was said
 * @param why why it differs from what stood before; empty where nothing has to be said
 */
@NamedInterface("desk")
public record Said(String subject, @Nullable BigDecimal value, String why) {}
