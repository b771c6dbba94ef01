package vn.thidua.spreadsheet;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collections;
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

    /**
     * A sheet: headings in bold that stay in view, then the rows.
     *
     * @param rows taken one by one, so that many of them need little memory
     * @param toFill how many empty rows below keep what is typed into them as it was typed, leading zeros and all
     * @param remarked whether the first column holds remarks on the others, wide and in view wherever one looks
     */
    public record Page(String title, List<String> headings, Iterator<List<String>> rows, int toFill, boolean remarked) {

        /** Makes a sheet that is full. */
        public Page(String title, List<String> headings, Iterator<List<String>> rows) {
            this(title, headings, rows, 0, false);
        }

        /** Makes a sheet to be filled. */
        public static Page toFill(String title, List<String> headings, int rows) {
            return new Page(title, headings, Collections.emptyIterator(), rows, false);
        }

        /** Makes a sheet whose first column holds remarks. */
        public static Page remarked(String title, List<String> headings, Iterator<List<String>> rows) {
            return new Page(title, headings, rows, 0, true);
        }
    }

    /** Returns a workbook of one sheet. */
    public static ExcelFile table(String name, String sheet, List<String> headings, List<List<String>> rows) {
        return table(name, sheet, headings, rows.iterator());
    }

    /** Returns a workbook of one sheet, of rows that are taken one by one. */
    public static ExcelFile table(String name, String sheet, List<String> headings, Iterator<List<String>> rows) {
        return book(name, List.of(new Page(sheet, headings, rows)));
    }

    /** Returns a workbook of sheets. */
    public static ExcelFile book(String name, List<Page> pages) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(bytes, "Thi Dua", "1.0")) {
            for (Page page : pages) {
                write(workbook.newWorksheet(page.title()), page);
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

    private static void write(Worksheet sheet, Page page) throws IOException {
        Iterator<List<String>> rows = page.rows();
        write(sheet, 0, page.headings());
        sheet.range(0, 0, 0, page.headings().size() - 1)
                .style()
                .bold()
                .wrapText(true)
                .set();
        sheet.freezePane(page.remarked() ? 1 : 0, 1);
        int[] widths = page.headings().stream().mapToInt(String::length).toArray();
        int row = 1;
        for (; rows.hasNext() && row <= MEASURED; row++) {
            List<String> cells = rows.next();
            write(sheet, row, cells, page);
            measure(widths, cells);
        }
        for (int column = 0; column < widths.length; column++) {
            sheet.width(column, Math.clamp(widths[column] + 2.0, NARROWEST_COLUMN, WIDEST_COLUMN));
        }
        if (page.remarked()) {
            sheet.width(0, WIDEST_COLUMN);
        }
        if (page.toFill() > 0) {
            sheet.range(row, 0, row + page.toFill() - 1, widths.length - 1)
                    .style()
                    .format("@")
                    .set();
        }
        for (; rows.hasNext(); row++) {
            write(sheet, row, rows.next(), page);
            if (row % FLUSHED == 0) {
                sheet.flush();
            }
        }
    }

    private static void write(Worksheet sheet, int row, List<String> cells) {
        for (int column = 0; column < cells.size(); column++) {
            sheet.value(row, column, cells.get(column));
        }
    }

    private static void write(Worksheet sheet, int row, List<String> cells, Page page) {
        write(sheet, row, cells);
        if (page.remarked() && !cells.getFirst().isEmpty()) {
            sheet.style(row, 0).wrapText(true).verticalAlignment("top").set();
        }
    }

    private static void measure(int[] widths, List<String> cells) {
        for (int column = 0; column < Math.min(widths.length, cells.size()); column++) {
            widths[column] = Math.max(widths[column], cells.get(column).length());
        }
    }
}
