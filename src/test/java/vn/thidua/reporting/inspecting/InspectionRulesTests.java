package vn.thidua.reporting.inspecting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.thidua.campaign.CampaignId;
import vn.thidua.organization.UnitId;
import vn.thidua.reporting.InspectionId;
import vn.thidua.reporting.ReportId;
import vn.thidua.reporting.domain.Figure;
import vn.thidua.shared.Refusal;

class InspectionRulesTests {

    private static final LocalDate FIRST = LocalDate.of(2026, 6, 8);
    private static final LocalDate LAST = LocalDate.of(2026, 6, 10);
    private static final UnitId WARD = new UnitId(new UUID(1, 1));
    private static final Inspection.CalledOff OFF =
            new Inspection.CalledOff(Instant.EPOCH, "Nguyễn Thị Mẫu", "Hoãn lại", Inspection.State.HELD);
    private static final UUID QUESTION = new UUID(2, 2);

    @Test
    void aPlanSaysWhatWhenWhereAndWho() {
        assertThat(plan("Kiểm tra", FIRST, LAST, 1, FIRST, "Nguyễn Văn Mẫu")).isEmpty();
        assertThat(plan("Kiểm tra", FIRST, LAST, 1, LAST, "Nguyễn Văn Mẫu")).isEmpty();
        assertThat(plan(" ", FIRST, LAST, 1, FIRST, "Nguyễn Văn Mẫu")).contains("INS-101");
        assertThat(plan("Kiểm tra", null, LAST, 1, FIRST, "Nguyễn Văn Mẫu")).contains("INS-102");
        assertThat(plan("Kiểm tra", LAST, FIRST, 1, FIRST, "Nguyễn Văn Mẫu")).contains("INS-102");
        assertThat(plan("Kiểm tra", FIRST, LAST, 1, null, "Nguyễn Văn Mẫu")).contains("INS-103");
        assertThat(plan("Kiểm tra", FIRST, LAST, 1, LAST.plusDays(1), "Nguyễn Văn Mẫu"))
                .contains("INS-104");
        assertThat(plan("Kiểm tra", FIRST, LAST, 1, FIRST, "")).contains("INS-105");
        assertThat(plan("Kiểm tra", FIRST, LAST, 0, FIRST, "Nguyễn Văn Mẫu")).contains("INS-106");
    }

    @Test
    void isCalledOffForAReasonUntilItIsConcluded() {
        for (Inspection.State state :
                List.of(Inspection.State.PLANNED, Inspection.State.ANNOUNCED, Inspection.State.HELD)) {
            assertThat(code(InspectionRules.whyNotCallOff(inspection(state, sampled(null)), "Hoãn lại")))
                    .isEmpty();
            assertThat(code(InspectionRules.whyNotCallOff(inspection(state, sampled(null)), " ")))
                    .contains("INS-122");
        }
        assertThat(code(InspectionRules.whyNotCallOff(
                        inspection(Inspection.State.CONCLUDED, sampled(null)), "Hoãn lại")))
                .contains("INS-107");
    }

    @Test
    void nothingGoesOnOnceItIsCalledOff() {
        Inspection off = inspection(Inspection.State.CALLED_OFF, sampled(Sampled.Outcome.DIFFERS));
        Recommendation open =
                new Recommendation(new UUID(9, 9), 1, "Lập sổ", LAST, Recommendation.State.OPEN, List.of());
        assertThat(List.of(
                        code(InspectionRules.whyNotDraw(off, 5)),
                        code(InspectionRules.whyNotHold(off, LAST)),
                        code(InspectionRules.whyNotConclude(off)),
                        code(InspectionRules.whyNotCheck(off)),
                        code(InspectionRules.whyNotCallOff(off, "Lần nữa")),
                        code(InspectionRules.whyNotSelfCheck(off, off.visits().getFirst())),
                        code(InspectionRules.whyNotCorrect(off, sampled(Sampled.Outcome.DIFFERS))),
                        code(InspectionRules.whyNot(off, open, Recommendation.State.OPEN))))
                .containsOnly(Optional.of("INS-121"));
        assertThat(off.over()).isFalse();
        assertThat(off.told()).isTrue();
    }

