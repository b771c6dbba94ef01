package vn.thidua.scoring;

import java.util.UUID;

/** Identifies a scale as it is or was used from a day on. */
public record ScaleVersionId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
