package vn.thidua.shared;

import java.time.Instant;
import java.time.OffsetDateTime;

/** Moments on their way into the database, which wants them with a zone. */
public final class Moments {

    private Moments() {}

    /** Returns a moment as a parameter of a statement. */
    public static OffsetDateTime stored(Instant moment) {
        return moment.atZone(Vietnamese.ZONE).toOffsetDateTime();
    }
}
