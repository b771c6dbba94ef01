package vn.thidua.directory;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.thidua.TestClock;
import vn.thidua.spreadsheet.ExcelFile;

/** Lists of units from a workbook: looked at before they are applied. */
class UnitListTests extends UnitScreens {

    private static final List<String> HEADINGS =
            List.of("Tên đơn vị", "Tên viết tắt", "Loại đơn vị", "Trực thuộc", "Thư điện tử", "Tên gọi khác");

    @Test
    void listIsLookedAtBeforeItIsApplied() throws IOException {
        String mark = UUID.randomUUID().toString();
        String top = reads.find(district, TestClock.TODAY).orElseThrow().name();
        String preview = upload(ExcelFile.table(
                        "a.xlsx",
                        "A",
                        HEADINGS,
                        List.of(
                                List.of("Khu phố " + mark, "", "Khu phố", "Phường " + mark, "", ""),
                                List.of("Phường " + mark, "P", "Phường", top, "p@mau.example", "P. " + mark)))
                .bytes());
        assertThat(childrenOf(district)).isEmpty();
        assertThat(page(get(preview, officer))
                        .select("button:contains(Nhận 2 đơn vị)")
                        .hasAttr("disabled"))
                .isFalse();
        assertThat(get(preview, other).getResponse().getStatus())
                .as("another person's list")
                .isEqualTo(404);
        post(preview + "/application", officer, Map.of());
        post(preview + "/application", officer, Map.of());
        assertThat(childrenOf(district)).isEqualTo(List.of("Phường " + mark));
        try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(
                get("/units/export.xlsx", officer).getResponse().getContentAsByteArray()))) {
            List<Row> rows = workbook.getFirstSheet().read();
            assertThat(rows.stream()
                            .filter(row -> row.getCellText(0).equals("Phường " + mark))
                            .map(row -> row.stream().map(cell -> cell.getText()).toList())
                            .toList())
                    .isEqualTo(List.of(List.of("Phường " + mark, "P", "Phường", top, "p@mau.example", "P. " + mark)));
        }
    }

    @Test
    void listWithAWrongRowIsNotApplied() {
        String preview = upload(ExcelFile.table(
                        "a.xlsx",
                        "A",
                        HEADINGS,
                        List.of(
                                List.of("Phường X " + district, "", "Phường", "", "", ""),
                                List.of("Phường Y " + district, "", "Tổng", "", "", "")))
                .bytes());
        Document page = page(get(preview, officer));
        assertThat(page.select("button:contains(Nhận)").hasAttr("disabled")).isTrue();
        assertThat(page.select("tbody tr:eq(1)").text()).contains("Không có loại đơn vị “Tổng”");
        MvcTestResult forged = post(preview + "/application", officer, Map.of());
        assertThat(forged.getResponse().getStatus()).isEqualTo(409);
        assertThat(page(forged).text())
                .contains("Danh sách còn 1 dòng chưa nhận được")
                .contains("ORG-104");
        assertThat(page(get("/units?q=Phuong X " + district, officer)).select("tr:not(.context) td.name"))
                .isEmpty();
    }

    @Test
    void brokenWorkbookIsAnsweredOnItsForm() {
        for (Map.Entry<byte[], String> file : Map.of(
                        new byte[0],
                        "Chưa chọn tệp",
                        "GIF89a".getBytes(StandardCharsets.UTF_8),
                        "Tệp này không mở được",
                        new byte[5 * 1024 * 1024 + 1],
                        "Tệp quá lớn")
                .entrySet()) {
            MvcTestResult answer = send(file.getKey());
            assertThat(answer.getResponse().getStatus()).isEqualTo(422);
            assertThat(page(answer).select("#e-file").text()).startsWith(file.getValue());
        }
    }

    private String upload(byte[] file) {
        MvcTestResult answer = send(file);
        assertThat(answer.getResponse().getStatus()).isEqualTo(303);
        return answer.getResponse().getRedirectedUrl();
    }

    private MvcTestResult send(byte[] file) {
        return mvc.post()
                .uri("/units/imports")
                .multipart()
                .file(new MockMultipartFile("file", "../../danh sách.xlsx", null, file))
                .with(officer)
                .with(SecurityMockMvcRequestPostProcessors.csrf())
                .exchange();
    }
}
