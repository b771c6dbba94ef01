package vn.thidua.scoring.ranking;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.thidua.organization.UnitId;
import vn.thidua.organization.people.HeadCounts.HeadCount;

/** What becomes different between two looks at places, and whom the law prefers. */
class MoveTests {

    private static final UnitId ONE = new UnitId(new UUID(0, 1));
    private static final UnitId TWO = new UnitId(new UUID(0, 2));
    private static final UnitId THREE = new UnitId(new UUID(0, 3));
    private static final UnitId FOUR = new UnitId(new UUID(0, 4));

    @Test
    void findsWhoCameWhoLeftAndWhoMoved() {
        List<Move> moves = Move.between(
                List.of(seat(ONE, 1, "90"), seat(TWO, 2, "80"), seat(THREE, 3, "70")),
                List.of(seat(TWO, 1, "95.50"), seat(ONE, 2, "90.0"), seat(FOUR, null, "10")));
        assertThat(moves).extracting(Move::unit).containsExactly(TWO, ONE, FOUR, THREE);
        assertThat(moves).extracting(Move::up).containsExactly(1, -1, 0, 0);
        assertThat(moves.get(0).gained()).isEqualByComparingTo("15.5");
        assertThat(moves.get(1).gained()).as("moved without other points").isEqualByComparingTo("0");
        assertThat(moves.get(2).before()).isNull();
        assertThat(moves.get(3).now()).isNull();
    }

    @Test
    void numbersWrittenOtherwiseAreNoMove() {
        assertThat(Move.between(List.of(seat(ONE, 1, "90")), List.of(seat(ONE, 1, "90.00"))))
                .isEmpty();
        Seat other = new Seat(ONE, 1, new BigDecimal("90"), "bbbbbbbbbbbb");
        assertThat(Move.between(List.of(seat(ONE, 1, "90")), List.of(other)))
                .as("the same total of other points")
                .hasSize(1);
    }

    @Test
    void whatAFormCarriesIsReadAgain() {
        SeenPlaces seen = new SeenPlaces(List.of(seat(ONE, 1, "90.25"), seat(TWO, null, "-3")));
        assertThat(SeenPlaces.read(seen.text())).isEqualTo(seen);
        assertThat(SeenPlaces.read("x;" + ONE + " 1 1e999999999 aaaaaaaaaaaa;;").seats())
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "10, 10, 7, true",
        "10, 10, 6, false",
        "1000, 1000, 699, false",
        "10, 9, 7, true",
        "10, 9, 6, ",
        "10, 3, 0, ",
        "10, 8, 4, false",
        "0, 0, 0, "
    })
    void judgesByThoseOfWhomTheSexIsKnown(int all, int known, int women, @Nullable Boolean met) {
        assertThat(Preferred.of(new HeadCount(all, known, women), new BigDecimal("70"))
                        .met())
                .isEqualTo(Optional.ofNullable(met));
    }

    private static Seat seat(UnitId unit, @Nullable Integer place, String total) {
        return new Seat(unit, place, new BigDecimal(total), "aaaaaaaaaaaa");
    }
}
