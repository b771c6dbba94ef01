package vn.thidua.reporting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
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
import vn.thidua.reporting.domain.Answer;
import vn.thidua.reporting.domain.Ground;
import vn.thidua.reporting.domain.ReportDesk;
import vn.thidua.reporting.domain.ReportingPeriod;
import vn.thidua.reporting.domain.Typed;
import vn.thidua.reporting.explaining.Explanation;
import vn.thidua.reporting.explaining.ExplanationDesk;
import vn.thidua.reporting.explaining.ExplanationReads;
import vn.thidua.shared.By;
import vn.thidua.shared.NotFound;

/** A leader asks why a target is missed; the ward answers, in time or late; the leader asks more, then is content. */
@SpringBootTest(properties = "thidua.test=explanations")
@AutoConfigureMockMvc
@Import({Office.class, MonthlyCampaigns.class})
class ExplanationTests {

    private static final LocalDate FRIDAY = TestClock.TODAY.plusDays(1);

    @Autowired
    private Office office;

    @Autowired
    private MonthlyCampaigns launching;

    @Autowired
    private Ground ground;

    @Autowired
    private ReportDesk reports;

    @Autowired
    private ExplanationDesk desk;

    @Autowired
    private ExplanationReads reads;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private MockMvcTester mvc;

    private ReportingPeriod may;
    private UUID intime;
    private String page;
    private Actor leader;
    private Actor ward;

    @BeforeEach
    void launch() {
        MonthlyCampaigns.Launched launched = launching.launch(MonthlyCampaigns.plan());
        CampaignId campaign = launched.id();
        may = launched.month(5);
        intime = launched.target("Hồ sơ giải quyết");
        page = "/campaigns/" + campaign + "/results/" + may.id() + "/targets/" + intime;
        leader = office.actor(office.leader);
        ward = office.actor(office.wardOffice);
        handIn("150");
    }

    @Test
    void questionAnswerQuestionAnswerEnd() {
        ExplanationId id = ask();
        assertThat(home(office.wardOffice)).contains("/explanations/" + id).contains("hết ngày 05/06/2026");
        desk.answer(id, "Hệ thống một cửa ngừng hai tuần.", ward);
        assertThatThrownBy(() -> desk.answer(id, "Lần nữa", ward)).hasMessage("EXP-106");
        assertThat(home(office.leader)).contains("/explanations/" + id);
        desk.askAgain(id, "Biện pháp khắc phục?", FRIDAY, leader);
        desk.answer(id, "Đã bổ sung hai công chức.", ward);
        desk.settle(id, leader);
        assertThatThrownBy(() -> desk.settle(id, leader)).hasMessage("EXP-106");
        Explanation told = reads.find(id).orElseThrow();
        assertThat(told.state()).isEqualTo(Explanation.State.SETTLED);
        assertThat(told.words().stream()
                        .map(word -> word.asks() + " " + word.text())
                        .toList())
                .containsExactly(
                        "true Vì sao chỉ đạt 75%?",
                        "false Hệ thống một cửa ngừng hai tuần.",
                        "true Biện pháp khắc phục?",
                        "false Đã bổ sung hai công chức.");
        assertThat(body(page, office.leader)).as("it stays with the target").contains("/explanations/" + id);
        EventDelivery.await(jdbc);
        assertThat(notices("notice.explanationAsked", office.wardOffice, id)).isEqualTo(2);
        assertThat(notices("notice.explanationAnswered", office.leader, id)).isEqualTo(2);
    }

    @Test
    void lateAnswerSaysSo() {
        ExplanationId id = ask();
        jdbc.sql("update report_explanation set answer_by = :day where id = :id")
                .param("day", TestClock.TODAY.minusDays(1))
                .param("id", id.value())
                .update();
        assertThat(home(office.wardOffice)).contains("Quá hạn 03/06/2026");
        desk.answer(id, "Xin lỗi vì trả lời muộn.", ward);
        assertThat(reads.find(id).orElseThrow().words().getLast().late()).isTrue();
        EventDelivery.await(jdbc);
        assertThat(notices("notice.explanationLate", office.leader, id)).isEqualTo(1);
    }

