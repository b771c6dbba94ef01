package vn.thidua.council;

import java.util.UUID;

/** Identifies a session of a council. */
public record SessionId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
