package vn.thidua.scoring;

import java.util.UUID;

/** Identifies the score sheet of a unit in a round. */
public record ScoreSheetId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
