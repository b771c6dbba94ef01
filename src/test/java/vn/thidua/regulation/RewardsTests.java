package vn.thidua.regulation;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Amounts worked out by hand from coefficient, factor and base salary. */
class RewardsTests {

    private static final Rewards REWARDS = new Rewards(Statutes.shipped());

    @ParameterizedTest
    @CsvSource({
        // The commune's certificate of merit before and after it was doubled, and around each change of the salary.
        "GK_XA, INDIVIDUAL, 2021-11-19, 223500.00, 230000",
        "GK_XA, INDIVIDUAL, 2023-06-30, 223500.00, 230000",
        "GK_XA, INDIVIDUAL, 2023-07-01, 270000.00, 270000",
        "GK_XA, INDIVIDUAL, 2025-06-30, 351000.00, 360000",
        "GK_XA, INDIVIDUAL, 2025-07-01, 702000.0, 710000",
        "GK_XA, INDIVIDUAL, 2026-06-30, 702000.0, 710000",
        "GK_XA, INDIVIDUAL, 2026-07-01, 759000.0, 760000",
        "GK_XA, INDIVIDUAL, 2026-10-01, 759000.0, 760000",
        "GK_XA, COLLECTIVE, 2026-10-01, 1518000.0, 1520000",
        "GK_XA, HOUSEHOLD, 2026-10-01, 1138500.00, 1140000",
        "LDTT, INDIVIDUAL, 2025-12-20, 702000.0, 710000",
        "BK_TINH, COLLECTIVE, 2026-11-21, 7590000.0, 7590000",
        "CO_CP, COLLECTIVE, 2026-11-21, 30360000.0, 30360000",
        "BK_TINH, INDIVIDUAL, 2023-12-31, 1800000.0, 1800000",
        "BK_TINH, INDIVIDUAL, 2024-01-01, 2700000.0, 2700000",
        "BK_TINH, HOUSEHOLD, 2026-11-21, 5692500.00, 5700000",
        "BK_QK, COLLECTIVE, 2026-11-21, 5060000.0, 5060000",
        "CO_QK, COLLECTIVE, 2026-11-21, 15180000.0, 15180000",
        "XA_TB, COLLECTIVE, 2026-11-21, 5060000.0, 5060000",
        "HC_SAOVANG, COLLECTIVE, 2026-11-21, 232760000, 232760000",
        "HC_LDONG_2, INDIVIDUAL, 2026-11-21, 18975000.0, 18980000"
    })
    void worthOfAnAwardOnTheDayOfTheDecision(
            String form, RecipientKind recipient, LocalDate decided, String raw, long rounded) {
        Reward reward = REWARDS.of(form, recipient, decided).orElseThrow();
        assertThat(reward.raw()).isEqualByComparingTo(raw);
        assertThat(reward.rounded()).isEqualTo(rounded);
    }

    @ParameterizedTest
    @CsvSource({
        "CSTDTQ, INDIVIDUAL, 4.5, 4.5, 4.5",
        "CSTD_TINH, INDIVIDUAL, 3.0, 3.0, 3.0",
        "CSTDCS, INDIVIDUAL, 1.0, 1.0, 1.0",
        "LDTT, INDIVIDUAL, 0.3, 0.3, 0.3",
        "TTLDXS, COLLECTIVE, 1.5, 1.5, 1.5",
        "TTLDTT, COLLECTIVE, 0.8, 0.8, 0.8",
        "XA_TB, COLLECTIVE, , 2.0, 2.0",
        "THON_VH, COLLECTIVE, 1.5, 1.5, 1.5",
        "CO_CP, COLLECTIVE, 12.0, 12.0, 12.0",
        "CO_TINH, COLLECTIVE, 8.0, 8.0, 8.0",
        "CO_QK, COLLECTIVE, 6.0, 6.0, 6.0",
        "BK_TTG, INDIVIDUAL, 3.5, , 3.5",
        "BK_TINH, INDIVIDUAL, 1.0, , 1.5",
        "BK_QK, INDIVIDUAL, , , 1.0",
        "GK_SO, INDIVIDUAL, 0.3, , 0.3",
        "GK_XA, INDIVIDUAL, 0.15, , 0.3",
        "KNC_TINH, INDIVIDUAL, 0.6, , 0.6",
        "KNC_UBTVQH, INDIVIDUAL, , , 0.8",
        "BK_TTG, COLLECTIVE, 7.0, , 7.0",
        "GK_XA, COLLECTIVE, 0.3, , 0.6",
        "BK_TTG, HOUSEHOLD, , , 5.25",
        "GK_SO, HOUSEHOLD, , , 0.45"
    })
    void everyCoefficientThatWasSeenInTheThreeDecrees(
            String form, RecipientKind recipient, String decree91, String decree98, String decree152) {
        expect(form, recipient, LocalDate.of(2020, 1, 1), decree91);
        expect(form, recipient, LocalDate.of(2024, 6, 1), decree98);
        expect(form, recipient, LocalDate.of(2026, 6, 1), decree152);
    }

