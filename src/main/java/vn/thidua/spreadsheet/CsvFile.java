package vn.thidua.spreadsheet;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
        String text = Stream.concat(Stream.of(headings), rows.stream())
                .map(cells -> cells.stream().map(CsvFile::cell).collect(Collectors.joining(",", "", "\r\n")))
                .collect(Collectors.joining("", BYTE_ORDER_MARK, ""));
        return new CsvFile(name, text.getBytes(StandardCharsets.UTF_8));
    }

    /** Returns the answer that makes a browser keep the file. */
    public ResponseEntity<byte[]> download() {
        return new Download(name, CSV, bytes).answer();
    }

    private static String cell(String text) {
        boolean formula = !text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0;
        return "\"" + (formula ? "'" : "") + text.replace("\"", "\"\"") + "\"";
    }
}
