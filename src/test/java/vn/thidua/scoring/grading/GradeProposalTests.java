package vn.thidua.scoring.grading;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.thidua.organization.UnitId;
import vn.thidua.scoring.ScoringRoundId;
import vn.thidua.scoring.grading.FairShares.Who;
import vn.thidua.scoring.grading.GradedPeople.Graded;
import vn.thidua.scoring.scale.Scale;
import vn.thidua.scoring.scale.ScaleClass;
import vn.thidua.scoring.scale.ScaleRules;

/** What is proposed, what needs a reason, and how shares are counted; without a database. */
class GradeProposalTests {

    private static final GradeLimits LIMITS = GradeLimits.read();
    private static final UnitId UNIT = new UnitId(UUID.randomUUID());

    @ParameterizedTest
    @CsvSource({"A, EXCELLENT", "B, GOOD", "C, DONE", "D, NOT_DONE", "E, NOT_DONE", "'', NOT_DONE"})
    void theBestClassIsExcellentAndSoOn(String grading, Grade expected) {
        Scale scale = scale("A", "B", "C", "D", "E");
        assertThat(place(1, "80", grading).ground("Đợt", scale, LIMITS))
                .hasValueSatisfying(ground -> assertThat(ground.grade()).isEqualTo(expected));
    }

    @ParameterizedTest
    @CsvSource({"180, EXCELLENT", "179.99, GOOD", "140, GOOD", "139, DONE", "100, DONE", "99, NOT_DONE"})
    void withoutClassesTheShareOfTheMaximumCounts(String total, Grade expected) {
        assertThat(place(1, total, "").ground("Đợt", scale(), LIMITS))
                .hasValueSatisfying(ground -> assertThat(ground.grade()).isEqualTo(expected));
    }

    @Test
    void aKnockOutIsTheLowestAndAPlaceWithoutPointsSaysNothing() {
        YearPlace knocked = new YearPlace(
                new ScoringRoundId(UUID.randomUUID()), UNIT, "Cụm", false, null, BigDecimal.TEN, "", List.of("liet"));
        assertThat(knocked.ground("Đợt", scale(), LIMITS))
                .hasValueSatisfying(ground -> assertThat(ground.kind()).isEqualTo(Ground.Kind.KNOCKED_OUT));
        YearPlace counted = new YearPlace(
                new ScoringRoundId(UUID.randomUUID()), UNIT, "Cụm", true, 1, BigDecimal.ZERO, "", List.of());
        assertThat(counted.ground("Đợt", scale(), LIMITS)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"9, 10, EXCELLENT", "8, 10, GOOD", "7, 10, GOOD", "6, 10, DONE", "0, 10, DONE"})
    void fewResultsAloneAreNoFailure(int reached, int judged, Grade expected) {
        assertThat(LIMITS.ofResults(reached, judged)).isEqualTo(expected);
    }

    @Test
    void theLowestGroundDecides() {
        Ground good = new Ground(Ground.Kind.RESULTS, "A", null, null, null, "", Grade.GOOD);
        Ground done = new Ground(Ground.Kind.RESULTS, "B", null, null, null, "", Grade.DONE);
        assertThat(Proposal.of(List.of(good, done, good)).grade()).isEqualTo(Grade.DONE);
        assertThat(Proposal.of(List.of()).grade()).isNull();
    }

    @Test
    void theHeadIsProposedWhatTheUnitHas() {
        Proposal proposed =
                Proposal.of(List.of(new Ground(Ground.Kind.RESULTS, "A", null, null, null, "", Grade.GOOD)));
        assertThat(PersonProposal.ofHead("Phường", null, proposed).grade()).isEqualTo(Grade.GOOD);
        assertThat(PersonProposal.ofHead("Phường", stands(1, Grade.DONE, ""), proposed)
                        .grade())
                .isEqualTo(Grade.DONE);
        assertThat(PersonProposal.ofHead("Phường", null, Proposal.NONE).grade()).isNull();
    }

