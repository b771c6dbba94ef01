package vn.thidua.programme;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.thidua.access.AccountId;
import vn.thidua.programme.domain.Task;
import vn.thidua.programme.domain.TaskDesk;
import vn.thidua.programme.domain.TaskReads;
import vn.thidua.programme.meeting.Meeting;
import vn.thidua.shared.By;

/** Meetings: the agenda from what is the matter, conclusions that become tasks, what became of them. */
class MeetingPagesTests extends MeetingScreens {

    @Autowired
    private TaskReads reads;

    @Test
    void conclusionsBecomeTasksAndComeBackNextTime() throws IOException {
        give("Trồng cây", office.school, TODAY.minusDays(2));
        assertThat(agenda().lines().toList())
                .startsWith("Nhiệm vụ quá hạn: Trồng cây")
                .endsWith("Việc trọng tâm thời gian tới");
        Map<String, String> call = new HashMap<>(Map.of(
                "id", UUID.randomUUID().toString(),
                "title", "Giao ban tháng 6",
                "heldOn", TODAY.toString(),
                "chair", "Bà Nguyễn Thị Mẫu",
                "agenda", "Điểm một\n\nĐiểm hai"));
        assertThat(post("/campaigns/" + campaign + "/meetings", office.officer, call))
                .hasStatus(303);
        assertThat(post("/campaigns/" + campaign + "/meetings", office.officer, call))
                .as("sent twice")
                .hasStatus(303);
        assertThat(desk.of(List.of(campaign))).hasSize(1);
        String meeting = "/meetings/" + call.get("id");
        Map<String, String> conclusion = new HashMap<>(Map.of(
                "id", UUID.randomUUID().toString(),
                "text", "Dọn kênh số 3",
                "unit", "Trường Tiểu học Hoa Sen",
                "due", ""));
        MvcTestResult half = post(meeting + "/conclusions", office.officer, conclusion);
        assertThat(half).as("no day").hasStatus(422);
        assertThat(Jsoup.parse(text(half)).select("#f-unit").attr("value")).isEqualTo("Trường Tiểu học Hoa Sen");
        conclusion.put("due", "2026-06-20");
        assertThat(post(meeting + "/conclusions", office.officer, conclusion)).hasStatus(303);
        assertThat(post(meeting + "/conclusions", office.officer, conclusion))
                .as("sent twice")
                .hasStatus(303);
        assertThat(post(meeting + "/conclusions", office.officer, Map.of("text", "Biểu dương Phường 1")))
                .hasStatus(303);
        assertThat(post(
                        meeting + "/conclusions",
                        office.officer,
                        Map.of("text", "x", "unit", "Ai đó", "due", "2026-06-20")))
                .as("nobody knows the unit")
                .hasStatus(422);
        Task task = reads.of(List.of(new TaskId(UUID.fromString(conclusion.get("id")))))
                .getFirst();
        assertThat(task.title()).isEqualTo("Dọn kênh số 3");
        assertThat(task.lead()).isEqualTo(office.school);
        assertThat(task.due().lastDay()).isEqualTo(LocalDate.of(2026, 6, 20));

        tasks.report(task.id(), new TaskDesk.Telling(UUID.randomUUID(), "Xong", null, true), By.PROGRAM);
        assertThat(agenda().lines().limit(2).toList())
                .containsExactly(
                        "Kết luận kỳ trước: Dọn kênh số 3 – Báo xong, chờ xác nhận",
                        "Kết luận kỳ trước: Biểu dương Phường 1");
        MeetingId next = new MeetingId(UUID.randomUUID());
        desk.call(
                next,
                campaign,
                new Meeting.Call(Meeting.Sort.MONTH, "Giao ban tháng 7", TODAY.plusDays(30), "", "Một"),
                By.PROGRAM);
        assertThat(page("/meetings/" + next, office.leader)
                        .select("section[aria-labelledby=before] p.m-0:not(.soft)")
                        .eachText())
                .containsExactly("1. Dọn kênh số 3", "2. Biểu dương Phường 1");
        assertThat(paragraphs(new MeetingId(UUID.fromString(call.get("id")))))
                .contains(
                        "THÔNG BÁO KẾT LUẬN",
                        "1. Dọn kênh số 3 – Trường Tiểu học Hoa Sen thực hiện, hoàn thành trong ngày 20/06/2026.",
                        "2. Biểu dương Phường 1");
    }

    @Test
    void badInputAndOvertakenChangesLoseNothing() {
        MvcTestResult wrong = post(
                "/campaigns/" + campaign + "/meetings",
                office.officer,
                Map.of("title", "", "heldOn", "31/02/2026", "agenda", "Điểm một"));
        assertThat(wrong).hasStatus(422);
        assertThat(Jsoup.parse(text(wrong)).select(".td-err").eachAttr("id")).containsExactly("e-title", "e-heldOn");
        MeetingId id = new MeetingId(UUID.randomUUID());
        desk.call(id, campaign, new Meeting.Call(Meeting.Sort.MONTH, "Cũ", TODAY, "", "Một"), By.PROGRAM);
        Map<String, String> form =
                Map.of("version", "0", "title", "Mới", "heldOn", TODAY.toString(), "agenda", "Hai", "sort", "QUARTER");
        assertThat(post("/meetings/" + id, office.officer, form)).hasStatus(303);
        MvcTestResult stale = post("/meetings/" + id, office.officer, form);
        assertThat(stale).hasStatus(409);
        assertThat(Jsoup.parse(text(stale))
                        .select("section[aria-labelledby=theirs] p")
                        .eachText())
                .containsExactly("Mới", "Hai");
    }

    @Test
    void onlyTheOfficeAndItsLeadersSeeMeetings() {
        MeetingId id = new MeetingId(UUID.randomUUID());
        desk.call(id, campaign, new Meeting.Call(Meeting.Sort.QUARTER, "Quý II", TODAY, "", "Một"), By.PROGRAM);
        for (AccountId reader : new AccountId[] {office.officer, office.leader}) {
            assertThat(status("/meetings/" + id, reader)).isEqualTo(200);
            assertThat(page("/meetings?campaign=" + campaign, reader)
                            .select("tbody a.name")
                            .eachText())
                    .containsExactly("Quý II");
        }
        for (AccountId other : new AccountId[] {office.strangeOffice, office.wardOffice}) {
            assertThat(status("/meetings/" + id, other)).isEqualTo(404);
            assertThat(post("/meetings/" + id + "/conclusions", other, Map.of("text", "x")))
                    .hasStatus(404);
        }
        assertThat(status("/meetings/" + id, office.schoolOfficer)).isEqualTo(403);
    }

    private String agenda() {
        return page("/campaigns/" + campaign + "/meetings/new", office.officer)
                .select("#f-agenda")
                .first()
                .wholeText();
    }
}
