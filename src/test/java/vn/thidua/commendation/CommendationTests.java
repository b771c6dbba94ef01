package vn.thidua.commendation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
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
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.thidua.TestClock;
import vn.thidua.access.AccountId;
import vn.thidua.campaign.Adoptions;
import vn.thidua.campaign.Office;
import vn.thidua.campaign.StatementCount;
import vn.thidua.commendation.eligibility.Eligibility;
import vn.thidua.commendation.eligibility.Finding;
import vn.thidua.commendation.eligibility.Judgement;
import vn.thidua.commendation.proposal.Proposal;
import vn.thidua.commendation.proposal.ProposalReads;
import vn.thidua.commendation.proposal.ProposalState;
import vn.thidua.commendation.round.AwardRound;
import vn.thidua.commendation.round.AwardRoundReads;
import vn.thidua.regulation.condition.Verdict;
import vn.thidua.reporting.MonthlyCampaigns;

/** The office opens a round, a unit proposes, the office receives and judges by the law of the day. */
@SpringBootTest(properties = "thidua.test=commendation")
@AutoConfigureMockMvc
@Import({Office.class, Adoptions.class, MonthlyCampaigns.class, StatementCount.class})
class CommendationTests {

    private static final String SCHOOL = "Trường Tiểu học Hoa Sen";
    private static final String DEEDS =
            "Trồng 120 cây xanh quanh trường, vượt 20 cây so với đăng ký, xong trước hạn mười ngày.";

    @Autowired
    private Office office;

    @Autowired
    private Adoptions browser;

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private AwardRoundReads rounds;

    @Autowired
    private ProposalReads proposals;

    @Autowired
    private Eligibility eligibility;

    @Autowired
    private JdbcClient jdbc;

    private UUID round;
    private UUID collective;
    private UUID household;

    @BeforeEach
    void open() {
        office.open();
        round = UUID.randomUUID();
        collective = UUID.randomUUID();
        household = UUID.randomUUID();
    }

    @Test
    void aUnitProposesAndTheOfficeReceivesAndJudges() {
        round(TestClock.TODAY.plusDays(10), "VOID");
        assertThat(browser.get("/awards/rounds/" + round, office.schoolOfficer))
                .as("a draft is the office's")
                .hasStatus(404);
        opened();
        assertThat(page("/awards", office.schoolOfficer).text()).contains("Đợt xét mẫu", "hết ngày 14/06/2026");
        assertThat(page("/", office.schoolOfficer).text()).contains("Đề nghị khen thưởng: Đợt xét mẫu");
        UUID id = proposed(SCHOOL, DEEDS);
        String path = "/awards/proposals/" + id;
        assertThat(browser.get(path, office.officer))
                .as("a draft is the unit's")
                .hasStatus(404);
        assertThat(page(path, office.schoolOfficer).select(".note.m-bad").text())
                .contains("Chưa trình được");
        assertThat(post(path + "/answers", Map.of("says.UNITY", "YES"), office.schoolOfficer))
                .hasStatus(303);
        assertThat(finding(id, Finding.Sort.STANDARD).found()).isEqualTo(Verdict.OPEN);
        submit(id);
        submit(id);
        Map<String, String> receipt = Map.of("on", TestClock.TODAY.toString(), "inSpite", "Bổ sung trong tuần");
        assertThat(post(path + "/receipt", receipt, office.officer)).hasStatus(303);
        assertThat(post(path + "/receipt", receipt, office.officer))
                .as("sent twice")
                .hasStatus(303);
        Proposal received = proposals.find(new ProposalId(id)).orElseThrow();
        assertThat(received.state()).isEqualTo(ProposalState.RECEIVED);
        assertThat(received.course().receipt()).endsWith("/BNHS");
        assertThat(received.course().receivedOn()).isEqualTo(TestClock.TODAY);
        assertThat(received.course().late()).isFalse();
        assertThat(post(
                        path + "/answers",
                        Map.of(
                                "says.UNITY", "YES",
                                "says.YEARLY_GRADE >= GOOD", "YES",
                                "says.CAMPAIGN_MERIT", "YES",
                                "says.CASE:PENDING", "NO",
                                "says.CASE:DISCIPLINE", "NO"),
                        office.officer))
                .hasStatus(303);
        assertThat(finding(id, Finding.Sort.STANDARD).found()).isEqualTo(Verdict.MET);
        assertThat(finding(id, Finding.Sort.PENDING).found()).isEqualTo(Verdict.MET);
        assertThat(finding(id, Finding.Sort.DECIDER).found())
                .as("a district does not give what is the commune's")
                .isEqualTo(Verdict.NOT_MET);
        assertThat(post(path + "/findings/DECIDER", Map.of("why", " "), office.officer))
                .hasStatus(422);
        assertThat(post(path + "/findings/DECIDER", Map.of("why", "Theo ủy quyền"), office.officer))
                .hasStatus(303);
        assertThat(finding(id, Finding.Sort.DECIDER).verdict()).isEqualTo(Verdict.MET);
        assertThat(page(path, office.officer).select("#finding-DECIDER").text())
                .contains("Nguyễn Thị thuongtruc cho qua", "Theo ủy quyền");
        assertThat(browser.get("/awards/rounds/" + round + "/proposals.xlsx", office.officer))
                .hasStatusOk();
        assertThat(browser.get(path + "/papers/TO_TRINH.docx", office.officer)).hasStatusOk();
        assertThat(page(path + "/papers/BAO_CAO_THANH_TICH", office.officer).text())
                .contains(SCHOOL, "Trồng 120 cây xanh");
        assertThat(browser.get(path, office.wardOffice)).as("another unit").hasStatus(404);
    }

