package vn.thidua.campaign;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Sheet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.thidua.access.AccountId;
import vn.thidua.access.Accounts;
import vn.thidua.campaign.domain.Amendment;
import vn.thidua.campaign.domain.AmendmentReads;
import vn.thidua.campaign.domain.BodyReads;
import vn.thidua.campaign.domain.CampaignDeadline;
import vn.thidua.campaign.domain.CampaignDesk;
import vn.thidua.campaign.domain.CampaignHead;
import vn.thidua.campaign.domain.CampaignReads;
import vn.thidua.campaign.domain.CampaignTarget;
import vn.thidua.campaign.domain.Duty;
import vn.thidua.campaign.domain.DutyReads;
import vn.thidua.campaign.domain.OfficeReads;
import vn.thidua.campaign.domain.RevisionReads;
import vn.thidua.plan.ApprovedPlan;
import vn.thidua.shared.By;

@SpringBootTest
@AutoConfigureMockMvc
@Import({Office.class, StatementCount.class})
class CampaignChangeTests {

    @Autowired
    private Office office;

    @Autowired
    private FakePlans plans;

    @Autowired
    private CampaignDesk desk;

    @Autowired
    private CampaignReads campaigns;

    @Autowired
    private BodyReads bodies;

    @Autowired
    private DutyReads duties;

    @Autowired
    private AmendmentReads amendments;

    @Autowired
    private RevisionReads revisions;

    @Autowired
    private OfficeReads offices;

    @Autowired
    private Accounts accounts;

    @Autowired
    private MockMvcTester mvc;

    @BeforeEach
    void open() {
        office.open();
    }

    @Test
    void keepsWhoChangedADeadlineAndWhy() {
        CampaignId id = launched("21/KH-UBND");
        CampaignDeadline deadline = bodies.deadlines(id).getFirst();
        UUID due = duties.of(office.school, id).getFirst().due();
        Map<String, String> form = deadlineForm(id, "25/6/2026");
        assertThat(post("/campaigns/" + id + "/deadlines/" + deadline.id(), form))
                .hasStatus(422);
        form = with(form, "why", "Lùi theo văn bản mới");
        assertThat(post("/campaigns/" + id + "/deadlines/" + deadline.id(), form))
                .hasStatus(303);
        Duty moved = duties.of(office.school, id).getFirst();
        assertThat(moved.lastDay()).isEqualTo(LocalDate.of(2026, 6, 24));
        assertThat(moved.due()).isEqualTo(due);
        Amendment kept = amendments.of(id).getFirst();
        assertThat(List.of(kept.field(), kept.was(), kept.becomes(), kept.why(), kept.by()))
                .isEqualTo(List.of(
                        "rule",
                        "rule:<2026-06-20",
                        "rule:<2026-06-25",
                        "Lùi theo văn bản mới",
                        "Nguyễn Thị thuongtruc"));
        assertThat(get("/campaigns/" + id + "/history", office.schoolOfficer)).hasStatusOk();
    }

    @Test
    void losesNothingWhenTwoChangeAtOnce() {
        CampaignId id = desk.draft(SamplePlan.usual("22/KH-UBND").approvedFor(office.home), By.PROGRAM);
        CampaignDeadline deadline = bodies.deadlines(id).getFirst();
        String path = "/campaigns/" + id + "/deadlines/" + deadline.id();
        Map<String, String> first = deadlineForm(id, "25/6/2026");
        Map<String, String> second = deadlineForm(id, "28/6/2026");
        assertThat(post(path, first)).hasStatus(303);
        MvcTestResult refused = post(path, second);
        assertThat(refused).hasStatus(422).bodyText().contains("28/6/2026", "Nguyễn Thị thuongtruc");
        assertThat(bodies.deadlines(id).getFirst().rule().printed()).isEqualTo("2026-06-25");
        assertThat(post(path, deadlineForm(id, "28/6/2026"))).hasStatus(303);
        assertThat(bodies.deadlines(id).getFirst().rule().printed()).isEqualTo("2026-06-28");
    }

