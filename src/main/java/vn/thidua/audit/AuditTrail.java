package vn.thidua.audit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.LongConsumer;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;
import vn.thidua.shared.By;
import vn.thidua.shared.DomainEvent;
import vn.thidua.shared.Moments;

/** Writes and checks the chain. */
@Component
public class AuditTrail {

    static final String ENTRY =
            "select seq, at, account_id, name, role, unit_id, principal_id, principal_name, event, about, facts, previous_hash, hash from audit_entry ";

    private static final int OFTEN = 1_000;

    private record Head(long seq, String hash) {}

    private final JdbcClient jdbc;
    private final JsonMapper json;

    AuditTrail(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /** Adds a link for the event in the transaction that caused it: no act without its trace, no trace without its act. */
    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    void on(DomainEvent event) {
        Head head = jdbc.sql("select seq, hash from audit_head for update")
                .query((row, n) -> new Head(row.getLong(1), row.getString(2)))
                .single();
        By.Principal principal = event.by().principal();
        AuditEntry entry = new AuditEntry(
                head.seq() + 1,
                event.occurredAt().truncatedTo(ChronoUnit.MICROS),
                event.by().account(),
                event.by().name(),
                event.by().role(),
                event.by().unit(),
                principal == null ? null : principal.account(),
                principal == null ? null : principal.name(),
                event.getClass().getSimpleName(),
                event.about(),
                json.writeValueAsString(event),
                head.hash());
        String hash = entry.hash();
        insert(entry, hash);
        jdbc.sql("update audit_head set seq = :seq, hash = :hash")
                .param("seq", entry.seq())
                .param("hash", hash)
                .update();
    }

    /**
     * Walks the whole chain, as it is at one moment, and returns the number of the first link that does not fit; empty when all do.
     *
     * @param seen told now and then how many links it has looked at
     */
    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    public Optional<Long> firstBroken(LongConsumer seen) {
        AtomicReference<Head> last = new AtomicReference<>(new Head(0, "0".repeat(64)));
        Optional<Long> broken;
        try (var rows = jdbc
                .sql(ENTRY + "order by seq")
                .withFetchSize(OFTEN)
                .query((row, n) -> {
                    AuditEntry entry = entry(row, n);
                    Head before = last.get();
                    boolean fits = entry.seq() == before.seq() + 1
                            && entry.previousHash().equals(before.hash())
                            && entry.hash().equals(row.getString("hash"));
                    if (entry.seq() % OFTEN == 0) {
                        seen.accept(entry.seq());
                    }
                    last.set(new Head(entry.seq(), row.getString("hash")));
                    return fits ? 0L : before.seq() + 1;
                })
                .stream()) {
            broken = rows.filter(seq -> seq > 0).findFirst();
        }
        if (broken.isPresent()) {
            return broken;
        }
        Head head = jdbc.sql("select seq, hash from audit_head")
                .query((row, n) -> new Head(row.getLong(1), row.getString(2)))
                .single();
        return head.equals(last.get())
                ? Optional.empty()
                : Optional.of(last.get().seq() + 1);
    }

    private void insert(AuditEntry entry, String hash) {
        jdbc.sql("""
                        insert into audit_entry
                            (seq, at, account_id, name, role, unit_id, principal_id, principal_name, event, about, facts, previous_hash, hash)
                        values (:seq, :at, :account, :name, :role, :unit, :principal, :principalName, :event, :about, :facts, :previous, :hash)
                        """)
                .param("seq", entry.seq())
                .param("at", Moments.stored(entry.at()))
                .param("account", entry.account())
                .param("name", entry.name())
                .param("role", entry.role())
                .param("unit", entry.unit())
                .param("principal", entry.principal())
                .param("principalName", entry.principalName())
                .param("event", entry.event())
                .param("about", entry.about())
                .param("facts", entry.facts())
                .param("previous", entry.previousHash())
                .param("hash", hash)
                .update();
    }

    static AuditEntry entry(ResultSet row, int number) throws SQLException {
        Instant at = row.getObject("at", OffsetDateTime.class).toInstant();
        return new AuditEntry(
                row.getLong("seq"),
                at,
                row.getObject("account_id", UUID.class),
                row.getString("name"),
                row.getString("role"),
                row.getObject("unit_id", UUID.class),
                row.getObject("principal_id", UUID.class),
                row.getString("principal_name"),
                row.getString("event"),
                row.getString("about"),
                row.getString("facts"),
                row.getString("previous_hash"));
    }
}
