package vn.thidua.programme.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.thidua.campaign.domain.CampaignAssignment;
import vn.thidua.campaign.domain.Source;

/** Days as people write them, and what an assignment asks for. */
class TaskDueTests {

    @Test
    void dayBeforeWhichIsTheLastInTime() {
        TaskDue before = TaskDue.of("Trước ngày 20/6/2026").orElseThrow();
        assertThat(before).isEqualTo(new TaskDue(LocalDate.of(2026, 6, 20), true));
        assertThat(before.lastDay()).isEqualTo(LocalDate.of(2026, 6, 19));
        assertThat(TaskDue.of("20.06.2026").orElseThrow().lastDay()).isEqualTo(LocalDate.of(2026, 6, 20));
        assertThat(TaskDue.of("2026-06-20")).contains(new TaskDue(LocalDate.of(2026, 6, 20), false));
        assertThat(TaskDue.of("trước 2026-06-20")).contains(before);
    }

    @Test
    void whatIsNoDayIsNone() {
        for (String typed : List.of("", "31/02/2026", "tháng 6", "20/06", "1/13/2026", "20/06/0001")) {
            assertThat(TaskDue.of(typed)).as(typed).isEqualTo(Optional.empty());
        }
    }

    @Test
    void eachPointOfAnAssignmentIsAPiece() {
        String quote =
                "Giao Phòng Mẫu chủ trì, phối hợp với các đơn vị:\n\n- Trồng cây ven kênh;\nmỗi khu phố một đoạn.\n\n- Dọn vỉa hè - lòng đường.\n+ Báo cáo hàng tháng";
        assertThat(AssignmentPieces.of(assignment("Giao Phòng Mẫu chủ trì", quote)))
                .containsExactly(
                        "Trồng cây ven kênh; mỗi khu phố một đoạn", "Dọn vỉa hè - lòng đường", "Báo cáo hàng tháng");
        assertThat(AssignmentPieces.of(assignment("Thu ngân sách, giải ngân", "Thu ngân sách, giải ngân | Phòng Mẫu")))
                .containsExactly("Thu ngân sách, giải ngân");
    }

    private static CampaignAssignment assignment(String body, String quote) {
        return new CampaignAssignment(
                UUID.randomUUID(), null, 1, "1", body, null, List.of(), new Source(null, "P1", quote));
    }
}
