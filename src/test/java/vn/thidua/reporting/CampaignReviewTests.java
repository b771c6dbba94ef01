package vn.thidua.reporting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.thidua.access.AccountId;
import vn.thidua.access.Accounts;
import vn.thidua.access.Actor;
import vn.thidua.access.Grant;
import vn.thidua.campaign.CampaignId;
import vn.thidua.campaign.Office;
import vn.thidua.campaign.StatementCount;
import vn.thidua.campaign.domain.CampaignTarget;
import vn.thidua.organization.UnitId;
import vn.thidua.organization.Units;
import vn.thidua.paperwork.numbering.Stamp;
import vn.thidua.paperwork.numbering.Stamping;
import vn.thidua.reporting.domain.Answer;
import vn.thidua.reporting.domain.Ground;
import vn.thidua.reporting.domain.ReportDesk;
import vn.thidua.reporting.domain.ReportingPeriod;
import vn.thidua.reporting.domain.Typed;
import vn.thidua.reporting.reviewing.CampaignReview;
import vn.thidua.reporting.reviewing.CampaignReviewDesk;
import vn.thidua.reporting.reviewing.CampaignReviewReads;
import vn.thidua.reporting.reviewing.CampaignReviewSort;
import vn.thidua.reporting.reviewing.Exhibit;
import vn.thidua.reporting.reviewing.Part;
import vn.thidua.shared.By;
import vn.thidua.shared.NotFound;

/** On 6 July, an office has reports drafted from the figures of three wards, edits and issues them. */
@SpringBootTest(properties = {"thidua.test=reviews", "test.starts=2026-07-06T09:00:00+07:00"})
@AutoConfigureMockMvc
@Import({Office.class, MonthlyCampaigns.class, StatementCount.class})
class CampaignReviewTests {

    private static final LocalDate DAY = LocalDate.of(2026, 7, 6);

    @Autowired
    private Office office;

    @Autowired
    private MonthlyCampaigns launching;

    @Autowired
    private Ground ground;

    @Autowired
    private ReportDesk reports;

    @Autowired
    private CampaignReviewDesk desk;

    @Autowired
    private CampaignReviewReads reads;

    @Autowired
    private Units units;

    @Autowired
    private Accounts accounts;

    @Autowired
    private MockMvcTester mvc;

    private CampaignId campaign;
    private ReportingPeriod may;
    private ReportingPeriod june;
    private List<UnitId> wards;
    private UUID intime;
    private Actor officer;

    @BeforeEach
    void launch() {
        MonthlyCampaigns.Launched launched = launching.launch(MonthlyCampaigns.plan());
        campaign = launched.id();
        may = launched.month(5);
        june = launched.month(6);
        wards = List.copyOf(units.names(ground.wantedFrom(june).keySet(), DAY).keySet());
        intime = launched.target("Hồ sơ giải quyết");
        officer = actor(office.officer);
    }

    @Test
    void aMonthIsToldInSentencesThatCiteTheirFigures() {
        handIn(may, wards.get(0), "180");
        handIn(june, wards.get(0), "150");
        handIn(june, wards.get(1), "170");
        CampaignReview review = find(begin(june, CampaignReviewSort.MONTHLY));
        assertThat(review.sections().stream().map(CampaignReview.Section::part))
                .isEqualTo(CampaignReviewSort.MONTHLY.parts());
        assertThat(body(review, Part.ATTENDANCE))
                .isEqualTo(
                        "Về tháng 6/2026: 2/3[1] đơn vị đã gửi báo cáo, trong đó 2 đơn vị gửi đúng hạn, 0 đơn vị gửi muộn.");
        assertThat(body(review, Part.COURSE))
                .isEqualTo(
                        "So với tháng 5/2026, có 1 chỉ tiêu kém đi:\n- " + subject() + ": giảm từ 90% xuống 80%[1].");
        assertThat(exhibit(review, Part.COURSE).sources())
                .containsExactly(new Exhibit.Source(
                        subject(), "/campaigns/" + campaign + "/results/" + june.id() + "/targets/" + intime));
        assertThat(body(review, Part.CHECKS)).isEqualTo("Chưa tổ chức kiểm tra.");
        Exhibit.Grid grid = exhibit(review, Part.RESULTS).grid();
        assertThat(grid).isNotNull();
        assertThat(grid.rows()).hasSize(ground.targets(campaign).size());
        assertThat(grid.rows().stream()
                        .filter(row -> row.get(1).equals(subject()))
                        .findFirst()
                        .orElseThrow())
                .contains("80%", "2/3");
        assertThat(html(path(review), office.officer))
                .contains("<a href=\"/campaigns/" + campaign + "/monitoring/" + june.id()
                        + "\" title=\"Tiến độ báo cáo\">2/3</a>");
    }