    @Test
    void whateverDiffersNeedsAReason() {
        assertThat(GradeRules.whyNot(wanted(Grade.GOOD, Grade.GOOD, "", 0), null))
                .isEmpty();
        assertThat(GradeRules.whyNot(wanted(Grade.GOOD, null, "", 0), null)).isEmpty();
        assertThat(GradeRules.whyNot(wanted(Grade.GOOD, Grade.DONE, " ", 0), null))
                .hasValueSatisfying(no -> assertThat(no.code()).isEqualTo(GradeRefusal.NO_REASON));
        assertThat(GradeRules.whyNot(wanted(Grade.GOOD, Grade.DONE, "Vượt khó", 0), null))
                .isEmpty();
        assertThat(GradeRules.whyNot(wanted(Grade.GOOD, null, "", 1), stands(1, Grade.DONE, "")))
                .hasValueSatisfying(no -> assertThat(no.code()).isEqualTo(GradeRefusal.NO_REASON));
        assertThat(GradeRules.whyNot(wanted(Grade.GOOD, null, "Sai", 1), stands(2, Grade.DONE, "")))
                .hasValueSatisfying(no -> assertThat(no.code()).isEqualTo(GradeRefusal.CHANGED_MEANWHILE));
        assertThat(GradeRules.whyNot(wanted(Grade.GOOD, null, "x".repeat(GradeRules.LONGEST + 1), 0), null))
                .hasValueSatisfying(no -> assertThat(no.code()).isEqualTo(GradeRefusal.LONG_REASON));
    }

    @Test
    void theSameSentTwiceStands() {
        assertThat(GradeRules.stands(wanted(Grade.GOOD, null, "Vì", 0), stands(1, Grade.GOOD, "Vì")))
                .isTrue();
        assertThat(GradeRules.stands(wanted(Grade.GOOD, null, "", 1), stands(1, Grade.GOOD, "Vì")))
                .isTrue();
        assertThat(GradeRules.stands(wanted(Grade.GOOD, null, "Khác", 1), stands(1, Grade.GOOD, "Vì")))
                .as("another reason is another decision")
                .isFalse();
        assertThat(GradeRules.stands(wanted(Grade.DONE, null, "", 1), stands(1, Grade.GOOD, "")))
                .isFalse();
    }

    @Test
    void sharesStandBesideTheShareOfAll() {
        List<Graded> graded = List.of(
                new Graded(Grade.EXCELLENT, true, "CADRE", false),
                new Graded(Grade.GOOD, false, "WORKER", true),
                new Graded(Grade.DONE, false, "WORKER", true),
                new Graded(Grade.NOT_DONE, false, "WORKER", null));
        assertThat(FairShares.share(Who.LEADERS, graded)).isEqualTo(new FairShares.Share("", 1, 2, 1, 4));
        assertThat(FairShares.share(Who.DIRECT, graded)).isEqualTo(new FairShares.Share("", 1, 2, 3, 4));
        FairShares.Share women = FairShares.share(Who.WOMEN, graded);
        assertThat(women).isEqualTo(new FairShares.Share("", 1, 2, 2, 3));
        assertThat(women.ofHigh()).isEqualTo(50);
        assertThat(women.ofAll()).isEqualTo(67);
        assertThat(FairShares.byCategory(graded))
                .extracting(FairShares.Share::category)
                .containsExactly("WORKER", "CADRE");
        assertThat(FairShares.share(Who.WOMEN, List.of()).ofHigh()).isZero();
    }

    private static Decision wanted(Grade grade, @Nullable Grade proposed, String why, int seen) {
        return new Decision(UNIT.value(), "Phường", UNIT, grade, proposed, why, seen);
    }

    private static YearGrade stands(int number, Grade grade, String why) {
        return new YearGrade(UNIT.value(), 2026, number, grade, null, why, Instant.EPOCH, "Ai đó");
    }

    private static YearPlace place(int place, String total, String grading) {
        return new YearPlace(
                new ScoringRoundId(UUID.randomUUID()),
                UNIT,
                "Cụm",
                false,
                place,
                new BigDecimal(total),
                grading,
                List.of());
    }

    private static Scale scale(String... classes) {
        return new Scale(
                new BigDecimal("200"),
                List.of(),
                List.of(),
                List.of(classes).stream()
                        .map(name -> new ScaleClass(name, BigDecimal.ONE, false))
                        .toList(),
                new ScaleRules(2, null, null, ScaleRules.Unsaid.LATE, ScaleRules.Places.COMPETITION, List.of()));
    }
}
