package vn.thidua.programme;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.thidua.EventDelivery;
import vn.thidua.programme.domain.Task;
import vn.thidua.programme.domain.TaskState;
import vn.thidua.shared.By;

/** What units tell of tasks, and who says whether they are done. */
class TaskStoryTests extends TaskScreens {

    @Autowired
    private JdbcClient jdbc;

    @Test
    void unitTellsOfficeGivesBackThenVerifies() {
        Task task = give("Trồng cây", office.school, TODAY.minusDays(300));
        assertThat(page("/", office.schoolOfficer)
                        .select("a[href=" + task.path() + "]")
                        .text())
                .isEqualTo("Nhiệm vụ: Trồng cây");
        String entry = UUID.randomUUID().toString();
        Map<String, String> told = Map.of("entry", entry, "text", "Đã trồng 10 cây", "percent", "40%");
        assertThat(post(task.path() + "/entries", office.schoolOfficer, told)).hasStatus(303);
        assertThat(post(task.path() + "/entries", office.schoolOfficer, told))
                .as("sent twice")
                .hasStatus(303);
        assertThat(now(task).state()).isEqualTo(TaskState.UNDER_WAY);
        assertThat(now(task).percent()).isEqualTo(40);
        assertThat(reads.story(task.id())).hasSize(2);
        MvcTestResult wrong =
                post(task.path() + "/entries", office.schoolOfficer, Map.of("text", "Nửa đường", "percent", "140"));
        assertThat(wrong).hasStatus(422);
        assertThat(Jsoup.parse(text(wrong)).select("textarea[name=text]").text())
                .isEqualTo("Nửa đường");
        assertThat(post(task.path() + "/verification", office.officer, Map.of("version", "1")))
                .as("nobody calls it done")
                .hasStatus(409);
        post(task.path() + "/entries", office.schoolOfficer, Map.of("text", "Xong", "done", "true"));
        assertThat(now(task).state()).isEqualTo(TaskState.DONE);
        String seen = String.valueOf(now(task).version());
        assertThat(post(task.path() + "/return", office.officer, Map.of("version", seen)))
                .as("no reason")
                .hasStatus(409);
        assertThat(post(task.path() + "/return", office.officer, Map.of("version", seen, "why", "Thiếu ảnh")))
                .hasStatus(303);
        assertThat(page(task.path(), office.schoolOfficer).text()).contains("Thiếu ảnh");
        EventDelivery.await(jdbc);
        assertThat(page("/notices", office.schoolOfficer).text()).contains("Thiếu ảnh");
        assertThat(post(task.path() + "/verification", office.officer, Map.of("version", seen)))
                .as("stale")
                .hasStatus(409);
        post(task.path() + "/entries", office.schoolOfficer, Map.of("text", "Có ảnh", "done", "true"));
        assertThat(post(
                        task.path() + "/verification",
                        office.officer,
                        Map.of("version", String.valueOf(now(task).version()))))
                .hasStatus(303);
        assertThat(now(task).state()).isEqualTo(TaskState.VERIFIED);
        assertThat(post(task.path() + "/entries", office.schoolOfficer, Map.of("text", "Thêm")))
                .as("over")
                .hasStatus(422);
    }

    @Test
    void leadOfTheContentVerifiesButNotItsOwn() {
        Task schools = give("Của trường", office.school, TODAY.plusDays(3));
        Task own = give("Của phòng", office.environment, TODAY.plusDays(3));
        done(schools);
        done(own);
        assertThat(verify(schools, office.environmentOfficer)).hasStatus(303);
        assertThat(verify(own, office.environmentOfficer)).hasStatus(404);
        assertThat(verify(own, office.officer)).hasStatus(303);
    }

    @Test
    void nothingIsGivenAfterTheEnd() {
        Task task = give("Dở dang", office.school, TODAY.plusDays(3));
        campaigns.close(campaign, By.PROGRAM);
        assertThat(post(task.path() + "/entries", office.schoolOfficer, Map.of("text", "Thêm")))
                .hasStatus(422);
        assertThat(page(task.path(), office.schoolOfficer).select("form#tell")).isEmpty();
        assertThat(now(task)).isEqualTo(task);
    }
}
