package vn.thidua.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import vn.thidua.campaign.Adoptions;
import vn.thidua.campaign.Office;
import vn.thidua.organization.UnitId;
import vn.thidua.reporting.MonthlyCampaigns;
import vn.thidua.reporting.domain.Ground;
import vn.thidua.scoring.points.Outcome.Why;
import vn.thidua.scoring.points.Placed;
import vn.thidua.scoring.ranking.FinalDesk;
import vn.thidua.scoring.ranking.FinalReads;
import vn.thidua.scoring.ranking.RankingRefusal;
import vn.thidua.scoring.ranking.SeenPlaces;
import vn.thidua.scoring.ranking.Standings;
import vn.thidua.scoring.round.RoundScores;
import vn.thidua.scoring.round.Said;
import vn.thidua.scoring.round.ScoreSheet;
import vn.thidua.scoring.round.ScoringRefusal;
import vn.thidua.scoring.round.ScoringRound;
import vn.thidua.scoring.round.SheetDesk;
import vn.thidua.scoring.round.SheetDesk.Part;
import vn.thidua.scoring.round.Stage;
import vn.thidua.scoring.round.UnitScore;
import vn.thidua.shared.By;
import vn.thidua.shared.RefusalCode;
import vn.thidua.shared.Refused;

/** From verified figures and what people say to places that are final. */
@SpringBootTest(properties = "thidua.test=rounds")
@AutoConfigureMockMvc
@Import({Office.class, Adoptions.class, MonthlyCampaigns.class, Rounds.class})
class RoundTests {

    @Autowired
    private Office office;

    @Autowired
    private MonthlyCampaigns launching;

    @Autowired
    private Rounds rounds;

    @Autowired
    private Ground ground;

    @Autowired
    private SheetDesk sheets;

    @Autowired
    private RoundScores scores;

    @Autowired
    private Standings standings;

    @Autowired
    private FinalDesk finals;

    @Autowired
    private FinalReads reads;

    private MonthlyCampaigns.Launched campaign;
    private ScoringRound round;
    private List<UnitId> wards;

    @BeforeEach
    void open() {
        campaign = launching.launch();
        wards = List.copyOf(ground.wantedFrom(campaign.month(5)).keySet());
        round = rounds.open(campaign, Rounds.scale());
    }

    @Test
    void pointsComeTheMomentAFigureIsVerified() {
        rounds.report(campaign, wards.getFirst(), "24", "188");
        UnitScore before = score(wards.getFirst());
        assertThat(before.scored().open()).isEqualTo(4);
        assertThat(before.scored().outcomes().getFirst().why()).isEqualTo(Why.NO_VALUE);
        rounds.verify(campaign, wards.getFirst());
        UnitScore after = score(wards.getFirst());
        // 50 × 24/30 and 188 of 200 files, which is 94 percent.
        assertThat(after.scored().outcomes().get(0).points()).isEqualByComparingTo("40");
        assertThat(after.scored().outcomes().get(1).points()).isEqualByComparingTo("20");
        assertThat(after.scored().open()).isEqualTo(2);
    }

    @Test
    void keepsWhatEverybodySaidSideBySide() {
        UnitId ward = wards.getFirst();
        say(ward, Stage.SELF, "c3", "20", "");
        say(ward, Stage.SELF, "c3", "18", "");
        say(ward, Stage.SELF, "thuong", "1", "");
        assertThat(ownIdea(ward)).as("nothing is handed in yet").isNull();
        sheets.handIn(part(ward, Stage.SELF), By.PROGRAM);
        assertThat(ownIdea(ward)).isEqualByComparingTo("18");
        say(ward, Stage.PEER, "c3", "15", "");
        say(ward, Stage.PEER, "thuong", "1", "");
        assertThat(ownIdea(ward)).as("a peer that is still at it").isEqualByComparingTo("18");
        sheets.handIn(part(ward, Stage.PEER), By.PROGRAM);
        assertThat(ownIdea(ward)).isEqualByComparingTo("15");
        say(ward, Stage.OFFICE, "c3", "16.5", "Đoàn kiểm tra ghi nhận");
        assertThat(ownIdea(ward)).isEqualByComparingTo("16.5");
        assertThat(score(ward).entries().value("c3", Stage.SELF)).contains(new BigDecimal("18"));
        assertThat(score(ward).entries().value("c3", Stage.PEER)).contains(new BigDecimal("15"));
    }

