package vn.thidua.plan.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Readings of whole plans against what careful readers found in them. */
class GoldTests {

    /** Plans of invented offices, each with its gold beside it. */
    private static final Path OWN = Path.of("src", "test", "resources", "plans");

    /** Real plans lie beside the project and may be absent. */
    private static final Path SHARED = Path.of("..", "shared");

    private static final double OWN_FLOOR = 0.95;

    private static final Map<String, Double> BARS = new TreeMap<>(Map.of(
            "header", 0.98,
            "period", 0.95,
            "legal_bases", 0.97,
            "contents", 0.97,
            "targets", 0.93,
            "assignments", 0.93,
            "deadlines", 0.93,
            "commendations", 0.90,
            "recipients", 0.95));

    private final JsonMapper json = new JsonMapper();

    @Test
    void readsEveryKindInPlansOfItsOwn() throws IOException {
        ReadingScore score = score(OWN, OWN);

        assertThat(score.f1())
                .allSatisfy((kind, reached) -> assertThat(reached)
                        .as("%s, missed or invented: %s", kind, score.misses())
                        .isGreaterThanOrEqualTo(OWN_FLOOR));
        assertThat(score.targetsWithMeasure()).isGreaterThanOrEqualTo(OWN_FLOOR);
    }

    @Test
    void reachesTheBarOfEveryKindInRealPlans() throws IOException {
        assumeTrue(
                Files.isDirectory(SHARED.resolve("gold")), "no ../shared/gold here: the real plans are not compared");
        ReadingScore score = score(SHARED.resolve("plans"), SHARED.resolve("gold"));

        assertThat(score.f1())
                .containsOnlyKeys(BARS.keySet())
                .allSatisfy((kind, reached) -> assertThat(reached)
                        .as("%s, missed or invented: %s", kind, score.misses())
                        .isGreaterThanOrEqualTo(BARS.get(kind)));
        assertThat(score.targetsWithMeasure()).isGreaterThanOrEqualTo(0.88);
    }

    private ReadingScore score(Path plans, Path golds) throws IOException {
        ReadingScore score = new ReadingScore();
        for (Path gold : golds(golds)) {
            String name = gold.getFileName().toString().replace(".json", "");
            String raw = Files.readString(plans.resolve(name + ".txt"));
            JsonNode found = json.valueToTree(ReadingJson.toTree(PlanReader.read(raw), raw));
            score.add(name, json.readTree(Files.readString(gold)), found);
        }
        return score;
    }

    private static List<Path> golds(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            List<Path> golds = files.filter(file -> file.toString().endsWith(".json"))
                    .sorted()
                    .toList();
            assertThat(golds).isNotEmpty();
            return golds;
        }
    }
}
