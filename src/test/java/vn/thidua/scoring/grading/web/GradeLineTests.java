package vn.thidua.scoring.grading.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.thidua.scoring.grading.Grade;
import vn.thidua.scoring.grading.Nomination;
import vn.thidua.scoring.grading.Proposal;

/** What can be decided with one click: what the program and the unit do not propose differently. */
class GradeLineTests {

    @Test
    void whatUnitAndProgramProposeDifferentlyIsNotDecidedWithOneClick() {
        assertThat(line(Grade.GOOD, Grade.GOOD).offered()).isEqualTo(Grade.GOOD);
        assertThat(line(null, Grade.DONE).offered()).isEqualTo(Grade.DONE);
        assertThat(line(Grade.DONE, null).offered()).isEqualTo(Grade.DONE);
        assertThat(line(Grade.DONE, null).waiting()).isTrue();
        assertThat(line(Grade.DONE, Grade.GOOD).waiting()).isFalse();
        assertThat(line(null, null).waiting()).isFalse();
    }

    private static GradeLine line(@Nullable Grade program, @Nullable Grade unit) {
        UUID subject = UUID.randomUUID();
        List<Nomination> asked = unit == null
                ? List.of()
                : List.of(new Nomination(subject, 2026, 1, unit, "Đạt", false, Instant.EPOCH, "Thử"));
        return new GradeLine(
                subject, "Phường 1", "", false, new Proposal(program, List.of()), List.of(), asked, true, null, "");
    }
}
