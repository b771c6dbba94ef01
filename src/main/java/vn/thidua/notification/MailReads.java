package vn.thidua.notification;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads the outbox. */
@Repository
public class MailReads {

    private final JdbcClient jdbc;

    MailReads(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Returns a page of mail, newest first.
     *
     * @param state name of the only state shown, empty for all
     * @param before id of the last one seen; only older ones are returned
     */
    public List<Mail> page(String state, Optional<UUID> before, int size) {
        return jdbc.sql("""
                        select id, recipient, subject, body, state, attempts, last_error, next_try_at, created_at, sent_at
                        from mail where (:state = '' or state = :state) and (cast(:before as uuid) is null
                            or (created_at, id) < (select created_at, id from mail where id = :before))
                        order by created_at desc, id desc
                        limit :size
                        """)
                .param("before", before.orElse(null))
                .param("state", state)
                .param("size", size)
                .query(MailReads::mail)
                .list();
    }

    /** Returns how many there are in each state. */
    public Map<MailState, Long> counts() {
        Map<MailState, Long> counts = new EnumMap<>(MailState.class);
        jdbc.sql("select state, count(*) from mail group by state")
                .query((row, n) -> Map.entry(MailState.valueOf(row.getString(1)), row.getLong(2)))
                .list()
                .forEach(count -> counts.put(count.getKey(), count.getValue()));
        return counts;
    }

    private static Mail mail(ResultSet row, int number) throws SQLException {
        return new Mail(
                row.getObject("id", UUID.class),
                row.getString("recipient"),
                row.getString("subject"),
                row.getString("body"),
                MailState.valueOf(row.getString("state")),
                row.getInt("attempts"),
                Optional.ofNullable(row.getString("last_error")),
                row.getObject("next_try_at", OffsetDateTime.class).toInstant(),
                row.getObject("created_at", OffsetDateTime.class).toInstant(),
                Optional.ofNullable(row.getObject("sent_at", OffsetDateTime.class))
                        .map(OffsetDateTime::toInstant));
    }
}
