package vn.thidua.spreadsheet;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import vn.thidua.shared.Download;

/**
 * Comma-separated values to be downloaded. Nothing that a person typed becomes a formula where the file is opened.
 *
 * @param name file name with its ending
 */
public record CsvFile(String name, byte[] bytes) {

    private static final MediaType CSV = new MediaType("text", "csv", StandardCharsets.UTF_8);

    /* Without it, Excel takes the letters for those of another alphabet. */
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    /** Returns a file of headings and rows. */
    public static CsvFile table(String name, List<String> headings, List<List<String>> rows) {
        return table(name, headings, rows.iterator());
    }

    /** Returns a file of headings and rows that are taken one by one. */
    public static CsvFile table(String name, List<String> headings, Iterator<List<String>> rows) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.writeBytes(BYTE_ORDER_MARK.getBytes(StandardCharsets.UTF_8));
        bytes.writeBytes(line(headings));
        rows.forEachRemaining(cells -> bytes.writeBytes(line(cells)));
        return new CsvFile(name, bytes.toByteArray());
    }

    /** Returns the answer that makes a browser keep the file. */
    public ResponseEntity<byte[]> download() {
        return new Download(name, CSV, bytes).answer();
    }

    /** Tells whether a text that begins so is a formula to a program that opens the file. */
    static boolean looksLikeFormula(char first) {
        return "=+-@\t\r".indexOf(first) >= 0;
    }

    private static byte[] line(List<String> cells) {
        return cells.stream()
                .map(CsvFile::cell)
                .collect(Collectors.joining(",", "", "\r\n"))
                .getBytes(StandardCharsets.UTF_8);
    }

    private static String cell(String text) {
        boolean formula = !text.isEmpty() && looksLikeFormula(text.charAt(0));
        return "\"" + (formula ? "'" : "") + text.replace("\"", "\"\"") + "\"";
    }
}
