package vn.thidua.reporting;

import java.util.UUID;

/** Identifies an exchange about a target that is missed. */
public record ExplanationId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
