package vn.thidua.plan.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import vn.thidua.shared.Refusal;

class PlanRulesTests {

    private static final ReviewProgress DONE = new ReviewProgress(10, 10, 8, 0);

    @Test
    void approvesWhenEverythingIsDecided() {
        assertThat(approve(PlanState.READ, 1, DONE)).isEmpty();
    }

    @Test
    void waitsForEveryItem() {
        assertThat(approve(PlanState.READ, 1, new ReviewProgress(10, 7, 7, 2)))
                .contains(PlanRefusal.ITEMS_OPEN.because(3));
    }

    @Test
    void waitsForEverySeriousWarning() {
        assertThat(approve(PlanState.READ, 1, new ReviewProgress(10, 10, 7, 2)))
                .contains(PlanRefusal.WARNINGS_OPEN.because(2));
    }

    @Test
    void wantsAtLeastOneItem() {
        assertThat(approve(PlanState.READ, 1, new ReviewProgress(10, 10, 0, 0)))
                .contains(PlanRefusal.NOTHING_KEPT.because());
        assertThat(approve(PlanState.READ, 1, new ReviewProgress(0, 0, 0, 0)))
                .contains(PlanRefusal.NOTHING_KEPT.because());
    }

    @Test
    void approvesTheNewestVersionOnly() {
        assertThat(approve(PlanState.READ, 2, DONE)).contains(PlanRefusal.NEWER_VERSION.because(2));
    }

    @Test
    void wantsSingleThingsOnce() {
        assertThat(PlanRules.whyNotApprove(SampleItems.plan(PlanState.READ, 1, 1), DONE, List.of("G1", "G2")))
                .contains(PlanRefusal.TWICE.because("G1, G2"));
    }

    @Test
    void findsSingleThingsKeptTwice() {
        PlanItem one = SampleItems.item(ItemKind.SUBJECT, "V6", SampleItems.content("", "a", 0), Decision.ACCEPTED);
        PlanItem other = SampleItems.item(ItemKind.SUBJECT, "V9", SampleItems.content("", "b", 0), Decision.EDITED);
        PlanItem rejected =
                SampleItems.item(ItemKind.SUBJECT, "V8", SampleItems.content("", "c", 0), Decision.REJECTED);
        assertThat(ApprovalDesk.twice(List.of(one, other, rejected))).isEqualTo(List.of("V6", "V9"));
        assertThat(ApprovalDesk.twice(List.of(one, rejected))).isEmpty();
    }

    @Test
    void saysForEachStateWhyNot() {
        Map<PlanState, String> review = new TreeMap<>();
        Map<PlanState, String> withdraw = new TreeMap<>();
        Map<PlanState, String> revise = new TreeMap<>();
        for (PlanState state : PlanState.values()) {
            review.put(state, code(PlanRules.whyNotReview(state)));
            withdraw.put(state, code(PlanRules.whyNotWithdraw(state)));
            revise.put(state, code(PlanRules.whyNotRevise(SampleItems.plan(state, 1, 1))));
        }
        assertThat(review)
                .isEqualTo(states("PLAN-101", "PLAN-101", "", "PLAN-102", "PLAN-108", "PLAN-103", "PLAN-104"));
        assertThat(withdraw).isEqualTo(states("PLAN-101", "PLAN-101", "", "", "PLAN-108", "PLAN-103", "PLAN-104"));
        assertThat(revise).isEqualTo(states("PLAN-101", "PLAN-101", "", "PLAN-102", "PLAN-108", "", "PLAN-104"));
    }

    @Test
    void revisesTheNewestVersionOnly() {
        assertThat(PlanRules.whyNotRevise(SampleItems.plan(PlanState.APPROVED, 1, 2)))
                .contains(PlanRefusal.NEWER_VERSION.because(2));
    }

    @Test
    void stopsWhatIsReadAndReadsAgainWhatFailed() {
        assertThat(allowed(PlanRules::whyNotStop)).isEqualTo(EnumSet.of(PlanState.UPLOADED, PlanState.READING));
        assertThat(allowed(PlanRules::whyNotReadAgain)).isEqualTo(EnumSet.of(PlanState.FAILED));
    }

    @Test
    void codesAreUnique() {
        List<String> codes =
                Arrays.stream(PlanRefusal.values()).map(PlanRefusal::code).toList();
        assertThat(Set.copyOf(codes)).hasSize(codes.size());
    }

    private static Optional<Refusal> approve(PlanState state, int latest, ReviewProgress progress) {
        return PlanRules.whyNotApprove(SampleItems.plan(state, 1, latest), progress, List.of());
    }

    private static String code(Optional<Refusal> refusal) {
        return refusal.map(no -> no.code().code()).orElse("");
    }

    private static Map<PlanState, String> states(String... codes) {
        Map<PlanState, String> states = new TreeMap<>();
        for (int i = 0; i < codes.length; i++) {
            states.put(PlanState.values()[i], codes[i]);
        }
        return states;
    }

    private static Set<PlanState> allowed(java.util.function.Function<PlanState, Optional<Refusal>> rule) {
        return Arrays.stream(PlanState.values())
                .filter(state -> rule.apply(state).isEmpty())
                .collect(Collectors.toSet());
    }
}
