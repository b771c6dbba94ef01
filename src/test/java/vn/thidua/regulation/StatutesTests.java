package vn.thidua.regulation;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.thidua.regulation.condition.Condition;
import vn.thidua.regulation.condition.Fact;
import vn.thidua.regulation.value.VoteRule;

class StatutesTests {

    private static final Statutes STATUTES = Statutes.shipped();

    @ParameterizedTest
    @CsvSource({
        "2017-09-30, R0_PRE_ND91",
        "2017-10-01, R1_ND91",
        "2023-12-31, R1_ND91",
        "2024-01-01, R2_ND98",
        "2025-06-30, R2_ND98",
        "2025-07-01, R3_ND152",
        "2026-09-30, R3_ND152",
        "2026-10-01, R4_LAW2026",
        "2030-01-01, R4_LAW2026",
        "1990-01-01, R_EARLIER",
        "2004-06-30, R_EARLIER",
        "2004-07-01, R0_PRE_ND91"
    })
    void theRegimeOfADay(LocalDate day, String regime) {
        assertThat(STATUTES.regime(day).code()).isEqualTo(regime);
    }

    @Test
    void aDossierReceivedBeforeTheAmendmentIsJudgedByBothLaws() {
        LocalDate amended = LocalDate.of(2026, 10, 1);
        LocalDate before = LocalDate.of(2026, 9, 30);
        assertThat(STATUTES.judgedOn(before, LocalDate.of(2026, 11, 1))).containsExactly(before, amended);
        assertThat(STATUTES.judgedOn(before, before)).containsExactly(before);
        assertThat(STATUTES.judgedOn(amended, LocalDate.of(2026, 11, 1))).containsExactly(amended);
    }

    @ParameterizedTest
    @CsvSource({
        "CSTDCS, 2025-06-30, DISTRICT_CHAIR, true",
        "CSTDCS, 2025-07-01, DISTRICT_CHAIR, false",
        "CSTDCS, 2025-06-30, COMMUNE_CHAIR, false",
        "CSTDCS, 2025-07-01, COMMUNE_CHAIR, true",
        "THON_VH, 2025-06-30, COMMUNE_CHAIR, false",
        "THON_VH, 2025-07-01, COMMUNE_CHAIR, true",
        "GK_XA, 2026-10-01, COMMUNE_CHAIR, true",
        "BK_TINH, 2026-10-01, COMMUNE_CHAIR, false",
        "BK_TTG, 2026-10-01, PRIME_MINISTER, true"
    })
    void whoMayDecideOnADay(String form, LocalDate day, Authority authority, boolean may) {
        Set<Authority> deciders =
                STATUTES.find(Matter.DECIDERS, form, null, day).orElseThrow().value();
        assertThat(deciders.contains(authority)).isEqualTo(may);
    }

    @ParameterizedTest
    @CsvSource({
        "CSTD_TINH, 2024-06-01, 90, false, true, true",
        "CSTD_TINH, 2026-06-01, 90, false, true, false",
        "CSTDTQ, 2020-06-01, 90, false, true, true",
        "CSTDCS, 2024-06-01, 80, false, true, true",
        "CO_TINH, 2026-06-01, 80, false, true, false",
        "GK_XA, 2026-06-01, 50, true, false, false",
        "GDVH, 2026-06-01, 0, false, false, false"
    })
    void whatShareMustAgree(
            String form, LocalDate day, BigDecimal percent, boolean more, boolean secret, boolean verified) {
        Provision<VoteRule> vote = STATUTES.find(Matter.VOTE, form, null, day).orElseThrow();
        assertThat(vote.value().percent()).isEqualByComparingTo(percent);
        assertThat(vote.value().more()).isEqualTo(more);
        assertThat(vote.value().secret()).isEqualTo(secret);
        assertThat(vote.grounds().verified()).isEqualTo(verified);
    }

    @ParameterizedTest
    @CsvSource({"9, 80, 7, false", "9, 80, 8, true", "10, 90, 8, false", "10, 90, 9, true", "11, 90, 9, false"})
    void theBaseOfAVoteAreAllMembers(int members, int percent, int agreed, boolean reached) {
        VoteRule rule = VoteRule.read("at least " + percent + " % of members, secret");
        assertThat(rule.reached(agreed, members)).isEqualTo(reached);
        assertThat(rule.needed(members) <= agreed).isEqualTo(reached);
    }

    @Test
    void aMajorityIsMoreThanHalf() {
        VoteRule rule = VoteRule.read("more than 50 % of members, open or secret");
        assertThat(rule.reached(4, 8)).isFalse();
        assertThat(rule.reached(5, 8)).isTrue();
        assertThat(rule.needed(9)).isEqualTo(5);
    }