    @Test
    void goesFromStateToState() {
        Inspection announced = inspection(Inspection.State.ANNOUNCED, sampled(null));
        assertThat(code(InspectionRules.whyNotHold(announced, FIRST.minusDays(1))))
                .contains("INS-112");
        assertThat(code(InspectionRules.whyNotHold(announced, FIRST))).isEmpty();
        assertThat(code(InspectionRules.whyNotConclude(announced))).contains("INS-107");
        assertThat(code(InspectionRules.whyNotConclude(inspection(Inspection.State.HELD, sampled(null)))))
                .contains("INS-111");
        assertThat(code(InspectionRules.whyNotConclude(
                        inspection(Inspection.State.HELD, sampled(Sampled.Outcome.AGREES)))))
                .isEmpty();
        assertThat(code(InspectionRules.whyNotCheck(inspection(Inspection.State.CONCLUDED, sampled(null)))))
                .contains("INS-107");
    }

    @Test
    void drawsAgainUntilAFigureIsChecked() {
        Inspection drawn = inspection(Inspection.State.ANNOUNCED, sampled(null));
        assertThat(code(InspectionRules.whyNotDraw(drawn, 1))).isEmpty();
        assertThat(code(InspectionRules.whyNotDraw(drawn, 50))).isEmpty();
        assertThat(code(InspectionRules.whyNotDraw(drawn, 0))).contains("INS-109");
        assertThat(code(InspectionRules.whyNotDraw(drawn, 51))).contains("INS-109");
        assertThat(code(InspectionRules.whyNotDraw(
                        inspection(Inspection.State.ANNOUNCED, sampled(Sampled.Outcome.DIFFERS)), 1)))
                .contains("INS-107");
    }

    @Test
    void aSelfCheckAnswersEveryQuestionByYesOrNoOrInWords() {
        Inspection announced = inspection(Inspection.State.ANNOUNCED, sampled(null));
        assertThat(code(InspectionRules.whyNotHandIn(announced, Map.of()))).contains("INS-113");
        assertThat(handIn(announced, SelfAnswer.Says.NOT_SAID, " ")).contains("INS-113");
        assertThat(handIn(announced, SelfAnswer.Says.NOT_SAID, "Đang lập")).isEmpty();
        assertThat(handIn(announced, SelfAnswer.Says.NO, "")).isEmpty();
    }

    @Test
    void aSelfCheckIsOpenedAgainBeforeTheVisitsAreOver() {
        Sampled none = sampled(null);
        Instant noon = Instant.parse("2026-06-08T05:00:00Z");
        Inspection handedIn = inspection(Inspection.State.ANNOUNCED, none, noon, List.of());
        assertThat(reopen(handedIn, "Thiếu sổ")).isEmpty();
        assertThat(reopen(handedIn, " ")).contains("INS-122");
        assertThat(reopen(inspection(Inspection.State.ANNOUNCED, none), "Thiếu sổ"))
                .contains("INS-123");
        assertThat(reopen(inspection(Inspection.State.HELD, none, noon, List.of()), "Thiếu sổ"))
                .contains("INS-107");
        assertThat(reopen(inspection(Inspection.State.CALLED_OFF, none, noon, List.of()), "Thiếu sổ"))
                .contains("INS-121");
    }

    @Test
    void filesThatWereHandedInStay() {
        Instant noon = Instant.parse("2026-06-08T05:00:00Z");
        Reopening reopening = new Reopening(1, noon, "Lê Thị Mẫu", noon, "Trần Thị Mẫu", "Thiếu sổ", Map.of());
        Visit visit = inspection(Inspection.State.ANNOUNCED, sampled(null), null, List.of(reopening))
                .visits()
                .getFirst();
        assertThat(code(InspectionRules.whyNotTakeAway(visit, noon))).contains("INS-124");
        assertThat(code(InspectionRules.whyNotTakeAway(visit, noon.plusSeconds(1))))
                .isEmpty();
    }

