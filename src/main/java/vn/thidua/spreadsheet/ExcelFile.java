package vn.thidua.spreadsheet;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.springframework.http.ResponseEntity;
import vn.thidua.shared.Download;

/**
 * A workbook to be downloaded. Texts are written as texts: nothing that a person typed becomes a formula.
 *
 * @param name file name with its ending
 */
public record ExcelFile(String name, byte[] bytes) {

    private static final double NARROWEST_COLUMN = 10;
    private static final double WIDEST_COLUMN = 60;

    /* The first rows tell how wide a column is, before anything is written out. */
    private static final int MEASURED = 200;
    private static final int FLUSHED = 1_000;

    /** Returns a workbook of one sheet: headings in bold that stay in view, then the rows. */
    public static ExcelFile table(String name, String sheet, List<String> headings, List<List<String>> rows) {
        return table(name, sheet, headings, rows.iterator());
    }

    /** Returns the same workbook of rows that are taken one by one, so that many of them need little memory. */
    public static ExcelFile table(String name, String sheet, List<String> headings, Iterator<List<String>> rows) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(bytes, "Thi Dua", "1.0")) {
            Worksheet page = workbook.newWorksheet(sheet);
            write(page, 0, headings);
            page.range(0, 0, 0, headings.size() - 1)
                    .style()
                    .bold()
                    .wrapText(true)
                    .set();
            page.freezePane(0, 1);
            int[] widths = headings.stream().mapToInt(String::length).toArray();
            int row = 1;
            for (; rows.hasNext() && row <= MEASURED; row++) {
                List<String> cells = rows.next();
                write(page, row, cells);
                measure(widths, cells);
            }
            for (int column = 0; column < widths.length; column++) {
                page.width(column, Math.clamp(widths[column] + 2.0, NARROWEST_COLUMN, WIDEST_COLUMN));
            }
            for (; rows.hasNext(); row++) {
                write(page, row, rows.next());
                if (row % FLUSHED == 0) {
                    page.flush();
                }
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return new ExcelFile(name, bytes.toByteArray());
    }

    /** Returns the answer that makes a browser keep the file. */
    public ResponseEntity<byte[]> download() {
        return new Download(name, Download.EXCEL, bytes).answer();
    }

    private static void write(Worksheet page, int row, List<String> cells) {
        for (int column = 0; column < cells.size(); column++) {
            page.value(row, column, cells.get(column));
        }
    }

    private static void measure(int[] widths, List<String> cells) {
        for (int column = 0; column < Math.min(widths.length, cells.size()); column++) {
            widths[column] = Math.max(widths[column], cells.get(column).length());
        }
    }
}
