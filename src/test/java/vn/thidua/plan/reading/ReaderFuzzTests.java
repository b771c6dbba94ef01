package vn.thidua.plan.reading;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.DictionaryFile;
import com.code_intelligence.jazzer.junit.FuzzTest;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import tools.jackson.databind.json.JsonMapper;

/**
 * Whatever the text, the reader answers, and every span lies in the text. Run with {@code JAZZER_FUZZ=1}, as {@code ./check} does, it also searches for new inputs for a
 * bounded time; those kept beside it are tried by {@link KeptInputsTests} in every build.
 */
class ReaderFuzzTests {

    @FuzzTest(maxDuration = "20s")
    @DictionaryFile(resourcePath = "words.dict")
    void readsAnything(byte[] data) {
        String raw = text(data);
        Reading reading = PlanReader.read(raw);
        assertThat(spans(reading)).allMatch(span -> span.to() <= raw.length());
        assertThat(new JsonMapper().writeValueAsString(ReadingJson.toTree(reading, raw)))
                .startsWith("{");
    }

    /** UTF-8, or, behind its byte order mark, UTF-16 as it is: with halves of characters. */
    private static String text(byte[] data) {
        boolean wide = data.length > 1 && data[0] == (byte) 0xFE && data[1] == (byte) 0xFF;
        return wide
                ? ByteBuffer.wrap(data, 2, data.length - 2).asCharBuffer().toString()
                : new String(data, StandardCharsets.UTF_8);
    }

    private static Stream<Span> spans(Reading reading) {
        return Stream.concat(
                Stream.of(
                                reading.legalBases(),
                                reading.contents(),
                                reading.targets(),
                                reading.assignments(),
                                reading.deadlines(),
                                reading.commendations(),
                                reading.dossiers(),
                                reading.registrationForm(),
                                reading.recipients(),
                                reading.parts())
                        .flatMap(List::stream)
                        .map(ReadItem::span),
                reading.warnings().stream().map(Warning::span));
    }
}
