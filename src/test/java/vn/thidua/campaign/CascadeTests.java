package vn.thidua.campaign;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.thidua.campaign.Adoptions.begun;
import static vn.thidua.campaign.Adoptions.path;
import static vn.thidua.campaign.Adoptions.text;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.thidua.EventDelivery;
import vn.thidua.MovingClock;
import vn.thidua.access.AccountId;
import vn.thidua.access.Role;
import vn.thidua.access.domain.AccountDesk;
import vn.thidua.access.domain.GrantDesk;
import vn.thidua.campaign.cascade.Cascade;
import vn.thidua.campaign.cascade.CascadeReads;
import vn.thidua.campaign.cascade.LaunchLine;
import vn.thidua.campaign.cascade.LaunchState;
import vn.thidua.campaign.domain.BodyReads;
import vn.thidua.campaign.domain.CampaignDesk;
import vn.thidua.campaign.domain.CampaignHead;
import vn.thidua.campaign.domain.CampaignReads;
import vn.thidua.campaign.domain.CampaignTarget;
import vn.thidua.organization.UnitId;
import vn.thidua.plan.ApprovedPlan;
import vn.thidua.shared.By;

/** A district launches a campaign; a ward and a school carry it out by campaigns of their own, and the ward passes it on. */
@SpringBootTest(properties = "thidua.test=cascade")
@AutoConfigureMockMvc
@Import({Office.class, Adoptions.class, StatementCount.class})
class CascadeTests {

    private static final String PDF = "%PDF-1.7";
    private static int numbers = 300;

    @Autowired
    private Office office;

    @Autowired
    private Adoptions adoptions;

    @Autowired
    private FakePlans plans;

    @Autowired
    private CampaignDesk desk;

    @Autowired
    private CampaignReads campaigns;

    @Autowired
    private BodyReads bodies;

    @Autowired
    private CascadeReads cascades;

    @Autowired
    private AccountDesk accounts;

    @Autowired
    private GrantDesk grants;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private MovingClock clock;

    @Autowired
    private MockMvcTester mvc;

    private CampaignId higher;

    @BeforeEach
    void launch() {
        office.open();
        higher = launched(++numbers);
    }

    @Test
    void aSchoolTakesOverWhatItChoosesAndAddsItsOwn() {
        Map<String, List<String>> form = adoptions.form(higher, office.schoolOfficer);
        assertThat(form.get("contents")).hasSize(2);
        assertThat(form.get("targets")).containsExactly(target(higher, 1).id().toString());
        form.put("contents", List.of(form.get("contents").getFirst()));
        form.put("added", List.of("Mỗi lớp một vườn rau\n\nTrồng cây đầu xuân"));
        form.put("goal-" + target(higher, 1).id(), List.of("99,5"));
        form.put("deadlines", ids(higher));
        CampaignId own = begun(post(path(higher), form, office.schoolOfficer));
        assertThat(begun(post(path(higher), form, office.schoolOfficer))).isEqualTo(own);
        CampaignHead head = campaigns.find(own).orElseThrow();
        assertThat(head.issuer()).isEqualTo("Trường Tiểu học Hoa Sen");
        assertThat(head.higherPlan()).startsWith("Kế hoạch số " + numbers + "/KH-UBND ngày ");
        assertThat(bodies.contents(own).stream().map(one -> one.body()))
                .containsExactly("Giữ sạch đường phố, kênh rạch", "Mỗi lớp một vườn rau", "Trồng cây đầu xuân");
        assertThat(bodies.targets(own).stream().map(one -> one.measure().value().toPlainString()))
                .containsExactly("99.5");
        assertThat(bodies.deadlines(own).stream().map(one -> one.rule().printed()))
                .containsExactly("2026-06-17", "2026-12-07", "2026-06-07");
        assertThat(jdbc.sql("select count(*) from campaign_adopted_thing where campaign_id = :own")
                        .param("own", own.value())
                        .query(Integer.class)
                        .single())
                .isEqualTo(2);
        assertThat(status("/campaigns/" + own + "/contents/new", office.schoolOfficer))
                .isEqualTo(200);
        assertThat(text(get("/", office.schoolOfficer))).contains("/campaigns/" + own + "/paper");
        assertThat(get("/campaigns/" + higher + "/adoption", office.schoolOfficer)
                        .getResponse()
                        .getRedirectedUrl())
                .isEqualTo("/campaigns/" + own);
    }

