package vn.thidua.organization;

import java.util.UUID;

/** Identifies a unit for ever, whatever it is called. */
public record UnitId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
