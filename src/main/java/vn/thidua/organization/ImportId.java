package vn.thidua.organization;

import java.util.UUID;

/** Identifies a table that was handed in to be imported. */
public record ImportId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
