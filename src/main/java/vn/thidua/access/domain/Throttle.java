package vn.thidua.access.domain;

import java.time.Clock;
import java.time.Instant;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.access.AccessSettings;
import vn.thidua.shared.Moments;

/** Counts what strangers try, on all nodes alike, and says when it is too much. A count stands even where what was tried comes to nothing. */
@NamedInterface("throttle")
@Service
@Transactional(propagation = Propagation.REQUIRES_NEW)
public class Throttle {

    private final JdbcClient jdbc;
    private final AccessSettings settings;
    private final Clock clock;

    Throttle(JdbcClient jdbc, AccessSettings settings, Clock clock) {
        this.jdbc = jdbc;
        this.settings = settings;
        this.clock = clock;
    }

    /** What is counted. */
    @NamedInterface("throttle")
    public enum Kind {
        /** Wrong passwords and codes from one address in the network. */
        SIGN_IN,
        /** Unknown or used keys from one address in the network. */
        KEY,
        /** Forgotten passwords asked for from one address in the network. */
        FORGOTTEN,
        /** Forgotten passwords asked for one name. */
        FORGOTTEN_NAME,
        /** Certificates asked about from one address in the network that are unknown, or by their number. */
        CHECK
    }

    /** Counts one more. */
    public void count(Kind kind, String subject) {
        Instant now = Instant.now(clock);
        jdbc.sql("""
            insert into throttle (kind, subject, started_at, hits) values (:kind, :subject, :now, 1)
            on conflict (kind, subject) do update set
                hits = case when throttle.started_at <= :over then 1 else throttle.hits + 1 end,
                started_at = case when throttle.started_at <= :over then :now else throttle.started_at end
            """)
                .param("kind", kind.name())
                .param("subject", subject)
                .param("now", Moments.stored(now))
                .param("over", Moments.stored(now.minus(settings.lock())))
                .update();
    }

    /** Tells whether nothing more is looked at for now. */
    public boolean closed(Kind kind, String subject) {
        int most = kind == Kind.FORGOTTEN_NAME ? settings.triesBeforeLock() : settings.triesPerAddress();
        return jdbc.sql("""
            select exists (select 1 from throttle where kind = :kind and subject = :subject
                and hits >= :most and started_at > :over)
            """)
                .param("kind", kind.name())
                .param("subject", subject)
                .param("most", most)
                .param("over", Moments.stored(Instant.now(clock).minus(settings.lock())))
                .query(Boolean.class)
                .single();
    }
}
