package vn.thidua.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.thidua.scoring.formula.FormulaFault;
import vn.thidua.scoring.points.Outcome;
import vn.thidua.scoring.scale.ScaleFinding;

/** Whatever can be the matter with a scale or a formula, and every reason for points, has a sentence. */
class FindingSentencesTests {

    @ParameterizedTest
    @ValueSource(strings = {"vi", "en"})
    void everythingHasASentence(String language) throws IOException {
        Properties sentences = new Properties();
        Path file = Path.of("src/main/resources/messages/scoring_" + language + ".properties");
        try (Reader text = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            sentences.load(text);
        }
        List<String> wanted = Stream.of(
                        Stream.of(ScaleFinding.What.values()).map(what -> new ScaleFinding(what, "", List.of()).key()),
                        Stream.of(FormulaFault.What.values()).map(what -> new FormulaFault(what, 0, List.of()).key()),
                        Stream.of(Outcome.Why.values()).map(why -> "trial.why." + why))
                .flatMap(keys -> keys)
                .toList();
        assertThat(wanted)
                .allSatisfy(
                        key -> assertThat(sentences.getProperty(key)).as(key).isNotBlank());
    }
}