    @Test
    void draftingAgainRenewsWhatNobodyWroteIn() {
        handIn(june, wards.get(0), "150");
        CampaignReviewId id = begin(june, CampaignReviewSort.MONTHLY);
        int causes = number(id, Part.WEAKNESSES);
        desk.write(id, causes, 0, "Nguyên nhân: thiếu người.", officer);
        assertThatThrownBy(() -> desk.write(id, causes, 0, "Nguyên nhân: mưa bão.", officer))
                .hasMessage("REV-102");
        handIn(june, wards.get(1), "200");
        assertThat(desk.draftAgain(id, officer))
                .isEqualTo(CampaignReviewSort.MONTHLY.parts().size() - 1);
        assertThat(body(find(id), Part.WEAKNESSES)).isEqualTo("Nguyên nhân: thiếu người.");
        assertThat(body(find(id), Part.ATTENDANCE)).startsWith("Về tháng 6/2026: 2/3[1] đơn vị");
        CampaignReview.Section section = find(id).section(causes).orElseThrow();
        assertThat(section.touched()).isTrue();
        assertThat(section.past().stream().map(CampaignReview.Past::body)).containsExactly(section.drafted());
    }

    @Test
    void issuedReportsHaveNumbersInARowAndStay() {
        CampaignReviewId one = begin(june, CampaignReviewSort.MONTHLY);
        CampaignReviewId other = begin(june, CampaignReviewSort.INTERIM);
        assertThat(html("/reviews/" + one, office.officer)).contains("Phát hành báo cáo");
        assertThat(status("/reviews/" + one, office.wardOffice)).isEqualTo(404);
        assertThatThrownBy(() -> desk.issue(one, issuing("", "bc ubnd"), officer))
                .hasMessage("PAP-101");
        desk.issue(one, issuing("", "BC-UBND"), officer);
        Stamp issue = find(one).issue();
        assertThat(issue).isNotNull();
        assertThatThrownBy(() -> desk.issue(other, issuing(String.valueOf(issue.number()), "BC-UBND"), officer))
                .hasMessage("PAP-103");
        desk.issue(other, issuing("", "BC-UBND"), officer);
        Stamp next = find(other).issue();
        assertThat(next).isNotNull();
        assertThat(next.number()).isEqualTo(issue.number() + 1);
        assertThatThrownBy(() -> desk.write(one, 1, 0, "Sửa", officer)).hasMessage("REV-101");
        assertThatThrownBy(() -> desk.draftAgain(one, officer)).hasMessage("REV-101");
        assertThat(status("/reviews/" + one, office.wardOffice)).isEqualTo(200);
        assertThat(html("/campaigns/" + campaign + "/reviews", office.wardOffice))
                .contains("/reviews/" + one);
    }

    @Test
    void thePaperHasTablesAChartAndNoMarks() throws IOException {
        handIn(may, wards.get(0), "180");
        handIn(june, wards.get(0), "150");
        CampaignReviewId id = begin(june, CampaignReviewSort.FINAL);
        desk.issue(id, issuing("", "BC-UBND"), officer);
        byte[] docx = get("/reviews/" + id + "/report.docx", office.officer)
                .getResponse()
                .getContentAsByteArray();
        try (XWPFDocument word = new XWPFDocument(new ByteArrayInputStream(docx))) {
            List<String> text =
                    word.getParagraphs().stream().map(XWPFParagraph::getText).toList();
            assertThat(text)
                    .contains("I. Kết quả thực hiện các chỉ tiêu", "V. Khen thưởng")
                    .noneMatch(line -> line.contains("[1]"));
            assertThat(word.getTables().stream()
                            .map(table -> table.getRow(0).getCell(0).getText()))
                    .contains("TT", "Kỳ");
            assertThat(word.getCharts())
                    .hasSize(3)
                    .allSatisfy(chart -> assertThat(chart.getWorkbook()
                                    .getSheetAt(0)
                                    .getRow(1)
                                    .getCell(1)
                                    .getNumericCellValue())
                            .isNotNegative())
                    .allSatisfy(
                            chart -> assertThat(chart.getCTChart().toString()).contains("Sheet0!$B$2"));
            assertThat(word.getTables().getLast().getText()).contains("CHỦ TỊCH", "Trần Văn Mẫu", "Như trên");
        }
        byte[] pdf = get("/reviews/" + id + "/report.pdf", office.officer)
                .getResponse()
                .getContentAsByteArray();
        try (var document = Loader.loadPDF(pdf)) {
            assertThat(new PDFTextStripper().getText(document))
                    .contains("BÁO CÁO", "/BC-UBND", "Số chỉ tiêu đạt theo kỳ", "Hoa Sen, ngày 06 tháng 07 năm 2026");
        }
        assertThat(html("/reviews/" + id + "/print", office.officer)).contains("class=\"bars\"");
    }