    @Test
    void aReturnedProposalComesAgainAndAWithdrawnOneDoesNot() {
        round(TestClock.TODAY.plusDays(10), "VOID");
        opened();
        UUID id = proposed(SCHOOL, DEEDS);
        String path = "/awards/proposals/" + id;
        submit(id);
        assertThat(post(path + "/return", Map.of("why", ""), office.officer)).hasStatus(422);
        assertThat(post(
                        path + "/return",
                        Map.of(
                                "why",
                                "Thiếu số liệu",
                                "againBy",
                                TestClock.TODAY.plusDays(3).toString()),
                        office.officer))
                .hasStatus(303);
        assertThat(page(path, office.schoolOfficer).text()).contains("Thiếu số liệu", "trước khi hết ngày 07/06/2026");
        assertThat(page("/", office.schoolOfficer).text()).contains(SCHOOL + " bị trả lại");
        submit(id);
        assertThat(post(path + "/withdrawal", Map.of(), office.schoolOfficer))
                .as("the office knows it")
                .hasStatus(422);
        assertThat(post(path + "/withdrawal", Map.of("why", "Đề nghị nhầm"), office.schoolOfficer))
                .hasStatus(303);
        assertThat(proposals.find(new ProposalId(id)).orElseThrow().state()).isEqualTo(ProposalState.WITHDRAWN);
    }

    @Test
    void whatIsTypedWronglyIsToldAndStays() {
        round(TestClock.TODAY.plusDays(10), "VOID");
        opened();
        String send = "/awards/rounds/" + round + "/proposals";
        Map<String, String> two = fields(household, "Hộ ông Lê An và bà Trần Bình", DEEDS);
        MvcTestResult refused = post(send, two, office.schoolOfficer);
        assertThat(refused).hasStatus(422);
        Document again = Jsoup.parse(Adoptions.text(refused));
        assertThat(again.select("[role=alert]").text()).contains("nhiều người");
        assertThat(again.select("[name=deeds]").text()).isEqualTo(DEEDS);
        assertThat(post(send, fields(collective, "Trường Không Có Thật", DEEDS), office.schoolOfficer))
                .hasStatus(422);
        assertThat(post(send, fields(collective, SCHOOL, " "), office.schoolOfficer))
                .hasStatus(422);
        UUID id = proposed(SCHOOL, DEEDS);
        assertThat(post(send, fields(collective, SCHOOL, DEEDS), office.schoolOfficer))
                .as("proposed already")
                .hasStatus(422);
        MvcTestResult program = mvc.post()
                .uri("/awards/proposals/" + id + "/files/TO_TRINH")
                .multipart()
                .file(new MockMultipartFile("file", "to-trinh.pdf.exe", "application/pdf", new byte[] {'M', 'Z', 0}))
                .with(office.as(office.schoolOfficer))
                .with(SecurityMockMvcRequestPostProcessors.csrf())
                .exchange();
        assertThat(program).hasStatus(422);
        assertThat(Adoptions.text(program)).contains("to-trinh.pdf.exe");
    }

