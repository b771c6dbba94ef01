package vn.thidua.plan.reading.target;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.thidua.plan.reading.structure.Outline;

/** A quarter of a million characters of one thing repeated: what takes longer than linear time does not end here. */
class HostileTextTests {

    private static final int LENGTH = 250_000;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "9",
                "%",
                "9%",
                "9% ",
                "1/",
                "14/16 xã ",
                "1.000.",
                "ít nhất ",
                "tăng ",
                "mỗi xã ",
                "năm 2026 ",
                "so với 5% ",
                "5-6-7-8%",
                "từ 5% đến 6% lên 7% ",
                "hai mươi ",
                "5 m2/người/năm",
                "(",
                "(5%) ",
                "a:",
                "\"5% ",
                "1/A-",
                "5 - ",
                "5 người trở lên ",
                "5%\t",
                ",",
                "@"
            })
    void readsInLinearTime(String piece) {
        String raw = "KẾ HOẠCH\n\nI. MỤC TIÊU\n1. " + piece.repeat(LENGTH / piece.length()) + " 5%";
        assertTimeoutPreemptively(
                Duration.ofSeconds(20),
                () -> assertThat(TargetReader.read(Outline.of(raw))).isNotNull());
    }
}
