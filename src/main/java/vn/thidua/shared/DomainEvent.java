package vn.thidua.shared;

import java.time.Instant;

/** A change of state that has happened. Implementations are records of ids and facts; each is written to the audit trail in the same transaction. */
public interface DomainEvent {

    /** Returns when it happened. */
    Instant occurredAt();

    /** Returns who did it. */
    By by();

    /** Returns what it is about as {@code kind:id}, for example {@code plan:0199…}. */
    String about();
}
