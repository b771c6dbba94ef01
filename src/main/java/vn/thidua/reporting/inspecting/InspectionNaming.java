package vn.thidua.reporting.inspecting;

import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.thidua.shared.Naming;

/** Knows what inspections are called. */
@Component
class InspectionNaming implements Naming {

    private final JdbcClient jdbc;

    InspectionNaming(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Map<String, String> names(Collection<String> things) {
        return Naming.of(
                "inspection",
                things,
                ids -> jdbc.sql("select id, title from report_inspection where id = any(:ids)")
                        .param("ids", ids.toArray(UUID[]::new))
                        .query((row, n) -> Map.entry(row.getObject("id", UUID.class), row.getString("title")))
                        .list());
    }
}
