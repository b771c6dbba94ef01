package vn.thidua.council.body;

import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.thidua.shared.Naming;

/** Knows what councils are called. */
@Component
class CouncilNaming implements Naming {

    private final JdbcClient jdbc;

    CouncilNaming(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Map<String, String> names(Collection<String> things) {
        return Naming.of(
                "council",
                things,
                ids -> jdbc.sql("select id, name from council where id = any(:ids)")
                        .param("ids", ids.toArray(UUID[]::new))
                        .query((row, n) -> Map.entry(row.getObject("id", UUID.class), row.getString("name")))
                        .list());
    }
}
