package vn.thidua.spreadsheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What comes out of tables as people and mischief make them. */
class SheetReaderTests {

    private static final SheetLimits LIMITS =
            new SheetLimits(1_000_000, 20_000_000, 1_000_000, 3, 60, 1_000, Duration.ofMinutes(1));
    private static final List<SheetColumn> COLUMNS = List.of(
            new SheetColumn(List.of("Tên đơn vị", "Name"), true, SheetColumn.Content.TEXT),
            new SheetColumn(List.of("Ngày", "Day"), false, SheetColumn.Content.DAY));
    private static final SheetReader READER = new SheetReader(COLUMNS, LIMITS);

    @TempDir
    private Path folder;

    @Test
    void readsRowsByTheirHeadingsWhateverTheirOrderAndDiacritics() throws IOException {
        assertThat(rows(workbook(
                        List.of("NGAY", "Ghi chú", "ten  don vi"),
                        List.of("01/02/2026", "bỏ qua", " Phường 1 "),
                        List.of("", "", ""),
                        List.of("", "", "Phường 2"))))
                .isEqualTo(List.of("2 Phường 1 01/02/2026", "4 Phường 2 "));
    }

    @Test
    void readsWhereAPersonSaysThatTheTableStands() throws IOException {
        Path file = Files.write(folder.resolve("own.csv"), """
                Sổ của phường,,
                ,,
                TT,Ai,Hôm nào
                1,Phường 1,01/02/2026
                2,Phường 2,
                """.getBytes(StandardCharsets.UTF_8));
        List<String> rows = new ArrayList<>();
        SheetReader said = READER.at(new SheetPlaces(0, 3, List.of(1, 2)));
        assertThat(said.read(file, row -> rows.add(row.number() + " " + String.join(" ", row.cells()))))
                .isEmpty();
        assertThat(rows).containsExactly("4 Phường 1 01/02/2026", "5 Phường 2 ");
        assertThat(said.above(file)).containsExactly("Sổ của phường");
        for (SheetPlaces nowhere : List.of(
                new SheetPlaces(1, 3, List.of(1, 2)),
                new SheetPlaces(0, 99, List.of(1, 2)),
                new SheetPlaces(0, 5, List.of(1, 2)))) {
            assertThat(READER.at(nowhere).read(file, row -> true)).isPresent();
        }
    }

    @Test
    void tableWithoutHeadingsBeginsBelowItsTitles() throws IOException {
        Path file = Files.writeString(folder.resolve("headless.csv"), "Sổ của phường\n\n1,Phường 1,\n2,Phường 2,\n");
        List<String> rows = new ArrayList<>();
        SheetReader said = READER.at(new SheetPlaces(0, 0, List.of(1, 2)));
        assertThat(said.read(file, row -> rows.add(row.number() + " " + row.cell(0))))
                .isEmpty();
        assertThat(rows).containsExactly("3 Phường 1", "4 Phường 2");
        assertThat(said.above(file)).containsExactly("Sổ của phường");
    }

