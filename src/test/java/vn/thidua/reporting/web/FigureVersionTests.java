package vn.thidua.reporting.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.thidua.evidence.Evidence;
import vn.thidua.evidence.EvidenceId;
import vn.thidua.evidence.EvidenceSort;
import vn.thidua.evidence.EvidenceSubject;
import vn.thidua.reporting.domain.Figure;
import vn.thidua.reporting.domain.PastFigure;

/** The past of a figure, each with what came after it and what proved it then. */
class FigureVersionTests {

    private static final Instant NOON = Instant.parse("2026-06-04T05:00:00Z");

    private final EvidenceId newer = new EvidenceId(UUID.randomUUID());

    @Test
    void latestComesFirstWithWhatChanged() {
        List<FigureVersion> versions = FigureVersion.of(
                List.of(past(1, Figure.of(new BigDecimal("400"))), past(2, Figure.NOTHING_YET), past(3, figure("450"))),
                figure("440"),
                List.of());
        assertThat(versions.stream()
                        .map(version -> version.past().number() + " " + version.change())
                        .toList())
                .containsExactly("3 -10", "2 null", "1 null");
    }

    @Test
    void filesStandWhereTheyProvedSomething() {
        List<Evidence> files =
                List.of(file("cu.jpg", new EvidenceId(UUID.randomUUID()), 0, newer), file("moi.jpg", newer, 90, null));
        List<FigureVersion> versions =
                FigureVersion.of(List.of(past(1, figure("400")), past(2, figure("450"))), figure("440"), files);
        assertThat(versions.stream()
                        .map(version ->
                                version.proofs().stream().map(Evidence::name).toList())
                        .toList())
                .as("the file was replaced between the two")
                .containsExactly(List.of("moi.jpg"), List.of("cu.jpg"));
    }

    /** A figure that was replaced so many hours after noon. */
    private static PastFigure past(int number, Figure figure) {
        return new PastFigure(number, figure, "", 1, null, NOON.plusSeconds(number * 3600L), "Mẫu", "");
    }

    private static Figure figure(String value) {
        return Figure.of(new BigDecimal(value));
    }

    private static Evidence file(String name, EvidenceId id, int minutes, @Nullable EvidenceId supersededBy) {
        UUID subject = new UUID(1, 1);
        return new Evidence(
                id,
                new EvidenceSubject("report-value", subject, subject),
                name,
                EvidenceSort.JPEG,
                1,
                NOON.plusSeconds(minutes * 60L),
                "Mẫu",
                supersededBy);
    }
}
