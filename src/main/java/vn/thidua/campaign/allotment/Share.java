package vn.thidua.campaign.allotment;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.springframework.modulith.NamedInterface;

/**
 * What a unit owes of a target.
 *
 * @param goal in the unit of the target; null: what the whole is asked holds for the unit too
 * @param weight by which it was shared out, or null
 */
@NamedInterface("desk")
public record Share(@Nullable BigDecimal goal, @Nullable BigDecimal weight) {}
