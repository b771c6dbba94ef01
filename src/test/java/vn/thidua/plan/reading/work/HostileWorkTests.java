package vn.thidua.plan.reading.work;

import static org.assertj.core.api.Assertions.assertThatCode;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.thidua.plan.reading.Assignment;
import vn.thidua.plan.reading.structure.Outline;

class HostileWorkTests {

    private static final int LENGTH = 300_000;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ngày cuối ",
                "hết ngày cuối ",
                "Phòng, ",
                "các sở và ",
                "phối hợp với ",
                "( ",
                "Sở Y tế chủ trì. ",
                "Cơ quan chủ trì: ",
                "trước ngày 15/6 và ",
                "15/6, ",
                "trước ngày 1/1/2026. ",
                "đề nghị các trường ",
                "Đơn vị thực hiện:\n",
                "NỘI DUNG THI ĐUA\n",
                "| 1 | Sở A |\n",
                "A:\n",
                "quý ",
            })
    void readsRepetitionsInLinearTime(String seed) {
        String text = SampleWork.plan("III. TỔ CHỨC THỰC HIỆN\n\n1. " + seed.repeat(LENGTH / seed.length()));

        Assertions.assertTimeoutPreemptively(Duration.ofSeconds(20), () -> readAll(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "\u0000",
                "|",
                ":",
                "trước ngày",
                "ngày 99/99/9999",
                "Giao",
                "1.",
                "- ",
                "tháng 0/0000",
                "quý"
            })
    void neverFails(String text) {
        assertThatCode(() -> {
                    readAll(text);
                    readAll(SampleWork.plan("III. TỔ CHỨC THỰC HIỆN\n\n1. " + text));
                })
                .doesNotThrowAnyException();
    }

    private static void readAll(String text) {
        Outline outline = Outline.of(text);
        ContentReader.read(outline);
        List<Assignment> assignments = AssignmentReader.read(outline);
        DeadlineReader.read(outline, null, assignments);
    }
}
