package vn.thidua.organization;

import java.util.UUID;

/** Identifies a reorganisation of units. */
public record ReorganisationId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
