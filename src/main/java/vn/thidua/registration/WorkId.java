package vn.thidua.registration;

import java.util.UUID;

/** Identifies a registered work. */
public record WorkId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
