package vn.thidua.commendation;

import java.util.UUID;

/** Identifies what one body is asked about candidates. */
public record ClearanceId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
