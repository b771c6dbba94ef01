package vn.thidua.plan.reading;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.code_intelligence.jazzer.junit.FuzzTest;
import java.util.List;
import java.util.stream.Stream;

/**
 * Whatever the text, the reader answers, and every span lies in the text. Without {@code JAZZER_FUZZ=1} the kept inputs are tried; {@code ./check} also searches for new ones
 * for a bounded time.
 */
class ReaderFuzzTests {

    private static final String[] WORDS = {
        "KẾ HOẠCH",
        "Số: ",
        "/KH-UBND",
        "I. ",
        "1. ",
        "a) ",
        "- ",
        "\n",
        "\n\n",
        "\t",
        "|",
        "Giao ",
        "chủ trì",
        "phối hợp với ",
        "trước ngày ",
        "20/6",
        "hàng tháng",
        "95%",
        "từ 70% đến 80%",
        "14/16 phường",
        "tăng ",
        "Giấy khen",
        "Nơi nhận:",
        "Phụ lục",
        "đến hết năm 2026",
        "Phòng Nội vụ",
        "(",
        ")",
        "“",
        "”",
        "*",
        "<p>",
        "</p>",
        "ngày 31 tháng 6 năm 2026",
        "\f",
        "; ",
        ", "
    };

    @FuzzTest(maxDuration = "45s")
    void readsAnything(FuzzedDataProvider data) {
        StringBuilder text = new StringBuilder();
        while (data.remainingBytes() > 0 && text.length() < 20_000) {
            if (data.consumeBoolean()) {
                text.append(data.pickValue(WORDS));
            } else {
                text.append(data.consumeString(12));
            }
        }
        String raw = text.toString();
        Reading reading = PlanReader.read(raw);
        assertThat(spans(reading)).allMatch(span -> span.to() <= raw.length());
        assertThat(ReadingJson.toTree(reading, raw)).isNotEmpty();
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
