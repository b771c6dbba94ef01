package vn.thidua.scoring.round;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.thidua.shared.Naming;

/** Tells what rounds and sheets are called. */
@Repository
class ScoringNaming implements Naming {

    private final JdbcClient jdbc;

    ScoringNaming(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Map<String, String> names(Collection<String> things) {
        Map<String, String> names =
                new HashMap<>(named("scoringround", "select id, title from scoring_round where id in (:ids)", things));
        names.putAll(named(
                "scoresheet",
                "select s.id, s.name || ' · ' || r.title from scoring_sheet s join scoring_round r on r.id = s.round_id where s.id in (:ids)",
                things));
        return names;
    }

    private Map<String, String> named(String kind, String sql, Collection<String> things) {
        return Naming.of(
                kind,
                things,
                ids -> jdbc.sql(sql)
                        .param("ids", ids)
                        .query((row, n) -> Map.entry(row.getObject(1, UUID.class), row.getString(2)))
                        .list());
    }
}
