package vn.thidua.programme;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.web.servlet.support.RequestContextUtils;
import vn.thidua.programme.domain.TaskDesk;
import vn.thidua.programme.domain.TaskDue;
import vn.thidua.programme.meeting.Attendance;
import vn.thidua.programme.meeting.Invitation;
import vn.thidua.programme.meeting.Meeting;
import vn.thidua.programme.meeting.MeetingDesk;
import vn.thidua.shared.By;

/** The notice of what a meeting concluded: its number, and what stands in it. */
class MeetingNoticeTests extends MeetingScreens {

    private static final String KEPT = "Bản thông báo in ra giữ nguyên như lúc cấp số";
    private static final Map<String, String> STAMP = Map.of(
            "seen", "1",
            "symbol", "TB-UBND",
            "on", TODAY.toString(),
            "place", "Sao Mai",
            "signerPost", "CHỦ TỊCH",
            "signer", "Nguyễn Văn Mẫu",
            "recipients", "Lưu: VT.");

    @Autowired
    private JdbcClient jdbc;

    @Test
    void noticeGetsItsNumberAndEndsTheMeeting() throws IOException {
        MeetingId id = call();
        String meeting = "/meetings/" + id;
        Map<String, String> stamp = new HashMap<>(Map.of(
                "symbol", "TB-UBND", "on", TODAY.toString(), "signerPost", "CHỦ TỊCH", "recipients", "Lưu: VT."));
        assertThat(text(post(meeting + "/number", office.officer, stamp)))
                .as("nothing concluded")
                .contains("Chưa có kết luận nào để ra thông báo.");
        post(meeting + "/conclusions", office.officer, Map.of("text", "Biểu dương Phường 1"));
        stamp.put("signer", "Nguyễn Văn Mẫu");
        assertThat(post(meeting + "/number", office.officer, with(stamp, "seen", "0")))
                .as("somebody concluded something meanwhile")
                .hasStatus(422);
        stamp.remove("signer");
        stamp.put("seen", "1");
        attendance.note(
                id,
                List.of(
                        Invitation.of(office.ward1, true).noted(Attendance.EXCUSED, ""),
                        Invitation.of(office.school, false).noted(Attendance.STAND_IN, "ông Thay"),
                        Invitation.of(office.environment, false)),
                version(id),
                By.PROGRAM);
        MvcTestResult unsigned = post(meeting + "/number", office.officer, stamp);
        assertThat(unsigned).as("nobody signs").hasStatus(422);
        assertThat(Jsoup.parse(text(unsigned))
                        .select("textarea[name=signerPost]")
                        .text())
                .isEqualTo("CHỦ TỊCH");
        stamp.put("signer", "Nguyễn Văn Mẫu");
        assertThat(post(meeting + "/number", office.officer, stamp)).hasStatus(303);
        int number = desk.find(id).orElseThrow().notice().stamp().number();
        assertThat(page(meeting, office.leader).select(".td-head .st").text())
                .startsWith("Thông báo số " + number + "/TB-UBND");
        try (XWPFDocument paper = notice(id)) {
            assertThat(paper.getParagraphs().stream().map(XWPFParagraph::getText))
                    .contains(
                            "- Cử người dự thay (1): Trường Tiểu học Hoa Sen (ông Thay).",
                            "- Vắng có phép (1): Phường 1.");
            assertThat(paper.getTables().stream().map(XWPFTable::getText))
                    .anyMatch(heading -> heading.contains("Số: " + number + "/TB-UBND"))
                    .anyMatch(foot -> foot.contains("Nguyễn Văn Mẫu"));
        }
        for (Map.Entry<String, Map<String, String>> act : Map.of(
                        "/number", with(stamp, "signer", "Trần Thị Khác"),
                        "/conclusions", Map.of("text", "Thêm"),
                        "/attendance",
                                Map.of("version", String.valueOf(version(id)), "came." + office.ward1, "PRESENT"))
                .entrySet()) {
            assertThat(post(meeting + act.getKey(), office.officer, act.getValue()))
                    .as(act.getKey())
                    .hasStatus(422);
        }
        assertThat(post(
                        meeting,
                        office.officer,
                        Map.of(
                                "version",
                                String.valueOf(version(id)),
                                "title",
                                "Mới",
                                "heldOn",
                                TODAY.toString(),
                                "agenda",
                                "Hai")))
                .hasStatus(409);
        assertThat(desk.find(id).orElseThrow().conclusions()).hasSize(1);
        MeetingId next = call();
        post("/meetings/" + next + "/conclusions", office.officer, Map.of("text", "Một"));
        assertThat(post("/meetings/" + next + "/number", office.officer, stamp)).hasStatus(303);
        assertThat(desk.find(next).orElseThrow().notice().stamp().number()).isEqualTo(number + 1);
    }