    @Test
    void aProvinceRulesOverTheNation() {
        LocalDate from = LocalDate.of(2026, 1, 1);
        Grounds own = new Grounds("1/2026/QĐ-UBND", "Điều 3", from, LocalDate.of(2027, 1, 1), "", true, true, "");
        Statutes province = STATUTES.with(
                List.of(), List.of(Provision.read(Matter.VOTE, "*", null, "at least 75 % of members, secret", own)));
        assertThat(percent(province, "GK_XA", from)).isEqualByComparingTo("75");
        assertThat(percent(province, "GK_XA", from.minusDays(1))).isEqualByComparingTo("50");
        assertThat(percent(province, "GK_XA", LocalDate.of(2027, 1, 1))).isEqualByComparingTo("50");
        assertThat(percent(STATUTES, "GK_XA", from)).isEqualByComparingTo("50");
        assertThat(percent(province, "CSTDTQ", from))
                .as("the nation has a rule for this title alone")
                .isEqualByComparingTo("90");
    }

    @Test
    void householdsArePraisedSinceTheLawOf2022() {
        assertThat(STATUTES.form("GK_XA", LocalDate.of(2023, 12, 31))
                        .orElseThrow()
                        .recipients())
                .doesNotContain(RecipientKind.HOUSEHOLD);
        assertThat(STATUTES.form("GK_XA", LocalDate.of(2024, 1, 1))
                        .orElseThrow()
                        .recipients())
                .contains(RecipientKind.HOUSEHOLD);
    }

    private static BigDecimal percent(Statutes statutes, String form, LocalDate day) {
        return statutes.find(Matter.VOTE, form, null, day).orElseThrow().value().percent();
    }

    @Test
    void everyRuleIsAboutAFormThatIsThereAndNamesPapersAndTitlesThatAreThere() {
        List<String> codes = STATUTES.regimes().stream()
                .flatMap(regime -> STATUTES.forms(regime.from()).stream())
                .map(AwardForm::code)
                .distinct()
                .toList();
        Stream.of(Matter.DECIDERS, Matter.STANDARD, Matter.QUOTA, Matter.DOSSIER, Matter.COEFFICIENT)
                .flatMap(STATUTES::of)
                .forEach(rule ->
                        assertThat(STATUTES.form(rule.about())).as(rule.about()).isPresent());
        STATUTES.of(Matter.STANDARD)
                .flatMap(rule -> rule.value().tests())
                .filter(test -> test.fact().asked() == Fact.Scale.FORM)
                .forEach(test -> assertThat(codes).contains(test.of()));
        STATUTES.of(Matter.DOSSIER)
                .flatMap(rule -> rule.value().choices().stream())
                .flatMap(choice -> choice.parts().stream())
                .forEach(part -> assertThat(STATUTES.part(part)).as(part).isPresent());
    }

    @Test
    void noTwoRulesOfTheNationDecideTheSameOnOneDay() {
        Matter.all().forEach(StatutesTests::noneTwice);
    }

    private static <T> void noneTwice(Matter<T> matter) {
        List<Provision<T>> rules = STATUTES.of(matter).toList();
        for (Provision<T> rule : rules) {
            assertThat(rules.stream()
                            .filter(other -> other.about().equals(rule.about()))
                            .filter(other -> other.recipient() == rule.recipient())
                            .filter(other -> other.grounds().hold(rule.grounds().from())))
                    .as("%s %s %s", matter, rule.about(), rule.grounds().from())
                    .containsExactly(rule);
        }
    }

    @Test
    void whatIsVerifiedSaysWhereItWasSeen() {
        Matter.all().stream().flatMap(StatutesTests::rules).forEach(rule -> {
            if (rule.grounds().verified()) {
                assertThat(rule.grounds().source())
                        .as(rule.about() + rule.text())
                        .isNotEmpty();
            }
            assertThat(rule.grounds().source()).doesNotContain("github.com");
        });
    }

    private static Stream<? extends Provision<?>> rules(Matter<?> matter) {
        return STATUTES.of(matter);
    }

    @Test
    void theNameOfAFormChangesWithTheLaw() {
        assertThat(STATUTES.form("XA_TB", LocalDate.of(2025, 6, 30)).map(AwardForm::name))
                .contains("Xã, phường, thị trấn tiêu biểu");
        assertThat(STATUTES.form("XA_TB", LocalDate.of(2025, 7, 1)).map(AwardForm::name))
                .contains("Xã, phường, đặc khu tiêu biểu");
        assertThat(STATUTES.form("GK_HUYEN", LocalDate.of(2025, 7, 1))).isEmpty();
        assertThat(STATUTES.form("GK_HUYEN")).isPresent();
    }

    @Test
    void standardsOfTheAmendedLawAreUnverified() {
        for (AwardForm form : STATUTES.forms(LocalDate.of(2026, 11, 21))) {
            for (RecipientKind recipient : form.recipients()) {
                Optional<Provision<Condition>> standard =
                        STATUTES.find(Matter.STANDARD, form.code(), recipient, LocalDate.of(2026, 11, 21));
                assertThat(standard.map(rule -> rule.grounds().verified()))
                        .as(form.code())
                        .isNotEqualTo(Optional.of(true));
            }
        }
    }
}
