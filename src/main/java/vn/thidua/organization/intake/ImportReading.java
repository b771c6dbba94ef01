package vn.thidua.organization.intake;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Optional;
import java.util.UUID;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyManager;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.sealing.KeyRing;
import vn.thidua.spreadsheet.SheetFault;

/** Reads a table into the rows that wait, and has them checked. Only some thousand rows are in memory at a time. */
@Component
class ImportReading {

    private static final int PORTION = 4_000;

    private final JdbcTemplate jdbc;
    private final ImportFiles files;
    private final KeyRing keys;
    private final ImportRows rows;
    private final ImportHeadings headings;
    private final ImportChecking checking;
    private final ImportSettings settings;

    ImportReading(
            JdbcTemplate jdbc,
            ImportFiles files,
            KeyRing keys,
            ImportRows rows,
            ImportHeadings headings,
            ImportChecking checking,
            ImportSettings settings) {
        this.jdbc = jdbc;
        this.files = files;
        this.keys = keys;
        this.rows = rows;
        this.headings = headings;
        this.checking = checking;
        this.settings = settings;
    }

    /**
     * Reads and checks a table, in one transaction.
     *
     * @throws ImportRoom.Unusable when the table as a whole cannot be used
     */
    @Transactional
    public void read(ImportQueue.Task task, RowCount read, ImportWork.Step step) {
        Path file = fresh();
        try {
            if (!files.open(task.table(), file, keys)) {
                throw new IllegalStateException("the file of import " + task.table() + " is gone");
            }
            rows.clear(task.table());
            ImportWork work = checking.work(task.kind());
            jdbc.execute((ConnectionCallback<Boolean>) connection -> {
                Staging staging = new Staging(
                        task, work, connection.unwrap(PGConnection.class).getCopyAPI(), read, step);
                Optional<SheetFault> fault = headings.reader(task.kind(), settings.limits())
                        .read(file, row -> staging.take(new ImportRow(task.kind(), row)));
                if (fault.isPresent()) {
                    throw new ImportRoom.Unusable(fault.get());
                }
                staging.flush();
                return true;
            });
            jdbc.execute("analyze " + work.table());
            checking.check(task, Optional.empty(), step);
        } finally {
            delete(file);
        }
    }

    private static Path fresh() {
        try {
            return Files.createTempFile("thidua-import", ".table");
        } catch (IOException failed) {
            throw new UncheckedIOException("No room for a file", failed);
        }
    }

    private static void delete(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException failed) {
            throw new UncheckedIOException("A file cannot be deleted", failed);
        }
    }

    /** Rows on their way into the database. */
    private static final class Staging {

        private final UUID table;
        private final ImportWork work;
        private final ImportWork.Intake intake;
        private final CopyManager copy;
        private final RowCount read;
        private final ImportWork.Step step;
        private final ImportLine lines = new ImportLine();
        private final ImportLine faults = new ImportLine();
        private long count;

        Staging(ImportQueue.Task task, ImportWork work, CopyManager copy, RowCount read, ImportWork.Step step) {
            this.table = task.table().value();
            this.work = work;
            this.intake = work.begin(task.kind(), table);
            this.copy = copy;
            this.read = read;
            this.step = step;
        }

        boolean take(ImportRow row) {
            intake.take(row, lines);
            lines.end();
            for (ImportFault fault : row.faults()) {
                faults.put(table)
                        .put(fault.row())
                        .put("READING")
                        .put(fault.heading())
                        .put(fault.key())
                        .put(fault.arguments())
                        .end();
            }
            if (++count % PORTION == 0) {
                flush();
            }
            return true;
        }

        void flush() {
            step.next();
            into(work.table() + " (" + work.columns() + ")", lines);
            into("table_import_fault (import_id, row, found_by, heading, key, arguments)", faults);
            read.read(count);
        }

        private void into(String where, ImportLine from) {
            if (from.isEmpty()) {
                return;
            }
            try {
                copy.copyIn("copy " + where + " from stdin", new StringReader(from.take()));
            } catch (SQLException | IOException failed) {
                throw new IllegalStateException("Rows cannot be written into " + where, failed);
            }
        }
    }
}
