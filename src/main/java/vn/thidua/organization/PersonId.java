package vn.thidua.organization;

import java.util.UUID;

/** Identifies a person for ever, whatever the name. */
public record PersonId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
