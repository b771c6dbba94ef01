package vn.thidua.programme;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
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
}
