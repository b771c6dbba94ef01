package vn.thidua.plan.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Readings of real plans against what careful readers found in them; the plans lie beside the project and may be absent. */
class GoldTests {

    private static final Path SHARED = Path.of("..", "shared");
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

    @Test
    void reachesTheBarOfEveryKind(@TempDir Path readings) throws IOException, InterruptedException {
        assumeTrue(
                Files.isDirectory(SHARED.resolve("gold")), "no ../shared/gold here: the real plans are not compared");
        JsonMapper json = new JsonMapper();
        try (Stream<Path> plans = Files.list(SHARED.resolve("plans"))) {
            for (Path plan :
                    plans.filter(file -> file.toString().endsWith(".txt")).toList()) {
                String raw = Files.readString(plan);
                String name = plan.getFileName().toString().replace(".txt", ".json");
                json.writeValue(readings.resolve(name), ReadingJson.toTree(PlanReader.read(raw), raw));
            }
        }
        Process scorer = new ProcessBuilder(
                        "python3",
                        SHARED.resolve("tools/score_reading.py").toString(),
                        SHARED.resolve("gold").toString(),
                        readings.toString(),
                        "--json")
                .redirectErrorStream(true)
                .start();
        String printed = new String(scorer.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(scorer.waitFor()).as(printed).isZero();

        JsonNode kinds = json.readTree(printed).get("kinds");
        Map<String, Double> missed = new TreeMap<>();
        BARS.forEach((kind, bar) -> {
            double reached = kinds.get(kind).get("f1").asDouble();
            if (reached < bar) {
                missed.put(kind, reached);
            }
        });
        assertThat(missed).isEmpty();
        assertThat(kinds.get("targets").get("with_op_and_unit").asDouble()).isGreaterThanOrEqualTo(0.88);
    }
}