    @Test
    void onlyWhoVerifiesKnocksAUnitOut() {
        UnitId ward = wards.getFirst();
        for (Stage stage : List.of(Stage.SELF, Stage.PEER)) {
            say(ward, stage, "c3", "15", "");
            say(ward, stage, "thuong", "0", "");
            say(ward, stage, "liet", "1", "");
            sheets.handIn(part(ward, stage), By.PROGRAM);
        }
        assertThat(score(ward).scored().knockOuts()).isEmpty();
        say(ward, Stage.OFFICE, "liet", "1", "Có kết luận thanh tra");
        assertThat(score(ward).scored().knockOuts()).containsExactly("liet");
    }

    private @Nullable BigDecimal ownIdea(UnitId ward) {
        return score(ward).scored().outcomes().get(2).points();
    }

    @Test
    void overrulesTheMachineOnlyWithAReason() {
        UnitId ward = wards.getFirst();
        rounds.report(campaign, ward, "24", "188");
        rounds.verify(campaign, ward);
        assertThat(refused(() -> say(ward, Stage.OFFICE, "c1", "35", ""))).isEqualTo(ScoringRefusal.NO_REASON);
        say(ward, Stage.SELF, "c1", "50", "");
        assertThat(score(ward).scored().outcomes().getFirst().points())
                .as("what the unit says of a computed point stands beside it")
                .isEqualByComparingTo("40");
        say(ward, Stage.OFFICE, "c1", "35", "Ba cây đã chết");
        assertThat(score(ward).scored().outcomes().getFirst().why()).isEqualTo(Why.OVERRULED);
        say(ward, Stage.OFFICE, "c1", null, "");
        assertThat(score(ward).scored().outcomes().getFirst().points()).isEqualByComparingTo("40");
    }

    @Test
    void refusesWhatCannotBe() {
        UnitId ward = wards.getFirst();
        assertThat(refused(() -> say(ward, Stage.SELF, "c3", "20.5", ""))).isEqualTo(ScoringRefusal.OUT_OF_RANGE);
        assertThat(refused(() -> say(ward, Stage.SELF, "c3", "-1", ""))).isEqualTo(ScoringRefusal.OUT_OF_RANGE);
        assertThat(refused(() -> say(ward, Stage.SELF, "c3", "1.234", ""))).isEqualTo(ScoringRefusal.OUT_OF_RANGE);
        assertThat(refused(() -> say(ward, Stage.SELF, "liet", "0.5", ""))).isEqualTo(ScoringRefusal.OUT_OF_RANGE);
        assertThat(refused(() -> sheets.handIn(part(ward, Stage.SELF), By.PROGRAM)))
                .isEqualTo(ScoringRefusal.NOT_ALL);
        ScoreSheet sheet = rounds.sheet(round, ward);
        say(ward, Stage.SELF, "c3", "20", "");
        assertThat(refused(() -> sheets.say(
                        part(ward, Stage.SELF),
                        List.of(new Said("c3", BigDecimal.ONE, "")),
                        sheet.version(),
                        By.PROGRAM)))
                .isEqualTo(ScoringRefusal.CHANGED_MEANWHILE);
        say(ward, Stage.SELF, "thuong", "0", "");
        sheets.handIn(part(ward, Stage.SELF), By.PROGRAM);
        assertThat(refused(() -> say(ward, Stage.SELF, "c3", "19", ""))).isEqualTo(ScoringRefusal.HANDED_IN);
        sheets.giveBack(sheet.id(), Stage.SELF, "Thiếu minh chứng", By.PROGRAM);
        say(ward, Stage.SELF, "c3", "19", "");
    }

