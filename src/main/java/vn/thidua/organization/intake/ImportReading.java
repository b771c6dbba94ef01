package vn.thidua.organization.intake;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyManager;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.sealing.KeyRing;

/** Reads a table into the rows that wait, and has them checked. */
@Component
class ImportReading {

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
        take(task, read, step);
        checking.check(task, Optional.empty(), step);
    }

    /** Reads the rows of a table that is decided on once more where they were lost; they are checked when they are applied. */
    @Transactional
    public void readLost(ImportQueue.Task task, ImportWork.Step step) {
        if (!checking.complete(task)) {
            take(task, new RowCount(), step);
        }
    }

    private void take(ImportQueue.Task task, RowCount read, ImportWork.Step step) {
        Path file = fresh();
        try {
            if (!files.open(task.table(), file, keys)) {
                throw new IllegalStateException("the file of import " + task.table() + " is gone");
            }
            rows.clear(task.table());
            ImportWork work = checking.work(task.kind());
            jdbc.execute((ConnectionCallback<Boolean>) connection -> {
                CopyManager copy = connection.unwrap(PGConnection.class).getCopyAPI();
                try (ImportStaging staging = new ImportStaging(task, work, copy, read, step)) {
                    headings.reader(task.kind(), settings.limits())
                            .read(file, staging::take)
                            .ifPresent(fault -> {
                                throw new ImportRoom.Unusable(fault);
                            });
                    staging.finish();
                }
                return true;
            });
            jdbc.execute("analyze " + work.table());
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
}