    /** What was not seen for a time is either unknown then, or shown as unverified. */
    private static void expect(String form, RecipientKind recipient, LocalDate day, String coefficient) {
        Optional<Reward> reward = REWARDS.of(form, recipient, day);
        if (coefficient == null) {
            assertThat(reward.map(Reward::verified)).as(form + day).isNotEqualTo(Optional.of(true));
        } else {
            assertThat(reward.orElseThrow().coefficient()).as(form + day).isEqualByComparingTo(coefficient);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "2013-06-30, ",
        "2013-07-01, 1150000",
        "2016-04-30, 1150000",
        "2016-05-01, 1210000",
        "2017-06-30, 1210000",
        "2017-07-01, 1300000",
        "2018-06-30, 1300000",
        "2018-07-01, 1390000",
        "2019-06-30, 1390000",
        "2019-07-01, 1490000",
        "2023-06-30, 1490000",
        "2023-07-01, 1800000",
        "2024-06-30, 1800000",
        "2024-07-01, 2340000",
        "2026-06-30, 2340000",
        "2026-07-01, 2530000"
    })
    void everyBaseSalaryOnBothSidesOfItsFirstDay(LocalDate day, String dong) {
        assertThat(Statutes.shipped()
                        .find(Matter.BASE_SALARY, Provision.ALL, null, day)
                        .map(rule -> rule.value().toPlainString()))
                .isEqualTo(Optional.ofNullable(dong));
    }

    @ParameterizedTest
    @CsvSource({
        "GK_XA, COLLECTIVE, 2025-06-30, 0.3",
        "GK_XA, COLLECTIVE, 2025-07-01, 0.6",
        "GK_XA, HOUSEHOLD, 2025-06-30, 0.225",
        "GK_XA, HOUSEHOLD, 2025-07-01, 0.45",
        "GK_XA, HOUSEHOLD, 2023-12-31, ",
        "GK_HUYEN, INDIVIDUAL, 2025-06-30, 0.3",
        "GK_HUYEN, INDIVIDUAL, 2025-07-01, ",
        "BK_TINH, COLLECTIVE, 2023-12-31, 2.0",
        "BK_TINH, COLLECTIVE, 2024-01-01, 3.0",
        "XA_TB, COLLECTIVE, 2023-12-31, ",
        "XA_TB, COLLECTIVE, 2024-01-01, 2.0",
        "KNC_TINH, INDIVIDUAL, 2025-07-01, 0.6"
    })
    void everyFactorAndChangeOnBothSidesOfItsFirstDay(
            String form, RecipientKind recipient, LocalDate day, String coefficient) {
        assertThat(REWARDS.of(form, recipient, day)
                        .map(reward -> reward.coefficient().stripTrailingZeros().toPlainString()))
                .isEqualTo(Optional.ofNullable(coefficient)
                        .map(written ->
                                new BigDecimal(written).stripTrailingZeros().toPlainString()));
    }

    @Test
    void aRewardSaysOnWhatItRests() {
        Reward household = REWARDS.of("GK_XA", RecipientKind.HOUSEHOLD, LocalDate.of(2026, 10, 1))
                .orElseThrow();
        assertThat(household.coefficient()).isEqualByComparingTo("0.45");
        assertThat(household.factor()).isEqualByComparingTo("1.5");
        assertThat(household.salary()).isEqualTo(2_530_000);
        assertThat(household.grounds())
                .extracting(Grounds::cited)
                .containsExactly(
                        "Điều 54 152/2025/NĐ-CP",
                        "Điều 54 152/2025/NĐ-CP",
                        "161/2026/NĐ-CP",
                        "khoản 2 Điều 49 152/2025/NĐ-CP");
        assertThat(household.verified()).isTrue();
    }

    @Test
    void whatTheLawDoesNotSayIsNotMadeUp() {
        LocalDate day = LocalDate.of(2026, 10, 1);
        assertThat(REWARDS.of("CSTDCS", RecipientKind.COLLECTIVE, day)).isEmpty();
        assertThat(REWARDS.of("NO_SUCH", RecipientKind.INDIVIDUAL, day)).isEmpty();
        assertThat(REWARDS.of("GK_HUYEN", RecipientKind.INDIVIDUAL, day)).isEmpty();
        assertThat(REWARDS.of("GK_HUYEN", RecipientKind.INDIVIDUAL, LocalDate.of(2021, 7, 1)))
                .map(Reward::rounded)
                .contains(450_000L);
        // The decree ends on 1 March 2027, and nothing is known of what comes then.
        assertThat(REWARDS.of("GK_XA", RecipientKind.INDIVIDUAL, LocalDate.of(2027, 2, 28)))
                .isPresent();
        assertThat(REWARDS.of("GK_XA", RecipientKind.INDIVIDUAL, LocalDate.of(2027, 3, 1)))
                .isEmpty();
    }

    @Test
    void whatIsUnverifiedStaysMarked() {
        assertThat(REWARDS.of("GDVH", RecipientKind.HOUSEHOLD, LocalDate.of(2026, 10, 1))
                        .orElseThrow()
                        .verified())
                .isFalse();
        assertThat(REWARDS.of("KNC_TINH", RecipientKind.INDIVIDUAL, LocalDate.of(2026, 10, 1))
                        .orElseThrow()
                        .most())
                .isTrue();
    }
}
