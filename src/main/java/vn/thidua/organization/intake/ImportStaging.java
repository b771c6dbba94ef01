package vn.thidua.organization.intake;

import java.io.IOException;
import java.io.StringReader;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.postgresql.copy.CopyManager;
import vn.thidua.background.SecondHand;
import vn.thidua.spreadsheet.SheetRow;

/** Rows on their way from the file into the database, some thousand at a time: while one portion is looked at and written, the next one is read. */
final class ImportStaging implements AutoCloseable {

    private static final int PORTION = 2_000;

    private final ImportKind kind;
    private final UUID table;
    private final ImportWork work;
    private final ImportWork.Intake intake;
    private final CopyManager copy;
    private final RowCount read;
    private final ImportWork.Step step;
    private final SecondHand writer = new SecondHand("import-writer");
    private List<SheetRow> portion = new ArrayList<>(PORTION);
    private long count;

    /**
     * Begins.
     *
     * @param copy nobody else may use its connection until this is closed
     * @param step asked between two portions whether to go on
     */
    ImportStaging(ImportQueue.Task task, ImportWork work, CopyManager copy, RowCount read, ImportWork.Step step) {
        this.kind = task.kind();
        this.table = task.table().value();
        this.work = work;
        this.intake = work.begin(kind, table);
        this.copy = copy;
        this.read = read;
        this.step = step;
    }

    /** Takes the next row of the file. */
    boolean take(SheetRow row) {
        portion.add(row);
        if (portion.size() == PORTION) {
            pass();
        }
        return true;
    }

    /** Waits until all rows that were taken are in the database. */
    void finish() {
        pass();
        writer.finish();
    }

    @Override
    public void close() {
        writer.close();
    }

    private void pass() {
        step.next();
        List<SheetRow> full = portion;
        portion = new ArrayList<>(PORTION);
        writer.give(() -> write(full));
        count += full.size();
        read.read(count);
    }

    private void write(List<SheetRow> full) {
        ImportLine lines = new ImportLine();
        ImportLine faults = new ImportLine();
        for (SheetRow sheetRow : full) {
            ImportRow row = new ImportRow(kind, sheetRow);
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
        }
        into(work.table() + " (" + work.columns() + ")", lines);
        into("table_import_fault (import_id, row, found_by, heading, key, arguments)", faults);
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
