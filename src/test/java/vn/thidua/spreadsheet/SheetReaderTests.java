package vn.thidua.spreadsheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;

/** What comes out of workbooks as people and mischief make them. */
class SheetReaderTests {

    private static final SheetReader READER = new SheetReader(
            List.of(
                    new SheetColumn(List.of("Tên đơn vị", "Name"), true),
                    new SheetColumn(List.of("Trực thuộc", "Parent"), false)),
            3);

    @Test
    void readsRowsByTheirHeadingsWhateverTheirOrderAndDiacritics() {
        byte[] file = workbook(
                List.of("TRUC THUOC", "Ghi chú", "ten  don vi"),
                List.of("Quận Sao Mai", "bỏ qua", " Phường 1 "),
                List.of("", "", ""),
                List.of("", "", "Phường 2"));
        assertThat(READER.read(file))
                .isEqualTo(new SheetRead.Rows(List.of(
                        new SheetRead.Row(2, List.of("Phường 1", "Quận Sao Mai")),
                        new SheetRead.Row(4, List.of("Phường 2", "")))));
    }

    @Test
    void columnThatIsNotRequiredMayBeMissing() {
        assertThat(READER.read(workbook(List.of("Name"), List.of("Phường 1"))))
                .isEqualTo(new SheetRead.Rows(List.of(new SheetRead.Row(2, List.of("Phường 1", "")))));
    }

    @Test
    void formulaOfATextStaysAText() {
        assertThat(READER.read(workbook(List.of("Name"), List.of("=1+1"))))
                .isEqualTo(new SheetRead.Rows(List.of(new SheetRead.Row(2, List.of("=1+1", "")))));
    }

    @Test
    void eachBrokenFileHasItsOwnTrouble() throws IOException {
        assertThat(trouble(new byte[0])).isEqualTo(SheetTrouble.EMPTY);
        assertThat(trouble(new byte[SheetReader.MOST_BYTES + 1])).isEqualTo(SheetTrouble.TOO_LARGE);
        assertThat(trouble("Tên đơn vị;Trực thuộc".getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(SheetTrouble.NOT_EXCEL);
        assertThat(trouble(zip("xl/workbook.xml", 100))).isEqualTo(SheetTrouble.NOT_EXCEL);
        assertThat(trouble(workbook(List.of("Đơn giá")))).isEqualTo(SheetTrouble.WRONG_HEADINGS);
        assertThat(trouble(workbook(List.of("Name")))).isEqualTo(SheetTrouble.NO_ROWS);
        assertThat(trouble(workbook(List.of("Name"), List.of("1"), List.of("2"), List.of("3"), List.of("4"))))
                .isEqualTo(SheetTrouble.TOO_MANY_ROWS);
    }

    @Test
    void halfAFileIsNoWorkbook() {
        byte[] whole = workbook(List.of("Name"), List.of("Phường 1"));
        for (int length = 1; length < whole.length; length += 97) {
            assertThat(trouble(Arrays.copyOf(whole, length))).isEqualTo(SheetTrouble.NOT_EXCEL);
        }
    }

    @Test
    void zipBombIsNotUnpacked() throws IOException {
        assertThat(trouble(zip("xl/sharedStrings.xml", 100L * 1024 * 1024))).isEqualTo(SheetTrouble.TOO_LARGE);
    }

    @Test
    void cellIsCutAtAThousandCharacters() {
        SheetRead.Rows rows = (SheetRead.Rows) READER.read(workbook(List.of("Name"), List.of("x".repeat(5_000))));
        assertThat(rows.rows().getFirst().cell(0)).hasSize(1_000);
    }

    @Test
    void rowsFarBelowAreStillCounted() {
        byte[] file = workbook(List.of("Name"), IntStream.range(0, 2_000).mapToObj(i -> "Phường " + i));
        assertThat(trouble(file)).isEqualTo(SheetTrouble.TOO_MANY_ROWS);
    }

    private static SheetTrouble trouble(byte[] file) {
        return ((SheetRead.Broken) READER.read(file)).trouble();
    }

    private static byte[] workbook(List<String> headings, Stream<String> names) {
        return ExcelFile.table("a.xlsx", "A", headings, names.map(List::of).toList())
                .bytes();
    }

    @SafeVarargs
    private static byte[] workbook(List<String> headings, List<String>... rows) {
        return ExcelFile.table("a.xlsx", "A", headings, List.of(rows)).bytes();
    }

    private static byte[] zip(String entry, long zeros) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry(entry));
            byte[] block = new byte[1 << 16];
            for (long left = zeros; left > 0; left -= block.length) {
                zip.write(block, 0, (int) Math.min(block.length, left));
            }
        }
        return bytes.toByteArray();
    }
}
