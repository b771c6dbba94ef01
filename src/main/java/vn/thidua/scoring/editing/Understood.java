package vn.thidua.scoring.editing;

import org.jspecify.annotations.Nullable;
import vn.thidua.shared.Complaints;

/**
 * What was understood of typed fields.
 *
 * @param value null where something is wrong with them
 */
public record Understood<T>(@Nullable T value, Complaints complaints) {}
