package vn.thidua.commendation;

import java.util.UUID;

/** Identifies a public consultation about candidates. */
public record ConsultationId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
