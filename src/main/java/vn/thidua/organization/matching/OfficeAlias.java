package vn.thidua.organization.matching;

import org.jspecify.annotations.Nullable;
import org.springframework.modulith.NamedInterface;
import vn.thidua.organization.UnitId;

/**
 * What somebody once said that an office name stands for: one unit, or all units of a kind.
 *
 * @param folded the name without diacritics and case
 */
@NamedInterface("desk")
public record OfficeAlias(
        String folded, @Nullable UnitId unit, @Nullable String kind) {}
