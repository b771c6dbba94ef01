package vn.thidua.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.awaitility.Awaitility;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.thidua.campaign.CalendarWork;
import vn.thidua.scoring.reminding.ScoreReminderDesk;
import vn.thidua.scoring.round.ScoreSheet;
import vn.thidua.scoring.round.ScoringRound;
import vn.thidua.scoring.scale.Scale;
import vn.thidua.scoring.scale.ScaleRules;
import vn.thidua.scoring.scale.ScaleRules.Unsaid;

/** Who has to score is reminded before, on and after the last day; who still has not gets what the scale says. */
class RoundRemindingTests extends RoundScreens {

    @Autowired
    private ScoreReminderDesk desk;

    @Autowired
    private List<CalendarWork> calendars;

    @Autowired
    private Clock clock;

    private LocalDate today;

    @BeforeEach
    void launch() {
        campaign = launching.launch();
        today = LocalDate.now(clock);
    }

    @Test
    void remindsOnceThreeDaysBefore() {
        ScoringRound round = open(Rounds.scale(), today.plusDays(3));
        assertThat(handIn(round)).hasStatus(303);
        desk.follow(round);
        desk.follow(round);
        assertThat(reminded(round, "SELF"))
                .as("all but the one that has scored itself")
                .isEqualTo(2);
        assertThat(reminded(round, "PEER")).as("their day is further away").isZero();
        ScoringRound over = moved(round, today.minusDays(1));
        desk.follow(over);
        desk.follow(over);
        assertThat(reminded(round, "SELF")).as("once more on the day after").isEqualTo(4);
    }

    @Test
    void remindsNobodyOnOtherDays() {
        for (int days : List.of(5, 4, 2, 1, -4)) {
            ScoringRound round = open(Rounds.scale(), today.plusDays(days));
            desk.follow(round);
            assertThat(reminded(round, "SELF")).as("%s days", days).isZero();
        }
    }

    @Test
    void theOfficeSeesWhoIsMissingAndRemindsThemOnceADay() {
        ScoringRound round = open(Rounds.scale(), today.plusDays(20));
        String path = "/scores/" + round.id() + "/owing";
        Document page = page(path, office.officer);
        assertThat(page.select("form[action$=/SELF]")).hasSize(1);
        assertThat(page.select("form[action$=/SELF] button").text()).contains("3");
        assertThat(send(path + "/SELF", Map.of(), office.officer)).hasStatus(303);
        assertThat(send(path + "/SELF", Map.of(), office.officer)).hasStatus(409);
        assertThat(browser.get(path, office.wardOffice)).hasStatus(404);
        Awaitility.await("the notice of the ward")
                .atMost(Duration.ofSeconds(30))
                .untilAsserted(
                        () -> assertThat(page("/notices", office.wardOffice).text())
                                .contains("chưa tự chấm điểm cho “" + round.title() + "”"));
    }

    @Test
    void lastDaysStandOnTheCalendarUntilItIsDone() {
        ScoringRound round = open(Rounds.scale(), today.plusDays(20));
        assertThat(days(round))
                .containsExactlyInAnyOrder(round.days().self(), round.days().peer());
        assertThat(handIn(round)).hasStatus(303);
        assertThat(days(round)).containsExactly(round.days().peer());
    }

