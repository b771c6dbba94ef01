package vn.thidua.programme;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.thidua.TestClock;
import vn.thidua.access.AccountId;
import vn.thidua.campaign.CampaignId;
import vn.thidua.campaign.Office;
import vn.thidua.campaign.SamplePlan;
import vn.thidua.campaign.StatementCount;
import vn.thidua.campaign.domain.CampaignDesk;
import vn.thidua.programme.domain.Task;
import vn.thidua.programme.domain.TaskDesk;
import vn.thidua.programme.domain.TaskDue;
import vn.thidua.programme.domain.TaskReads;
import vn.thidua.programme.meeting.Attendance;
import vn.thidua.programme.meeting.Invitation;
import vn.thidua.programme.meeting.Meeting;
import vn.thidua.programme.meeting.MeetingDesk;
import vn.thidua.programme.meeting.MeetingNoticeDesk;
import vn.thidua.shared.By;

/** Meetings: the agenda from what is the matter, conclusions that become tasks, what became of them, the notice. */
@SpringBootTest(properties = "thidua.test=programme-tasks")
@AutoConfigureMockMvc
@Import({Office.class, StatementCount.class})
class MeetingPagesTests {

    private static final LocalDate TODAY = TestClock.TODAY;

    @Autowired
    private Office office;

    @Autowired
    private CampaignDesk campaigns;

    @Autowired
    private TaskDesk tasks;

    @Autowired
    private TaskReads reads;

    @Autowired
    private MeetingDesk desk;

    @Autowired
    private MeetingNoticeDesk notices;

    @Autowired
    private MockMvcTester mvc;

    private CampaignId campaign;

    @BeforeEach
    void launch() {
        office.open();
        campaign = campaigns.draft(
                SamplePlan.usual(UUID.randomUUID().toString().substring(0, 8) + "/KH-UBND")
                        .approvedFor(office.home),
                By.PROGRAM);
        campaigns.launch(campaign, By.PROGRAM);
    }