    @Test
    void nobodyTakesACampaignOfOthersByItsId() {
        Map<String, List<String>> form = adoptions.form(higher, office.schoolOfficer);
        form.put("id", List.of(higher.toString()));
        assertThat(post(path(higher), form, office.schoolOfficer)).hasStatus(404);
        assertThat(status("/campaigns/" + higher + "/edit", office.schoolOfficer))
                .isEqualTo(404);
        assertThat(line(office.school).state()).isEqualTo(LaunchState.NOTHING);
    }

    @Test
    void whatIsWrongIsSaidAndNothingTypedIsLost() {
        Map<String, List<String>> form = adoptions.form(higher, office.schoolOfficer);
        form.put(
                "targets",
                List.of(
                        target(higher, 0).id().toString(),
                        target(higher, 1).id().toString()));
        form.put("goal-" + target(higher, 0).id(), List.of("vài"));
        form.put("added", List.of("Mỗi lớp một vườn rau"));
        MvcTestResult wrong = post(path(higher), form, office.schoolOfficer);
        assertThat(wrong).hasStatus(422);
        assertThat(text(wrong)).contains("1 chỉ tiêu đã chọn chưa có con số", "Mỗi lớp một vườn rau", "value=\"vài\"");
        form.remove("targets");
        form.remove("contents");
        form.remove("added");
        assertThat(text(post(path(higher), form, office.schoolOfficer))).contains("Hãy chọn ít nhất một nội dung");
        form.put("added", List.of("Một việc"));
        form.put("days", List.of("4294967297"));
        assertThat(text(post(path(higher), form, office.schoolOfficer))).contains("số nguyên từ 0 đến 60");
        form.put("days", List.of("một tuần"));
        assertThat(text(post(path(higher), form, office.schoolOfficer)))
                .contains("số nguyên từ 0 đến 60", "value=\"một tuần\"");
        assertThat(line(office.school).state()).isEqualTo(LaunchState.NOTHING);
    }

    @Test
    void aWardPassesItOnAndEveryLevelSeesWhoLaunched() {
        UnitId quarter = office.unit("SCHOOL", "Trường Mẫu giáo Bé Ngoan " + numbers, office.ward1);
        AccountId teacher = person("bengoan" + numbers, quarter);
        CampaignId ward = begun(post(path(higher), adoptions.form(higher, office.wardOffice), office.wardOffice));
        assertThat(line(office.ward1).state()).isEqualTo(LaunchState.DRAFTING);
        assertThat(status("/campaigns/" + ward, office.officer)).isEqualTo(404);
        assertThat(status("/campaigns/" + ward, teacher)).isEqualTo(404);
        assertThat(post("/campaigns/" + ward + "/launch", Map.of(), office.wardOffice))
                .hasStatus(303);
        EventDelivery.await(jdbc);
        assertThat(status("/campaigns/" + ward, office.officer)).isEqualTo(200);
        assertThat(status("/campaigns/" + ward + "/edit", office.officer)).isEqualTo(404);

        CampaignId below = begun(post(path(ward), adoptions.form(ward, teacher), teacher));
        post("/campaigns/" + below + "/launch", Map.of(), teacher);
        EventDelivery.await(jdbc);
        LaunchLine line = line(office.ward1);
        assertThat(line.state()).isEqualTo(LaunchState.LAUNCHED);
        assertThat(line.below()).isEqualTo(1);
        assertThat(text(get("/campaigns/" + ward + "/cascade", office.wardOffice)))
                .contains("Trường Mẫu giáo Bé Ngoan " + numbers, "Đã phát động");
        assertThat(text(get("/campaigns/" + higher + "/cascade", office.leader)))
                .contains("1 đã phát động");
    }