    @Test
    void sameNumberAskedTwiceIsOneNumber() {
        MeetingId id = call();
        post("/meetings/" + id + "/conclusions", office.officer, Map.of("text", "Một"));
        MvcTestResult first = post("/meetings/" + id + "/number", office.officer, STAMP);
        int number = desk.find(id).orElseThrow().notice().stamp().number();
        assertIssued(first, number);
        assertIssued(post("/meetings/" + id + "/number", office.officer, STAMP), number);
        assertIssued(
                post("/meetings/" + id + "/number", office.officer, with(STAMP, "number", String.valueOf(number))),
                number);
        MvcTestResult other =
                post("/meetings/" + id + "/number", office.officer, with(STAMP, "number", String.valueOf(number + 7)));
        assertThat(other).as("another number").hasStatus(422);
        assertThat(Jsoup.parse(text(other))
                        .select("p.note[role=alert]:not([hidden])")
                        .text())
                .isEqualTo("Thông báo kết luận đã có số " + number + "/TB-UBND nên buổi giao ban không sửa được nữa.");
        MeetingId typed = call();
        post("/meetings/" + typed + "/conclusions", office.officer, Map.of("text", "Một"));
        Map<String, String> own = with(STAMP, "number", String.valueOf(number + 20));
        assertIssued(post("/meetings/" + typed + "/number", office.officer, own), number + 20);
        assertIssued(post("/meetings/" + typed + "/number", office.officer, own), number + 20);
        MeetingId late = call();
        post("/meetings/" + late + "/conclusions", office.officer, Map.of("text", "Một"));
        MvcTestResult taken = post("/meetings/" + late + "/number", office.officer, own);
        assertThat(taken).as("the number of another paper").hasStatus(422);
        assertThat(Jsoup.parse(text(taken)).select("input[name=number]").attr("value"))
                .isEqualTo(String.valueOf(number + 20));
    }

    private static void assertIssued(MvcTestResult answer, int number) {
        assertThat(answer).hasStatus(303);
        assertThat(RequestContextUtils.getOutputFlashMap(answer.getRequest()).values())
                .singleElement()
                .hasFieldOrPropertyWithValue("arguments", List.of(number + "/TB-UBND"));
    }

    @Test
    void issuedNoticeStaysWhatItWas() throws IOException {
        MeetingId last = call();
        MeetingId id = new MeetingId(UUID.randomUUID());
        desk.call(id, campaign, new Meeting.Call(Meeting.Sort.MONTH, "Sau", TODAY.plusDays(1), "", "Một"), By.PROGRAM);
        TaskId before = conclude(last, "Trồng cây");
        TaskId given = conclude(id, "Dọn kênh");
        attendance.note(
                id, List.of(Invitation.of(office.ward1, false).noted(Attendance.PRESENT, "")), version(id), By.PROGRAM);
        List<String> draft = paragraphs(id);
        assertThat(draft)
                .contains(
                        "1. Trồng cây – Trường Tiểu học Hoa Sen: Chưa bắt đầu.",
                        "1. Dọn kênh – Trường Tiểu học Hoa Sen thực hiện, hoàn thành trong ngày 14/06/2026.");
        assertThat(post("/meetings/" + id + "/number", office.officer, STAMP)).hasStatus(303);
        List<String> issued = paragraphs(id);
        assertThat(issued).containsAll(draft);
        tasks.change(
                given,
                new TaskDesk.Wording(
                        null, "Dọn sông", office.environment, List.of(), new TaskDue(TODAY.plusDays(60), false)),
                0,
                "Đổi phân công",
                By.PROGRAM);
        tasks.report(before, new TaskDesk.Telling(UUID.randomUUID(), "Xong", null, true), By.PROGRAM);
        assertThat(paragraphs(id)).isEqualTo(issued);
        assertThat(page("/meetings/" + id + "/print", office.leader)
                        .select("article.paper p.text")
                        .eachText())
                .contains(
                        "1. Trồng cây – Trường Tiểu học Hoa Sen: Chưa bắt đầu.",
                        "1. Dọn kênh – Trường Tiểu học Hoa Sen thực hiện, hoàn thành trong ngày 14/06/2026.");
        assertThat(page("/meetings/" + id, office.officer)
                        .select("section[aria-labelledby=conclusions] p.soft")
                        .text())
                .as("the page shows today")
                .contains("Phòng Tài nguyên và Môi trường");
    }

    @Test
    void noticeThatWasIssuedBeforeItsTextWasKeptIsStillPrinted() throws IOException {
        MeetingId id = call();
        conclude(id, "Dọn kênh");
        assertThat(post("/meetings/" + id + "/number", office.officer, STAMP)).hasStatus(303);
        List<String> issued = paragraphs(id);
        assertThat(page("/meetings/" + id, office.leader).text()).contains(KEPT);
        assertThat(jdbc.sql(
                                "update meeting_notice set organ_name = '', above_name = '', passages = '[]' where meeting_id = :id")
                        .param("id", id.value())
                        .update())
                .isEqualTo(1);
        assertThat(paragraphs(id)).isEqualTo(issued);
        assertThat(page("/meetings/" + id, office.leader).text()).doesNotContain(KEPT);
    }

    private TaskId conclude(MeetingId meeting, String text) {
        UUID id = UUID.randomUUID();
        desk.conclude(
                meeting,
                new MeetingDesk.Conclusion(id, text, office.school, new TaskDue(TODAY.plusDays(10), false)),
                By.PROGRAM);
        return new TaskId(id);
    }

    private static Map<String, String> with(Map<String, String> fields, String name, String value) {
        Map<String, String> more = new HashMap<>(fields);
        more.put(name, value);
        return more;
    }
}
