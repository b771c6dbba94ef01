package vn.thidua.plan.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class SentencesTests {

    private static Properties sentences(String language) throws IOException {
        Properties sentences = new Properties();
        try (Reader reader = new InputStreamReader(
                Objects.requireNonNull(
                        SentencesTests.class.getResourceAsStream("/messages/plan-intake_" + language + ".properties")),
                StandardCharsets.UTF_8)) {
            sentences.load(reader);
        }
        return sentences;
    }

    private static Set<String> keys() {
        Set<String> keys = new TreeSet<>();
        for (IntakeRefusal refusal : IntakeRefusal.values()) {
            keys.add(refusal.messageKey());
        }
        keys.remove(IntakeRefusal.UNSUPPORTED.messageKey());
        for (FileKind kind : FileKind.values()) {
            keys.add(kind.messageKey());
        }
        for (NoteCode code : NoteCode.values()) {
            keys.add(IntakeNote.of(code).messageKey());
        }
        return keys;
    }

    @Test
    void everyCodeHasASentenceInBothLanguages() throws IOException {
        assertThat(sentences("vi").stringPropertyNames()).containsExactlyInAnyOrderElementsOf(keys());
        assertThat(sentences("en").stringPropertyNames()).containsExactlyInAnyOrderElementsOf(keys());
    }

    @Test
    void bothLanguagesUseTheSameFacts() throws IOException {
        Properties vietnamese = sentences("vi");
        Properties english = sentences("en");
        for (String key : keys()) {
            for (String fact : new String[] {"{0}", "{1}", "{2}"}) {
                assertThat(vietnamese.getProperty(key).contains(fact))
                        .as(key + " " + fact)
                        .isEqualTo(english.getProperty(key).contains(fact));
            }
        }
    }

    /** A lone apostrophe would switch the placeholders of java.text.MessageFormat off. */
    @Test
    void noSentenceHasAnApostrophe() throws IOException {
        assertThat(sentences("vi").values())
                .noneMatch(sentence -> sentence.toString().contains("'"));
        assertThat(sentences("en").values())
                .noneMatch(sentence -> sentence.toString().contains("'"));
    }

    @Test
    void refusalNumbersAreUnique() {
        assertThat(IntakeRefusal.values()).extracting(IntakeRefusal::code).doesNotHaveDuplicates();
    }
}