    @Test
    void lateIsWhoeverLaunchedAfterTheLastDayOrHasNotYet() {
        CampaignId late = launched(++numbers);
        higher = late;
        Cascade before = cascades.of(late);
        assertThat(before.lastDay()).isEqualTo(LocalDate.of(2026, 6, 10));
        assertThat(before.overdue(LocalDate.of(2026, 6, 10))).isZero();
        assertThat(before.overdue(LocalDate.of(2026, 6, 11)))
                .isEqualTo(before.lines().size());
        CampaignId own = begun(post(
                "/campaigns/" + late + "/adoption", adoptions.form(late, office.schoolOfficer), office.schoolOfficer));
        clock.goTo(LocalDateTime.of(2026, 6, 11, 0, 1));
        post("/campaigns/" + own + "/launch", Map.of(), office.schoolOfficer);
        EventDelivery.await(jdbc);
        Cascade after = cascades.of(late);
        assertThat(after.done()).isEqualTo(1);
        assertThat(after.doneLate(LocalDate.of(2026, 6, 11))).isEqualTo(1);
        assertThat(after.overdue(LocalDate.of(2026, 6, 11)))
                .isEqualTo(after.lines().size() - 1);
        assertThat(jdbc.sql("""
                                select count(*) from campaign_due_done o join campaign_due d on d.id = o.due_id
                                where d.campaign_id = :higher and o.unit_id = :school
                                """)
                        .param("higher", late.value())
                        .param("school", office.school.value())
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
        assertThat(text(get("/campaigns/" + late + "/cascade?state=LATE", office.officer)))
                .contains("Trường Tiểu học Hoa Sen")
                .contains("quá hạn");
        assertThat(post("/campaigns/" + late + "/cascade", Map.of("deadline", List.of("")), office.officer))
                .hasStatus(303);
        assertThat(cascades.of(late).lastDay()).isNull();
        assertThat(post(
                        "/campaigns/" + late + "/cascade",
                        Map.of("deadline", List.of(UUID.randomUUID().toString())),
                        office.officer))
                .hasStatus(404);
    }

    @Test
    void theWordOfAUnitCountsWhereItsPlanIsOnPaper() {
        UUID due = cascades.deadline(higher).orElseThrow().due();
        assertThat(post("/dues/" + due + "/completion", Map.of(), office.schoolOfficer))
                .hasStatus(303);
        assertThat(line(office.school).state()).isEqualTo(LaunchState.TOLD);
    }

    @Test
    void thePlanIsWrittenNumberedAndSigned() throws IOException {
        CampaignId own = begun(post(path(higher), adoptions.form(higher, office.schoolOfficer), office.schoolOfficer));
        String paper = "/campaigns/" + own + "/paper";
        assertThat(text(get(paper, office.schoolOfficer)))
                .contains("Căn cứ Luật Thi đua, khen thưởng số 06/2022/QH15", "Căn cứ Kế hoạch số " + numbers)
                .doesNotContain("98/2023/NĐ-CP");
        assertThat(post(paper + "/number", stamp("kh", 0), office.schoolOfficer))
                .hasStatus(422);
        Map<String, List<String>> written = Map.of(
                "version", List.of("0"),
                "basis", List.of("Căn cứ kế hoạch năm học;"),
                "purpose", List.of("Thi đua thiết thực."),
                "measures", List.of("Mỗi tháng một việc."),
                "organising", List.of("Các tổ thực hiện."));
        assertThat(post(paper, written, office.schoolOfficer)).hasStatus(303);
        MvcTestResult other = post(paper, changed(written, "Sửa sau."), office.schoolOfficer);
        assertThat(other).hasStatus(409);
        assertThat(text(other)).contains("vừa sửa kế hoạch này", "Sửa sau.", "Thi đua thiết thực.");
        assertThat(upload(paper, "ky.pdf", PDF)).hasStatus(422);
        assertThat(post(paper + "/number", stamp("KH-THHS", 0), office.schoolOfficer))
                .hasStatus(422);
        assertThat(post(paper + "/number", stamp("KH-THHS", 1), office.schoolOfficer))
                .hasStatus(303);
        CampaignHead head = campaigns.find(own).orElseThrow();
        assertThat(head.planNumber()).endsWith("/KH-THHS");
        assertThat(post(paper, changed(written, "Sửa nữa."), office.schoolOfficer))
                .hasStatus(409);
        assertThat(post(paper + "/number", stamp("KH-THHS", 2), office.schoolOfficer))
                .hasStatus(422);
        assertThat(upload(paper, "virus.exe", "MZ\u0090")).hasStatus(422);
        assertThat(upload(paper, "ky.pdf", PDF)).hasStatus(303);
        Element file = Jsoup.parse(text(get(paper, office.schoolOfficer))).selectFirst("a.evidence");
        assertThat(file).isNotNull();
        assertThat(status(file.attr("href"), office.officer)).isEqualTo(404);
        post("/campaigns/" + own + "/launch", Map.of(), office.schoolOfficer);
        EventDelivery.await(jdbc);
        assertThat(status(file.attr("href"), office.officer)).isEqualTo(200);
        assertThat(status(file.attr("href"), office.wardOffice)).isEqualTo(404);
        byte[] docx = get(paper + "/plan.docx", office.officer).getResponse().getContentAsByteArray();
        try (XWPFDocument word = new XWPFDocument(new ByteArrayInputStream(docx))) {
            assertThat(word.getParagraphs().stream().map(XWPFParagraph::getText))
                    .contains("KẾ HOẠCH", "Căn cứ kế hoạch năm học;", "I. Mục đích, yêu cầu", "II. Nội dung thi đua");
            assertThat(word.getTables().getFirst().getText()).contains("Số: " + head.planNumber());
        }
    }

    @Test
    void othersNeitherSeeNorTouchIt() {
        CampaignId own = begun(post(path(higher), adoptions.form(higher, office.schoolOfficer), office.schoolOfficer));
        for (String path : List.of("", "/edit", "/paper", "/launch", "/paper/plan.docx", "/cascade")) {
            assertThat(status("/campaigns/" + own + path, office.environmentOfficer))
                    .as(path)
                    .isEqualTo(404);
            assertThat(status("/campaigns/" + own + path, office.wardOffice))
                    .as(path)
                    .isEqualTo(404);
        }
        assertThat(status("/campaigns/" + higher + "/cascade", office.schoolOfficer))
                .isEqualTo(404);
        assertThat(status("/campaigns/" + higher + "/edit", office.schoolOfficer))
                .isEqualTo(404);
        assertThat(status("/campaigns/" + higher + "/adoption", office.outsideOfficer))
                .isEqualTo(404);
        assertThat(status("/campaigns/" + higher + "/adoption", office.officer)).isEqualTo(404);
        assertThat(status("/campaigns/new", office.schoolOfficer)).isEqualTo(403);
    }

    @Test
    void aUnitReachesNobodyButItsOwn() {
        Map<String, List<String>> form = adoptions.form(higher, office.schoolOfficer);
        form.put("audience", List.of("Phường 1\nTrường Tiểu học Hoa Sen"));
        CampaignId own = begun(post(path(higher), form, office.schoolOfficer));
        assertThat(text(get("/campaigns/" + own + "/launch", office.schoolOfficer)))
                .contains("1 đơn vị khác được nêu");
        assertThat(post("/campaigns/" + own + "/launch", Map.of(), office.schoolOfficer))
                .hasStatus(409);
        String part = "/assignments/" + bodies.assignments(higher).getFirst().id();
        assertThat(post(
                        "/campaigns/" + own + part,
                        Map.of(
                                "version",
                                        List.of(String.valueOf(campaigns
                                                .find(own)
                                                .orElseThrow()
                                                .version())),
                                "body", List.of("Việc của người khác"),
                                "why", List.of("thử")),
                        office.schoolOfficer))
                .hasStatus(404);
        assertThat(bodies.assignments(higher).getFirst().parts()).hasSize(2);
        assertThat(post(
                        "/campaigns/" + own + "/offices",
                        Map.of(
                                "folded", List.of("phuong 1"),
                                "answer", List.of("new"),
                                "newName", List.of("Đơn vị tự đặt"),
                                "newKind", List.of("SCHOOL")),
                        office.schoolOfficer))
                .hasStatus(422);
    }

    @Test
    void takesAsManyStatementsForOneUnitAsForThree() {
        text(get("/campaigns/" + higher + "/cascade", office.officer));
        long none = StatementCount.of(() -> get("/campaigns/" + higher + "/cascade", office.officer));
        begun(post(path(higher), adoptions.form(higher, office.schoolOfficer), office.schoolOfficer));
        begun(post(path(higher), adoptions.form(higher, office.wardOffice), office.wardOffice));
        assertThat(StatementCount.of(() -> get("/campaigns/" + higher + "/cascade", office.officer)))
                .isEqualTo(none);
    }

    private CampaignId launched(int number) {
        ApprovedPlan plan = SamplePlan.usual(number + "/KH-UBND")
                .once("2026-06-10", false, null, "xây dựng kế hoạch và phát động tại đơn vị")
                .approvedFor(office.home);
        plans.add(plan);
        office.approve(plan.id(), null);
        CampaignId id = campaigns.of(plan.id()).orElseThrow().id();
        desk.launch(id, By.PROGRAM);
        EventDelivery.await(jdbc);
        return id;
    }

    private CampaignTarget target(CampaignId campaign, int at) {
        return bodies.targets(campaign).get(at);
    }

    private List<String> ids(CampaignId campaign) {
        return bodies.deadlines(campaign).stream()
                .map(one -> one.id().toString())
                .toList();
    }

    private LaunchLine line(UnitId unit) {
        return cascades.of(higher).lines().stream()
                .filter(line -> line.unit().equals(unit))
                .findFirst()
                .orElseThrow();
    }

    private AccountId person(String name, UnitId unit) {
        AccountId account =
                accounts.create(new AccountDesk.Create(name, "Trần Thị Mẫu", null, "mat-khau-mau-1"), By.PROGRAM);
        grants.giveFromToday(account, Role.UNIT_OFFICER, unit, By.PROGRAM);
        return account;
    }

    private static Map<String, List<String>> stamp(String symbol, int version) {
        return Map.of(
                "version", List.of(String.valueOf(version)),
                "symbol", List.of(symbol),
                "on", List.of("2026-06-05"),
                "place", List.of("Sao Mai"),
                "signerPost", List.of("HIỆU TRƯỞNG"),
                "signer", List.of("Trần Thị Mẫu"),
                "recipients", List.of("Như trên"));
    }

    private static Map<String, List<String>> changed(Map<String, List<String>> form, String purpose) {
        Map<String, List<String>> changed = new HashMap<>(form);
        changed.put("purpose", List.of(purpose));
        return changed;
    }

    private MvcTestResult upload(String paper, String name, String bytes) {
        return mvc.post()
                .uri(paper + "/signed")
                .multipart()
                .file(new MockMultipartFile("file", name, null, bytes.getBytes(StandardCharsets.ISO_8859_1)))
                .with(office.as(office.schoolOfficer))
                .with(SecurityMockMvcRequestPostProcessors.csrf())
                .exchange();
    }

    private MvcTestResult post(String path, Map<String, List<String>> form, AccountId who) {
        return adoptions.post(path, form, who);
    }

    private MvcTestResult get(String path, AccountId who) {
        return adoptions.get(path, who);
    }

    private int status(String path, AccountId who) {
        return get(path, who).getResponse().getStatus();
    }
}
