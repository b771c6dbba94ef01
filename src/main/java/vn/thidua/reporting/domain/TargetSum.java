package vn.thidua.reporting.domain;

import java.util.List;
import java.util.UUID;

/**
 * A target that is the sum of others.
 *
 * @param parts in the order of the plan
 */
public record TargetSum(UUID whole, List<UUID> parts) {}
