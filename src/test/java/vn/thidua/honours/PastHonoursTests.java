package vn.thidua.honours;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What follows from what somebody has: years in a row, how often, the last one. */
class PastHonoursTests {

    @Test
    void yearsInARowEndRightBeforeTheYearAtIssue() {
        PastHonours past = new PastHonours(List.of(title(2020), title(2022), title(2023), title(2024), title(2026)));
        assertThat(past.yearsInARowBefore("CSTDCS", 2025)).isEqualTo(3);
        assertThat(past.yearsInARowBefore("CSTDCS", 2024)).isEqualTo(2);
        assertThat(past.yearsInARowBefore("CSTDCS", 2026)).as("2025 is missing").isZero();
        assertThat(past.yearsInARowBefore("LDTT", 2025)).isZero();
        assertThat(past.years("CSTDCS")).containsExactly(2020, 2022, 2023, 2024, 2026);
    }

    @Test
    void theSameAwardOfTwoFilesCountsOnce() {
        PastHonour first = award("BK_TINH", LocalDate.of(2024, 5, 1), null);
        PastHonour again = award("BK_TINH", LocalDate.of(2024, 5, 1), null);
        PastHonour other = award("BK_TINH", LocalDate.of(2025, 5, 1), null);
        PastHonours past = new PastHonours(List.of(first, again, other));
        assertThat(past.times("BK_TINH")).isEqualTo(2);
        assertThat(past.last("BK_TINH")).contains(other);
        assertThat(past.last("BK_TTG")).isEmpty();
        assertThat(past.withAchievements()).hasSize(2);
    }

    private static PastHonour title(int year) {
        return award("CSTDCS", LocalDate.of(year, 12, 20), year);
    }

    private static PastHonour award(String form, LocalDate on, @Nullable Integer year) {
        return new PastHonour(
                new HonourId(UUID.randomUUID()),
                form,
                CommendationKind.MERIT,
                year,
                null,
                null,
                "Có thành tích",
                "12/QĐ-UBND",
                on,
                Optional.empty());
    }
}
