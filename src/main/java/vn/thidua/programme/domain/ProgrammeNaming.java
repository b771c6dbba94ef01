package vn.thidua.programme.domain;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.thidua.shared.Naming;

/** Tells what tasks, key works and meetings are called. */
@Repository
class ProgrammeNaming implements Naming {

    private final JdbcClient jdbc;

    ProgrammeNaming(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Map<String, String> names(Collection<String> things) {
        Map<String, String> names = new HashMap<>(named("task", "title", things));
        names.putAll(named("key_work", "name", things));
        names.putAll(named("meeting", "title", things));
        return names;
    }

    private Map<String, String> named(String table, String column, Collection<String> things) {
        return Naming.of(
                table.replace("_", ""),
                things,
                ids -> jdbc.sql("select id, " + column + " from " + table + " where id in (:ids)")
                        .param("ids", ids)
                        .query((row, n) -> Map.entry(row.getObject(1, UUID.class), row.getString(2)))
                        .list());
    }
}
