package vn.thidua.organization;

import java.util.UUID;

/** Identifies one position of one person. */
public record PositionId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
