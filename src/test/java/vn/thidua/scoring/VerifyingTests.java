package vn.thidua.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.thidua.access.Actor;
import vn.thidua.access.Grant;
import vn.thidua.access.Role;
import vn.thidua.access.Scope;
import vn.thidua.campaign.Adoptions;
import vn.thidua.organization.UnitId;
import vn.thidua.scoring.points.Outcome;
import vn.thidua.scoring.points.Outcome.Why;
import vn.thidua.scoring.round.Eyes;
import vn.thidua.scoring.round.RoundScores;
import vn.thidua.scoring.round.Said;
import vn.thidua.scoring.round.ScoringRefusal;
import vn.thidua.scoring.round.SheetDesk;
import vn.thidua.scoring.round.SheetProofs;
import vn.thidua.scoring.round.Stage;
import vn.thidua.scoring.scale.Scale;
import vn.thidua.scoring.scale.ScaleRules.Unsaid;
import vn.thidua.scoring.scale.Way;
import vn.thidua.shared.By;
import vn.thidua.shared.Refusal;

/** Agencies verify until the last day for it; a criterion that is left to several waits for all of them. */
class VerifyingTests extends RoundScreens {

    @Autowired
    private SheetDesk sheets;

    @Autowired
    private RoundScores scores;

    @Autowired
    private SheetProofs proofs;

    private String path;

    @BeforeEach
    void open() {
        open(Unsaid.LATE);
        path = "/scores/" + round.id() + "/sheets/" + sheet.id();
    }

    @Test
    void aCriterionWaitsForAllAgenciesThatAreAsked() {
        say(Stage.SELF, office.ward1, "14");
        sheets.handIn(new SheetDesk.Part(sheet.id(), Stage.SELF, office.ward1), By.PROGRAM);
        assertThat(outcome().why())
                .as("what the unit said does not stand for them")
                .isEqualTo(Why.AWAITED);
        say(Stage.AGENCY, office.environment, "10");
        assertThat(outcome().points()).as("the mean of some is not that of all").isNull();
        assertThat(page("/", office.environmentOfficer).select("main").text())
                .as("other sheets still wait for it")
                .contains("Thẩm định 2 bảng điểm");
        String row = page(path, office.officer).select("#c-c1").text();
        assertThat(row).contains("Chưa chấm", "còn thiếu: " + name(office.outside));
        say(Stage.AGENCY, office.outside, "15");
        assertThat(outcome().points()).isEqualByComparingTo("12.5");
        say(Stage.AGENCY, office.outside, null);
        assertThat(outcome().why()).as("taken back").isEqualTo(Why.AWAITED);
        say(Stage.OFFICE, office.home, "18");
        assertThat(outcome().points()).as("the office counts at once").isEqualByComparingTo("18");
    }

    @Test
    void afterTheLastDayWhatWasSaidCounts() {
        say(Stage.AGENCY, office.environment, "10");
        assertThat(outcome().why()).isEqualTo(Why.AWAITED);
        round = rounds.over(round);
        assertThat(outcome().points()).isEqualByComparingTo("10");
        assertThat(page(path, office.officer).select("#c-c1").text())
                .contains("Chưa có điểm của cơ quan phụ trách: " + name(office.outside));
        assertThat(page(path + "/paper", office.officer).select("article").text())
                .contains("Chưa có điểm của cơ quan phụ trách: " + name(office.outside));
    }

    @Test
    void whereNoAgencySpokeTheUnitCountsAfterTheLastDay() {
        say(Stage.SELF, office.ward1, "14");
        sheets.handIn(new SheetDesk.Part(sheet.id(), Stage.SELF, office.ward1), By.PROGRAM);
        round = rounds.over(round);
        assertThat(outcome().points()).isEqualByComparingTo("14");
    }

