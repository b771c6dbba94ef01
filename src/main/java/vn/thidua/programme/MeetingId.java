package vn.thidua.programme;

import java.util.UUID;

/** Identifies a meeting. */
public record MeetingId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
