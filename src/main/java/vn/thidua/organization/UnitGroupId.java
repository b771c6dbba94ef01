package vn.thidua.organization;

import java.util.UUID;

/** Identifies a group of units. */
public record UnitGroupId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
