package vn.thidua.reporting;

import java.util.UUID;

/** Identifies an inspection. */
public record InspectionId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