    private static Optional<String> reopen(Inspection inspection, String why) {
        return code(InspectionRules.whyNotReopen(inspection, inspection.visits().getFirst(), why));
    }

    @Test
    void onlyWhatDiffersIsCorrected() {
        Inspection held = inspection(Inspection.State.HELD, sampled(Sampled.Outcome.DIFFERS));
        assertThat(code(InspectionRules.whyNotCorrect(held, sampled(Sampled.Outcome.DIFFERS))))
                .isEmpty();
        assertThat(code(InspectionRules.whyNotCorrect(held, sampled(Sampled.Outcome.AGREES))))
                .contains("INS-115");
        assertThat(code(InspectionRules.whyNotCorrect(held, sampled(null)))).contains("INS-115");
    }

    @Test
    void aRecommendationHasWordsAndADay() {
        assertThat(code(InspectionRules.whyNotRecommend("Lập sổ", FIRST, FIRST)))
                .isEmpty();
        assertThat(code(InspectionRules.whyNotRecommend(" ", FIRST, FIRST))).contains("INS-116");
        assertThat(code(InspectionRules.whyNotRecommend("Lập sổ", null, FIRST))).contains("INS-116");
        assertThat(code(InspectionRules.whyNotRecommend("Lập sổ", FIRST.minusDays(1), FIRST)))
                .contains("INS-116");
    }

    private static Optional<String> plan(
            String title,
            @Nullable LocalDate from,
            @Nullable LocalDate to,
            int periods,
            @Nullable LocalDate day,
            String head) {
        return code(InspectionRules.whyNotPlan(new InspectionPlan(
                title,
                "Đối chiếu số liệu",
                from,
                to,
                periods == 0 ? List.of() : List.of(new UUID(3, 3)),
                head.isEmpty() ? List.of() : List.of(new InspectionPlan.Member(head, "")),
                List.of(),
                day == null ? Map.of() : Map.of(WARD, day))));
    }

    private static Optional<String> handIn(Inspection inspection, SelfAnswer.Says says, String word) {
        return code(InspectionRules.whyNotHandIn(inspection, Map.of(QUESTION, new SelfAnswer(says, word))));
    }

    private static Sampled sampled(Sampled.@Nullable Outcome outcome) {
        return new Sampled(
                1,
                new UUID(3, 3),
                new UUID(4, 4),
                new ReportId(new UUID(5, 5)),
                Sampled.Why.ANY,
                Figure.NOTHING_YET,
                Figure.NOTHING_YET,
                outcome,
                null,
                "",
                null);
    }

    private static Inspection inspection(Inspection.State state, Sampled sampled) {
        return inspection(state, sampled, null, List.of());
    }

    private static Inspection inspection(
            Inspection.State state, Sampled sampled, @Nullable Instant answeredAt, List<Reopening> reopenings) {
        Visit visit = new Visit(
                new UUID(6, 6),
                WARD,
                FIRST,
                answeredAt,
                "",
                0,
                Map.of(),
                reopenings,
                "",
                "",
                "",
                0,
                List.of(sampled),
                List.of());
        return new Inspection(
                new InspectionId(new UUID(7, 7)),
                new CampaignId(new UUID(8, 8)),
                WARD,
                "Kiểm tra",
                "Đối chiếu số liệu",
                FIRST,
                LAST,
                state,
                null,
                "",
                state == Inspection.State.CALLED_OFF ? OFF : null,
                "",
                0,
                List.of(),
                List.of(),
                List.of(new Inspection.Question(QUESTION, "Có sổ không?")),
                List.of(visit));
    }

    private static Optional<String> code(Optional<Refusal> refusal) {
        return refusal.map(no -> no.code().code());
    }
}