    @Test
    void asksOnceWhatIsMissedAndWithADay() {
        ExplanationId id = ask();
        ask(id);
        assertThatThrownBy(() -> ask(new ExplanationId(UUID.randomUUID()))).hasMessage("EXP-103");
        assertThatThrownBy(() -> desk.ask(question(" ", FRIDAY), leader)).hasMessage("EXP-104");
        assertThatThrownBy(() -> desk.ask(question("Vì sao?", TestClock.TODAY.minusDays(1)), leader))
                .hasMessage("EXP-105");
        desk.answer(id, "Đã rõ.", ward);
        desk.settle(id, leader);
        handIn("199");
        assertThatThrownBy(() -> desk.ask(question("Vì sao?", FRIDAY), leader)).hasMessage("EXP-101");
    }

    @Test
    void theWholeIsExplainedByWhoeverLeads() {
        ExplanationId id = new ExplanationId(UUID.randomUUID());
        desk.ask(new ExplanationDesk.Ask(id, may.id(), intime, Optional.empty(), "Vì sao?", FRIDAY), leader);
        assertThat(reads.find(id).orElseThrow().addressee())
                .isEqualTo(ground.leads(may.due().campaign()).get(intime).getFirst());
    }

    @Test
    void strangersNeitherAskNorReadNorAnswer() {
        ExplanationId id = ask();
        assertThatThrownBy(() -> desk.answer(id, "Tôi", office.actor(office.schoolOfficer)))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> desk.settle(id, office.actor(office.strangeOffice)))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> desk.ask(question("Vì sao?", FRIDAY), office.actor(office.strangeOffice)))
                .isInstanceOf(NotFound.class);
        assertThat(List.of(
                        status("/explanations/" + id, office.wardOffice),
                        status("/explanations/" + id, office.leader),
                        status("/explanations/" + id, office.schoolOfficer),
                        status("/explanations/" + id, office.outsideOfficer)))
                .containsExactly(200, 200, 404, 404);
    }

    @Test
    void whatWasTypedIsThereWhenItIsNotTaken() {
        MvcTestResult answer = mvc.post()
                .uri(page + "/explanations")
                .param("unit", office.ward1.toString())
                .param("text", "Vì sao chỉ đạt 75%?")
                .param("answerBy", "2026-05-01")
                .with(office.as(office.leader))
                .with(SecurityMockMvcRequestPostProcessors.csrf())
                .exchange();
        assertThat(answer.getResponse().getStatus()).isEqualTo(422);
        assertThat(answer).bodyText().contains("Vì sao chỉ đạt 75%?").contains("value=\"2026-05-01\"");
    }

    private ExplanationId ask() {
        ExplanationId id = new ExplanationId(UUID.randomUUID());
        ask(id);
        return id;
    }

    private void ask(ExplanationId id) {
        desk.ask(
                new ExplanationDesk.Ask(id, may.id(), intime, Optional.of(office.ward1), "Vì sao chỉ đạt 75%?", FRIDAY),
                leader);
    }

    private ExplanationDesk.Ask question(String text, LocalDate answerBy) {
        return new ExplanationDesk.Ask(
                new ExplanationId(UUID.randomUUID()), may.id(), intime, Optional.of(office.ward1), text, answerBy);
    }

    private void handIn(String upper) {
        Map<UUID, Typed> typed = new LinkedHashMap<>();
        ground.targets(may.due().campaign())
                .forEach(target -> typed.put(target.id(), new Typed(Answer.NOTHING_YET, "", "", "", "")));
        typed.put(intime, new Typed(null, upper, "200", "", ""));
        assertThat(reports.submit(
                        new ReportDesk.Page(may.id(), office.ward1, office.ward1, typed, 0), "Tính lại", By.PROGRAM))
                .isEmpty();
    }

    private int notices(String key, AccountId account, ExplanationId about) {
        return jdbc.sql(
                        "select count(*) from notice where message_key = :key and account_id = :account and link = :link")
                .param("key", key)
                .param("account", account.value())
                .param("link", "/explanations/" + about)
                .query(Integer.class)
                .single();
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
