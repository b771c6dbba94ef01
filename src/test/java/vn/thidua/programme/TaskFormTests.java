package vn.thidua.programme;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.thidua.programme.domain.Task;

/** Tasks that are drafted from assignments, given by hand and worded anew. */
class TaskFormTests extends TaskScreens {

    @Test
    void assignmentsBecomeTasksOnce() {
        Document drafts = page(tasks + "/drafts", office.officer);
        List<String> pieces = drafts.select("input[name=pieces][checked]").eachAttr("value");
        assertThat(drafts.select("label.choice strong").eachText())
                .containsExactly("Tổ chức ra quân mỗi tháng", "Rà soát hồ sơ trễ hạn");
        assertThat(post(tasks + "/drafts", office.officer, Map.of("due", "2026-06-31", "pieces", pieces.getFirst())))
                .hasStatus(422);
        assertThat(post(tasks + "/drafts", office.officer, Map.of("due", "2026-06-20")))
                .hasStatus(409);
        Map<String, String> first = Map.of("due", "2026-06-20", "before", "true", "pieces", pieces.getFirst());
        assertThat(post(tasks + "/drafts", office.officer, first)).hasStatus(303);
        assertThat(post(tasks + "/drafts", office.officer, first))
                .as("given already")
                .hasStatus(409);
        assertThat(page(tasks + "/drafts", office.officer)
                        .select("label.choice strong")
                        .eachText())
                .containsExactly("Rà soát hồ sơ trễ hạn");
        Document list = page("/tasks?campaign=" + campaign, office.officer);
        assertThat(list.select("tbody tr td").eachText())
                .containsExactly(
                        "Tổ chức ra quân mỗi tháng",
                        "Phòng Tài nguyên và Môi trường",
                        "Phường 1, Phường 2, Phường 3",
                        "19/06/2026",
                        "Chưa bắt đầu",
                        "–");
    }

    @Test
    void wordingAnewNeedsAReasonAndIsCompared() {
        Task task = give("Cũ", office.school, TODAY.plusDays(3));
        Map<String, String> form = new HashMap<>(Map.of(
                "version", "0", "title", "Mới", "lead", "Trường Mầm non Họa Mi", "due", "2026-06-30", "content", ""));
        assertThat(post(task.path(), office.officer, form)).as("no reason").hasStatus(409);
        form.put("why", "Đổi phân công");
        assertThat(post(task.path(), office.officer, form)).hasStatus(303);
        assertThat(page(task.path(), office.officer).select("del").eachText())
                .containsExactly("Cũ", "Trường Tiểu học Hoa Sen", "07/06/2026");
        form.put("title", "Mới nữa");
        MvcTestResult stale = post(task.path(), office.officer, form);
        assertThat(stale).hasStatus(409);
        Document again = Jsoup.parse(text(stale));
        assertThat(again.select("#f-title").text()).isEqualTo("Mới nữa");
        assertThat(again.select("section[aria-labelledby=theirs] p").first().text())
                .isEqualTo("Mới");
        assertThat(again.select("input[name=version]").attr("value")).isEqualTo("1");
    }

    @Test
    void badInputComesBackAsTyped() {
        MvcTestResult answer = post(
                tasks,
                office.officer,
                Map.of("title", "", "lead", "Phòng Không Có", "partners", "Phường 1\nAi đó", "due", "31/02/2026"));
        assertThat(answer).hasStatus(422);
        Document html = Jsoup.parse(text(answer));
        assertThat(html.select(".td-err").eachAttr("id")).containsExactly("e-title", "e-f-lead", "e-partners", "e-due");
        assertThat(html.select("#f-lead").attr("value")).isEqualTo("Phòng Không Có");
    }
}
