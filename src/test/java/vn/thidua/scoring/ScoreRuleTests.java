package vn.thidua.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.awaitility.Awaitility;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.thidua.TestClock;
import vn.thidua.campaign.Adoptions;
import vn.thidua.scoring.reminding.ScoreReminderDesk;

/** The office says when units of a round are reminded; nobody is reminded twice of the same. */
class ScoreRuleTests extends RoundScreens {

    @Autowired
    private ScoreReminderDesk desk;

    private String path;

    @BeforeEach
    void open() {
        open(Rounds.scale());
        path = "/scores/" + round.id() + "/owing";
    }

    @Test
    void aRoundBeginsWithThreeRules() {
        assertThat(rules())
                .containsExactly(
                        "3 ngày trước ngày cuối Tự gửi", "Đúng ngày cuối Tự gửi", "1 ngày sau ngày cuối Tự gửi");
    }

    @Test
    void theOfficeSetsAndDropsRules() {
        until(TestClock.TODAY.plusDays(7));
        follow();
        assertThat(reminders("SENT")).isZero();
        assertThat(rule("7", "BEFORE", "automatic")).hasStatus(303);
        assertThat(rules()).first().isEqualTo("7 ngày trước ngày cuối Tự gửi");
        follow();
        follow();
        assertThat(reminders("SENT")).isEqualTo(3);
        until(TestClock.TODAY.plusDays(3));
        assertThat(send(path + "/rules/-3/removal", Map.of(), office.officer)).hasStatus(303);
        assertThat(send(path + "/rules/-3/removal", Map.of(), office.officer)).hasStatus(303);
        follow();
        assertThat(reminders("SENT")).as("nothing three days before any more").isEqualTo(3);
        assertThat(rule("3", "BEFORE")).hasStatus(303);
        assertThat(rule("3", "BEFORE", "automatic")).hasStatus(303);
        assertThat(rules()).contains("3 ngày trước ngày cuối Tự gửi").hasSize(4);
        follow();
        assertThat(reminders("SENT")).isEqualTo(6);
    }

    @ParameterizedTest
    @ValueSource(strings = {"bảy", "-3", "61", "", "1,5"})
    void whatIsNoNumberOfDaysStaysTyped(String days) {
        MvcTestResult answer = rule(days, "AFTER", "leaders");
        assertThat(answer).hasStatus(422);
        Document again = Jsoup.parse(Adoptions.text(answer));
        assertThat(again.select("#e-days").text()).isEqualTo("Số ngày phải là số nguyên từ 0 đến 60.");
        assertThat(again.select("[name=days]").val()).isEqualTo(days);
        assertThat(again.select("[name=side] [selected]").val()).isEqualTo("AFTER");
        assertThat(again.select("[name=automatic]").hasAttr("checked")).isFalse();
        assertThat(again.select("[name=leaders]").hasAttr("checked")).isTrue();
        assertThat(rules()).hasSize(3);
    }

    @Test
    void aRuleCanWaitForAPerson() {
        until(TestClock.TODAY.plusDays(5));
        assertThat(rule("5", "BEFORE")).hasStatus(303);
        follow();
        follow();
        assertThat(reminders("WAITING")).isEqualTo(3);
        assertThat(reminders("SENT")).isZero();
        Document page = page(path, office.officer);
        assertThat(page.select("form[action$=/SELF/release] button").text()).contains("3");
        assertThat(page.select("section[aria-labelledby=p-0] tbody").text())
                .as("nobody was told yet")
                .contains("chưa nhắc");
        handIn();
        String occasion =
                page.select("form[action$=/SELF/release] [name=occasion]").val();
        assertThat(send(path + "/SELF/release", Map.of("occasion", occasion), office.officer))
                .hasStatus(303);
        assertThat(send(path + "/SELF/release", Map.of("occasion", occasion), office.officer))
                .as("sent once more")
                .hasStatus(303);
        assertThat(reminders("SENT")).isEqualTo(2);
        assertThat(reminders("NEEDLESS")).as("who has scored meanwhile").isEqualTo(1);
        follow();
        assertThat(reminders("WAITING")).isZero();
        assertThat(page(path, office.officer).select("form[action$=/release]")).isEmpty();
    }

    @Test
    void homeSaysThatRemindersWait() {
        assertThat(page("/", office.officer).select("a[href=" + path + "]")).isEmpty();
        until(TestClock.TODAY.plusDays(5));
        assertThat(rule("5", "BEFORE")).hasStatus(303);
        follow();
        assertThat(page("/", office.officer).select("a[href=" + path + "]").text())
                .contains("cho gửi lời nhắc 3 đơn vị", round.title());
        assertThat(page("/", office.wardOffice).select("a[href=" + path + "]")).isEmpty();
    }