    @Test
    void makesPlacesFinalOnceAllAreScoredAndNobodyStandsLevel() {
        for (UnitId ward : wards) {
            rounds.report(campaign, ward, "30", "196");
            rounds.verify(campaign, ward);
        }
        ScoringRound.Group group = round.groups().getFirst();
        UUID first = UUID.randomUUID();
        assertThat(refused(() -> finalise(first))).isEqualTo(RankingRefusal.NOT_SCORED);
        for (UnitId ward : wards) {
            say(ward, Stage.OFFICE, "c3", ward.equals(wards.get(2)) ? "12" : "18", "");
            say(ward, Stage.OFFICE, "thuong", "0", "");
        }
        assertThat(refused(() -> finalise(first))).isEqualTo(RankingRefusal.STILL_LEVEL);
        assertThat(refused(() ->
                        finals.decide(round.id(), group.id(), List.of(wards.get(1), wards.get(2)), "x", By.PROGRAM)))
                .isEqualTo(RankingRefusal.NOT_LEVEL);
        finals.decide(round.id(), group.id(), List.of(wards.get(1), wards.get(0)), "Cụm bỏ phiếu", By.PROGRAM);
        Standings.Standing standing = standings.of(round, group);
        assertThat(standing.places())
                .extracting(placed -> placed.contestant().who().sheet().unit())
                .containsExactly(wards.get(1), wards.get(0), wards.get(2));
        assertThat(standing.places()).extracting(Placed::place).containsExactly(1, 2, 3);
        assertThat(standing.places()).noneMatch(Placed::shared);
        assertThat(refused(() -> finalise(first))).isEqualTo(RankingRefusal.TOO_EARLY);
        round = rounds.over(round);
        SeenPlaces old = SeenPlaces.of(standings.of(round, group));
        say(wards.get(2), Stage.OFFICE, "c3", "13", "Bổ sung minh chứng");
        assertThat(SeenPlaces.read(old.text()).since(standings.of(round, group)))
                .singleElement()
                .satisfies(move -> {
                    assertThat(move.unit()).isEqualTo(wards.get(2));
                    assertThat(move.up()).isZero();
                    assertThat(move.gained()).isEqualByComparingTo("1");
                });
        assertThat(refused(() -> finals.finalise(round.id(), group.id(), first, old, "", By.PROGRAM)))
                .isEqualTo(RankingRefusal.CHANGED_MEANWHILE);
        assertThat(refused(() -> finals.finalise(round.id(), group.id(), first, SeenPlaces.NONE, "", By.PROGRAM)))
                .as("nobody signs what was never looked at")
                .isEqualTo(RankingRefusal.CHANGED_MEANWHILE);
        finalise(first);
        finalise(first);
        assertThat(reads.versions(List.of(group.id()))).hasSize(1);
        assertThat(refused(() -> say(wards.get(0), Stage.OFFICE, "c3", "10", "Sai")))
                .isEqualTo(ScoringRefusal.FINAL);
        finals.open(round.id(), group.id(), "Nhầm điểm tiêu chí 3", By.PROGRAM);
        say(wards.get(2), Stage.OFFICE, "c3", "20", "Bổ sung minh chứng");
        finalise(UUID.randomUUID());
        assertThat(reads.versions(List.of(group.id()))).hasSize(2).last().satisfies(version -> {
            assertThat(version.why()).isEqualTo("Nhầm điểm tiêu chí 3");
            assertThat(reads.places(version.id()).getFirst().unit()).isEqualTo(wards.get(2));
            // 50 + 30 + 20, and 2 less: nobody has reported for April.
            assertThat(reads.places(version.id()).getFirst().sum().total()).isEqualByComparingTo("98");
        });
        assertThat(reads.places(first))
                .extracting(place -> place.unit())
                .containsExactly(wards.get(1), wards.get(0), wards.get(2));
    }

    @Test
    void aDecisionHoldsOnlyForThoseItWasAbout() {
        ScoringRound.Group group = round.groups().getFirst();
        for (UnitId ward : wards) {
            say(ward, Stage.OFFICE, "c3", ward.equals(wards.get(2)) ? "12" : "18", "");
        }
        finals.decide(round.id(), group.id(), List.of(wards.get(1), wards.get(0)), "Cụm bỏ phiếu", By.PROGRAM);
        assertThat(standings.of(round, group).places()).noneMatch(Placed::shared);
        say(wards.get(1), Stage.OFFICE, "c3", "10", "Trừ điểm");
        say(wards.get(2), Stage.OFFICE, "c3", "18", "Bổ sung");
        assertThat(standings.of(round, group).level())
                .singleElement()
                .satisfies(level -> assertThat(level).containsExactlyInAnyOrder(wards.get(0), wards.get(2)));
        assertThat(standings.of(round, group).places().getFirst().shared()).isTrue();
    }

    private void finalise(UUID version) {
        ScoringRound.Group group = round.groups().getFirst();
        finals.finalise(round.id(), group.id(), version, SeenPlaces.of(standings.of(round, group)), "", By.PROGRAM);
    }

    private void say(UnitId ward, Stage stage, String code, @Nullable String points, String why) {
        ScoreSheet sheet = rounds.sheet(round, ward);
        assertThat(sheets.say(
                        part(ward, stage),
                        List.of(new Said(code, points == null ? null : new BigDecimal(points), why)),
                        sheet.version(),
                        By.PROGRAM))
                .isEqualTo(1);
    }

    private Part part(UnitId ward, Stage stage) {
        ScoreSheet sheet = rounds.sheet(round, ward);
        UnitId peer = sheet.peer();
        return new Part(
                sheet.id(),
                stage,
                stage == Stage.SELF ? ward : stage == Stage.PEER && peer != null ? peer : office.home);
    }

    private UnitScore score(UnitId ward) {
        return scores.of(round, List.of(rounds.sheet(round, ward))).units().getFirst();
    }

    private static RefusalCode refused(Runnable act) {
        Refused[] caught = new Refused[1];
        assertThatExceptionOfType(Refused.class).isThrownBy(act::run).satisfies(no -> caught[0] = no);
        return caught[0].refusal().code();
    }
}
