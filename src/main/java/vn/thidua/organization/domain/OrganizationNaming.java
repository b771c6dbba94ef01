package vn.thidua.organization.domain;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.thidua.shared.Naming;

/** Tells what units, groups of them, clusters, reorganisations and people are called; what has several names over time, by the last. */
@Repository
class OrganizationNaming implements Naming {

    private static final Map<String, String> STATEMENTS = Map.of(
            "unit",
            "select distinct on (unit_id) unit_id, name from unit_name where unit_id in (:ids) order by unit_id, starts_on desc",
            "unit-group",
            "select id, name from unit_group where id in (:ids)",
            "cluster",
            "select id, name from cluster where id in (:ids)",
            "import",
            "select id, file_name from table_import where id in (:ids)",
            "reorganisation",
            "select id, title from reorganisation where id in (:ids)",
            "person",
            "select distinct on (person_id) person_id, name from person_name where person_id in (:ids) order by person_id, starts_on desc");

    private final JdbcClient jdbc;

    OrganizationNaming(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Map<String, String> names(Collection<String> things) {
        Map<String, String> names = new HashMap<>();
        STATEMENTS.forEach((kind, sql) -> {
            List<UUID> ids = Naming.ids(kind, things);
            if (!ids.isEmpty()) {
                jdbc.sql(sql)
                        .param("ids", ids)
                        .query((row, n) -> Map.entry(kind + ":" + row.getString(1), row.getString(2)))
                        .list()
                        .forEach(named -> names.put(named.getKey(), named.getValue()));
            }
        });
        return names;
    }
}
