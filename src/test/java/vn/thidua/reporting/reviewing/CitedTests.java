package vn.thidua.reporting.reviewing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class CitedTests {

    private static final Exhibit.Source ONE = new Exhibit.Source("Kết quả", "/one");
    private static final Exhibit.Source TWO = new Exhibit.Source("Chỉ tiêu", "/two");
    private static final List<Exhibit.Source> SOURCES = List.of(ONE, TWO);

    @Test
    void theFigureBeforeAMarkLeadsToItsSource() {
        assertThat(Cited.pieces("Có 17/18[1] chỉ tiêu, 1.000[2] cây.", SOURCES))
                .containsExactly(
                        new Cited.Piece("Có ", null),
                        new Cited.Piece("17/18", ONE),
                        new Cited.Piece(" chỉ tiêu, ", null),
                        new Cited.Piece("1.000", TWO),
                        new Cited.Piece(" cây.", null));
    }

    @Test
    void papersHaveNoMarks() {
        assertThat(Cited.plain("Có 17/18[1] chỉ tiêu, 1.000[2] cây.", SOURCES))
                .isEqualTo("Có 17/18 chỉ tiêu, 1.000 cây.");
    }

    @Test
    void bracketsThatCiteNothingStay() {
        for (String text : List.of("[1] đầu dòng", "Mục 5[3]", "a[0]", "a[]", "a[1", "a[x]", "a[99999]", "[", "")) {
            assertThat(Cited.plain(text, SOURCES)).isEqualTo(text);
        }
    }

    @Test
    void marksThatFollowEachOtherCiteTheSameWordOnce() {
        assertThat(Cited.plain("75%[1][2]", SOURCES)).isEqualTo("75%[2]");
    }
}
