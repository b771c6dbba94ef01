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
import java.util.stream.Collectors;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
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
import vn.thidua.TestClock;
import vn.thidua.access.AccountId;
import vn.thidua.access.Actor;
import vn.thidua.campaign.CampaignId;
import vn.thidua.campaign.Office;
import vn.thidua.campaign.SamplePlan;
import vn.thidua.campaign.StatementCount;
import vn.thidua.campaign.domain.CampaignDesk;
import vn.thidua.campaign.domain.CampaignTarget;
import vn.thidua.evidence.SamplePhoto;
import vn.thidua.organization.UnitId;
import vn.thidua.reporting.domain.Answer;
import vn.thidua.reporting.domain.Ground;
import vn.thidua.reporting.domain.PeriodDesk;
import vn.thidua.reporting.domain.ReportDesk;
import vn.thidua.reporting.domain.ReportReads;
import vn.thidua.reporting.domain.ReportedValue;
import vn.thidua.reporting.domain.ReportingPeriod;
import vn.thidua.reporting.domain.Typed;
import vn.thidua.reporting.inspecting.Inspection;
import vn.thidua.reporting.inspecting.InspectionDesk;
import vn.thidua.reporting.inspecting.InspectionPlan;
import vn.thidua.reporting.inspecting.InspectionReads;
import vn.thidua.reporting.inspecting.Recommendation;
import vn.thidua.reporting.inspecting.RecommendationDesk;
import vn.thidua.reporting.inspecting.SampleDesk;
import vn.thidua.reporting.inspecting.Sampled;
import vn.thidua.reporting.inspecting.SelfAnswer;
import vn.thidua.reporting.inspecting.SelfCheckDesk;
import vn.thidua.reporting.inspecting.Visit;
import vn.thidua.shared.By;
import vn.thidua.shared.NotFound;

/** An office inspects two wards: plan, sample, self-check, figures that differ, corrections, recommendations, conclusion. */
@SpringBootTest(properties = "thidua.test=inspections")
@AutoConfigureMockMvc
@Import({Office.class, StatementCount.class})
class InspectionTests {

    private static final LocalDate TODAY = TestClock.TODAY;
    private static final SampleDesk.Notes NOTES = new SampleDesk.Notes("Hồ sơ đầy đủ.", "Đơn vị nhất trí.");

    @Autowired
    private Office office;

    @Autowired
    private CampaignDesk campaigns;

    @Autowired
    private Ground ground;

    @Autowired
    private ReportDesk reports;

    @Autowired
    private ReportReads values;

    @Autowired
    private PeriodDesk periods;

    @Autowired
    private InspectionDesk desk;

    @Autowired
    private SelfCheckDesk selfChecks;

    @Autowired
    private SampleDesk samples;

    @Autowired
    private RecommendationDesk recommendations;

    @Autowired
    private InspectionReads reads;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private MockMvcTester mvc;

    private CampaignId campaign;
    private ReportingPeriod may;
    private UUID intime;
    private UnitId ward2;
    private Actor officer;
    private Actor ward;

    @BeforeEach
    void launch() {
        office.open();
        String number = UUID.randomUUID().toString().substring(0, 8) + "/KH-UBND";
        campaign = campaigns.draft(SamplePlan.usual(number).approvedFor(office.home), By.PROGRAM);
        campaigns.launch(campaign, By.PROGRAM);
        may = ground.periods(campaign).stream()
                .filter(period -> period.due().rule().printed().equals("monthly:8"))
                .toList()
                .get(1);
        intime = ground.targets(campaign).stream()
                .filter(target -> target.subject().startsWith("Hồ sơ giải quyết"))
                .findFirst()
                .orElseThrow()
                .id();
        ward2 = ground.wantedFrom(may).keySet().stream()
                .filter(unit -> !unit.equals(office.ward1))
                .sorted((one, other) -> one.value().compareTo(other.value()))
                .findFirst()
                .orElseThrow();
        officer = office.actor(office.officer);
        ward = office.actor(office.wardOffice);
        handIn(office.ward1, "190");
    }

