package vn.thidua.programme;

import java.util.UUID;

/** Identifies a key work. */
public record KeyWorkId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
