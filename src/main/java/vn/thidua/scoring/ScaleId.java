package vn.thidua.scoring;

import java.util.UUID;

/** Identifies a scale, whatever became of it over the years. */
public record ScaleId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