    @Test
    void readsPercentAsExcelShowsIt() throws IOException {
        Path file = folder.resolve("percent.xlsx");
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(out, "test", "1.0")) {
            Worksheet sheet = workbook.newWorksheet("T5");
            List<String> formats = List.of("0%", "0.00%", "#,##0.0\\ %", "0.0\"%\"", "0.0\\%", "General");
            for (int place = 0; place < formats.size(); place++) {
                sheet.value(0, place, 0.975);
                sheet.style(0, place).format(formats.get(place)).set();
            }
            sheet.formula(0, formats.size(), "0.975*1");
            sheet.style(0, formats.size()).format("0.0%").set();
            sheet.value(0, formats.size() + 1, "97,5 %");
        }
        Files.write(file, out.toByteArray());
        assertThat(SheetTop.of(file, LIMITS).getFirst().rows().getFirst().cells())
                .startsWith("97,5%", "97,5%", "97,5%", "0,975", "0,975", "0,975")
                .endsWith("97,5 %");
        List<SheetColumn> figures = IntStream.range(0, 8)
                .mapToObj(place -> new SheetColumn(List.of(), false, SheetColumn.Content.FIGURE))
                .toList();
        List<SheetRow> rows = new ArrayList<>();
        assertThat(new SheetReader(figures, LIMITS)
                        .at(new SheetPlaces(0, 0, IntStream.range(0, 8).boxed().toList()))
                        .read(file, rows::add))
                .isEmpty();
        assertThat(rows.getFirst().cells())
                .startsWith("0,975", "0,975", "0,975")
                .endsWith("97,5 %");
        assertThat(rows.getFirst().percents()).isEqualTo(Map.of(0, "97,5", 1, "97,5", 2, "97,5"));
    }

    @Test
    void firstOfAColumnStandsBelowTheTitles() {
        SheetTop top = new SheetTop(
                "",
                List.of(
                        new SheetRow(1, List.of("", "Phường 1", ""), List.of()),
                        new SheetRow(3, List.of("1", "", "12"), List.of()),
                        new SheetRow(4, List.of("2", "Trồng cây", "13"), List.of())));
        assertThat(List.of(top.first(0), top.first(1), top.first(2))).containsExactly("1", "Trồng cây", "12");
        assertThat(new SheetTop("", top.rows().subList(0, 1)).first(1)).isEmpty();
    }

    @Test
    void showsTheFirstRowsOfEverySheet() throws IOException {
        Path file = folder.resolve("two.xlsx");
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(out, "test", "1.0")) {
            Worksheet april = workbook.newWorksheet("T4");
            april.value(0, 0, "Sổ");
            april.value(2, 2, 12.5);
            workbook.newWorksheet("T5");
        }
        Files.write(file, out.toByteArray());
        List<SheetTop> tops = SheetTop.of(file, LIMITS);
        assertThat(tops.stream().map(SheetTop::name)).containsExactly("T4", "T5");
        assertThat(tops.getFirst().rows())
                .containsExactly(
                        new SheetRow(1, List.of("Sổ", "", ""), List.of()),
                        new SheetRow(3, List.of("", "", "12,5"), List.of()));
        assertThat(tops.getFirst().width()).isEqualTo(3);
        assertThat(tops.get(1).width()).isZero();
        assertThat(SheetTop.of(Files.write(folder.resolve("a.bin"), new byte[] {0, 1, 2, 0}), LIMITS))
                .isEmpty();
    }

    @Test
    void headingsMayTakeTwoLinesWithMergedCells() throws IOException {
        byte[] merged = workbook(
                List.of("Báo cáo tháng 5/2026", ""),
                List.of("", "Tên đơn vị", "Thời gian", ""),
                List.of("", "", "Giờ", "Ngày"),
                List.of("", "Phường 1", "9", "01/02/2026"));
        assertThat(rows(merged)).isEqualTo(List.of("4 Phường 1 01/02/2026"));
        assertThat(rows(workbook(
                        List.of("Tên đơn vị", "Kết quả"), List.of("", "Ngày"), List.of("Phường 1", "01/02/2026"))))
                .isEqualTo(List.of("3 Phường 1 01/02/2026"));
        Path file = Files.write(folder.resolve("merged.xlsx"), merged);
        assertThat(READER.above(file)).isEqualTo(List.of("Báo cáo tháng 5/2026"));
    }

    @Test
    void titleMayStandAboveTheHeadingsAndTheTableOnAnotherSheet() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(bytes, "Thi Dua", "1.0")) {
            workbook.newWorksheet("Bìa").value(0, 0, "Danh sách");
            Worksheet sheet = workbook.newWorksheet("Bảng");
            sheet.value(0, 0, "Danh sách phường");
            sheet.value(2, 1, "Tên đơn vị");
            sheet.value(3, 1, "Phường 1");
        }
        assertThat(rows(bytes.toByteArray())).isEqualTo(List.of("4 Phường 1 "));
    }

    @Test
    void dayThatExcelKeepsAsANumberIsADay() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(bytes, "Thi Dua", "1.0")) {
            Worksheet sheet = workbook.newWorksheet("A");
            sheet.value(0, 0, "Name");
            sheet.value(0, 1, "Day");
            sheet.value(1, 0, 12);
            sheet.value(1, 1, 46054);
        }
        assertThat(rows(bytes.toByteArray())).isEqualTo(List.of("2 12 2026-02-01"));
    }

    @Test
    void formulaIsNoValue() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(bytes, "Thi Dua", "1.0")) {
            Worksheet sheet = workbook.newWorksheet("A");
            sheet.value(0, 0, "Name");
            sheet.value(0, 1, "Day");
            sheet.value(1, 0, "Phường 1");
            sheet.formula(1, 1, "TODAY()");
        }
        List<SheetRow> rows = new ArrayList<>();
        assertThat(READER.read(file(bytes.toByteArray()), rows::add)).isEmpty();
        assertThat(rows.getFirst().formulas()).isEqualTo(List.of(1));
    }

    @Test
    void formulaOfATextStaysAText() throws IOException {
        assertThat(rows(workbook(List.of("Name"), List.of("=1+1")))).isEqualTo(List.of("2 =1+1 "));
    }

    @Test
    void textIsReadInTheEncodingsAndWithTheSeparatorsOfOffices() throws IOException {
        String text = "Tên đơn vị;Ngày\r\nPhường Hoà;\"1\r\n2\"\r\n\"P. \"\"Hai\"\"; ba\";x\r\n";
        List<String> expected = List.of("2 Phường Hoà 1 2", "3 P. \"Hai\"; ba x");
        assertThat(rows(text.getBytes(StandardCharsets.UTF_8))).isEqualTo(expected);
        assertThat(rows(("\uFEFF" + text).getBytes(StandardCharsets.UTF_8))).isEqualTo(expected);
        assertThat(rows(("\uFEFF" + text).getBytes(StandardCharsets.UTF_16LE))).isEqualTo(expected);
        assertThat(rows(("\uFEFF" + text).getBytes(StandardCharsets.UTF_16BE))).isEqualTo(expected);
        assertThat(rows(text.getBytes(StandardCharsets.UTF_16LE))).isEqualTo(expected);
        assertThat(rows(text.replace(';', '\t').replace("Hai\"\"\t", "Hai\"\";").getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(expected);
        assertThat(rows("Name,Day\nA\u0300 la\u0300,\n".getBytes(Charset.forName("windows-1258"))))
                .isEqualTo(List.of("2 À là "));
    }

    /** The same table as programs of those days stored it, seen through Latin letters; long enough to be read in several goes. */
    @Test
    void tableOfBeforeUnicodeHasTheSameRows() throws IOException {
        List<String> expected = many(
                before("Tên đơn vị;Ngày", "Phường Hoa Sữa, khu phố Mười;đã gửi").getBytes(StandardCharsets.UTF_8));
        assertThat(expected).hasSize(5_000).contains("2 Phường Hoa Sữa, khu phố Mười 1 đã gửi");
        assertThat(many(before("Tªn ®¬n vÞ;Ngµy", "Ph\u00adêng Hoa S÷a, khu phè M\u00adêi;®· göi")
                        .getBytes(StandardCharsets.ISO_8859_1)))
                .as("TCVN3")
                .isEqualTo(expected);
        assertThat(many(before("Teân ñôn vò;Ngaøy", "Phöôøng Hoa Söõa, khu phoá Möôøi;ñaõ göûi")
                        .getBytes(StandardCharsets.ISO_8859_1)))
                .as("VNI")
                .isEqualTo(expected);
        assertThat(many(before("Tên ð½n v¸;Ngày", "Phß¶ng Hoa S\u00e6a, khu ph¯ Mß¶i;ðã gØi")
                        .getBytes(StandardCharsets.ISO_8859_1)))
                .as("VISCII")
                .isEqualTo(expected);
    }

    private static String before(String headings, String row) {
        return IntStream.rangeClosed(1, 5_000)
                .mapToObj(number -> row.replace(";", " " + number + ";"))
                .collect(Collectors.joining("\n", headings + "\n", "\n"));
    }

    @Test
    void textWrittenHereIsReadAgainAsItWas() throws IOException {
        byte[] file = CsvFile.table("a.csv", List.of("Name", "Day"), List.of(List.of("+84 900", "a \"b\", c")))
                .bytes();
        assertThat(rows(file)).isEqualTo(List.of("2 +84 900 a \"b\", c"));
    }

    @Test
    void eachBrokenFileHasItsOwnTrouble() throws IOException {
        assertThat(whyNot(new byte[0])).isEqualTo(SheetTrouble.EMPTY);
        assertThat(whyNot(new byte[1_000_001])).isEqualTo(SheetTrouble.TOO_LARGE);
        assertThat(whyNot(new byte[] {'G', 'I', 'F', 0, 0, 1, 2, 3, 0, 0, 0, 0}))
                .isEqualTo(SheetTrouble.NOT_A_TABLE);
        assertThat(whyNot(zip("word/document.xml", 100))).isEqualTo(SheetTrouble.NOT_A_TABLE);
        assertThat(whyNot(compound("Workbook"))).isEqualTo(SheetTrouble.OLD_EXCEL);
        assertThat(whyNot(compound("EncryptedPackage"))).isEqualTo(SheetTrouble.LOCKED);
        assertThat(whyNot(zip("xl/workbook.xml", 10, "xl/vbaProject.bin", 10))).isEqualTo(SheetTrouble.MACROS);
        assertThat(whyNot(workbook(List.of("Đơn giá")))).isEqualTo(SheetTrouble.WRONG_HEADINGS);
        assertThat(whyNot("Đơn giá;Ngày".getBytes(StandardCharsets.UTF_8))).isEqualTo(SheetTrouble.WRONG_HEADINGS);
        assertThat(whyNot("Name;Ngày;NAME".getBytes(StandardCharsets.UTF_8))).isEqualTo(SheetTrouble.HEADING_TWICE);
        assertThat(trouble(workbook(List.of("Name")))).isEqualTo(SheetTrouble.NO_ROWS);
        assertThat(trouble("Name\n\"a\nb\n".getBytes(StandardCharsets.UTF_8))).isEqualTo(SheetTrouble.OPEN_QUOTE);
        assertThat(trouble(workbook(List.of("Name"), List.of("1"), List.of("2"), List.of("3"), List.of("4"))))
                .isEqualTo(SheetTrouble.TOO_MANY_ROWS);
    }

    @Test
    void readingStopsAtTheFirstRowTooMany() throws IOException {
        StringBuilder text = new StringBuilder("Name\n");
        IntStream.range(0, 100_000).forEach(i -> text.append("a").append(i).append('\n'));
        List<SheetRow> rows = new ArrayList<>();
        Optional<SheetFault> fault = READER.read(file(text.toString().getBytes(StandardCharsets.UTF_8)), rows::add);
        assertThat(fault.map(SheetFault::trouble)).contains(SheetTrouble.TOO_MANY_ROWS);
        assertThat(rows).hasSize(3);
    }

    @Test
    void halfAFileIsNoWorkbook() throws IOException {
        byte[] whole = workbook(List.of("Name"), List.of("Phường 1"));
        for (int length = 4; length < whole.length; length += 97) {
            assertThat(whyNot(Arrays.copyOf(whole, length))).isEqualTo(SheetTrouble.NOT_A_TABLE);
        }
    }

    @Test
    void zipBombIsNotUnpacked() throws IOException {
        assertThat(whyNot(zip("xl/workbook.xml", 10, "xl/sharedStrings.xml", 2_000_000)))
                .isEqualTo(SheetTrouble.TOO_LARGE);
        assertThat(whyNot(zip("xl/workbook.xml", 10, "xl/worksheets/sheet1.xml", 30_000_000)))
                .isEqualTo(SheetTrouble.TOO_LARGE);
    }

    @Test
    void cellIsCutAtAThousandCharacters() throws IOException {
        assertThat(rows(workbook(List.of("Name"), List.of("x".repeat(5_000)))))
                .isEqualTo(List.of("2 " + "x".repeat(1_000) + " "));
    }

    @Test
    void copyHasAColumnMore() throws IOException {
        Path file = file("Ghi chú,Name\na,b\nc,d\n".getBytes(StandardCharsets.UTF_8));
        try (SheetCopy copy = READER.copy(file, "Lỗi", row -> row == 3 ? "sai" : "")) {
            assertThat(copy.headings()).isEqualTo(List.of("Lỗi", "Ghi chú", "Name"));
            assertThat(copy.next()).isEqualTo(List.of("", "a", "b"));
            assertThat(copy.next()).isEqualTo(List.of("sai", "c", "d"));
            assertThat(copy.hasNext()).isFalse();
        }
    }

    @Test
    void copyOfACopyHasTheColumnOnce() throws IOException {
        Path file = file("Lỗi,Name,Ghi chú\nsai,a,b\n,c\n".getBytes(StandardCharsets.UTF_8));
        try (SheetCopy copy = READER.copy(file, "Lỗi", row -> row == 3 ? "vẫn sai" : "")) {
            assertThat(copy.headings()).isEqualTo(List.of("Lỗi", "Name", "Ghi chú"));
            assertThat(copy.next()).isEqualTo(List.of("", "a", "b"));
            assertThat(copy.next()).isEqualTo(List.of("vẫn sai", "c", ""));
            assertThat(copy.hasNext()).isFalse();
        }
    }

    @Test
    void remarksAreWideWrappedAndStayInView() throws IOException {
        Path file = file(ExcelFile.book(
                        "a.xlsx",
                        List.of(ExcelFile.Page.remarked(
                                "A",
                                List.of("Lỗi", "Name"),
                                List.of(List.of("", "a"), List.of("sai", "b")).iterator())))
                .bytes());
        try (ZipFile zip = new ZipFile(file.toFile())) {
            String sheet = new String(
                    zip.getInputStream(zip.getEntry("xl/worksheets/sheet1.xml")).readAllBytes(),
                    StandardCharsets.UTF_8);
            assertThat(sheet).containsOnlyOnce("<pane xSplit=\"1\" ySplit=\"1\"");
            assertThat(sheet).containsOnlyOnce("<col min=\"1\" max=\"1\" width=\"60.0\"");
            assertThat(sheet).doesNotContain("<c r=\"A2\" s=").contains("<c r=\"A3\" s=");
        }
    }

    private List<String> rows(byte[] bytes) throws IOException {
        return rows(READER, bytes);
    }

    private List<String> many(byte[] bytes) throws IOException {
        return rows(
                new SheetReader(
                        COLUMNS,
                        new SheetLimits(1_000_000, 20_000_000, 1_000_000, 5_000, 60, 1_000, Duration.ofMinutes(1))),
                bytes);
    }

    private List<String> rows(SheetReader reader, byte[] bytes) throws IOException {
        List<String> rows = new ArrayList<>();
        assertThat(reader.read(file(bytes), row -> rows.add(row.number() + " " + String.join(" ", row.cells()))))
                .isEmpty();
        return rows;
    }

    private SheetTrouble whyNot(byte[] bytes) throws IOException {
        return READER.whyNot(file(bytes)).orElseThrow().trouble();
    }

    private SheetTrouble trouble(byte[] bytes) throws IOException {
        return READER.read(file(bytes), row -> true).orElseThrow().trouble();
    }

    private Path file(byte[] bytes) throws IOException {
        return Files.write(folder.resolve("table"), bytes);
    }

    @SafeVarargs
    private static byte[] workbook(List<String> headings, List<String>... rows) {
        return ExcelFile.table("a.xlsx", "A", headings, List.of(rows)).bytes();
    }

    private static byte[] compound(String stream) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.write(new byte[] {(byte) 0xd0, (byte) 0xcf, 0x11, (byte) 0xe0});
        bytes.write(new byte[600]);
        bytes.write(stream.getBytes(StandardCharsets.UTF_16LE));
        return bytes.toByteArray();
    }

    private static byte[] zip(Object... entriesAndZeros) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (int i = 0; i < entriesAndZeros.length; i += 2) {
                zip.putNextEntry(new ZipEntry((String) entriesAndZeros[i]));
                zip.write(new byte[(int) entriesAndZeros[i + 1]]);
            }
        }
        return bytes.toByteArray();
    }
}