    @Test
    void othersNeitherDraftNorWrite() {
        CampaignReviewId id = begin(june, CampaignReviewSort.MONTHLY);
        Actor ward = actor(office.wardOffice);
        assertThatThrownBy(() -> desk.begin(
                        new CampaignReviewId(UUID.randomUUID()), june, CampaignReviewSort.MONTHLY, "Tháng 6", ward))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> desk.write(id, 1, 0, "Sửa", ward)).isInstanceOf(NotFound.class);
        assertThat(status("/reviews/" + id + "/print", office.wardOffice)).isEqualTo(404);
        assertThat(status("/reviews/" + id + "/sections/1", office.officer)).isEqualTo(200);
    }

    @Test
    void takesAsManyStatementsForOneReportAsForThree() {
        handIn(june, wards.get(0), "150");
        CampaignReviewId id = begin(june, CampaignReviewSort.INTERIM);
        html("/reviews/" + id, office.officer);
        long shown = StatementCount.of(() -> html("/reviews/" + id, office.officer));
        long drafted = StatementCount.of(() -> desk.draftAgain(id, officer));
        handIn(may, wards.get(0), "160");
        handIn(june, wards.get(1), "170");
        handIn(june, wards.get(2), "180");
        assertThat(StatementCount.of(() -> desk.draftAgain(id, officer))).isEqualTo(drafted);
        assertThat(StatementCount.of(() -> html("/reviews/" + id, office.officer)))
                .isEqualTo(shown);
    }

    private Actor actor(AccountId account) {
        List<Grant> grants = accounts.grants(account, DAY);
        return new Actor(account, "Nguyễn Thị Mẫu", grants.getFirst(), grants);
    }

    private CampaignReviewId begin(ReportingPeriod period, CampaignReviewSort sort) {
        CampaignReviewId id = new CampaignReviewId(UUID.randomUUID());
        desk.begin(id, period, sort, "Báo cáo thử", officer);
        desk.begin(id, period, sort, "Báo cáo thử", officer);
        return id;
    }

    private static CampaignReviewDesk.Issuing issuing(String number, String symbol) {
        return new CampaignReviewDesk.Issuing(
                "Sơ kết phong trào",
                new Stamping(
                        number,
                        symbol,
                        DAY.toString(),
                        "Hoa Sen",
                        "TM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH",
                        "Trần Văn Mẫu",
                        "Như trên"));
    }

    private CampaignReview find(CampaignReviewId id) {
        return reads.find(id).orElseThrow();
    }

    private static String body(CampaignReview review, Part part) {
        return section(review, part).body();
    }

    private static Exhibit exhibit(CampaignReview review, Part part) {
        return section(review, part).exhibit();
    }

    private static CampaignReview.Section section(CampaignReview review, Part part) {
        return review.sections().stream()
                .filter(one -> one.part() == part)
                .findFirst()
                .orElseThrow();
    }

    private int number(CampaignReviewId id, Part part) {
        return section(find(id), part).number();
    }

    private String subject() {
        return ground.targets(campaign).stream()
                .filter(target -> target.id().equals(intime))
                .findFirst()
                .map(CampaignTarget::subject)
                .orElseThrow();
    }

    private static String path(CampaignReview review) {
        return review.path();
    }

    private void handIn(ReportingPeriod period, UnitId unit, String upper) {
        Map<UUID, Typed> typed = new LinkedHashMap<>();
        ground.targets(campaign)
                .forEach(target -> typed.put(target.id(), new Typed(Answer.NOTHING_YET, "", "", "", "")));
        typed.put(intime, new Typed(null, upper, "200", "", "Đã rà soát"));
        assertThat(reports.submit(new ReportDesk.Page(period.id(), unit, unit, typed, 0), "", By.PROGRAM))
                .isEmpty();
    }

    private String html(String path, AccountId who) {
        return new String(get(path, who).getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }

    private int status(String path, AccountId who) {
        return get(path, who).getResponse().getStatus();
    }

    private MvcTestResult get(String path, AccountId who) {
        return mvc.get().uri(path).with(office.as(who)).exchange();
    }
}
