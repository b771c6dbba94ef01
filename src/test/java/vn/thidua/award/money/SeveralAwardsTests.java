package vn.thidua.award.money;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.thidua.regulation.Statutes;

/** Several awards of one recipient, by Article 49(5) to (7) of Decree 152/2025 and before it. */
class SeveralAwardsTests {

    private static final SeveralAwards SEVERAL = new SeveralAwards(Statutes.shipped());
    private static final LocalDate DAY = LocalDate.of(2026, 1, 15);

    @Test
    void ofTitlesOfOneTimeOnlyTheHighestIsPaid() {
        SeveralAwards.Due higher = due("CSTDCS", 2025, DAY, 2_340_000, other("LDTT", 2025, 710_000));
        assertThat(higher.dong())
                .as("together with what was decided before it is the highest")
                .isEqualTo(1_630_000);
        assertThat(higher.rule()).isEqualTo(RewardRule.HIGHEST);
        assertThat(higher.word()).isEqualTo("khoản 5 Điều 49 152/2025/NĐ-CP");
        assertThat(due("LDTT", 2025, DAY, 710_000, other("CSTDCS", 2025, 2_340_000))
                        .dong())
                .isZero();
    }

    @Test
    void titlesOfDifferentTimesAreAllPaid() {
        SeveralAwards.Due due = due("CSTDCS", 2025, DAY, 2_340_000, other("LDTT", 2024, 710_000));
        assertThat(due.dong()).isEqualTo(2_340_000);
        assertThat(due.rule()).isEqualTo(RewardRule.ALL);
        assertThat(due.word()).isEqualTo("khoản 5 Điều 49 152/2025/NĐ-CP");
        assertThat(due("CSTDTQ", 2025, DAY, 10_530_000, other("CSTDCS", 2025, 2_340_000))
                        .dong())
                .as("a title that is for no single year")
                .isEqualTo(10_530_000);
    }

    @Test
    void formsAndATitleBesideAFormAreAllPaid() {
        SeveralAwards.Due forms = due("GK_XA", 2025, DAY, 710_000, other("BK_TINH", 2025, 3_510_000));
        assertThat(forms.dong()).isEqualTo(710_000);
        assertThat(forms.word()).isEqualTo("khoản 6 Điều 49 152/2025/NĐ-CP");
        SeveralAwards.Due both = due("GK_XA", 2025, DAY, 710_000, other("LDTT", 2025, 710_000));
        assertThat(both.dong()).isEqualTo(710_000);
        assertThat(both.word()).isEqualTo("khoản 7 Điều 49 152/2025/NĐ-CP");
    }

    @Test
    void whereNoRuleIsKnownSomebodyJudges() {
        LocalDate before = LocalDate.of(2025, 6, 30);
        SeveralAwards.Due open = due("CSTDCS", 2024, before, 2_340_000, other("LDTT", 2024, 710_000));
        assertThat(open.rule()).isEqualTo(RewardRule.OPEN);
        assertThat(open.dong()).isEqualTo(2_340_000);
        assertThat(due("CSTDCS", 2024, LocalDate.of(2025, 7, 1), 2_340_000, other("LDTT", 2024, 710_000))
                        .rule())
                .isEqualTo(RewardRule.HIGHEST);
        assertThat(due("GK_XA", 2024, before, 360_000, other("LDTT", 2024, 710_000))
                        .rule())
                .isEqualTo(RewardRule.LAW);
    }

    @Test
    void whoHasNothingElseGetsWhatTheLawGives() {
        assertThat(SEVERAL.of("GK_XA", 2025, DAY, 710_000, List.of()))
                .isEqualTo(new SeveralAwards.Due(710_000, RewardRule.LAW, ""));
    }

    private static SeveralAwards.Due due(
            String form, int year, LocalDate day, long rounded, SeveralAwards.Other... others) {
        return SEVERAL.of(form, year, day, rounded, List.of(others));
    }

    private static SeveralAwards.Other other(String form, int year, long dong) {
        return new SeveralAwards.Other(form, year, dong);
    }
}
