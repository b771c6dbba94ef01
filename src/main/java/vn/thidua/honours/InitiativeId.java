package vn.thidua.honours;

import java.util.UUID;

/** Identifies an initiative. */
public record InitiativeId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
