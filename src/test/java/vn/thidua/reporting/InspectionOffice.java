package vn.thidua.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.thidua.EventDelivery;
import vn.thidua.TestClock;
import vn.thidua.access.AccountId;
import vn.thidua.access.Actor;
import vn.thidua.campaign.CampaignId;
import vn.thidua.campaign.Office;
import vn.thidua.campaign.domain.CampaignTarget;
import vn.thidua.organization.UnitId;
import vn.thidua.reporting.domain.Answer;
import vn.thidua.reporting.domain.Ground;
import vn.thidua.reporting.domain.ReportDesk;
import vn.thidua.reporting.domain.ReportingPeriod;
import vn.thidua.reporting.domain.Typed;
import vn.thidua.reporting.inspecting.Inspection;
import vn.thidua.reporting.inspecting.InspectionDesk;
import vn.thidua.reporting.inspecting.InspectionPlan;
import vn.thidua.reporting.inspecting.InspectionReads;
import vn.thidua.reporting.inspecting.SampleDesk;
import vn.thidua.reporting.inspecting.Sampled;
import vn.thidua.reporting.inspecting.SelfAnswer;
import vn.thidua.reporting.inspecting.SelfCheckDesk;
import vn.thidua.reporting.inspecting.Visit;
import vn.thidua.shared.By;

/** An office that inspects a ward of the small district, which handed in what it did in May. */
@TestConfiguration
@Import(MonthlyCampaigns.class)
class InspectionOffice {

    static final LocalDate TODAY = TestClock.TODAY;
    private static final SampleDesk.Notes NOTES = new SampleDesk.Notes("Hồ sơ đầy đủ.", "Đơn vị nhất trí.");

    @Autowired
    private Office office;

    @Autowired
    private MonthlyCampaigns launching;

    @Autowired
    private Ground ground;

    @Autowired
    private ReportDesk reports;

    @Autowired
    private InspectionDesk desk;

    @Autowired
    private SampleDesk samples;

    @Autowired
    private InspectionReads reads;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private MockMvcTester mvc;

    CampaignId campaign;
    ReportingPeriod may;
    UUID intime;
    UnitId ward2;
    Actor officer;
    Actor ward;

    /** Launches a campaign of its own for each test. */
    void launch() {
        MonthlyCampaigns.Launched launched = launching.launch(MonthlyCampaigns.plan());
        campaign = launched.id();
        may = launched.month(5);
        intime = launched.target("Hồ sơ giải quyết");
        ward2 = ground.wantedFrom(may).keySet().stream()
                .filter(unit -> !unit.equals(office.ward1))
                .sorted((one, other) -> one.value().compareTo(other.value()))
                .findFirst()
                .orElseThrow();
        officer = office.actor(office.officer);
        ward = office.actor(office.wardOffice);
        handIn(office.ward1, "190");
    }

    InspectionPlan plan(String title, Map<UnitId, LocalDate> visits) {
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

    InspectionId planned() {
        InspectionId id = new InspectionId(UUID.randomUUID());
        InspectionPlan plan = plan("Kiểm tra tháng 5", Map.of(office.ward1, TODAY));
        desk.plan(id, campaign, plan, officer);
        desk.plan(id, campaign, plan, officer);
        return id;
    }

    InspectionId announced() {
        InspectionId id = planned();
        desk.draw(id, 1, 10, officer);
        desk.announce(id, officer);
        return id;
    }

    Map<Integer, ?> check(InspectionId id, int number, String upper, String reason, long version) {
        Map<Integer, SampleDesk.Check> checks = new LinkedHashMap<>();
        visit(id)
                .sample()
                .forEach(one ->
                        checks.put(one.number(), new SampleDesk.Check(Sampled.Outcome.AGREES, Typed.NOTHING, "")));
        checks.put(
                number, new SampleDesk.Check(Sampled.Outcome.DIFFERS, new Typed(null, upper, "200", "", ""), reason));
        return samples.check(id, office.ward1, version, checks, NOTES, officer);
    }

    Sampled sampled(InspectionId id) {
        return visit(id).sample().stream()
                .filter(one -> one.target().equals(intime))
                .findFirst()
                .orElseThrow();
    }

    List<UUID> drawn(InspectionId id) {
        return visit(id).sample().stream().map(Sampled::target).toList();
    }

    Inspection find(InspectionId id) {
        return reads.find(id).orElseThrow();
    }

    Visit visit(InspectionId id) {
        return find(id).visit(office.ward1).orElseThrow();
    }

    String path(InspectionId id) {
        return "/inspections/" + id + "/units/" + office.ward1;
    }

    void handIn(UnitId unit, String upper) {
        handIn(unit, upper, Answer.NOTHING_YET);
    }

    /** Hands in how many of 200 were in time, and the same answer to everything else. */
    void handIn(UnitId unit, String upper, Answer others) {
        Map<UUID, Typed> typed = new LinkedHashMap<>();
        ground.targets(campaign).stream()
                .map(CampaignTarget::id)
                .forEach(target -> typed.put(target, new Typed(others, "", "", "", "")));
        typed.put(intime, new Typed(null, upper, "200", "", ""));
        assertThat(reports.submit(new ReportDesk.Page(may.id(), unit, unit, typed, 0), "", By.PROGRAM))
                .isEmpty();
    }

    int post(String path, AccountId who, Map<String, String> fields) {
        var request = mvc.post().uri(path);
        fields.forEach(request::param);
        return request.with(office.as(who))
                .with(SecurityMockMvcRequestPostProcessors.csrf())
                .exchange()
                .getResponse()
                .getStatus();
    }

    String home(AccountId who) {
        return body("/", who);
    }

    /** Counts the notices that somebody got. */
    int notices(String key, AccountId who, String link) {
        EventDelivery.await(jdbc);
        return jdbc.sql(
                        "select count(*) from notice where message_key = :key and account_id = :account and link = :link")
                .param("key", key)
                .param("account", who.value())
                .param("link", link)
                .query(Integer.class)
                .single();
    }

    /** Counts the entries of the audit trail about an inspection. */
    int audited(String event, InspectionId id) {
        return jdbc.sql("select count(*) from audit_entry where event = :event and about = :about")
                .param("event", event)
                .param("about", "inspection:" + id)
                .query(Integer.class)
                .single();
    }

    /** Hands in a self-check of the ward: yes, with a word. */
    UUID selfChecked(InspectionId id, SelfCheckDesk selfChecks, long version, String word) {
        UUID question = find(id).questions().getFirst().id();
        selfChecks.handIn(id, office.ward1, version, Map.of(question, new SelfAnswer(SelfAnswer.Says.YES, word)), ward);
        return question;
    }

    String body(String path, AccountId who) {
        return new String(get(path, who).getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }

    int status(String path, AccountId who) {
        return get(path, who).getResponse().getStatus();
    }

    MvcTestResult get(String path, AccountId who) {
        return mvc.get().uri(path).with(office.as(who)).exchange();
    }
}