    @Test
    void afterTheLastDayItCountsAsNotProposedOrIsMarked() {
        round(TestClock.TODAY.minusDays(1), "VOID");
        opened();
        String send = "/awards/rounds/" + round + "/proposals";
        MvcTestResult late = post(send, fields(collective, SCHOOL, DEEDS), office.schoolOfficer);
        assertThat(late).hasStatus(422);
        assertThat(Jsoup.parse(Adoptions.text(late)).select("[role=alert]").text())
                .contains("xem như không có đề nghị", "03/06/2026");
        round = UUID.randomUUID();
        collective = UUID.randomUUID();
        household = UUID.randomUUID();
        round(TestClock.TODAY.minusDays(1), "MARKED");
        opened();
        UUID id = proposed(SCHOOL, DEEDS);
        submit(id);
        assertThat(proposals.find(new ProposalId(id)).orElseThrow().course().late())
                .isTrue();
        assertThat(finding(id, Finding.Sort.LATE).found()).isEqualTo(Verdict.MET);
    }

    @Test
    void theSameAchievementInTwoRoundsIsTold() {
        round(TestClock.TODAY.plusDays(10), "VOID");
        opened();
        submit(proposed(SCHOOL, DEEDS));
        round = UUID.randomUUID();
        collective = UUID.randomUUID();
        household = UUID.randomUUID();
        round(TestClock.TODAY.plusDays(10), "VOID");
        opened();
        UUID second = proposed(SCHOOL, DEEDS);
        Finding same = finding(second, Finding.Sort.SAME_ACHIEVEMENT);
        assertThat(same.found()).isEqualTo(Verdict.NOT_MET);
        assertThat(same.grounds().orElseThrow().cited()).isEqualTo("điểm c khoản 2 Điều 5 06/2022/QH15");
        UUID other = proposed(household, "Hộ ông Lê An", "Hiến đất mở rộng đường vào khu phố và góp công làm vệ sinh.");
        assertThat(finding(other, Finding.Sort.SAME_ACHIEVEMENT).found())
                .as("no register of honours yet")
                .isEqualTo(Verdict.OPEN);
    }

    @Test
    void aListTakesAsManyStatementsAsOne() {
        round(TestClock.TODAY.plusDays(10), "VOID");
        opened();
        proposed(household, "Hộ ông Một", DEEDS);
        List<Proposal> one = proposals.of(new AwardRoundId(round));
        AwardRound of = rounds.find(new AwardRoundId(round)).orElseThrow();
        long few = StatementCount.of(() -> eligibility.of(one, List.of(of)));
        proposed(household, "Hộ ông Hai", DEEDS + " Thêm một việc nữa.");
        proposed(household, "Hộ ông Ba", "Việc hoàn toàn khác với những việc kia.");
        List<Proposal> three = proposals.of(new AwardRoundId(round));
        assertThat(three).hasSize(3);
        assertThat(StatementCount.of(() -> eligibility.of(three, List.of(of)))).isEqualTo(few);
    }

    @Test
    void theDayOfReceiptDecidesAndWhatItsLawDoesNotSayStaysOpen() {
        round(TestClock.TODAY.plusDays(10), "VOID");
        opened();
        UUID id = proposed(SCHOOL, DEEDS);
        submit(id);
        jdbc.sql("update commendation_proposal set state = 'RECEIVED', received_on = date '2025-06-20' where id = :id")
                .param("id", id)
                .update();
        assertThat(judgements(id)).extracting(Judgement::lawOf).containsExactly(LocalDate.of(2025, 6, 20));
        assertThat(finding(id, Finding.Sort.STANDARD).grounds())
                .as("nothing known of that day is made up")
                .isEmpty();
    }

