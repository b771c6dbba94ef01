package vn.thidua.spreadsheet;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
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

    private static final double WIDEST_COLUMN = 60;

    /** Returns a workbook of one sheet: headings in bold that stay in view, then the rows. */
    public static ExcelFile table(String name, String sheet, List<String> headings, List<List<String>> rows) {
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
            for (int row = 0; row < rows.size(); row++) {
                write(page, row + 1, rows.get(row));
            }
            for (int column = 0; column < headings.size(); column++) {
                page.width(column, width(column, headings, rows));
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

    private static double width(int column, List<String> headings, List<List<String>> rows) {
        int longest = rows.stream()
                .limit(200)
                .mapToInt(row -> column < row.size() ? row.get(column).length() : 0)
                .max()
                .orElse(0);
        return Math.clamp(Math.max(longest, headings.get(column).length()) + 2.0, 10, WIDEST_COLUMN);
    }
}
