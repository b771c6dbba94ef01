package vn.thidua.organization.intake;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.thidua.organization.Contacts;
import vn.thidua.organization.domain.UnitDetails;
import vn.thidua.shared.By;
import vn.thidua.shared.Vietnamese;

/** Clusters, a row for each member. */
@Component
class ClusterWork implements ImportWork {

    private final JdbcClient jdbc;
    private final ImportWords words;

    ClusterWork(JdbcClient jdbc, ImportWords words) {
        this.jdbc = jdbc;
        this.words = words;
    }

    @Override
    public List<ImportKind> kinds() {
        return List.of(ImportKind.CLUSTERS);
    }

    @Override
    public String table() {
        return "import_cluster";
    }

    @Override
    public String columns() {
        return "import_id, row, year, sort, name, folded, basis_number, basis_issuer, basis_date, unit_code, unit_name, unit_above,"
                + " part, cluster_id";
    }

    @Override
    public Intake begin(ImportKind kind, UUID table) {
        Map<String, String> sorts = words.of("clusterSort");
        Map<String, String> parts = words.of("part");
        return (row, line) -> {
            line.put(table).put(row.number()).put(year(row));
            row.required("clusterSort", 200);
            String name = row.required("clusterName", 200);
            String unitCode = row.matching("ofUnitCode", 40, UnitDetails.CODE, "import.fault.unitCode");
            String unit = row.text("ofUnit", 200);
            String part = row.choice("part", parts);
            if (part != null && unitCode.isEmpty() && unit.isEmpty()) {
                row.fault("ofUnit", "import.fault.empty");
            }
            line.put(row.choice("clusterSort", sorts))
                    .put(name)
                    .put(Vietnamese.fold(name))
                    .put(row.text("decisionNumber", 100))
                    .put(row.text("decisionIssuer", 200))
                    .put(row.day("decisionDate"))
                    .put(new UnitDetails(unitCode, Contacts.NONE).code())
                    .put(unit)
                    .put(row.text("ofUnitParent", 200))
                    .put(part)
                    .put(UUID.randomUUID());
        };
    }

    @Override
    public void check(ImportKind kind, UUID table, LocalDate day, Step step) {
        for (String sql : ClusterCheck.STEPS) {
            step.next();
            jdbc.sql(sql).param("table", table).param("day", day).update();
        }
    }

    @Override
    public TableImport.Counts count(UUID table, LocalDate day) {
        return jdbc.sql("with " + ClusterWriting.EFFECT + """
                        select count(*) filter (where f.row is null and made),
                            count(*) filter (where f.row is null and not made and changed),
                            count(*) filter (where f.row is null and not made and not changed),
                            count(f.row)
                        from effect e
                        left join (select distinct row from table_import_fault where import_id = :table) f on f.row = e.row
                        """)
                .param("table", table)
                .query((row, n) ->
                        new TableImport.Counts(row.getLong(1), row.getLong(2), row.getLong(3), row.getLong(4)))
                .single();
    }

    @Override
    public void lock(UUID table) {
        jdbc.sql("lock table cluster in share row exclusive mode").update();
    }

    @Override
    public void write(UUID table, LocalDate day, By by, Instant now, Step step) {
        for (String sql : ClusterWriting.STEPS) {
            step.next();
            jdbc.sql(sql).param("table", table).update();
        }
    }

    /** Returns the year as text for COPY; null where there is none. */
    private static @Nullable String year(ImportRow row) {
        String text = row.required("year", 10);
        if (text.isEmpty()) {
            return null;
        }
        if (!text.matches("20[0-9]{2}")) {
            row.fault("year", "import.fault.year", text);
            return null;
        }
        return text;
    }
}