    @Test
    void conclusionsBecomeTasksAndComeBackNextTime() throws IOException {
        give("Trồng cây", TODAY.minusDays(2));
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
        try (XWPFDocument paper = new XWPFDocument(new ByteArrayInputStream(mvc.get()
                .uri(meeting + "/notice.docx")
                .with(office.as(office.officer))
                .exchange()
                .getResponse()
                .getContentAsByteArray()))) {
            assertThat(paper.getParagraphs().stream().map(XWPFParagraph::getText))
                    .contains(
                            "THÔNG BÁO KẾT LUẬN",
                            "1. Dọn kênh số 3 – Trường Tiểu học Hoa Sen thực hiện, hoàn thành trong ngày 20/06/2026.",
                            "2. Biểu dương Phường 1");
        }
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
    void whoHasSomethingLateIsInvitedFirstAndWhoCameIsNoted() {
        give("Trồng cây", TODAY.minusDays(2));
        MeetingId id = call();
        String path = "/meetings/" + id + "/attendance";
        Document form = page(path, office.officer);
        assertThat(form.select("tbody td:first-child").first().text())
                .isEqualTo("Trường Tiểu học Hoa Sen có việc quá hạn hoặc chưa đạt");
        assertThat(form.select("tbody td:first-child strong").eachText()).contains("Phường 1", "Phường 2", "Phường 3");
        Map<String, String> typed = new HashMap<>();
        typed.put("version", form.select("input[name=version]").attr("value"));
        form.select("tbody select").forEach(field -> typed.put(field.attr("name"), "PRESENT"));
        typed.put("came." + office.school, "STAND_IN");
        typed.put("came." + office.ward1, "");
        MvcTestResult nameless = post(path, office.officer, typed);
        assertThat(nameless).as("who came instead?").hasStatus(422);
        assertThat(Jsoup.parse(text(nameless))
                        .select("select[name=came." + office.school + "] option[selected]")
                        .attr("value"))
                .isEqualTo("STAND_IN");
        typed.put("standIn." + office.school, "ông Trần Văn Thay");
        typed.put("more", "Phường Ngoài Cuộc");
        assertThat(post(path, office.officer, typed)).hasStatus(303);
        assertThat(post(path, office.officer, typed)).as("sent twice").hasStatus(303);
        List<Invitation> noted = notices.invited(id);
        assertThat(noted).contains(new Invitation(office.school, true, Attendance.STAND_IN, "ông Trần Văn Thay"));
        assertThat(noted).contains(Invitation.of(office.outside, false));
        assertThat(noted.stream().map(Invitation::unit)).doesNotContain(office.ward1);
        typed.put("came." + office.school, "ABSENT");
        typed.remove("more");
        MvcTestResult stale = post(path, office.officer, typed);
        assertThat(stale).hasStatus(409);
        assertThat(Jsoup.parse(text(stale))
                        .select("section[aria-labelledby=theirs] p")
                        .eachText())
                .contains("Trường Tiểu học Hoa Sen (ông Trần Văn Thay): Cử người dự thay");
        assertThat(notices.invited(id)).containsExactlyInAnyOrderElementsOf(noted);
        typed.put("more", "Phường Không Có");
        typed.put(
                "version",
                Jsoup.parse(text(stale)).select("input[name=version]").attr("value"));
        assertThat(post(path, office.officer, typed)).as("unknown").hasStatus(422);
        assertThat(status(path, office.leader)).as("leaders only read").isEqualTo(403);
        assertThat(post(path, office.strangeOffice, typed)).hasStatus(404);
    }

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
        notices.note(
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
        try (XWPFDocument paper = new XWPFDocument(new ByteArrayInputStream(mvc.get()
                .uri(meeting + "/notice.docx")
                .with(office.as(office.officer))
                .exchange()
                .getResponse()
                .getContentAsByteArray()))) {
            assertThat(paper.getParagraphs().stream().map(XWPFParagraph::getText))
                    .contains(
                            "- Cử người dự thay (1): Trường Tiểu học Hoa Sen (ông Thay).",
                            "- Vắng có phép (1): Phường 1.");
            assertThat(paper.getTables().stream().map(XWPFTable::getText))
                    .anyMatch(heading -> heading.contains("Số: " + number + "/TB-UBND"))
                    .anyMatch(foot -> foot.contains("Nguyễn Văn Mẫu"));
        }
        for (Map.Entry<String, Map<String, String>> act : Map.of(
                        "/number", stamp,
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

    private MeetingId call() {
        MeetingId id = new MeetingId(UUID.randomUUID());
        desk.call(id, campaign, new Meeting.Call(Meeting.Sort.MONTH, "Giao ban", TODAY, "", "Một"), By.PROGRAM);
        return id;
    }

    private long version(MeetingId id) {
        return desk.find(id).orElseThrow().version();
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

    private void give(String title, LocalDate due) {
        TaskDesk.Wording wording = new TaskDesk.Wording(null, title, office.school, List.of(), new TaskDue(due, false));
        tasks.give(campaign, List.of(new TaskDesk.Order(new TaskId(UUID.randomUUID()), wording, null)), By.PROGRAM);
    }

    private Document page(String path, AccountId who) {
        MvcTestResult answer = mvc.get().uri(path).with(office.as(who)).exchange();
        assertThat(answer).as(path).hasStatusOk();
        return Jsoup.parse(text(answer));
    }

    private int status(String path, AccountId who) {
        return mvc.get().uri(path).with(office.as(who)).exchange().getResponse().getStatus();
    }

    private MvcTestResult post(String path, AccountId who, Map<String, String> fields) {
        var request = mvc.post().uri(path).with(office.as(who)).with(SecurityMockMvcRequestPostProcessors.csrf());
        fields.forEach(request::param);
        return request.exchange();
    }

    private static String text(MvcTestResult answer) {
        try {
            return answer.getResponse().getContentAsString(StandardCharsets.UTF_8);
        } catch (UnsupportedEncodingException impossible) {
            throw new AssertionError(impossible);
        }
    }

    private static Map<String, String> with(Map<String, String> fields, String name, String value) {
        Map<String, String> more = new HashMap<>(fields);
        more.put(name, value);
        return more;
    }
}
