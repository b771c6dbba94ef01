package vn.thidua.directory;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.awaitility.Awaitility;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import vn.thidua.access.Role;
import vn.thidua.spreadsheet.ExcelFile;

/** The pages on which tables are handed in and looked at, and tables that are handed out. */
class ImportPagesTests extends UnitScreens {

    private static final List<String> HEADINGS = List.of("Tên đơn vị", "Loại đơn vị", "Trực thuộc");

    @Test
    void tableIsLookedAtBeforeItIsApplied() {
        String path = taken(HEADINGS, List.of("Phường X " + mark, "Phường", "Quận " + mark));
        Document page = page(get(path, officer));
        assertThat(page.select(".st").eachText()).contains("Mới 1", "Thay đổi 0", "Giữ nguyên 0");
        assertThat(childrenOf(district)).isEmpty();
        assertThat(get(path, other).getResponse().getStatus())
                .as("another person's table")
                .isEqualTo(404);
        assertThat(post(path + "/application", other, Map.of()).getResponse().getStatus())
                .isEqualTo(404);
        post(path + "/application", officer, Map.of());
        post(path + "/application", officer, Map.of());
        await(path);
        assertThat(childrenOf(district)).isEqualTo(List.of("Phường X " + mark));
        MvcTestResult late = post(path + "/cancellation", officer, Map.of());
        assertThat(late.getResponse().getStatus()).isEqualTo(409);
        assertThat(page(late).text()).contains("ORG-504");
    }

    @Test
    void faultsComeBackInTheFile() throws IOException {
        String path = taken(
                HEADINGS,
                List.of("Phường X " + mark, "Phường", "Quận " + mark),
                List.of("Phường Y " + mark, "Tổng", "Quận " + mark));
        Document page = page(get(path, officer));
        assertThat(page.select("tbody tr").eachText())
                .isEqualTo(List.of(
                        "3 Loại đơn vị Không có giá trị “Tổng”. Xem các giá trị ở trang Hướng dẫn của bảng mẫu."));
        assertThat(page.select("button:contains(Nhập 1 dòng)").hasAttr("disabled"))
                .isTrue();
        MvcTestResult forged = post(path + "/application", officer, Map.of());
        assertThat(forged.getResponse().getStatus()).isEqualTo(409);
        assertThat(page(forged).text()).contains("Còn 1 dòng sai").contains("ORG-502");
        byte[] file = post(path + "/faults", officer, Map.of()).getResponse().getContentAsByteArray();
        assertThat(rows(file))
                .isEqualTo(List.of(
                        List.of("Lỗi", "Tên đơn vị", "Loại đơn vị", "Trực thuộc"),
                        List.of("", "Phường X " + mark, "Phường", "Quận " + mark),
                        List.of(
                                "Loại đơn vị: Không có giá trị “Tổng”. Xem các giá trị ở trang Hướng dẫn của bảng mẫu.",
                                "Phường Y " + mark,
                                "Tổng",
                                "Quận " + mark)));
    }

    @Test
    void fileThatIsNoTableIsAnsweredOnItsFormAndNotKept() {
        long before = imports();
        for (Map.Entry<byte[], String> file : Map.of(
                        new byte[0],
                        "Chưa chọn tệp",
                        new byte[] {'G', 'I', 'F', 0, 1, 2, 3, 0},
                        "Tệp này không mở được",
                        new byte[50 * 1024 * 1024 + 1],
                        "Tệp quá lớn",
                        "Đơn giá;Ngày".getBytes(StandardCharsets.UTF_8),
                        "Không trang nào trong tệp có đủ các tiêu đề bắt buộc: “Tên đơn vị”, “Loại đơn vị”.")
                .entrySet()) {
            MvcTestResult answer = send("units", file.getKey(), officer);
            assertThat(answer.getResponse().getStatus()).isEqualTo(422);
            assertThat(page(answer).select("#e-file").text()).startsWith(file.getValue());
        }
        assertThat(send("khong-co", new byte[0], officer).getResponse().getStatus())
                .isEqualTo(404);
        assertThat(imports()).isEqualTo(before);
    }

    @Test
    void tableThatIsBrokenFurtherDownFailsAsAWhole() {
        String path =
                taken(("Tên đơn vị,Loại đơn vị\n\"Phường " + mark + "\nPhường,").getBytes(StandardCharsets.UTF_8));
        Document page = page(get(path, officer));
        assertThat(page.select(".note strong").text()).startsWith("Có một dấu ngoặc kép mở ra mà không đóng");
        assertThat(page.select("button:contains(Nhập)")).isEmpty();
    }

