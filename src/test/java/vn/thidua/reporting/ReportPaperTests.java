package vn.thidua.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.thidua.access.AccountId;
import vn.thidua.campaign.CampaignId;
import vn.thidua.campaign.Office;
import vn.thidua.reporting.domain.ReportDesk;
import vn.thidua.reporting.domain.ReportingPeriod;
import vn.thidua.reporting.domain.Typed;
import vn.thidua.shared.By;

/** A ward prints its report to have it signed, and the office prints what the ward handed in. */
@SpringBootTest(properties = "thidua.test=batch")
@AutoConfigureMockMvc
@Import({Office.class, MonthlyCampaigns.class})
class ReportPaperTests {

    @Autowired
    private Office office;

    @Autowired
    private MonthlyCampaigns launching;

    @Autowired
    private ReportDesk desk;

    @Autowired
    private MockMvcTester mvc;

    private CampaignId campaign;
    private MonthlyCampaigns.Launched launched;
    private ReportingPeriod may;
    private ReportingPeriod june;

    @BeforeEach
    void launch() {
        launched = launching.launch();
        campaign = launched.id();
        may = launched.month(5);
        june = launched.month(6);
    }

    @Test
    void wardPrintsWhatIsTyped() {
        desk.submit(page(may, 0, typed("1", "190", "1.000,5")), "", By.PROGRAM);
        desk.keep(page(june, 0, typed("0", "195", "250")), By.PROGRAM);
        Document print = print(own(june) + "/print", office.wardOffice);
        assertThat(print.select(".paper h1 span").eachText().getFirst()).isEqualTo("BÁO CÁO");
        assertThat(print.select(".paper .organ").text()).isEqualTo("Phường 1");
        assertThat(print.select(".paper .top p").first().text()).isEqualTo("Quận Sao Mai");
        assertThat(print.select(".paper thead th").eachText())
                .containsExactly(
                        "TT", "Chỉ tiêu", "Mức phải đạt", "Kỳ trước", "Kỳ này", "Lũy kế", "Ghi chú", "Minh chứng");
        assertThat(print.select(".paper tbody tr").eachText())
                .containsExactlyInAnyOrder(
                        number(print, "Phường đạt")
                                + " Phường đạt chuẩn sạch, xanh từ 2 phường trở lên trong 3 phường Đạt Chưa đạt bão lụt",
                        number(print, "Trồng cây")
                                + " Trồng cây xanh từ 1.000 cây trở lên 1.000,5 cây 250 cây 1.250,5 cây ven kênh",
                        number(print, "Hồ sơ")
                                + " Hồ sơ giải quyết đúng hạn từ 98% trở lên 95% (190/200) 97,5% (195/200)");
        assertThat(print.select(".paper .text").eachText())
                .last()
                .isEqualTo("Bản này in trước khi gửi: số liệu chưa gửi đi, còn có thể sửa.");
        assertThat(print.select(".paper .end li").eachText()).contains("- Lưu: VT.");
    }

    @Test
    void officePrintsWhatWasHandedIn() throws IOException {
        assertThat(get(handedIn(may), office.officer)).hasStatus(404);
        desk.submit(page(may, 0, typed("1", "190", "1.000,5")), "", By.PROGRAM);
        desk.keep(page(may, 0, typed("1", "190", "7.777")), By.PROGRAM);
        Document print = print(handedIn(may), office.officer);
        assertThat(print.select(".paper tbody").text()).contains("1.000,5 cây").doesNotContain("7.777");
        assertThat(print.select(".paper .text").eachText()).last().isEqualTo("Trên đây là báo cáo của Phường 1.");
        for (String path : List.of(handedIn(may), own(may) + "/report")) {
            byte[] pdf = get(path + ".pdf", office.wardOffice).getResponse().getContentAsByteArray();
            try (PDDocument read = Loader.loadPDF(pdf)) {
                assertThat(new PDFTextStripper().getText(read)).contains("BÁO CÁO", "PHƯỜNG 1", "(190/200)");
            }
            byte[] docx = get(path + ".docx", office.wardOffice).getResponse().getContentAsByteArray();
            try (XWPFDocument word = new XWPFDocument(new ByteArrayInputStream(docx))) {
                assertThat(word.getTables().get(1).getText()).contains("Trồng cây xanh", "ven kênh");
            }
        }
    }

    @Test
    void strangersPrintNothing() {
        desk.submit(page(may, 0, typed("1", "190", "5")), "", By.PROGRAM);
        for (String ending : List.of("", ".docx", ".pdf")) {
            assertThat(get(handedIn(may) + ending, office.outsideOfficer)).hasStatus(404);
        }
        for (String ending : List.of("/print", "/report.docx", "/report.pdf")) {
            assertThat(get(own(may) + ending, office.schoolOfficer)).hasStatus(404);
            assertThat(get(own(may) + ending, office.leader)).hasStatus(403);
        }
        assertThat(get(handedIn(may), office.leader)).hasStatusOk();
    }

    private static String number(Document print, String subject) {
        return print.select(".paper tbody tr").stream()
                .filter(row -> row.child(1).text().startsWith(subject))
                .map(row -> row.child(0).text())
                .findFirst()
                .orElseThrow();
    }

    private ReportDesk.Page page(ReportingPeriod period, long version, Map<UUID, Typed> typed) {
        return new ReportDesk.Page(period.id(), office.ward1, office.ward1, typed, version);
    }

    private Map<UUID, Typed> typed(String passes, String inTime, String trees) {
        return Map.of(
                launched.target("Phường đạt"), new Typed(null, passes, "", "", "bão lụt"),
                launched.target("Hồ sơ"), new Typed(null, inTime, "200", "", ""),
                launched.target("Trồng cây"), new Typed(null, trees, "", "ven kênh", ""));
    }

    private String own(ReportingPeriod period) {
        return "/reports/" + period.id() + "/units/" + office.ward1;
    }

    private String handedIn(ReportingPeriod period) {
        return "/campaigns/" + campaign + "/results/" + period.id() + "/units/" + office.ward1 + "/report";
    }

    private MvcTestResult get(String path, AccountId person) {
        return mvc.get().uri(path).with(office.as(person)).exchange();
    }

    private Document print(String path, AccountId person) {
        MvcTestResult answer = get(path, person);
        assertThat(answer).hasStatusOk();
        return Jsoup.parse(new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8));
    }
}
