package vn.thidua.access;

import java.io.Serializable;
import java.util.UUID;

/** Identifies an account. */
public record AccountId(UUID value) implements Serializable {

    @Override
    public String toString() {
        return value.toString();
    }
}
