package vn.thidua.organization;

import java.util.UUID;

/** Identifies a cluster or block of one year. */
public record ClusterId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
