package vn.thidua.award.decision;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.thidua.shared.Naming;

/** Knows what decisions and delegations to sign are called. */
@Component
class DecisionNaming implements Naming {

    private final JdbcClient jdbc;

    DecisionNaming(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Map<String, String> names(Collection<String> things) {
        Map<String, String> names = new HashMap<>(
                named(
                        "award-decision",
                        things,
                        "select id, case when number is null then title else number || '/' || symbol end from award_decision where id = any(:ids)"));
        names.putAll(named("award-mandate", things, "select id, name from award_mandate where id = any(:ids)"));
        return names;
    }

    private Map<String, String> named(String kind, Collection<String> things, String sql) {
        return Naming.of(
                kind,
                things,
                ids -> jdbc.sql(sql)
                        .param("ids", ids.toArray(UUID[]::new))
                        .query((row, n) -> Map.entry(row.getObject(1, UUID.class), row.getString(2)))
                        .list());
    }
}
