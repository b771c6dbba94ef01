package vn.thidua.audit;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which entries are looked for; what is null or empty narrows nothing.
 *
 * @param person account of who did it, or for whom it was done
 * @param unit whose role was used
 * @param about thing it is about, as {@code kind:id}
 * @param event name of the event
 * @param from first day
 * @param to last day
 */
public record AuditFilter(
        @Nullable UUID person,
        @Nullable UUID unit,
        String about,
        String event,
        @Nullable LocalDate from,
        @Nullable LocalDate to) {

    /** Everything. */
    public static final AuditFilter ALL = new AuditFilter(null, null, "", "", null, null);

    /** Tells whether anything is narrowed. */
    public boolean narrows() {
        return !equals(ALL);
    }

    /** Returns the campaign it is narrowed to. */
    public Optional<String> campaign() {
        return Optional.of(about).filter(thing -> thing.startsWith("campaign:"));
    }
}