    @Test
    void goesFromThePlanToTheConclusion() {
        InspectionId id = announced();
        assertThat(home(office.wardOffice)).contains("Tự kiểm tra trước cuộc kiểm tra “Kiểm tra tháng 5”");
        Inspection there = find(id);
        UUID question = there.questions().getFirst().id();
        assertThatThrownBy(() -> selfChecks.handIn(id, office.ward1, 0, Map.of(), ward))
                .hasMessage("INS-113");
        selfChecks.handIn(id, office.ward1, 0, Map.of(question, new SelfAnswer(SelfAnswer.Says.YES, "Đủ")), ward);
        assertThatThrownBy(() -> selfChecks.keep(id, office.ward1, 1, Map.of(), ward))
                .hasMessage("INS-107");
        Sampled drawn = visit(id).sample().stream()
                .filter(one -> one.target().equals(intime))
                .findFirst()
                .orElseThrow();
        assertThat(drawn.stated().numerator()).isEqualByComparingTo("190");
        assertThatThrownBy(() -> check(id, drawn.number(), "150", "", 0)).hasMessage("INS-114");
        assertThat(check(id, drawn.number(), "15x0", "Thiếu chữ ký", 0)).containsOnlyKeys(drawn.number());
        assertThat(check(id, drawn.number(), "150", "40 hồ sơ trễ hạn", 0)).isEmpty();
        assertThatThrownBy(() -> check(id, drawn.number(), "151", "Khác", 0)).hasMessage("INS-108");
        desk.hold(id, officer);
        desk.conclude(id, "Ba phần tư hồ sơ đúng hạn.", officer);
        assertThat(find(id).state()).isEqualTo(Inspection.State.CONCLUDED);
        assertThat(find(id).differing()).isEqualTo(1);
        assertThatThrownBy(() -> check(id, drawn.number(), "152", "Khác", 1)).hasMessage("INS-107");
        EventDelivery.await(jdbc);
        assertThat(jdbc.sql(
                                "select count(*) from notice where message_key = 'notice.inspectionAnnounced' and account_id = :account and link = :link")
                        .param("account", office.wardOffice.value())
                        .param("link", "/inspections/" + id)
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void whatIsFoundTakesThePlaceOfWhatWasReportedByTheOneWayThereIs() {
        InspectionId id = announced();
        Sampled drawn = sampled(id);
        check(id, drawn.number(), "150", "40 hồ sơ trễ hạn", 0);
        assertThat(post(path(id) + "/checks/" + drawn.number() + "/correction", office.officer, Map.of()))
                .isEqualTo(303);
        ReportedValue value =
                values.find(may.id(), office.ward1).orElseThrow().values().get(intime);
        assertThat(value.verdict()).isEqualTo(ReportedValue.Verdict.CORRECTED);
        assertThat(value.figure().value()).isEqualByComparingTo("75");
        assertThat(value.verdictWhy()).isEqualTo("Theo kết quả kiểm tra “Kiểm tra tháng 5”: 40 hồ sơ trễ hạn");
        assertThatThrownBy(() -> samples.correct(id, office.ward1, drawn.number(), "Lần nữa", officer))
                .hasMessage("INS-115");
    }

    @Test
    void aClosedPeriodIsNotCorrected() {
        InspectionId id = announced();
        Sampled drawn = sampled(id);
        check(id, drawn.number(), "150", "40 hồ sơ trễ hạn", 0);
        periods.close(may.id(), By.PROGRAM);
        assertThatThrownBy(() -> samples.correct(id, office.ward1, drawn.number(), "Vì sao", officer))
                .hasMessage("REP-101");
        assertThat(post(path(id) + "/checks/" + drawn.number() + "/correction", office.officer, Map.of()))
                .isEqualTo(409);
        assertThat(values.find(may.id(), office.ward1)
                        .orElseThrow()
                        .values()
                        .get(intime)
                        .figure()
                        .value())
                .isEqualByComparingTo("95");
    }

    @Test
    void theSameSeedDrawsTheSameFigures() {
        InspectionId one = planned();
        InspectionId other = planned();
        desk.draw(one, 20_261, 2, officer);
        desk.draw(other, 20_261, 2, officer);
        assertThat(drawn(one)).isEqualTo(drawn(other)).hasSize(2);
        assertThat(find(one).draw()).isEqualTo(new Inspection.Draw(20_261, 2));
        assertThatThrownBy(() -> desk.draw(one, 1, 51, officer)).hasMessage("INS-109");
    }

    @Test
    void recommendationsGoBackAndForthUntilTheOfficeIsContent() {
        InspectionId id = announced();
        UUID made = UUID.randomUUID();
        recommendations.make(id, office.ward1, made, "Lập sổ theo dõi", TODAY.plusDays(3), officer);
        recommendations.make(id, office.ward1, made, "Lập sổ theo dõi", TODAY.plusDays(3), officer);
        assertThat(home(office.wardOffice)).contains("Thực hiện kiến nghị: Lập sổ theo dõi");
        recommendations.answer(id, office.ward1, made, "Đã lập sổ.", ward);
        assertThat(home(office.officer)).contains("Xem việc thực hiện kiến nghị: Lập sổ theo dõi");
        recommendations.giveBack(id, office.ward1, made, "Sổ chưa có chữ ký.", TODAY.plusDays(5), officer);
        assertThatThrownBy(() -> recommendations.settle(id, office.ward1, made, officer))
                .hasMessage("INS-107");
        recommendations.answer(id, office.ward1, made, "Đã ký.", ward);
        recommendations.settle(id, office.ward1, made, officer);
        Recommendation told = visit(id).recommendations().getFirst();
        assertThat(told.state()).isEqualTo(Recommendation.State.SETTLED);
        assertThat(told.words().stream()
                        .map(word -> word.fromUnit() + " " + word.text())
                        .toList())
                .containsExactly("true Đã lập sổ.", "false Sổ chưa có chữ ký.", "true Đã ký.");
        assertThat(visit(id).recommendations()).hasSize(1);
    }

    @Test
    void filesGoWithTheSelfCheckAndOnlyItsOwnersSeeThem() throws IOException {
        InspectionId id = announced();
        UUID question = find(id).questions().getFirst().id();
        MvcTestResult answer = mvc.post()
                .multipart()
                .file(new MockMultipartFile("file." + question, "so.jpg", "image/jpeg", SamplePhoto.of(800, 600, 1)))
                .param("version", "0")
                .param("says." + question, "NO")
                .param("word." + question, "Còn thiếu sổ")
                .uri(path(id) + "/self-check")
                .with(office.as(office.wardOffice))
                .with(SecurityMockMvcRequestPostProcessors.csrf())
                .exchange();
        assertThat(answer.getResponse().getStatus()).isEqualTo(303);
        assertThat(visit(id).answers())
                .containsExactly(Map.entry(question, new SelfAnswer(SelfAnswer.Says.NO, "Còn thiếu sổ")));
        String file = jdbc.sql("select id from evidence where subject_id = :visit")
                .param("visit", visit(id).id())
                .query(String.class)
                .single();
        assertThat(List.of(
                        status("/evidence/" + file, office.wardOffice),
                        status("/evidence/" + file, office.officer),
                        status("/evidence/" + file, office.schoolOfficer)))
                .containsExactly(200, 200, 404);
    }

    @Test
    void aUnitSeesItsVisitOnceItIsAnnouncedAndTheSampleOnceItIsOver() {
        InspectionId id = planned();
        desk.draw(id, 1, 5, officer);
        assertThat(status("/inspections/" + id, office.wardOffice)).isEqualTo(404);
        assertThatThrownBy(() -> selfChecks.keep(id, office.ward1, 0, Map.of(), ward))
                .isInstanceOf(NotFound.class);
        desk.announce(id, officer);
        String sampled = "/results/" + may.id() + "/targets/" + intime;
        assertThat(body(path(id), office.officer)).contains(sampled);
        assertThat(body(path(id), office.wardOffice)).doesNotContain(sampled);
        assertThat(status(path(id) + "/minutes", office.wardOffice)).isEqualTo(404);
        assertThat(List.of(
                        status("/inspections/" + id + "/units/" + ward2, office.wardOffice),
                        status(path(id), office.schoolOfficer),
                        status("/campaigns/" + campaign + "/inspections", office.leader)))
                .containsExactly(404, 404, 200);
        assertThatThrownBy(() -> desk.hold(id, ward)).isInstanceOf(NotFound.class);
        desk.hold(id, officer);
        assertThat(body(path(id), office.wardOffice)).contains(sampled);
    }

    @Test
    void minutesSayWhatWasFound() throws IOException {
        InspectionId id = announced();
        check(id, sampled(id).number(), "150", "40 hồ sơ trễ hạn", 0);
        recommendations.make(id, office.ward1, UUID.randomUUID(), "Lập sổ theo dõi", TODAY.plusDays(3), officer);
        try (XWPFDocument word = new XWPFDocument(new ByteArrayInputStream(
                get(path(id) + "/minutes.docx", office.officer).getResponse().getContentAsByteArray()))) {
            String all = word.getTables().stream().map(table -> table.getText()).collect(Collectors.joining("\n"));
            assertThat(all)
                    .contains(
                            "95%",
                            "75%", "40 hồ sơ trễ hạn", "Lập sổ theo dõi", "TRƯỞNG ĐOÀN KIỂM TRA", "Nguyễn Văn Mẫu");
            assertThat(word.getParagraphs().stream().map(paragraph -> paragraph.getText()))
                    .contains("Hồ sơ đầy đủ.", "Đơn vị nhất trí.");
        }
        assertThat(get(path(id) + "/minutes.pdf", office.officer).getResponse().getContentAsByteArray())
                .startsWith('%', 'P', 'D', 'F');
        assertThat(status(path(id) + "/minutes", office.officer)).isEqualTo(200);
    }

    @Test
    void whatWasTypedIsThereWhenThePlanIsNotTaken() {
        MvcTestResult answer = mvc.post()
                .uri("/campaigns/" + campaign + "/inspections")
                .param("title", "Kiểm tra quý II")
                .param("subject", "Đối chiếu số liệu")
                .param("from", TODAY.toString())
                .param("to", TODAY.minusDays(1).toString())
                .param("team", "Nguyễn Văn Mẫu, Trưởng phòng")
                .param("period", may.id().toString())
                .param("unit", office.ward1.toString())
                .with(office.as(office.officer))
                .with(SecurityMockMvcRequestPostProcessors.csrf())
                .exchange();
        assertThat(answer.getResponse().getStatus()).isEqualTo(422);
        assertThat(answer)
                .bodyText()
                .contains("Kiểm tra quý II", "Nguyễn Văn Mẫu, Trưởng phòng", "ngày kết thúc không trước");
    }

    @Test
    void onlyUnitsThatReportAreVisited() {
        InspectionId id = new InspectionId(UUID.randomUUID());
        assertThatThrownBy(() -> desk.plan(id, campaign, plan("Kiểm tra", Map.of(office.outside, TODAY)), officer))
                .hasMessage("INS-120");
        assertThatThrownBy(() ->
                        desk.plan(id, campaign, plan("Kiểm tra", Map.of(office.ward1, TODAY.minusDays(1))), officer))
                .hasMessage("INS-104");
        assertThat(reads.find(id)).isEmpty();
    }

    @Test
    void takesAsManyStatementsForOneUnitAsForThree() {
        InspectionId one = announced();
        handIn(ward2, "100");
        Map<UnitId, LocalDate> visits = new LinkedHashMap<>();
        ground.wantedFrom(may).keySet().forEach(unit -> visits.put(unit, TODAY));
        InspectionId three = new InspectionId(UUID.randomUUID());
        desk.plan(three, campaign, plan("Kiểm tra cả ba", visits), officer);
        desk.draw(three, 3, 10, officer);
        body("/inspections/" + one, office.officer);
        long few = StatementCount.of(() -> body("/inspections/" + one, office.officer));
        assertThat(StatementCount.of(() -> body("/inspections/" + three, office.officer)))
                .isEqualTo(few);
        long small = StatementCount.of(() -> body(path(one), office.officer));
        assertThat(StatementCount.of(() -> body(path(three), office.officer))).isEqualTo(small);
    }

    private InspectionPlan plan(String title, Map<UnitId, LocalDate> visits) {
        return new InspectionPlan(
                title,
                "Đối chiếu số liệu tháng 5 với hồ sơ lưu.",
                TODAY,
                TODAY.plusDays(2),
                List.of(may.id()),
                List.of(
                        InspectionPlan.Member.of("Nguyễn Văn Mẫu, Trưởng phòng"),
                        InspectionPlan.Member.of("Trần Thị Mẫu")),
                List.of("Có sổ theo dõi hồ sơ không?"),
                visits);
    }

    private InspectionId planned() {
        InspectionId id = new InspectionId(UUID.randomUUID());
        InspectionPlan plan = plan("Kiểm tra tháng 5", Map.of(office.ward1, TODAY));
        desk.plan(id, campaign, plan, officer);
        desk.plan(id, campaign, plan, officer);
        return id;
    }

    private InspectionId announced() {
        InspectionId id = planned();
        desk.draw(id, 1, 10, officer);
        desk.announce(id, officer);
        return id;
    }

    private Map<Integer, ?> check(InspectionId id, int number, String upper, String reason, long version) {
        Map<Integer, SampleDesk.Check> checks = new LinkedHashMap<>();
        visit(id)
                .sample()
                .forEach(one ->
                        checks.put(one.number(), new SampleDesk.Check(Sampled.Outcome.AGREES, Typed.NOTHING, "")));
        checks.put(
                number, new SampleDesk.Check(Sampled.Outcome.DIFFERS, new Typed(null, upper, "200", "", ""), reason));
        return samples.check(id, office.ward1, version, checks, NOTES, officer);
    }

    private Sampled sampled(InspectionId id) {
        return visit(id).sample().stream()
                .filter(one -> one.target().equals(intime))
                .findFirst()
                .orElseThrow();
    }

    private List<UUID> drawn(InspectionId id) {
        return visit(id).sample().stream().map(Sampled::target).toList();
    }

    private Inspection find(InspectionId id) {
        return reads.find(id).orElseThrow();
    }

    private Visit visit(InspectionId id) {
        return find(id).visit(office.ward1).orElseThrow();
    }

    private String path(InspectionId id) {
        return "/inspections/" + id + "/units/" + office.ward1;
    }

    private void handIn(UnitId unit, String upper) {
        Map<UUID, Typed> typed = new LinkedHashMap<>();
        ground.targets(campaign).stream()
                .map(CampaignTarget::id)
                .forEach(target -> typed.put(target, new Typed(Answer.NOTHING_YET, "", "", "", "")));
        typed.put(intime, new Typed(null, upper, "200", "", ""));
        assertThat(reports.submit(new ReportDesk.Page(may.id(), unit, unit, typed, 0), "", By.PROGRAM))
                .isEmpty();
    }

    private int post(String path, AccountId who, Map<String, String> fields) {
        var request = mvc.post().uri(path);
        fields.forEach(request::param);
        return request.with(office.as(who))
                .with(SecurityMockMvcRequestPostProcessors.csrf())
                .exchange()
                .getResponse()
                .getStatus();
    }

    private String home(AccountId who) {
        return body("/", who);
    }

    private String body(String path, AccountId who) {
        return new String(get(path, who).getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }

    private int status(String path, AccountId who) {
        return get(path, who).getResponse().getStatus();
    }

    private MvcTestResult get(String path, AccountId who) {
        return mvc.get().uri(path).with(office.as(who)).exchange();
    }
}
