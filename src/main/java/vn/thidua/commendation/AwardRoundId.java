package vn.thidua.commendation;

import java.util.UUID;

/** Identifies a round of commendation. */
public record AwardRoundId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
