package vn.thidua.scoring.grading;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.thidua.TestClock;
import vn.thidua.access.AccountId;
import vn.thidua.campaign.Adoptions;
import vn.thidua.campaign.Office;
import vn.thidua.organization.domain.UnitReads;

/** Grades of units come back in the workbook in which they went out. */
@SpringBootTest(properties = "thidua.test=grade-table")
@AutoConfigureMockMvc
@Import({Office.class, Adoptions.class})
class GradeTableTests {

    private static final String PATH = "/grades/2025/table";

    @Autowired
    private Office office;

    @Autowired
    private Adoptions browser;

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private GradeReads grades;

    @Autowired
    private UnitReads units;

    @BeforeEach
    void open() {
        office.open();
    }

    @Test
    void showsWhatAFileDecidesAndDecidesItThen() {
        String file = """
                Đơn vị,Trực thuộc,Đã quyết định,Lý do,Ghi chú riêng
                Phường 1,Quận Sao Mai,Hoàn thành tốt nhiệm vụ,,x
                phường 2,,Xuất sắc,Về đích sớm,
                Phường 3,,,,
                """;
        MvcTestResult answer = upload(file, office.officer);
        assertThat(answer).hasStatusOk();
        Document shown = Jsoup.parse(Adoptions.text(answer));
        assertThat(shown.select("section[aria-labelledby=read] tbody tr").eachText())
                .containsExactly(
                        "Phường 1 Quận Sao Mai Chưa quyết định Hoàn thành tốt nhiệm vụ –",
                        "Phường 2 Quận Sao Mai Chưa quyết định Hoàn thành xuất sắc nhiệm vụ Về đích sớm");
        assertThat(shown.select(".note").text()).contains("Không đọc các cột: Ghi chú riêng.");
        assertThat(grades.decided(2025, List.of(unit("Phường 1"), unit("Phường 2"))))
                .isEmpty();
        Map<String, List<String>> kept =
                Map.of("kept", List.of(shown.select("[name=kept]").val()));
        assertThat(browser.post(PATH + "/decisions", kept, office.officer)).hasStatus(303);
        assertThat(browser.post(PATH + "/decisions", kept, office.officer))
                .as("the same sent twice")
                .hasStatus(303);
        assertThat(grades.decided(2025, List.of(unit("Phường 2"))).get(unit("Phường 2")))
                .singleElement()
                .satisfies(one -> {
                    assertThat(one.grade()).isEqualTo(Grade.EXCELLENT);
                    assertThat(one.why()).isEqualTo("Về đích sớm");
                });
        Document again = Jsoup.parse(Adoptions.text(upload(file, office.officer)));
        assertThat(again.select("[name=kept]")).as("nothing new").isEmpty();
        assertThat(again.select(".note").text()).contains("Tệp không đổi gì: 3 hàng giữ nguyên");
        wrongCellsAreNamed();
    }

    /** What was decided needs a reason to be changed, and the reason of what stands is none. */
    private void wrongCellsAreNamed() {
        MvcTestResult answer = upload("""
                Trực thuộc,Đơn vị,Lý do,Đã quyết định
                ,Phường 9,,Hoàn thành nhiệm vụ
                ,Phường 3,,Giỏi
                ,Phường 2,Về đích sớm,Hoàn thành nhiệm vụ
                ,Phường 3,,Hoàn thành nhiệm vụ
                ,Phường 3,,Hoàn thành nhiệm vụ
                """, office.officer);
        assertThat(answer).hasStatus(422);
        Document page = Jsoup.parse(Adoptions.text(answer));
        assertThat(page.select("td strong").eachText()).containsExactly("B2", "D3", "C4", "B6");
        assertThat(page.select("[name=kept]")).isEmpty();
        assertThat(grades.decided(2025, List.of(unit("Phường 3")))).isEmpty();
    }

    @Test
    void nobodyDecidesWhatIsNotTheirs() {
        assertThat(browser.get(PATH, office.schoolOfficer)).hasStatus(403);
        MvcTestResult own = upload("Đơn vị,Đã quyết định\nPhường 1,Xuất sắc\nPhường 2,Tốt\n", office.wardOffice);
        assertThat(own).hasStatus(422);
        assertThat(Jsoup.parse(Adoptions.text(own)).select("td strong").eachText())
                .as("the own unit is graded above, another one is not on the list")
                .containsExactly("B2", "A3");
        assertThat(upload("không phải bảng", office.officer)).hasStatus(422);
        String forged = "[{\"subject\":\"" + unit("Phường 1") + "\",\"grade\":\"EXCELLENT\",\"why\":\"x\",\"seen\":0}]";
        assertThat(browser.post(PATH + "/decisions", Map.of("kept", List.of(forged)), office.wardOffice))
                .hasStatus(409);
        assertThat(browser.get("/grades/2027/table", office.officer)).hasStatus(404);
    }

    private MvcTestResult upload(String csv, AccountId who) {
        return mvc.post()
                .multipart()
                .file(new MockMultipartFile("file", "xep-loai.csv", "text/csv", csv.getBytes(StandardCharsets.UTF_8)))
                .uri(PATH)
                .with(office.as(who))
                .with(SecurityMockMvcRequestPostProcessors.csrf())
                .exchange();
    }

    private UUID unit(String name) {
        return units.on(TestClock.TODAY).stream()
                .filter(unit -> unit.name().equals(name))
                .findFirst()
                .orElseThrow()
                .id()
                .value();
    }
}