    @Test
    void whoIsLateIsNotScoredBeforeTheAgenciesSpoke() {
        open(Unsaid.ZERO);
        jdbc.sql("update scoring_round set self_by = date '2026-06-01' where id = :round")
                .param("round", round.id().value())
                .update();
        round = reads.find(round.id()).orElseThrow();
        assertThat(outcome().why()).isEqualTo(Why.AWAITED);
        jdbc.sql(
                        "update scoring_round set peer_by = date '2026-06-02', verified_by = date '2026-06-03' where id = :round")
                .param("round", round.id().value())
                .update();
        round = reads.find(round.id()).orElseThrow();
        assertThat(outcome().why()).isEqualTo(Why.UNSAID);
    }

    @Test
    void nobodyWaitsForAnAgencyOnItsOwnSheet() {
        jdbc.sql("update scoring_agency set unit_id = :unit where round_id = :round and name = 'Phòng A'")
                .param("unit", office.ward1.value())
                .param("round", round.id().value())
                .update();
        round = reads.find(round.id()).orElseThrow();
        say(Stage.AGENCY, office.outside, "15");
        assertThat(outcome().points()).isEqualByComparingTo("15");
        assertThat(owing(office.ward1))
                .as("the others wait for it")
                .isNotEmpty()
                .doesNotContain(name(office.ward1));
    }

    @Test
    void whoOnlyLooksAfterAUnitVerifiesItLikeAnyOther() {
        jdbc.sql("update scoring_agency set unit_id = :unit where round_id = :round and name = 'Phòng A'")
                .param("unit", office.district.value())
                .param("round", round.id().value())
                .update();
        round = reads.find(round.id()).orElseThrow();
        assertThat(eyes(office.district, Scope.SUBTREE).parts(round, sheet)).contains(Stage.AGENCY);
        assertThat(eyes(office.district, Scope.UNIT).parts(round, sheet))
                .as("whose work it has now is its own")
                .doesNotContain(Stage.AGENCY);
        jdbc.sql("update scoring_agency set unit_id = :unit where round_id = :round and name = 'Phòng A'")
                .param("unit", office.ward1.value())
                .param("round", round.id().value())
                .update();
        round = reads.find(round.id()).orElseThrow();
        assertThat(eyes(office.ward1, Scope.SUBTREE).parts(round, sheet)).doesNotContain(Stage.AGENCY);
    }

    private Eyes eyes(UnitId unit, Scope scope) {
        Grant grant = new Grant(UUID.randomUUID(), Role.UNIT_OFFICER, unit, "Cơ quan thử", scope, Optional.empty());
        return new Eyes(new Actor(office.officer, "Nguyễn Thị Thử", grant, List.of(grant)), Set.of(office.ward1));
    }

    @Test
    void anOfficeThatIsAskedInItsOwnRoundSpeaksAsTheOffice() {
        jdbc.sql("update scoring_agency set unit_id = :unit where round_id = :round and name = 'Phòng B'")
                .param("unit", office.home.value())
                .param("round", round.id().value())
                .update();
        round = reads.find(round.id()).orElseThrow();
        say(Stage.AGENCY, office.environment, "10");
        assertThat(outcome().why()).isEqualTo(Why.AWAITED);
        assertThat(owing(office.home)).contains(name(office.ward1));
        say(Stage.OFFICE, office.home, "15");
        assertThat(outcome().points()).isEqualByComparingTo("15");
        assertThat(verified()).isTrue();
        assertThat(owing(office.home)).isNotEmpty().doesNotContain(name(office.ward1));
    }

    /** The sheets that an agency still has to verify. */
    private String owing(UnitId agency) {
        return page("/scores/" + round.id() + "/owing", office.officer)
                .select("section[aria-labelledby=p-2] tbody tr:has(td:eq(0):contains(" + name(agency) + ")) td:eq(1)")
                .text();
    }

    @Test
    void verifyingIsDoneWhenAllHaveSpokenOrTheDayIsOver() {
        say(Stage.OFFICE, office.home, "18");
        assertThat(verified())
                .as("nothing is open, but agencies may still speak")
                .isFalse();
        say(Stage.AGENCY, office.environment, "18");
        assertThat(verified()).isFalse();
        say(Stage.AGENCY, office.outside, "18");
        assertThat(verified()).isTrue();
        say(Stage.AGENCY, office.outside, null);
        round = rounds.over(round);
        assertThat(verified()).isTrue();
    }

