package vn.thidua.honours;

import java.util.UUID;

/** Identifies an honour in the register. */
public record HonourId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
