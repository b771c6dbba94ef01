package vn.thidua.evidence.domain;

import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.thidua.shared.Naming;

/** Knows what files that prove something are called, also those that were taken away. */
@Component
class EvidenceNaming implements Naming {

    private final JdbcClient jdbc;

    EvidenceNaming(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Map<String, String> names(Collection<String> things) {
        return Naming.of(
                "evidence",
                things,
                ids -> jdbc.sql("select id, name from evidence where id = any(:ids)")
                        .param("ids", ids.toArray(UUID[]::new))
                        .query((row, n) -> Map.entry(row.getObject("id", UUID.class), row.getString("name")))
                        .list());
    }
}
