package vn.thidua.honours.domain;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.thidua.shared.Naming;

/** Tells what honours and initiatives are called. */
@Repository
class HonourNaming implements Naming {

    private final JdbcClient jdbc;

    HonourNaming(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Map<String, String> names(Collection<String> things) {
        Map<String, String> names = new HashMap<>(named(
                "honour",
                things,
                "select h.id, n.name from honour h join honour_name n on n.id = h.name_id where h.id in (:ids)"));
        names.putAll(named("initiative", things, "select id, name from initiative where id in (:ids)"));
        return names;
    }

    private Map<String, String> named(String kind, Collection<String> things, String sql) {
        return Naming.of(
                kind,
                things,
                ids -> jdbc.sql(sql)
                        .param("ids", ids)
                        .query((row, n) -> Map.entry(row.getObject(1, UUID.class), row.getString(2)))
                        .list());
    }
}
