package vn.thidua.award.certificate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Texts in their places: as large as can be, never over the edge, never cut. */
class FitTests {

    private static final double POINTS = 72 / 25.4;
    private static final Box BOX = new Box(0, 0, 100, 12);
    private static final Lettering LETTERING =
            new Lettering(Face.BOLD, 28, 12, 2, Lettering.Align.CENTRE, Lettering.BLACK, false);

    @Test
    void shortTextsAreLarge() {
        assertThat(Fit.of("Ông Lê An", BOX, LETTERING)).contains(new Fit(28, List.of("Ông Lê An")));
    }

    @Test
    void longerOnesShrinkThenWrapIntoLinesOfAboutTheSameLength() {
        Fit shrunk = Fit.of("Ông Nguyễn Hữu Đức Trường", BOX, LETTERING).orElseThrow();
        assertThat(shrunk.lines()).hasSize(1);
        assertThat(shrunk.size()).isBetween(20.0, 27.0);
        Fit wrapped = Fit.of("Bà Công Tằng Tôn Nữ Huỳnh Nguyễn Phương Thảo Nguyên Hoàng Khánh", BOX, LETTERING)
                .orElseThrow();
        assertThat(wrapped.lines()).hasSize(2);
        Letters letters = Letters.of(Face.BOLD);
        double first = letters.wide(wrapped.lines().getFirst());
        assertThat(letters.wide(wrapped.lines().getLast())).isBetween(first * 0.6, first * 1.4);
    }

    @Test
    void keepsLinesThatSomebodySet() {
        Lettering three = new Lettering(Face.BOLD, 13, 8, 3, Lettering.Align.CENTRE, Lettering.BLACK, true);
        assertThat(Fit.of("KT. CHỦ TỊCH\nPHÓ CHỦ TỊCH", BOX, three).map(Fit::lines))
                .contains(List.of("KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH"));
    }

    @Test
    void neverOverTheEdgeAndNoWordLost() {
        Random chance = new Random(20_260_805);
        int refused = 0;
        for (int i = 0; i < 2_000; i++) {
            StringBuilder text = new StringBuilder("Nguyễn");
            for (int words = chance.nextInt(24); words > 0; words--) {
                text.append(' ').append("ƯỡngtrườngQuỳnhiịlí".substring(chance.nextInt(8), 9 + chance.nextInt(10)));
            }
            Optional<Fit> fit = Fit.of(text.toString(), BOX, LETTERING);
            if (fit.isEmpty()) {
                refused++;
                continue;
            }
            assertThat(String.join(" ", fit.get().lines())).isEqualTo(text.toString());
            assertThat(fit.get().height()).isLessThanOrEqualTo(BOX.height() * POINTS + 0.01);
            for (String line : fit.get().lines()) {
                assertThat(Letters.of(Face.BOLD).wide(line) * fit.get().size())
                        .isLessThanOrEqualTo(BOX.width() * POINTS + 0.01);
            }
        }
        assertThat(refused).as("some are too long even in the smallest letters").isBetween(100, 1_900);
    }
}