    @Test
    void takesThingsOutAndPutsNewOnesIn() {
        CampaignId id = desk.draft(SamplePlan.usual("23/KH-UBND").approvedFor(office.home), By.PROGRAM);
        CampaignTarget target = bodies.targets(id).getFirst();
        assertThat(post("/campaigns/" + id + "/targets/" + target.id() + "/removal", Map.of("version", version(id))))
                .hasStatus(303);
        assertThat(bodies.targets(id)).hasSize(1);
        Map<String, String> form = Map.of(
                "version",
                version(id),
                "subject",
                "Cây xanh trồng mới",
                "comparator",
                "AT_LEAST",
                "value",
                "1.250,5",
                "unit",
                "cây",
                "aggregation",
                "SUM",
                "cumulative",
                "true",
                "lowerBetter",
                "false");
        assertThat(post("/campaigns/" + id + "/targets/" + UUID.randomUUID(), with(form, "value", "nhiều")))
                .hasStatus(422)
                .bodyText()
                .contains("Cây xanh trồng mới", "nhiều");
        assertThat(post("/campaigns/" + id + "/targets/" + UUID.randomUUID(), form))
                .hasStatus(303);
        assertThat(bodies.targets(id).getLast().measure().value()).isEqualByComparingTo("1250.5");
        assertThat(bodies.targets(id).getLast().measure().aggregationWhy()).isEqualTo("PERSON");
        Map<String, String> again = with(with(form, "value", "1.000"), "version", version(id));
        assertThat(post("/campaigns/" + id + "/targets/" + UUID.randomUUID(), again))
                .hasStatus(303);
        assertThat(bodies.targets(id).getLast().measure().value()).isEqualByComparingTo("1000");
    }

    @Test
    void newAssignmentNamesOfficesThatAreMatched() {
        CampaignId id = desk.draft(SamplePlan.usual("24/KH-UBND").approvedFor(office.home), By.PROGRAM);
        Map<String, String> form = Map.of(
                "version",
                version(id),
                "no",
                "9",
                "body",
                "Trang trí đường phố",
                "LEAD",
                "Phòng TN-MT\nĐội Trang trí",
                "SUPPORT",
                "",
                "PERFORM",
                "");
        assertThat(post("/campaigns/" + id + "/assignments/" + UUID.randomUUID(), form))
                .hasStatus(303);
        assertThat(offices.of(id).getFirst().name()).isEqualTo("Đội Trang trí");
        assertThat(get("/campaigns/" + id + "/offices", office.officer))
                .hasStatusOk()
                .bodyText()
                .contains("Đội Trang trí", "Không có đơn vị nào tên như vậy.");
        assertThat(post(
                        "/campaigns/" + id + "/offices",
                        Map.of("folded", "doi trang tri", "answer", "new", "newName", "")))
                .hasStatus(422);
        assertThat(post(
                        "/campaigns/" + id + "/offices",
                        Map.of(
                                "folded",
                                "doi trang tri",
                                "answer",
                                "new",
                                "newName",
                                "Đội Trang trí quận",
                                "newKind",
                                "PUBLIC_SERVICE",
                                "newParent",
                                "không có nơi này")))
                .hasStatus(422);
        assertThat(post(
                        "/campaigns/" + id + "/offices",
                        Map.of(
                                "folded",
                                "doi trang tri",
                                "answer",
                                "new",
                                "newName",
                                "Đội Trang trí quận",
                                "newKind",
                                "PUBLIC_SERVICE",
                                "newParent",
                                "Quận Sao Mai")))
                .hasStatus(303);
        assertThat(offices.of(id).stream()
                        .filter(one -> one.name().equals("Đội Trang trí"))
                        .findFirst()
                        .orElseThrow()
                        .units())
                .hasSize(1);
    }

    @Test
    void newerPlanIsOfferedComparedAndTaken() {
        ApprovedPlan first = SamplePlan.usual("25/KH-UBND").approvedFor(office.home);
        plans.add(first);
        CampaignId id = desk.draft(first, By.PROGRAM);
        desk.launch(id, By.PROGRAM);
        ApprovedPlan newer = office.revise(first, "25a/KH-UBND");
        assertThat(revisions.waiting(id)).contains(newer.id());
        assertThat(campaigns.of(newer.id()).map(CampaignHead::id)).contains(id);
        assertThat(get("/campaigns/" + id + "/revision", office.officer))
                .hasStatusOk()
                .bodyText()
                .contains("thêm 1, sửa 0, bỏ 0", "Báo cáo sơ kết");
        assertThat(duties.of(office.ward1, id)).hasSize(10);
        Map<String, String> form = Map.of("plan", newer.id().toString());
        assertThat(post("/campaigns/" + id + "/revision", form)).hasStatus(303);
        assertThat(post("/campaigns/" + id + "/revision", form)).hasStatus(409);
        assertThat(duties.of(office.ward1, id)).hasSize(11);
        assertThat(campaigns.find(id).orElseThrow().planNumber()).isEqualTo("25a/KH-UBND");
    }

    @Test
    void copiesLastYears() {
        CampaignId id = launched("26/KH-UBND");
        UUID copy = UUID.randomUUID();
        Map<String, String> form = Map.of("id", copy.toString(), "title", "Đợt thi đua năm 2027", "years", "1");
        assertThat(post("/campaigns/" + id + "/copies", form)).hasStatus(303);
        assertThat(post("/campaigns/" + id + "/copies", form)).hasStatus(303);
        CampaignHead head = campaigns.find(new CampaignId(copy)).orElseThrow();
        assertThat(List.of(head.startsOn(), head.endsOn(), head.state().name()))
                .isEqualTo(List.of(LocalDate.of(2027, 4, 1), LocalDate.of(2027, 12, 31), "DRAFT"));
        assertThat(duties.of(office.school, head.id()).getFirst().lastDay()).isEqualTo(LocalDate.of(2027, 6, 19));
        assertThat(bodies.targets(head.id())).hasSize(2);
    }