    @Test
    void withoutAgenciesVerifyingIsDoneWhenTheDayIsOver() {
        jdbc.sql("delete from scoring_agency where round_id = :round")
                .param("round", round.id().value())
                .update();
        round = reads.find(round.id()).orElseThrow();
        say(Stage.OFFICE, office.home, "18");
        assertThat(outcome().points()).isEqualByComparingTo("18");
        assertThat(verified()).isFalse();
        round = rounds.over(round);
        assertThat(verified()).isTrue();
    }

    @Test
    void agenciesAreClosedOutAfterTheLastDayAndTheOfficeIsNot() {
        Map<String, String> typed = Map.of("version", version(), "p.c1", "17,5", "why.c1", "Đã kiểm tra");
        round = rounds.over(round);
        MvcTestResult late = send(path + "/AGENCY", typed, office.environmentOfficer);
        assertThat(late).hasStatus(422);
        Document again = Jsoup.parse(Adoptions.text(late));
        assertThat(again.select("[role=alert]").text()).contains("Đã hết hạn (hết ngày 03/06/2026)");
        assertThat(again.select("main").text()).as("what was typed").contains("17,5", "Đã kiểm tra");
        assertThat(reads.entries(List.of(sheet.id()))).isEmpty();
        assertThat(page(path + "?part=AGENCY", office.environmentOfficer).select("[name=p.c1]"))
                .isEmpty();
        assertThat(proofs.whyNotAdd(SheetProofs.subject(sheet.id(), "c1"), office.actor(office.environmentOfficer)))
                .map(Refusal::code)
                .contains(ScoringRefusal.TOO_LATE);
        assertThat(send(path + "/OFFICE", Map.of("version", version(), "p.c1", "17,5"), office.officer))
                .hasStatus(303);
        assertThat(outcome().points()).isEqualByComparingTo("17.5");
    }

    /** Opens a round of which two agencies score the only criterion. */
    private void open(Unsaid unsaid) {
        open(scale(unsaid, List.of()));
        jdbc.sql("update scoring_round set scale_version_id = :scale where id = :round")
                .param(
                        "scale",
                        rounds.issue(scale(unsaid, List.of("Phòng A", "Phòng B")))
                                .value())
                .param("round", round.id().value())
                .update();
        agency("Phòng A", office.environment);
        agency("Phòng B", office.outside);
    }

    private static Scale scale(Unsaid unsaid, List<String> agencies) {
        return Scales.of(
                "20",
                List.of(),
                List.of(),
                Scales.rules(null, null, unsaid),
                Scales.base("c1", "20", new Way.Expert(agencies)));
    }

    private void agency(String name, UnitId unit) {
        jdbc.sql("insert into scoring_agency (round_id, name, unit_id) values (:round, :name, :unit)")
                .param("round", round.id().value())
                .param("name", name)
                .param("unit", unit.value())
                .update();
        round = reads.find(round.id()).orElseThrow();
    }

    private void say(Stage stage, UnitId unit, @Nullable String points) {
        sheets.say(
                new SheetDesk.Part(sheet.id(), stage, unit),
                List.of(new Said("c1", points == null ? null : new BigDecimal(points), "Đã xem")),
                Long.parseLong(version()),
                By.PROGRAM);
    }

    private String version() {
        return String.valueOf(reads.sheet(sheet.id()).orElseThrow().version());
    }

    private Outcome outcome() {
        return scores.of(round, List.of(reads.sheet(sheet.id()).orElseThrow()))
                .units()
                .getFirst()
                .scored()
                .outcomes()
                .getFirst();
    }

    private boolean verified() {
        return page(path, office.officer).select(".flow li").get(2).hasClass("done");
    }

    private String name(UnitId unit) {
        return jdbc.sql("select name from unit_name where unit_id = :unit order by starts_on desc limit 1")
                .param("unit", unit.value())
                .query(String.class)
                .single();
    }
}
