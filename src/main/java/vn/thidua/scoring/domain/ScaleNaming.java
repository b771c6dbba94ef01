package vn.thidua.scoring.domain;

import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.thidua.shared.Naming;

/** Tells what scales are called. */
@Repository
class ScaleNaming implements Naming {

    private final JdbcClient jdbc;

    ScaleNaming(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Map<String, String> names(Collection<String> things) {
        return Naming.of(
                "scale",
                things,
                ids -> jdbc.sql("select id, name from scoring_scale where id in (:ids)")
                        .param("ids", ids)
                        .query((row, n) -> Map.entry(row.getObject(1, UUID.class), row.getString(2)))
                        .list());
    }
}
