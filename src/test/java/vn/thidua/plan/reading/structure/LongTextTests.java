package vn.thidua.plan.reading.structure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** No block is so long that a reader who looks at all of it time and again takes more than time in proportion to the text. */
class LongTextTests {

    private static final int LONGEST = 80_000;
    private static final int SIZE = 300_000;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "đ",
                "Phòng Nội vụ đạt 95% hộ. ",
                "Phòng Nội vụ, ",
                "phấn đấu đạt trên 95% hộ và\n",
                "<b>a</b>, ",
                "9.",
                "(",
                "e\u0301"
            })
    void dividesEndlessTextAndLosesNothing(String piece) {
        String raw = piece.repeat(SIZE / piece.length());
        List<Text> texts = Outline.of(raw).blocks().stream().map(Block::whole).toList();

        assertThat(texts).hasSizeGreaterThan(1).allMatch(text -> text.length() <= LONGEST);
        assertThat(letters(texts.stream().map(Text::toString).collect(Collectors.joining())))
                .isEqualTo(letters(piece).repeat(SIZE / piece.length()));
    }

    private static String letters(String text) {
        String plain = text.replaceAll("</?b>", "").replace("e\u0301", "é");
        return plain.replaceAll("\\s", "");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a<br>", "a\f", "a\tb\f"})
    void findsTheSameLinesInOneLongRawLine(String piece) {
        int count = SIZE / piece.length();

        assertThat(Cleaner.lines(piece.repeat(count))).hasSize(count);
    }
}
