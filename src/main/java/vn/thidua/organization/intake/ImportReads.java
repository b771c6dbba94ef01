package vn.thidua.organization.intake;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;
import vn.thidua.organization.ImportId;

/** Reads imports; of a person, those that the person handed in. */
@NamedInterface("desk")
@Repository
public class ImportReads {

    private static final String IMPORT = """
            select id, kind, file_name, file_size, state, taken_at, taken_by_name, row_count, stop_asked,
                new_count, changed_count, unchanged_count, faulty_count, failure_key, failure_arguments, ended_at
            from table_import
            """;

    private static final int LISTED = 50;

    private final JdbcClient jdbc;
    private final JsonMapper json;

    ImportReads(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /** Returns an import that the account handed in. */
    public Optional<TableImport> find(ImportId id, UUID account) {
        return jdbc.sql(IMPORT + " where id = :id and taken_by = :account")
                .param("id", id.value())
                .param("account", account)
                .query(this::table)
                .optional();
    }

    /** Returns what the account handed in, the latest first, at most fifty. */
    public List<TableImport> of(UUID account) {
        return jdbc.sql(IMPORT + " where taken_by = :account order by taken_at desc, id limit " + LISTED)
                .param("account", account)
                .query(this::table)
                .list();
    }

    /** Returns the faults of the first faulty rows in the order of the columns, at most so many faults. */
    public List<ImportFault> faults(TableImport table, int most) {
        return faults("limit :most", table, Map.of("most", most));
    }

    /** Returns the faults of the rows from one to another, those of a row in the order of the columns. */
    public List<ImportFault> faults(TableImport table, int from, int to) {
        return faults("", table, Map.of("from", from, "to", to));
    }

    private List<ImportFault> faults(String limit, TableImport table, Map<String, Integer> params) {
        return jdbc.sql("select row, heading, key, arguments from table_import_fault where import_id = :id "
                        + (params.containsKey("from") ? "and row between :from and :to " : "")
                        + "order by row, array_position(:columns, heading) nulls first, found_by desc, key " + limit)
                .param("id", table.id().value())
                .param(
                        "columns",
                        table.kind().columns().stream().map(ImportColumn::code).toArray(String[]::new))
                .params(params)
                .query((row, n) -> new ImportFault(row.getInt(1), row.getString(2), row.getString(3), List.of((String[])
                        row.getArray(4).getArray())))
                .list();
    }

    private TableImport table(ResultSet row, int number) throws SQLException {
        return new TableImport(
                new ImportId(row.getObject("id", UUID.class)),
                ImportKind.valueOf(row.getString("kind")),
                row.getString("file_name"),
                row.getLong("file_size"),
                ImportState.valueOf(row.getString("state")),
                row.getObject("taken_at", OffsetDateTime.class).toInstant(),
                row.getString("taken_by_name"),
                row.getLong("row_count"),
                row.getBoolean("stop_asked"),
                new TableImport.Counts(
                        row.getLong("new_count"),
                        row.getLong("changed_count"),
                        row.getLong("unchanged_count"),
                        row.getLong("faulty_count")),
                failure(row.getString("failure_key"), row.getString("failure_arguments")),
                Optional.ofNullable(row.getObject("ended_at", OffsetDateTime.class))
                        .map(OffsetDateTime::toInstant));
    }

    private Optional<TableImport.Failure> failure(@Nullable String key, String arguments) {
        return Optional.ofNullable(key)
                .map(it ->
                        new TableImport.Failure(it, json.readValue(arguments, new TypeReference<List<Object>>() {})));
    }
}