    @Test
    void whatWaitsCanBeLetFall() {
        until(TestClock.TODAY.plusDays(5));
        assertThat(rule("5", "BEFORE")).hasStatus(303);
        follow();
        String occasion = page(path, office.officer)
                .select("form[action$=/SELF/discard] [name=occasion]")
                .val();
        assertThat(send(path + "/SELF/discard", Map.of("occasion", occasion), office.officer))
                .hasStatus(303);
        follow();
        assertThat(reminders("DROPPED")).isEqualTo(3);
        assertThat(reminders("WAITING") + reminders("SENT")).isZero();
    }

    @Test
    void whatWaitedForADayThatWasMovedIsNotSent() {
        until(TestClock.TODAY.plusDays(5));
        assertThat(rule("5", "BEFORE")).hasStatus(303);
        follow();
        String occasion = page(path, office.officer)
                .select("form[action$=/SELF/release] [name=occasion]")
                .val();
        until(TestClock.TODAY.plusDays(20));
        assertThat(send(path + "/SELF/release", Map.of("occasion", occasion), office.officer))
                .hasStatus(303);
        assertThat(reminders("SENT")).isZero();
        assertThat(reminders("NEEDLESS")).isEqualTo(3);
    }

    @Test
    void whoIsLateHearsOfTheLatestRuleOnly() {
        until(TestClock.TODAY.minusDays(1));
        follow();
        assertThat(jdbc.sql("select distinct occasion from scoring_reminder where round_id = :round")
                        .param("round", round.id().value())
                        .query(String.class)
                        .list())
                .containsExactly("day:" + TestClock.TODAY.minusDays(1) + ":1");
    }

    @Test
    void leadersAreToldWhereTheRuleSaysSo() {
        until(TestClock.TODAY.plusDays(9));
        assertThat(rule("9", "BEFORE", "automatic", "leaders")).hasStatus(303);
        follow();
        Awaitility.await("the notice of the leader")
                .atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> assertThat(page("/notices", office.leader).text())
                        .contains("Báo cáo lãnh đạo: còn đơn vị trong phạm vi phụ trách chưa tự chấm điểm cho “"
                                + round.title() + "”, hạn hết ngày 13/06/2026"));
    }

    @Test
    void onlyWhoRunsTheRoundSaysWhenAndOnlyWhileItIsOpen() {
        for (String to : List.of("/rules", "/rules/-3/removal", "/SELF/release", "/SELF/discard")) {
            assertThat(send(path + to, Map.of("days", "4"), office.wardOffice)).hasStatus(404);
        }
        jdbc.sql("update scoring_round set closed_at = now() where id = :round")
                .param("round", round.id().value())
                .update();
        assertThat(rule("4", "BEFORE", "automatic")).hasStatus(409);
        assertThat(send(path + "/rules/-3/removal", Map.of(), office.officer)).hasStatus(409);
        assertThat(rules()).hasSize(3);
    }

    private MvcTestResult rule(String days, String side, String... ticked) {
        Map<String, String> fields = new HashMap<>(Map.of("days", days, "side", side));
        List.of(ticked).forEach(one -> fields.put(one, "true"));
        return send(path + "/rules", fields, office.officer);
    }

    private List<String> rules() {
        return page(path, office.officer)
                .select("section[aria-labelledby=rules] article .grow")
                .eachText();
    }

    private void follow() {
        desk.follow(reads.find(round.id()).orElseThrow());
    }

    /** The last day for units; those of peers and agencies are far away. */
    private void until(LocalDate day) {
        jdbc.sql("""
                        update scoring_round set self_by = cast(:day as date), peer_by = cast(:day as date) + 100, verified_by = cast(:day as date) + 200
                        where id = :round
                        """).param("day", day).param("round", round.id().value()).update();
    }

    private long reminders(String state) {
        return jdbc.sql("select count(*) from scoring_reminder where round_id = :round and state = :state")
                .param("round", round.id().value())
                .param("state", state)
                .query(Long.class)
                .single();
    }

    private void handIn() {
        assertThat(send(
                        "/scores/" + round.id() + "/sheets/" + sheet.id() + "/SELF",
                        Map.of("version", "0", "p.c3", "5", "p.thuong", "0", "hand", "true"),
                        office.wardOffice))
                .hasStatus(303);
    }
}