    @Test
    void makesACampaignByHand() {
        UUID id = UUID.randomUUID();
        Map<String, String> form = Map.of(
                "id",
                id.toString(),
                "title",
                "Tháng cao điểm",
                "kind",
                "THEMATIC",
                "startsOn",
                "2026-07-01",
                "endsOn",
                "2026-06-01",
                "collective",
                "Các trường học");
        assertThat(post("/campaigns", form)).hasStatus(422).bodyText().contains("Tháng cao điểm");
        assertThat(post("/campaigns", with(form, "endsOn", "2026-07-31"))).hasStatus(303);
        assertThat(campaigns.addressed(new CampaignId(id))).hasSize(2);
        assertThat(get("/campaigns/" + id + "/edit", office.officer)).hasStatusOk();
    }

    @Test
    void givesTheCampaignAsWorkbookAndWordFile() throws IOException {
        CampaignId id = launched("27/KH-UBND");
        byte[] workbook = get("/campaigns/" + id + "/campaign.xlsx", office.schoolOfficer)
                .getResponse()
                .getContentAsByteArray();
        try (ReadableWorkbook read = new ReadableWorkbook(new ByteArrayInputStream(workbook))) {
            assertThat(read.getSheets().map(Sheet::getName).toList())
                    .isEqualTo(List.of("Nội dung", "Chỉ tiêu", "Phân công", "Hạn"));
            assertThat(read.getSheets().toList().get(1).read().get(2).getCellText(2))
                    .isEqualTo("từ 98% trở lên");
        }
        byte[] word = get("/campaigns/" + id + "/campaign.docx", office.schoolOfficer)
                .getResponse()
                .getContentAsByteArray();
        try (XWPFDocument read = new XWPFDocument(new ByteArrayInputStream(word))) {
            assertThat(read.getParagraphs().stream().map(XWPFParagraph::getText).toList())
                    .contains("PHIẾU GIAO VIỆC", "Phát động đợt thi đua nước rút năm 2026");
        }
        assertThat(get("/campaigns/" + id + "/print", office.schoolOfficer)).hasStatusOk();
        assertThat(get("/campaigns/" + id + "/campaign.xlsx", office.outsideOfficer))
                .hasStatus(404);
    }

    @Test
    void feedsTheCalendarOfTheUnit() {
        CampaignId id = launched("28/KH-UBND");
        String key = accounts.find(office.schoolOfficer).orElseThrow().calendarKey();
        MvcTestResult feed = mvc.get().uri("/calendar/" + key + ".ics").exchange();
        assertThat(feed).hasStatusOk();
        String file = new String(feed.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
        UUID due = duties.of(office.school, id).getFirst().due();
        assertThat(file).contains("UID:" + due + "@thidua\r\n", "DTSTART;VALUE=DATE:20260619\r\n");
        assertThat(mvc.get().uri("/calendar/" + "0".repeat(48) + ".ics").exchange())
                .hasStatus(404);
    }

    private CampaignId launched(String number) {
        CampaignId id = desk.draft(SamplePlan.usual(number).approvedFor(office.home), By.PROGRAM);
        desk.launch(id, By.PROGRAM);
        return id;
    }

    private Map<String, String> deadlineForm(CampaignId id, String date) {
        return Map.of(
                "version",
                version(id),
                "what",
                "gửi hồ sơ đề nghị khen thưởng",
                "rhythm",
                "once",
                "printed",
                date,
                "exclusive",
                "true",
                "offices",
                "Các trường học",
                "receiver",
                "Phòng Nội vụ",
                "sort",
                "DOSSIER",
                "lateness",
                "ACCEPTED");
    }

    private String version(CampaignId id) {
        return String.valueOf(campaigns.find(id).orElseThrow().version());
    }

    private static Map<String, String> with(Map<String, String> form, String name, String value) {
        Map<String, String> more = new HashMap<>(form);
        more.put(name, value);
        return more;
    }

    private MvcTestResult get(String path, AccountId who) {
        return mvc.get().uri(path).with(office.as(who)).exchange();
    }

    private MvcTestResult post(String path, Map<String, String> form) {
        var request =
                mvc.post().uri(path).with(office.as(office.officer)).with(SecurityMockMvcRequestPostProcessors.csrf());
        form.forEach(request::param);
        return request.exchange();
    }
}
