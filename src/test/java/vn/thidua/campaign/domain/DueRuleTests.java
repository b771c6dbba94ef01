package vn.thidua.campaign.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DueRuleTests {

    private static final LocalDate FROM = LocalDate.of(2026, 1, 1);
    private static final LocalDate TO = LocalDate.of(2026, 12, 31);

    @ParameterizedTest
    @CsvSource({
        "2026-06-20, true, 2026-06-19",
        "2026-06-20, false, 2026-06-20",
        "2026-03-01, true, 2026-02-28",
        "2028-03-01, true, 2028-02-29",
        "2026-01-01, true, 2025-12-31",
        "2026-11, false, 2026-11-30",
        "2026-11, true, 2026-10-31",
        "2026, false, 2026-12-31",
        "2026, true, 2025-12-31"
    })
    void endsOnTheLastDayInTime(String printed, boolean exclusive, LocalDate lastDay) {
        assertThat(lastDays(printed, exclusive, FROM, TO)).isEqualTo(List.of(lastDay));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-06-20, false, 3, 2026-06-17",
        "2026-03-01, false, 3, 2026-02-26",
        "2026-11, false, 3, 2026-11",
        "2026, true, 3, 2026",
        "monthly:8, true, 3, monthly:5",
        "monthly:3, false, 5, monthly:1",
        "monthly:3, true, 5, monthly:2",
        "monthly:1, true, 5, monthly:1",
        "quarterly:20, false, 0, quarterly:20",
        "quarterly, false, 3, quarterly",
        "yearly:11-20, false, 5, yearly:11-15",
        "yearly:11-08, false, 5, yearly:11-03",
        "yearly:06, false, 5, yearly:06",
        "'', false, 5, ''"
    })
    void isEarlierWithinItsMonth(String printed, boolean exclusive, int days, String earlier) {
        assertThat(new DueRule(printed, exclusive).earlier(days)).isEqualTo(new DueRule(earlier, exclusive));
    }

    @Test
    void comesBackEveryMonth() {
        assertThat(lastDays("monthly:8", true, LocalDate.of(2026, 4, 1), LocalDate.of(2026, 7, 2)))
                .isEqualTo(days("2026-04-07", "2026-05-07", "2026-06-07"));
    }

    @Test
    void takesTheLastDayOfShortMonths() {
        assertThat(lastDays("monthly:31", false, FROM, LocalDate.of(2026, 4, 30)))
                .isEqualTo(days("2026-01-31", "2026-02-28", "2026-03-31", "2026-04-30"));
        assertThat(lastDays("monthly:31", true, FROM, LocalDate.of(2026, 4, 30)))
                .isEqualTo(days("2026-01-30", "2026-02-28", "2026-03-30", "2026-04-30"));
    }

    @Test
    void knowsLeapYears() {
        assertThat(lastDays("monthly:30", false, LocalDate.of(2028, 2, 1), LocalDate.of(2028, 2, 29)))
                .isEqualTo(days("2028-02-29"));
        assertThat(lastDays("yearly:02-29", false, LocalDate.of(2027, 1, 1), LocalDate.of(2028, 12, 31)))
                .isEqualTo(days("2027-02-28", "2028-02-29"));
    }

    @Test
    void comesBackEveryQuarterInItsLastMonth() {
        assertThat(lastDays("quarterly:20", true, FROM, TO))
                .isEqualTo(days("2026-03-19", "2026-06-19", "2026-09-19", "2026-12-19"));
        assertThat(lastDays("quarterly", false, FROM, LocalDate.of(2026, 6, 30)))
                .isEqualTo(days("2026-03-31", "2026-06-30"));
    }

    @Test
    void comesBackEveryYear() {
        assertThat(lastDays("yearly:11-20", true, FROM, LocalDate.of(2028, 6, 30)))
                .isEqualTo(days("2026-11-19", "2027-11-19"));
        assertThat(lastDays("yearly:06", false, FROM, TO)).isEqualTo(days("2026-06-30"));
        assertThat(lastDays("yearly:06", true, FROM, TO)).isEqualTo(days("2026-05-31"));
        assertThat(lastDays("yearly", false, FROM, TO)).isEqualTo(days("2026-12-31"));
    }

    @Test
    void staysWithinTheCampaign() {
        assertThat(lastDays("monthly:8", false, LocalDate.of(2026, 4, 9), LocalDate.of(2026, 6, 7)))
                .isEqualTo(days("2026-05-08"));
    }

    @Test
    void namesItsOccurrences() {
        assertThat(new DueRule("quarterly:20", true)
                        .expand(FROM, TO).stream().map(DueRule.Due::occurrence).toList())
                .isEqualTo(List.of("2026-Q1", "2026-Q2", "2026-Q3", "2026-Q4"));
        assertThat(new DueRule("monthly:8", true)
                        .expand(FROM, LocalDate.of(2026, 1, 31))
                        .getFirst())
                .isEqualTo(new DueRule.Due("2026-01", LocalDate.of(2026, 1, 8), LocalDate.of(2026, 1, 7)));
    }

    @Test
    void needsAPeriodOnlyToComeBack() {
        assertThat(new DueRule("monthly:8", true).expand(FROM, null)).isEmpty();
        assertThat(new DueRule("2026-06-20", true).expand(null, null)).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "sớm", "2026-13", "2026-02-30", "monthly:32", "yearly:13-01", "weekly:2"})
    void knowsWhatIsNoDate(String printed) {
        assertThat(new DueRule(printed, true).dated()).isFalse();
        assertThat(new DueRule(printed, true).expand(FROM, TO)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "2026-06-20, rule.day, 20 6 2026",
        "2026-06, rule.month, ' 6 2026'",
        "2026, rule.year, '  2026'",
        "monthly:8, rule.monthly, '8  '",
        "monthly, rule.monthlyEnd, '  '",
        "quarterly:20, rule.quarterly, '20  '",
        "yearly:11-20, rule.yearly, '20 11 '",
        "yearly:06, rule.yearlyMonth, ' 6 '"
    })
    void saysItselfInWords(String printed, String key, String arguments) {
        DueRule rule = new DueRule(printed, false);
        assertThat(rule.key()).isEqualTo(key);
        assertThat("%s %s %s".formatted(rule.arguments())).isEqualTo(arguments);
    }

    private static List<LocalDate> lastDays(String printed, boolean exclusive, LocalDate from, LocalDate to) {
        return new DueRule(printed, exclusive)
                .expand(from, to).stream().map(DueRule.Due::lastDay).toList();
    }

    private static List<LocalDate> days(String... days) {
        return List.of(days).stream().map(LocalDate::parse).toList();
    }
}