    @Test
    void templateExplainsItsColumns() throws IOException {
        for (String kind : List.of("units", "people", "positions", "clusters")) {
            byte[] file = get("/imports/kinds/" + kind + "/template.xlsx", officer)
                    .getResponse()
                    .getContentAsByteArray();
            List<String> headings = rows(file).getFirst();
            try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(file))) {
                assertThat(workbook.getSheet(1).orElseThrow().read().stream()
                                .skip(1)
                                .map(row -> row.getCellText(0))
                                .toList())
                        .isEqualTo(headings);
            }
            MvcTestResult text = get("/imports/kinds/" + kind + "/template.csv", officer);
            assertThat(new String(text.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8))
                    .isEqualTo("\uFEFF\"" + String.join("\",\"", headings) + "\"\r\n");
        }
    }

    @Test
    void whatIsExportedCanBeImportedAgainAndChangesNothing() throws IOException {
        importAll(
                "units",
                List.of("Tên đơn vị", "Loại đơn vị", "Trực thuộc", "Mã định danh", "Tên gọi khác"),
                List.of(
                        "Phường A " + mark,
                        "Phường",
                        "Quận " + mark,
                        "H98." + mark.substring(0, 3).toUpperCase(Locale.ROOT),
                        "P. A " + mark));
        importAll(
                "people",
                List.of(
                        "Mã cán bộ",
                        "Họ và tên",
                        "Ngày sinh",
                        "Điện thoại",
                        "Đơn vị",
                        "Chức vụ",
                        "Đối tượng",
                        "Từ ngày"),
                List.of(
                        "X-" + mark,
                        "Lê Thị Xuất",
                        "20/06/1985",
                        "+84 900",
                        "Phường A " + mark,
                        "Kế toán",
                        "Công chức",
                        "01/01/2024"));
        importAll(
                "positions",
                List.of("Mã cán bộ", "Đơn vị", "Chức vụ", "Đối tượng", "Hình thức", "Từ ngày", "Đến ngày"),
                List.of("X-" + mark, "Quận " + mark, "Thủ quỹ", "Công chức", "Kiêm nhiệm", "01/02/2024", "31/12/2024"));
        importAll(
                "clusters",
                List.of("Năm", "Loại", "Tên cụm, khối", "Đơn vị", "Vai trò"),
                List.of("2026", "Cụm", "Cụm " + mark, "Phường A " + mark, "Trưởng"));
        long before = exports();
        for (String kind : List.of("units", "people", "positions", "clusters")) {
            for (String format : List.of("xlsx", "csv")) {
                byte[] file = post("/" + kind + "/exports", other, Map.of("format", format))
                        .getResponse()
                        .getContentAsByteArray();
                String path = taken(kind, mine(file, format), other);
                List<String> counts =
                        page(get(path, other)).select(".row-flex.mb .st").eachText();
                assertThat(counts).as(kind + " " + format).hasSize(3).startsWith("Mới 0", "Thay đổi 0");
            }
        }
        assertThat(exports()).isEqualTo(before + 8);
    }

    @Test
    void onlyWhoMayImportSeesTheDoor() {
        RequestPostProcessor leader = signedIn("Lê Văn Lãnh", mark + ".c", Role.LEADER);
        assertThat(get("/imports", leader).getResponse().getStatus()).isEqualTo(403);
        assertThat(page(get("/units", leader)).select("a[href^=/imports]")).isEmpty();
        assertThat(page(get("/units", officer))
                        .select("a[href=/imports/kinds/units]")
                        .size())
                .isEqualTo(1);
    }

    @SafeVarargs
    private String taken(List<String> headings, List<String>... rows) {
        return taken("units", workbook(headings, rows), officer);
    }

    private String taken(byte[] file) {
        return taken("units", file, officer);
    }

    /** Hands a table in and returns its address as soon as nobody is at it any more. */
    private String taken(String kind, byte[] file, RequestPostProcessor who) {
        MvcTestResult answer = send(kind, file, who);
        assertThat(answer.getResponse().getStatus()).isEqualTo(303);
        String path = answer.getResponse().getRedirectedUrl();
        await(path);
        return path;
    }

    @SafeVarargs
    private void importAll(String kind, List<String> headings, List<String>... rows) {
        String path = taken(kind, workbook(headings, rows), officer);
        post(path + "/application", officer, Map.of());
        await(path);
        assertThat(page(get(path, officer)).select(".note.m-ok").text())
                .as(kind)
                .startsWith("Đã nhập: ");
    }

    private void await(String path) {
        Awaitility.await(path)
                .atMost(Duration.ofMinutes(1))
                .pollInterval(Duration.ofMillis(20))
                .until(() -> jdbc.sql("""
                                select state not in ('WAITING', 'READING', 'APPLYING') from table_import where id = :id
                                """)
                        .param("id", UUID.fromString(path.substring(path.lastIndexOf('/') + 1)))
                        .query(Boolean.class)
                        .single());
    }

    private MvcTestResult send(String kind, byte[] file, RequestPostProcessor who) {
        return mvc.post()
                .uri("/imports/kinds/" + kind)
                .multipart()
                .file(new MockMultipartFile("file", "../../danh sách.xlsx", null, file))
                .with(who)
                .with(SecurityMockMvcRequestPostProcessors.csrf())
                .exchange();
    }

    /** Returns the headings and the rows of this test; others work in the same database. */
    private byte[] mine(byte[] file, String format) throws IOException {
        if (format.equals("csv")) {
            return new String(file, StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> line.startsWith("\uFEFF") || line.contains(mark))
                    .collect(Collectors.joining("\r\n"))
                    .getBytes(StandardCharsets.UTF_8);
        }
        List<List<String>> rows = rows(file);
        List<List<String>> mine = rows.stream()
                .skip(1)
                .filter(row -> row.toString().contains(mark))
                .toList();
        return ExcelFile.table("a.xlsx", "A", rows.getFirst(), mine).bytes();
    }

    private static List<List<String>> rows(byte[] file) throws IOException {
        try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(file))) {
            List<Row> rows = workbook.getFirstSheet().read();
            int width = rows.getFirst().getCellCount();
            return rows.stream()
                    .map(row -> IntStream.range(0, width)
                            .mapToObj(place -> place < row.getCellCount() ? row.getCellText(place) : "")
                            .toList())
                    .filter(row -> row.stream().anyMatch(cell -> !cell.isEmpty()))
                    .toList();
        }
    }

    @SafeVarargs
    private static byte[] workbook(List<String> headings, List<String>... rows) {
        return ExcelFile.table("a.xlsx", "A", headings, List.of(rows)).bytes();
    }

    private long imports() {
        return jdbc.sql("select count(*) from table_import").query(Long.class).single();
    }

    private long exports() {
        return jdbc.sql("select count(*) from audit_entry where event in ('PeopleExported', 'TableExported')")
                .query(Long.class)
                .single();
    }
}