    @Test
    void aUnitThatHasEndedCannotBeProposed() {
        round(TestClock.TODAY.plusDays(10), "VOID");
        opened();
        String name = "Trường Đã Giải Thể " + UUID.randomUUID();
        UUID ended = office.unit("SCHOOL", name, office.school).value();
        for (String table : List.of(
                "unit set ends_on = date '2026-01-01' where id",
                "unit_name set ends_on = date '2026-01-01' where unit_id")) {
            jdbc.sql("update " + table + " = :id").param("id", ended).update();
        }
        MvcTestResult refused =
                post("/awards/rounds/" + round + "/proposals", fields(collective, name, DEEDS), office.schoolOfficer);
        assertThat(refused).hasStatus(422);
        assertThat(Jsoup.parse(Adoptions.text(refused)).select("[role=alert]").text())
                .contains("đã kết thúc hoạt động từ 01/01/2026");
    }

    private List<Judgement> judgements(UUID id) {
        Proposal proposal = proposals.find(new ProposalId(id)).orElseThrow();
        return eligibility
                .of(List.of(proposal), List.of(rounds.find(proposal.round()).orElseThrow()))
                .get(proposal.id())
                .judgements();
    }

    private Finding finding(UUID id, Finding.Sort sort) {
        return judgements(id).getFirst().findings().stream()
                .filter(one -> one.sort() == sort)
                .findFirst()
                .orElseThrow();
    }

    private void round(LocalDate last, String lateness) {
        Map<String, String> form = new HashMap<>(Map.of(
                "id",
                round.toString(),
                "title",
                "Đợt xét mẫu",
                "kind",
                "AD_HOC",
                "year",
                "2026",
                "lastDay",
                last.toString(),
                "lateness",
                lateness));
        ask(form, 0, collective, "COLLECTIVE");
        ask(form, 1, household, "HOUSEHOLD");
        assertThat(post("/awards/rounds", form, office.officer)).hasStatus(303);
    }

    private static void ask(Map<String, String> form, int line, UUID id, String recipient) {
        form.put("ask." + line + ".id", id.toString());
        form.put("ask." + line + ".form", "GK_XA");
        form.put("ask." + line + ".recipient", recipient);
        form.put("ask." + line + ".most", "5");
        form.put("ask." + line + ".criteria", "Có thành tích xuất sắc");
    }

    private void opened() {
        assertThat(post("/awards/rounds/" + round + "/opening", Map.of(), office.officer))
                .hasStatus(303);
    }

    private UUID proposed(String name, String deeds) {
        return proposed(collective, name, deeds);
    }

    private UUID proposed(UUID ask, String name, String deeds) {
        Map<String, String> form = fields(ask, name, deeds);
        assertThat(post("/awards/rounds/" + round + "/proposals", form, office.schoolOfficer))
                .hasStatus(303);
        return UUID.fromString(form.get("id"));
    }

    private static Map<String, String> fields(UUID ask, String name, String deeds) {
        return Map.of(
                "id",
                UUID.randomUUID().toString(),
                "ask",
                ask.toString(),
                "name",
                name,
                "note",
                "Khu phố 1",
                "deeds",
                deeds);
    }

    private void submit(UUID id) {
        long version = proposals.find(new ProposalId(id)).orElseThrow().version();
        assertThat(post(
                        "/awards/proposals/" + id + "/submission",
                        Map.of("version", String.valueOf(version), "why", "Giấy tờ gửi sau"),
                        office.schoolOfficer))
                .hasStatus(303);
    }

    private MvcTestResult post(String to, Map<String, String> fields, AccountId who) {
        Map<String, List<String>> form = new HashMap<>();
        fields.forEach((name, value) -> form.put(name, List.of(value)));
        return browser.post(to, form, who);
    }

    private Document page(String address, AccountId who) {
        MvcTestResult answer = browser.get(address, who);
        assertThat(answer).as(address).hasStatusOk();
        return Jsoup.parse(Adoptions.text(answer));
    }
}
