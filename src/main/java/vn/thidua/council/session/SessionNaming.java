package vn.thidua.council.session;

import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.thidua.shared.Naming;

/** Knows what sessions are called. */
@Component
class SessionNaming implements Naming {

    private final JdbcClient jdbc;

    SessionNaming(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Map<String, String> names(Collection<String> things) {
        return Naming.of(
                "council-session",
                things,
                ids -> jdbc.sql("select id, title from council_session where id = any(:ids)")
                        .param("ids", ids.toArray(UUID[]::new))
                        .query((row, n) -> Map.entry(row.getObject("id", UUID.class), row.getString("title")))
                        .list());
    }
}
