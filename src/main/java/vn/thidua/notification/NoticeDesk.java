package vn.thidua.notification;

import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.access.AccountId;
import vn.thidua.shared.Moments;
import vn.thidua.shared.NotFound;

/** Takes a person's commands on their own notices. */
@Service
@Transactional
public class NoticeDesk {

    private final JdbcClient jdbc;
    private final Clock clock;

    NoticeDesk(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Marks a notice of the person as read, once, and returns the path of what it is about. */
    public String read(AccountId account, UUID notice) {
        return jdbc.sql("""
                        update notice set read_at = coalesce(read_at, :now) where id = :id and account_id = :account
                        returning link
                        """)
                .param("now", now())
                .param("id", notice)
                .param("account", account.value())
                .query(String.class)
                .optional()
                .orElseThrow(() -> new NotFound("notice " + notice));
    }

    /** Marks all notices of the person as read. */
    public void readAll(AccountId account) {
        jdbc.sql("update notice set read_at = :now where account_id = :account and read_at is null")
                .param("now", now())
                .param("account", account.value())
                .update();
    }

    private OffsetDateTime now() {
        return Moments.stored(Instant.now(clock));
    }
}
