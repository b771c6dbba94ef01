package vn.thidua.notification;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;
import vn.thidua.access.AccountId;

/** Reads notices. */
@Repository
public class NoticeReads implements Notices {

    private final JdbcClient jdbc;
    private final JsonMapper json;

    NoticeReads(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    @Override
    public long unread(AccountId account) {
        return jdbc.sql("select count(*) from notice where account_id = :account and read_at is null")
                .param("account", account.value())
                .query(Long.class)
                .single();
    }

    /**
     * Returns a page of the person's notices, newest first.
     *
     * @param before id of the last one seen; only older ones are returned
     */
    public List<Notice> page(AccountId account, Optional<UUID> before, int size) {
        return jdbc.sql("""
                        select id, message_key, arguments, link, created_at, read_at from notice
                        where account_id = :account and (cast(:before as uuid) is null
                            or (created_at, id) < (select created_at, id from notice where id = :before))
                        order by created_at desc, id desc
                        limit :size
                        """)
                .param("account", account.value())
                .param("before", before.orElse(null))
                .param("size", size)
                .query(this::notice)
                .list();
    }

    private Notice notice(ResultSet row, int number) throws SQLException {
        return new Notice(
                row.getObject("id", UUID.class),
                row.getString("message_key"),
                List.of(json.readValue(row.getString("arguments"), String[].class)),
                row.getString("link"),
                row.getObject("created_at", OffsetDateTime.class).toInstant(),
                Optional.ofNullable(row.getObject("read_at", OffsetDateTime.class))
                        .map(OffsetDateTime::toInstant));
    }
}
