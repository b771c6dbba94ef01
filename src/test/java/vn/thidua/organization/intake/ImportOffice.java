package vn.thidua.organization.intake;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.thidua.access.Role;
import vn.thidua.organization.ImportId;
import vn.thidua.organization.UnitId;
import vn.thidua.organization.domain.UnitDesk;
import vn.thidua.shared.By;
import vn.thidua.shared.Vietnamese;
import vn.thidua.spreadsheet.CsvFile;
import vn.thidua.spreadsheet.ExcelFile;

/** Hands in tables as an officer does, and waits for the program. */
@TestComponent
public class ImportOffice {

    @Autowired
    private ImportDesk desk;

    @Autowired
    private ImportReads reads;

    @Autowired
    private ImportHeadings headings;

    @Autowired
    private UnitDesk units;

    @Autowired
    private JdbcClient jdbc;

    /** An officer of their own for each test. */
    public By officer() {
        return new By(UUID.randomUUID(), "Nguyễn Thị Nhập Mẫu", Role.STANDING_OFFICER.name(), UUID.randomUUID());
    }

    /** Creates a unit that is there since 2020. */
    public UnitId unit(String kind, String name, @Nullable UnitId parent) {
        return units.create(new UnitDesk.Create(kind, name, name, parent, null, LocalDate.of(2020, 1, 1)), By.PROGRAM);
    }

    /** Returns a workbook of a kind; a row is its cells by the codes of columns, {@code code=text}. */
    public byte[] workbook(ImportKind kind, String... rows) {
        return ExcelFile.table("a.xlsx", "A", headings.of(kind, Vietnamese.LOCALE), rows(kind, rows))
                .bytes();
    }

    /** Returns the same as comma-separated values. */
    public byte[] text(ImportKind kind, String... rows) {
        return CsvFile.table("a.csv", headings.of(kind, Vietnamese.LOCALE), rows(kind, rows))
                .bytes();
    }

    private static List<List<String>> rows(ImportKind kind, String... rows) {
        List<List<String>> all = new ArrayList<>();
        for (String row : rows) {
            List<String> fields = Arrays.asList(row.split("\\|", -1));
            all.add(kind.columns().stream()
                    .map(column -> fields.stream()
                            .filter(field -> field.startsWith(column.code() + "="))
                            .map(field -> field.substring(column.code().length() + 1))
                            .findFirst()
                            .orElse(""))
                    .toList());
        }
        return all;
    }

    /** Hands a table in and returns it. */
    public ImportId take(ImportKind kind, byte[] file, By by) {
        return take(new ImportId(UUID.randomUUID()), kind, file, by);
    }

    /** Hands a table in under an id that a form has. */
    ImportId take(ImportId id, ImportKind kind, byte[] file, By by) {
        try {
            Path path = Files.createTempFile("import", ".table");
            try {
                Files.write(path, file);
                desk.take(new ImportDesk.Take(id, kind, "danh sách.xlsx", path), by);
            } finally {
                Files.delete(path);
            }
        } catch (IOException failed) {
            throw new IllegalStateException(failed);
        }
        return id;
    }

    /** Hands a table in and returns it as soon as it is checked. */
    public TableImport checked(ImportKind kind, byte[] file, By by) {
        return await(take(kind, file, by), by);
    }

    /** Has a table applied and returns it as soon as that is done. */
    public TableImport applied(TableImport table, By by) {
        desk.apply(table.id(), by);
        return await(table.id(), by);
    }

    /** Hands a table in, has it applied, and returns it. */
    public TableImport all(ImportKind kind, byte[] file, By by) {
        return applied(checked(kind, file, by), by);
    }

    /** Waits until the program is not at it any more. */
    public TableImport await(ImportId id, By by) {
        UUID account = Objects.requireNonNull(by.account());
        Awaitility.await("import")
                .atMost(Duration.ofMinutes(1))
                .pollInterval(Duration.ofMillis(20))
                .until(() -> !reads.find(id, account).orElseThrow().state().working());
        return reads.find(id, account).orElseThrow();
    }

    /** Returns the faults as {@code row column key}, without the beginning that all keys have. */
    public List<String> faults(TableImport table) {
        return reads.faults(table, 1_000).stream()
                .map(fault ->
                        fault.row() + " " + fault.heading() + " " + fault.key().replace("import.fault.", ""))
                .toList();
    }

    /** Returns one number of the database. */
    public long count(String sql) {
        return jdbc.sql(sql).query(Long.class).single();
    }

    /** Returns one text of the database for each row. */
    public List<String> texts(String sql) {
        return jdbc.sql(sql).query((row, n) -> row.getString(1)).list();
    }
}
