package vn.thidua.reporting.inspecting;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.thidua.organization.UnitId;
import vn.thidua.reporting.ReportId;
import vn.thidua.reporting.domain.Figure;

class SampleDrawTests {

    private static final UUID DUE = new UUID(1, 1);
    private static final UnitId UNIT = new UnitId(new UUID(2, 2));
    private static final int SEEDS = 2_000;

    @Test
    void theSameSeedDrawsTheSameInWhateverOrderFiguresCome() {
        List<SampleDraw.Candidate> figures = figures(40, 0);
        assertThat(SampleDraw.of(4711, 5, figures.reversed())).isEqualTo(SampleDraw.of(4711, 5, figures));
        assertThat(targets(SampleDraw.of(4711, 5, figures))).containsExactly(26L, 15L, 19L, 14L, 2L);
    }

    @Test
    void otherSeedsDrawEveryFigureSometime() {
        Set<Long> drawn = new HashSet<>();
        for (long seed = 0; seed < 200; seed++) {
            drawn.addAll(targets(SampleDraw.of(seed, 5, figures(40, 0))));
        }
        assertThat(drawn).hasSize(40);
    }

    @Test
    void drawsNoMoreThanThereAre() {
        assertThat(SampleDraw.of(1, 5, figures(3, 0))).hasSize(3);
    }

    @Test
    void aCorrectedFigureIsDrawnThreeTimesAsOften() {
        int corrected = 0;
        for (long seed = 0; seed < SEEDS; seed++) {
            corrected += targets(SampleDraw.of(seed, 1, figures(10, 1))).contains(0L) ? 1 : 0;
        }
        assertThat(corrected).as("three of twelve parts of 2000").isEqualTo(500);
    }

    private static List<Long> targets(List<SampleDraw.Candidate> drawn) {
        return drawn.stream().map(one -> one.target().getLeastSignificantBits()).toList();
    }

    private static List<SampleDraw.Candidate> figures(int number, int corrected) {
        List<SampleDraw.Candidate> figures = new ArrayList<>();
        for (int i = 0; i < number; i++) {
            figures.add(new SampleDraw.Candidate(
                    DUE,
                    UNIT,
                    new UUID(3, i),
                    new ReportId(new UUID(4, 4)),
                    Figure.of(BigDecimal.TEN),
                    i < corrected ? Sampled.Why.CORRECTED : Sampled.Why.ANY));
        }
        return figures;
    }
}
