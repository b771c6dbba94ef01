package vn.thidua.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Map;
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
import vn.thidua.campaign.CampaignId;
import vn.thidua.campaign.Office;
import vn.thidua.reporting.domain.Answer;
import vn.thidua.reporting.domain.Report;
import vn.thidua.reporting.domain.ReportReads;
import vn.thidua.reporting.domain.ReportState;
import vn.thidua.reporting.domain.ReportingPeriod;
import vn.thidua.reporting.domain.Typed;

/** A ward fills its form from the workbook that it keeps. */
@SpringBootTest(properties = "thidua.test=workbook")
@AutoConfigureMockMvc
@Import({Office.class, MonthlyCampaigns.class})
class WorkbookTests {

    @Autowired
    private Office office;

    @Autowired
    private MonthlyCampaigns launching;

    @Autowired
    private ReportReads reports;

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
    void workbookFillsTheFormAndHandsNothingIn() {
        String own = """
                Phường 1
                Theo dõi thi đua

                STT,Nội dung,Thực hiện,Tổng số,Ghi chú
                I,Giữ sạch đường phố,,,
                1,"1. Phường đạt chuẩn sạch, xanh",Đạt,,
                2,HỒ SƠ GIẢI QUYẾT ĐÚNG HẠN,190,200,theo cổng dịch vụ công
                3,Trồng cây xanh,chưa phát sinh,,
                4,Chăm sóc hoa,12,,
                """;
        assertThat(upload(may, own.getBytes(StandardCharsets.UTF_8))).hasStatus(303);
        Report report = reports.find(may.id(), office.ward1).orElseThrow();
        assertThat(report.state()).isEqualTo(ReportState.DRAFT);
        assertThat(report.values()).isEmpty();
        assertThat(reports.draft(report.id()).orElseThrow().typed())
                .isEqualTo(Map.of(
                        launched.target("Phường"), new Typed(null, "1", "", "", ""),
                        launched.target("Hồ sơ"), new Typed(null, "190", "200", "theo cổng dịch vụ công", ""),
                        launched.target("Trồng"), new Typed(Answer.NOTHING_YET, "", "", "", "")));
        assertThat(mvc.get().uri(form(may)).with(office.as(office.wardOffice)).exchange())
                .hasStatusOk()
                .bodyText()
                .contains("value=\"190\"", "value=\"200\"");
    }

    @Test
    void workbookOfAnotherMonthIsNoticed() throws Exception {
        assertThat(upload(may, "Chỉ tiêu;Kết quả\nTrồng cây xanh;1.250,5\n".getBytes(StandardCharsets.UTF_8)))
                .hasStatus(303);
        byte[] workbook = mvc.get()
                .uri(form(may) + "/workbook")
                .with(office.as(office.wardOffice))
                .exchange()
                .getResponse()
                .getContentAsByteArray();
        assertThat(upload(june, workbook)).hasStatus(303);
        assertThat(reports.find(june.id(), office.ward1)).isEmpty();
        assertThat(upload(may, workbook)).hasStatus(303);
        Report report = reports.find(may.id(), office.ward1).orElseThrow();
        assertThat(reports.draft(report.id())
                        .orElseThrow()
                        .typed()
                        .get(launched.target("Trồng"))
                        .value())
                .isEqualTo("1.250,5");
    }

    @Test
    void monthInTheTitleIsNoticed() {
        String april =
                "Phường 1,ngày 05 tháng 6 năm 2026\nBÁO CÁO THÁNG 4/2026,\nChỉ tiêu,Kết quả\nTrồng cây xanh,12\n";
        assertThat(upload(may, april.getBytes(StandardCharsets.UTF_8))).hasStatus(303);
        assertThat(reports.find(may.id(), office.ward1)).isEmpty();
        String right = april.replace("THÁNG 4/2026", "tháng 5 năm 2026");
        assertThat(upload(may, right.getBytes(StandardCharsets.UTF_8))).hasStatus(303);
        Report report = reports.find(may.id(), office.ward1).orElseThrow();
        assertThat(reports.draft(report.id())
                        .orElseThrow()
                        .typed()
                        .get(launched.target("Trồng"))
                        .value())
                .isEqualTo("12");
    }

    private String form(ReportingPeriod period) {
        return "/reports/" + period.id() + "/units/" + office.ward1;
    }

    private MvcTestResult upload(ReportingPeriod period, byte[] file) {
        return mvc.post()
                .uri(form(period) + "/workbook")
                .multipart()
                .file(new MockMultipartFile("file", "so.csv", null, file))
                .with(office.as(office.wardOffice))
                .with(SecurityMockMvcRequestPostProcessors.csrf())
                .exchange();
    }
}
