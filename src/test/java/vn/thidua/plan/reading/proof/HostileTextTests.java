package vn.thidua.plan.reading.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import vn.thidua.plan.reading.PlanReader;
import vn.thidua.plan.reading.Warning;

class HostileTextTests {

    private static final String HEAD = SamplePlan.CLEAN.substring(0, SamplePlan.CLEAN.indexOf("I. MỤC ĐÍCH"));

    private static final List<String> PIECES = List.of(
            "Giấy khen ",
            "của ",
            "tặng ",
            "cho ",
            "tập thể ",
            "\n- ",
            "\n1. ",
            "\nI. ",
            "\na) ",
            "hồ sơ gồm ",
            "31/6/2026 ",
            "“",
            "”",
            "\"",
            "|",
            "\t",
            "(",
            "kèm theo Kế hoạch số 5/KH-UBND ",
            "Lưu: VT 12/AB",
            "5 (sáu) ",
            "phần đầu 5 ",
            "\ud83d",
            "\u0000",
            "\u0301",
            "¬",
            "năm học 2016-2018 ");

    @Test
    void neverFails() {
        Random random = new Random(11);
        for (int i = 0; i < 400; i++) {
            StringBuilder text = new StringBuilder(i % 2 == 0 ? HEAD : "");
            for (int j = random.nextInt(60); j > 0; j--) {
                text.append(PIECES.get(random.nextInt(PIECES.size())));
            }
            String plan = text.toString();
            for (Warning warning : PlanReader.read(plan).warnings()) {
                assertThat(warning.span().to()).isLessThanOrEqualTo(plan.length());
            }
        }
    }

    @Test
    void takesTimeThatGrowsWithLengthOnly() {
        for (String piece :
                List.of("tặng Giấy khen ", "“", "- “a\n", "Quyết định số 12/QĐ-UBND ", "/*", "tờ trình, ")) {
            String plan = HEAD + piece.repeat(300_000 / piece.length());
            long start = System.nanoTime();
            PlanReader.read(plan);
            assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(30));
        }
    }
}
