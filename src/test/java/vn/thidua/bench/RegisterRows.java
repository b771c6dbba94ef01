package vn.thidua.bench;

import java.io.IOException;
import java.io.StringReader;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.postgresql.PGConnection;
import vn.thidua.organization.people.NameOrder;
import vn.thidua.shared.Vietnamese;

/** Writes a register of made-up honours in minutes: without its indexes, from two connections at once, and the indexes afterwards, as they were. */
final class RegisterRows {

    private static final String LINES = """
            insert into honour (id, recipient, name_id, unit_name, post, address, recipient_key, form, level, achievement, year, listed_year,
                decision_number, decision_key, decided_on, decider, certificate_number, golden_book_number, proposed_by, state, source, entered_at,
                entered_by)
            select gen_random_uuid(), 'INDIVIDUAL', 1 + (i * 7919) %% %1$d, 'Trường Mẫu ' || i %% 3500, 'Giáo viên', '', 'N:' || i,
                (array['LDTT', 'CSTDCS', 'GK_XA', 'BK_TINH'])[1 + i %% 4], (array['BASE', 'BASE', 'BASE', 'PROVINCE'])[1 + i %% 4],
                'Hoàn thành xuất sắc nhiệm vụ', 2000 + i %% 26, 2000 + i %% 26, i %% 20000 || '/QĐ-UBND', i %% 20000 || ' qd ubnd',
                make_date(cast(2000 + i %% 26 as int), 12, cast(1 + i %% 28 as int)), 'Chủ tịch UBND', '', '', '', 'VALID', 'IMPORTED', now(), 'Mẫu'
            from generate_series(%2$d::bigint, %3$d::bigint) i
            """;
    private static final String CONSTRAINTS = """
            select conrelid::regclass::text, conname, pg_get_constraintdef(oid) from pg_constraint
            where contype in ('p', 'f') and (conrelid = 'honour'::regclass or confrelid = 'honour'::regclass)
            order by contype = 'f' desc
            """;
    private static final String INDEXES = """
            select indexrelid::regclass::text, pg_get_indexdef(indexrelid) from pg_index where indrelid = 'honour'::regclass and not indisprimary
            """;

    private final Connection first;
    private final Connection second;
    private final List<String> away = new ArrayList<>();
    private final List<String> indexes = new ArrayList<>();
    private final List<String> constraints = new ArrayList<>();

    RegisterRows(Connection first, Connection second) {
        this.first = first;
        this.second = second;
    }

    /** Fills the register, which is empty. */
    void fill(List<String> names, int lines) throws SQLException, IOException {
        copy(names);
        note();
        for (String statement : away) {
            execute(first, statement);
        }
        int half = lines / 2;
        together(
                List.of(LINES.formatted(names.size(), 1, half)),
                List.of(LINES.formatted(names.size(), half + 1, lines)));
        together(indexes.subList(0, indexes.size() / 2), indexes.subList(indexes.size() / 2, indexes.size()));
        for (String statement : constraints) {
            execute(first, statement);
        }
        together(List.of("vacuum analyze honour"), List.of("vacuum analyze honour_name"));
    }

    private void copy(List<String> names) throws SQLException, IOException {
        StringBuilder copied = new StringBuilder();
        for (String name : names) {
            copied.append(name)
                    .append("\tt\t")
                    .append(Vietnamese.fold(name))
                    .append('\t')
                    .append(NameOrder.key(name))
                    .append('\n');
        }
        first.unwrap(PGConnection.class)
                .getCopyAPI()
                .copyIn(
                        "copy honour_name (name, person, folded, sort_key) from stdin",
                        new StringReader(copied.toString()));
    }

    /* What refers to a key goes before the key and comes after it. */
    private void note() throws SQLException {
        try (Statement statement = first.createStatement()) {
            try (ResultSet rows = statement.executeQuery(CONSTRAINTS)) {
                while (rows.next()) {
                    String table = "alter table " + rows.getString(1);
                    away.add(table + " drop constraint " + rows.getString(2));
                    constraints.addFirst(table + " add constraint " + rows.getString(2) + " " + rows.getString(3));
                }
            }
            try (ResultSet rows = statement.executeQuery(INDEXES)) {
                while (rows.next()) {
                    away.add("drop index " + rows.getString(1));
                    indexes.add(rows.getString(2));
                }
            }
        }
    }

    private void together(List<String> some, List<String> others) throws SQLException {
        CompletableFuture<Void> beside = CompletableFuture.runAsync(() -> {
            try {
                all(second, others);
            } catch (SQLException failed) {
                throw new CompletionException(failed);
            }
        });
        all(first, some);
        beside.join();
    }

    private static void all(Connection connection, List<String> statements) throws SQLException {
        execute(connection, "set maintenance_work_mem = '512MB'");
        for (String statement : statements) {
            execute(connection, statement);
        }
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
