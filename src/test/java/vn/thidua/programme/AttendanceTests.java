package vn.thidua.programme;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.web.servlet.support.RequestContextUtils;
import vn.thidua.programme.meeting.Attendance;
import vn.thidua.programme.meeting.Invitation;

/** Who is invited to meetings, and who came. */
class AttendanceTests extends MeetingScreens {

    @Test
    void whoHasSomethingLateIsInvitedFirstAndWhoCameIsNoted() {
        give("Trồng cây", office.school, TODAY.minusDays(2));
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
        List<Invitation> noted = attendance.invited(id);
        assertThat(noted).contains(new Invitation(office.school, true, Attendance.STAND_IN, "ông Trần Văn Thay"));
        assertThat(noted).contains(Invitation.of(office.outside, false));
        assertThat(noted.stream().map(Invitation::unit)).doesNotContain(office.ward1);
        typed.put("came." + office.school, "ABSENT");
        typed.put("standIn." + office.school, "");
        typed.remove("more");
        MvcTestResult stale = post(path, office.officer, typed);
        assertThat(stale).hasStatus(409);
        assertThat(Jsoup.parse(text(stale))
                        .select("section[aria-labelledby=theirs] p")
                        .eachText())
                .contains("Trường Tiểu học Hoa Sen (ông Trần Văn Thay): Cử người dự thay");
        assertThat(attendance.invited(id)).containsExactlyInAnyOrderElementsOf(noted);
        typed.put("more", "Phường Không Có");
        typed.put(
                "version",
                Jsoup.parse(text(stale)).select("input[name=version]").attr("value"));
        assertThat(post(path, office.officer, typed)).as("unknown").hasStatus(422);
        assertThat(status(path, office.leader)).as("leaders only read").isEqualTo(403);
        assertThat(post(path, office.strangeOffice, typed)).hasStatus(404);
    }

    @Test
    void nameThatIsTypedBesidePresentIsThatOfAStandIn() {
        MeetingId id = call();
        String path = "/meetings/" + id + "/attendance";
        Map<String, String> typed = typed(page(path, office.officer));
        typed.put("came." + office.school, "PRESENT");
        typed.put("standIn." + office.school, "bà Lê Thị Thay");
        typed.put("standIn." + office.ward1, "ông Trần Văn Thế");
        for (String time : List.of("once", "sent twice")) {
            MvcTestResult answer = post(path, office.officer, typed);
            assertThat(answer).as(time).hasStatus(303);
            assertThat(RequestContextUtils.getOutputFlashMap(answer.getRequest())
                            .values())
                    .as(time)
                    .singleElement()
                    .hasFieldOrPropertyWithValue("key", "attendance.notedStandIn")
                    .hasFieldOrPropertyWithValue("arguments", List.of(2L));
        }
        assertThat(attendance.invited(id))
                .contains(
                        Invitation.of(office.school, false).noted(Attendance.STAND_IN, "bà Lê Thị Thay"),
                        Invitation.of(office.ward1, false).noted(Attendance.STAND_IN, "ông Trần Văn Thế"));
        Map<String, String> again = typed(page(path, office.officer));
        again.put("came." + office.school, "PRESENT");
        again.put("came." + office.ward1, "ABSENT");
        assertThat(post(path, office.officer, again)).as("the old names go").hasStatus(303);
        assertThat(attendance.invited(id))
                .contains(
                        Invitation.of(office.school, false).noted(Attendance.PRESENT, ""),
                        Invitation.of(office.ward1, false).noted(Attendance.ABSENT, ""));
    }

    @Test
    void nameBesideAUnitThatDidNotComeIsRefusedAndKept() {
        MeetingId id = call();
        String path = "/meetings/" + id + "/attendance";
        List<Invitation> before = attendance.invited(id);
        Map<String, String> typed = typed(page(path, office.officer));
        typed.put("came." + office.school, "EXCUSED");
        typed.put("standIn." + office.school, "bà Lê Thị Thay");
        typed.put("came." + office.ward1, "");
        typed.put("came." + office.environment, "PRESENT");
        typed.put("rest", "true");
        MvcTestResult answer = post(path, office.officer, typed);
        assertThat(answer).hasStatus(422);
        Document again = Jsoup.parse(text(answer));
        assertThat(again.select("p.note.m-bad").text())
                .isEqualTo("Đơn vị vắng hoặc không mời thì không có người dự thay: Trường Tiểu học Hoa Sen."
                        + " Xóa tên đã ghi, hoặc chọn “Cử người dự thay”.");
        assertThat(again.select("input.is-invalid").eachAttr("name")).containsExactly("standIn." + office.school);
        assertThat(typed(again)).as("what was typed stays").isEqualTo(typed);
        assertThat(attendance.invited(id)).containsExactlyInAnyOrderElementsOf(before);
        typed.put("standIn." + office.school, "");
        assertThat(post(path, office.officer, typed)).hasStatus(303);
        assertThat(attendance.invited(id).stream().map(Invitation::unit)).doesNotContain(office.ward1);
        assertThat(attendance.invited(id))
                .as("the rest came")
                .contains(Invitation.of(office.school, false).noted(Attendance.EXCUSED, ""))
                .noneMatch(one -> one.attendance() == Attendance.EXPECTED);
    }

    private static Map<String, String> typed(Document form) {
        Map<String, String> typed = new HashMap<>();
        form.select("main form input[name]:not([name=_csrf]):not([type=checkbox]:not([checked]))")
                .forEach(field -> typed.put(field.attr("name"), field.attr("value")));
        form.select("main form select")
                .forEach(field -> typed.put(
                        field.attr("name"), field.select("option[selected]").attr("value")));
        return typed;
    }
}
