package vn.thidua.evidence;

import java.util.UUID;

/** Identifies a file that proves something. */
public record EvidenceId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
