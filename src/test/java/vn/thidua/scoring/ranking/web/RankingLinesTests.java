package vn.thidua.scoring.ranking.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import vn.thidua.organization.UnitId;
import vn.thidua.scoring.points.Quota;
import vn.thidua.scoring.points.Quota.Base;
import vn.thidua.scoring.ranking.web.RankingPage.Line;
import vn.thidua.shared.Paging;

/** Lines of places over more than one page. */
class RankingLinesTests {

    /** 120 units; the hundredth and the next one have the same total, and so have the last two, who share a place. */
    private static final List<Line> ALL =
            IntStream.rangeClosed(1, 120).mapToObj(RankingLinesTests::line).toList();

    @Test
    void comparesEqualsThatStandOnTwoPages() {
        assertThat(RankingLines.compared(ALL, new Paging(ALL.size(), 1)))
                .extracting(Line::name)
                .containsExactly("100", "101");
        assertThat(RankingLines.compared(ALL, new Paging(ALL.size(), 2)))
                .extracting(Line::name)
                .containsExactly("100", "101", "119", "120");
    }

    @Test
    void comparesNoMoreThanTheNeighboursOfAPage() {
        List<Line> level = Collections.nCopies(1_000, line(1));
        assertThat(RankingLines.compared(level, new Paging(level.size(), 5))).hasSize(3 * Paging.SIZE);
        assertThat(RankingLines.compared(level, new Paging(level.size(), 0))).hasSize(1_000);
    }

    @Test
    void endsQuotasBehindTheLastThatMayBeProposed() {
        List<QuotaLine> lines = QuotaLine.of(
                List.of(
                        new Quota("A", new BigDecimal("20.5"), Base.MEMBERS, RoundingMode.DOWN),
                        new Quota("B", new BigDecimal("119"), Base.NUMBER, RoundingMode.DOWN),
                        new Quota("C", new BigDecimal("500"), Base.NUMBER, RoundingMode.DOWN)),
                ALL);
        assertThat(lines).extracting(QuotaLine::most).containsExactly(24, 119, 500);
        assertThat(lines).extracting(QuotaLine::last).containsExactly(24, 119, 120);
        assertThat(lines).extracting(QuotaLine::split).containsExactly(false, true, false);
        assertThat(lines.getFirst().exact()).isEqualByComparingTo("24.6");
    }

    private static Line line(int no) {
        int total = no == 101 ? 100 : no == 120 ? 119 : no;
        boolean shared = no >= 119;
        return new Line(
                new UnitId(new UUID(0, no)),
                String.valueOf(no),
                null,
                shared ? 119 : no,
                shared,
                no == 101 ? -1 : null,
                "",
                null,
                BigDecimal.valueOf(1000 - total),
                BigDecimal.ZERO,
                BigDecimal.ZERO,
                0,
                "",
                List.of(),
                List.of(),
                null);
    }
}
