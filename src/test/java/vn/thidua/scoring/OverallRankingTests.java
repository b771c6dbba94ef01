package vn.thidua.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.thidua.organization.UnitId;
import vn.thidua.scoring.ranking.FinalRanking;
import vn.thidua.scoring.ranking.OverallRanking;
import vn.thidua.scoring.round.ScoringRound;

/** The list over all groups is final while all its groups are, and each time they are there is a new version. */
class OverallRankingTests {

    private static final UUID ONE = UUID.randomUUID();
    private static final UUID OTHER = UUID.randomUUID();
    private static final ScoringRound ROUND = new ScoringRound(
            new ScoringRoundId(UUID.randomUUID()),
            new UnitId(UUID.randomUUID()),
            "Đợt thử",
            2026,
            new ScaleVersionId(UUID.randomUUID()),
            Optional.empty(),
            Map.of(),
            Map.of(),
            new ScoringRound.Days(LocalDate.EPOCH, LocalDate.EPOCH, LocalDate.EPOCH),
            ScoringRound.Audience.GROUP,
            List.of(),
            false,
            0);

    @Test
    void itIsNotFinalBeforeTheLastGroupIs() {
        assertThat(of(version(ONE, 1, 10, null))).isEmpty();
        assertThat(of(version(ONE, 1, 10, 15), version(OTHER, 1, 20, null)))
                .as("one was opened before the other was final")
                .isEmpty();
    }

    @Test
    void itIsFinalWithTheLastGroup() {
        FinalRanking first = version(ONE, 1, 10, null);
        FinalRanking last = version(OTHER, 1, 20, null);
        assertThat(of(last, first)).singleElement().satisfies(overall -> {
            assertThat(overall.ranking().number()).isEqualTo(1);
            assertThat(overall.ranking().at()).isEqualTo(moment(20));
            assertThat(overall.ranking().by()).isEqualTo("Người chốt 20");
            assertThat(overall.ranking().opened()).isNull();
            assertThat(overall.parts()).containsExactlyInAnyOrder(first.id(), last.id());
        });
    }

    @Test
    void aGroupThatIsFinalAnewMakesANewVersion() {
        FinalRanking wrong = version(ONE, 1, 10, 30);
        FinalRanking other = version(OTHER, 1, 20, null);
        FinalRanking right = version(ONE, 2, 40, null);
        List<OverallRanking> versions = of(wrong, right, other);
        assertThat(versions).extracting(one -> one.ranking().number()).containsExactly(1, 2);
        assertThat(versions.getFirst().ranking().opened())
                .isNotNull()
                .satisfies(opened -> assertThat(opened.at()).isEqualTo(moment(30)));
        assertThat(versions.getFirst().parts()).containsExactlyInAnyOrder(wrong.id(), other.id());
        assertThat(versions.getLast().ranking().why()).isEqualTo("Sửa 40");
        assertThat(versions.getLast().parts()).containsExactlyInAnyOrder(right.id(), other.id());
    }

    @Test
    void groupsThatDoNotCountAreLeftOut() {
        assertThat(OverallRanking.of(
                        ROUND, List.of(ONE), List.of(version(ONE, 1, 10, null), version(OTHER, 1, 20, null))))
                .singleElement()
                .satisfies(overall -> assertThat(overall.ranking().at()).isEqualTo(moment(10)));
    }

    private static List<OverallRanking> of(FinalRanking... versions) {
        return OverallRanking.of(ROUND, List.of(ONE, OTHER), List.of(versions));
    }

    private static FinalRanking version(UUID group, int number, int at, @Nullable Integer openedAt) {
        return new FinalRanking(
                UUID.randomUUID(),
                group,
                number,
                moment(at),
                "Người chốt " + at,
                number == 1 ? "" : "Sửa " + at,
                openedAt == null ? null : new FinalRanking.Opened(moment(openedAt), "Người mở", "Xem lại"));
    }

    private static Instant moment(int second) {
        return Instant.ofEpochSecond(second);
    }
}