    @ParameterizedTest
    @EnumSource(Unsaid.class)
    void whoDoesNotScoreItselfGetsWhatTheScaleSays(Unsaid unsaid) {
        ScoringRound round = open(by(unsaid), today.minusDays(1));
        ScoreSheet sheet = rounds.sheet(round, office.ward1);
        String path = "/scores/" + round.id() + "/sheets/" + sheet.id();
        Document page = page(path, office.officer);
        String text = page.select(".scores").text();
        assertThat(page("/scores", office.wardOffice).select("a[href*=" + sheet.id() + "][href$=SELF]"))
                .as("only what can still be done waits")
                .hasSize(unsaid == Unsaid.LATE ? 1 : 0);
        assertThat(page("/", office.wardOffice).select("a[href*=" + sheet.id() + "][href$=SELF]"))
                .hasSize(unsaid == Unsaid.LATE ? 1 : 0);
        MvcTestResult late = handIn(round);
        switch (unsaid) {
            case KNOCKED_OUT -> {
                assertThat(text).contains("Điểm liệt: không tự chấm điểm");
                assertThat(late).hasStatus(409);
            }
            case ZERO -> {
                assertThat(page.select("#c-c3").text()).contains("không tự chấm đúng hạn nên tiêu chí này 0 điểm");
                assertThat(text).doesNotContain("Điểm liệt: không tự chấm điểm");
                assertThat(late).hasStatus(409);
            }
            case LATE -> {
                assertThat(page.select("#c-c3").text()).contains("Chưa chấm");
                assertThat(text).doesNotContain("Điểm liệt: không tự chấm điểm");
                assertThat(late).hasStatus(303);
                assertThat(page("/scores/" + round.id(), office.officer).text()).contains("(trễ)");
            }
        }
    }

    @Test
    void whoLeftTheRoundOwesNothing() {
        ScoringRound round = open(Rounds.scale(), today.plusDays(20));
        ScoreSheet sheet = rounds.sheet(round, office.ward1);
        assertThat(days(round)).hasSize(2);
        String scored = "a[href^=/scores/" + round.id() + "][href$=PEER]";
        assertThat(page("/scores", office.wardOffice).select(scored)).hasSize(1);
        assertThat(send(
                        "/scores/" + round.id() + "/sheets/" + sheet.id() + "/leaving",
                        Map.of("day", today.toString(), "why", "Sáp nhập"),
                        office.officer))
                .hasStatus(303);
        assertThat(days(round)).isEmpty();
        assertThat(page("/scores", office.wardOffice).select(scored)).isEmpty();
    }

    private static Scale by(Unsaid unsaid) {
        Scale scale = Rounds.scale();
        ScaleRules rules = scale.rules();
        return new Scale(
                scale.maximum(),
                scale.quantities(),
                scale.sections(),
                scale.classes(),
                new ScaleRules(
                        rules.decimals(),
                        rules.bonusLimit(),
                        rules.penaltyLimit(),
                        unsaid,
                        rules.places(),
                        rules.ties()));
    }

    private List<LocalDate> days(ScoringRound round) {
        return calendars.stream()
                .flatMap(one -> one.of(List.of(office.ward1)).stream())
                .filter(item -> item.context().equals(round.title()))
                .map(CalendarWork.Item::lastDay)
                .toList();
    }

    private MvcTestResult handIn(ScoringRound round) {
        ScoreSheet sheet = rounds.sheet(round, office.ward1);
        return send(
                "/scores/" + round.id() + "/sheets/" + sheet.id() + "/SELF",
                Map.of("version", "0", "p.c3", "5", "p.thuong", "0", "hand", "true"),
                office.wardOffice);
    }

    private ScoringRound open(Scale scale, LocalDate selfBy) {
        return moved(rounds.open(campaign, scale), selfBy);
    }

    private ScoringRound moved(ScoringRound round, LocalDate selfBy) {
        Map<String, String> days = Map.of(
                "title",
                "Chấm điểm " + round.id(),
                "selfBy",
                selfBy.toString(),
                "peerBy",
                selfBy.plusDays(30).toString(),
                "verifiedBy",
                selfBy.plusDays(60).toString(),
                "shownTo",
                "GROUP",
                "version",
                String.valueOf(reads.find(round.id()).orElseThrow().version()));
        assertThat(send("/scores/" + round.id(), days, office.officer)).hasStatus(303);
        return reads.find(round.id()).orElseThrow();
    }

    private long reminded(ScoringRound round, String stage) {
        return jdbc.sql("select count(*) from scoring_reminder where round_id = :round and stage = :stage")
                .param("round", round.id().value())
                .param("stage", stage)
                .query(Long.class)
                .single();
    }
}
