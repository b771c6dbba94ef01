package vn.thidua.organization.intake;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.thidua.organization.Contacts;
import vn.thidua.organization.domain.UnitDetails;
import vn.thidua.shared.By;
import vn.thidua.shared.Moments;
import vn.thidua.shared.Vietnamese;

/** Units. */
@Component
class UnitWork implements ImportWork {

    private final JdbcClient jdbc;
    private final ImportWords words;

    UnitWork(JdbcClient jdbc, ImportWords words) {
        this.jdbc = jdbc;
        this.words = words;
    }

    @Override
    public List<ImportKind> kinds() {
        return List.of(ImportKind.UNITS);
    }

    @Override
    public String table() {
        return "import_unit";
    }

    @Override
    public String columns() {
        return "import_id, row, code, name, folded, short_name, kind, parent_code, parent_name, email, phone, website, address,"
                + " aliases, alias_keys, unit_id";
    }

    @Override
    public Intake begin(ImportKind kind, UUID table) {
        Map<String, String> kinds = words.kinds();
        return (row, line) -> {
            String name = row.required("name", 200);
            line.put(table)
                    .put(row.number())
                    .put(code(row, "unitCode"))
                    .put(name)
                    .put(Vietnamese.fold(name))
                    .put(row.text("shortName", 60));
            row.required("kind", 200);
            line.put(row.choice("kind", kinds))
                    .put(code(row, "parentCode"))
                    .put(row.text("parent", 200))
                    .put(row.email("email"))
                    .put(row.matching("phone", 100, Contacts.PHONE, "import.fault.phone"))
                    .put(row.matching("website", 200, Contacts.WEBSITE, "import.fault.website"))
                    .put(row.text("address", 300));
            Map<String, String> aliases = new LinkedHashMap<>();
            Arrays.stream(row.text("otherNames", 1_000).split(";", -1))
                    .map(String::strip)
                    .filter(alias -> !Vietnamese.fold(alias).isEmpty())
                    .forEach(alias -> aliases.putIfAbsent(Vietnamese.fold(alias), alias));
            line.put(List.copyOf(aliases.values()))
                    .put(List.copyOf(aliases.keySet()))
                    .put(UUID.randomUUID());
        };
    }

    @Override
    public void check(ImportKind kind, UUID table, LocalDate day, Step step) {
        UnitCheck.FIND.forEach(sql -> run(sql, table, day, step));
        while (run(UnitCheck.FIND_BY_NAME, table, day, step) > 0
                && run(UnitCheck.FIND_PARENTS_AGAIN, table, day, step) > 0) {
            // A parent that was found by its name leads to the units below it.
        }
        UnitCheck.FAULTS.forEach(sql -> run(sql, table, day, step));
    }

    private int run(String sql, UUID table, LocalDate day, Step step) {
        step.next();
        return jdbc.sql(sql).param("table", table).param("day", day).update();
    }

    @Override
    public TableImport.Counts count(UUID table, LocalDate day) {
        return jdbc.sql("with " + UnitEffect.EFFECT + """
                        select count(*) filter (where f.row is null and is_new),
                            count(*) filter (where f.row is null and not is_new and (%1$s or alias_new)),
                            count(*) filter (where f.row is null and not is_new and not (%1$s or alias_new)),
                            count(f.row)
                        from effect e
                        left join (select distinct row from table_import_fault where import_id = :table) f on f.row = e.row
                        """.formatted(UnitEffect.CHANGED))
                .param("table", table)
                .param("day", day)
                .query((row, n) ->
                        new TableImport.Counts(row.getLong(1), row.getLong(2), row.getLong(3), row.getLong(4)))
                .single();
    }

    @Override
    public void lock(UUID table) {
        jdbc.sql("""
                        select 1 from unit where id in (select unit_id from import_unit where import_id = :table) order by id for update
                        """).param("table", table).query((row, n) -> "").list();
        jdbc.sql("lock table unit_parent, unit_alias in share row exclusive mode")
                .update();
    }

    @Override
    public void write(UUID table, LocalDate day, By by, Instant now, Step step) {
        for (String sql : UnitWriting.STEPS) {
            step.next();
            jdbc.sql(sql)
                    .param("table", table)
                    .param("day", day)
                    .param("now", Moments.stored(now))
                    .param("by", by.name())
                    .update();
        }
    }

    private static String code(ImportRow row, String column) {
        return new UnitDetails(row.matching(column, 40, UnitDetails.CODE, "import.fault.unitCode"), Contacts.NONE)
                .code();
    }
}
