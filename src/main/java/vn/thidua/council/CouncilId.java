package vn.thidua.council;

import java.util.UUID;

/** Identifies a council. */
public record CouncilId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
