package vn.thidua.reporting;

import java.util.UUID;

/** Identifies the report of a unit for a period. */
public record ReportId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
