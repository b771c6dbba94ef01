package vn.thidua.scoring;

import java.util.UUID;

/** Identifies a round in which units are scored. */
public record ScoringRoundId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
