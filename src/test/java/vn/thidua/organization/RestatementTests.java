package vn.thidua.organization;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class RestatementTests {

    private static final UnitId ONE = unit(1);
    private static final UnitId TWO = unit(2);
    private static final UnitId STAYS = unit(3);
    private static final UnitId SPLIT = unit(4);
    private static final UnitId NEW = unit(5);
    private static final UnitId OTHER = unit(6);

    private final Restatement restated = Restatement.of(
            Map.of(ONE, List.of(NEW), TWO, List.of(NEW), STAYS, List.of(STAYS), SPLIT, List.of(NEW, OTHER)));

    @Test
    void figuresOfMergedUnitsAddUpAndThoseOfADividedOneStayOnItsLine() {
        Map<UnitId, Integer> figures = Map.of(ONE, 10, TWO, 5, STAYS, 7, SPLIT, 100, NEW, 1);
        Map<UnitId, Integer> sums = restated.sums(figures, Integer::sum);
        assertThat(sums).isEqualTo(Map.of(NEW, 16, STAYS, 7, SPLIT, 100));
        assertThat(sums.values().stream().mapToInt(figure -> figure).sum())
                .as("nothing is lost and nothing invented")
                .isEqualTo(figures.values().stream().mapToInt(figure -> figure).sum());
    }

    @Test
    void unitsStandOnOneLineEach() {
        assertThat(restated.of(List.of(ONE, TWO, SPLIT, STAYS))).isEqualTo(Set.of(NEW, SPLIT, STAYS));
        assertThat(restated.divided()).isEqualTo(Map.of(SPLIT, List.of(NEW, OTHER)));
        assertThat(restated.any()).isTrue();
        assertThat(Restatement.of(Map.of(STAYS, List.of(STAYS))).any()).isFalse();
        assertThat(Restatement.AS_WRITTEN.of(ONE)).isEqualTo(ONE);
    }

    private static UnitId unit(int number) {
        return new UnitId(new UUID(0, number));
    }
}
