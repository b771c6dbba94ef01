package vn.thidua.organization.reorganisation;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.modulith.NamedInterface;
import vn.thidua.organization.UnitId;

/**
 * What comes of units: a new unit, or one that is there.
 *
 * @param id of the unit; chosen when the step is drafted where the unit is new, so that other steps can name it
 * @param begun how it begins, null where it is there already
 */
@NamedInterface("desk")
public record Part(UnitId id, @Nullable NewUnit begun) {

    /**
     * A unit that begins with the reorganisation.
     *
     * @param kind code of its kind
     * @param parent what it shall belong to, null at the top; where that ends too, whatever takes its place
     */
    @NamedInterface("desk")
    public record NewUnit(
            String kind,
            String name,
            String shortName,
            @Nullable UnitId parent) {}

    /** Returns how it begins, empty where it is there already. */
    public Optional<NewUnit> beginning() {
        return Optional.ofNullable(begun);
    }
}
