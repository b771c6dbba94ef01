package vn.thidua.programme;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.thidua.EventDelivery;
import vn.thidua.access.AccountId;
import vn.thidua.access.Accounts;
import vn.thidua.campaign.StatementCount;
import vn.thidua.organization.UnitId;
import vn.thidua.programme.domain.Task;

/** Tasks, as the office, the lead, the lead agency of the content and others see them. */
class TaskPagesTests extends TaskScreens {

    @Autowired
    private Accounts accounts;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void eachSeesAndDoesWhatIsTheirs() {
        Task task = give("Của trường", office.school, TODAY.plusDays(3));
        for (AccountId reader :
                new AccountId[] {office.officer, office.leader, office.schoolOfficer, office.environmentOfficer}) {
            assertThat(status(task.path(), reader)).as("reader " + reader).isEqualTo(200);
        }
        for (AccountId other : new AccountId[] {office.outsideOfficer, office.strangeOffice, office.wardOffice}) {
            assertThat(status(task.path(), other)).as("other " + other).isEqualTo(404);
            assertThat(page("/tasks", other).text()).doesNotContain("Của trường");
            assertThat(post(task.path() + "/entries", other, Map.of("text", "Thử")))
                    .hasStatus(404);
        }
        assertThat(post(task.path() + "/entries", office.environmentOfficer, Map.of("text", "Thử")))
                .hasStatus(404);
        for (String act : List.of("", "/cancellation")) {
            assertThat(post(task.path() + act, office.strangeOffice, Map.of("why", "Thử", "version", "0")))
                    .as(act)
                    .hasStatus(404);
        }
        assertThat(status(tasks + "/drafts", office.strangeOffice)).isEqualTo(404);
        assertThat(now(task)).isEqualTo(task);
    }

    @Test
    void lateIsComputedAndComesFirst() {
        give("Còn hạn", office.school, TODAY);
        Task late = give("Muộn", office.school, TODAY.minusDays(2));
        Document list = page("/tasks?campaign=" + campaign, office.officer);
        assertThat(list.select("tbody a.name").eachText()).containsExactly("Muộn", "Còn hạn");
        assertThat(list.select("tbody tr:first-child .st-bad").text()).isEqualTo("Quá hạn 2 ngày");
        assertThat(page("/tasks?show=LATE&campaign=" + campaign, office.officer)
                        .select("tbody a.name")
                        .eachText())
                .containsExactly("Muộn");
        done(late);
        assertThat(page(late.path(), office.officer).select(".td-head .st").eachText())
                .containsExactly("Báo xong, chờ xác nhận", "Xong muộn 2 ngày");
    }

    @Test
    void remindsOnceADayAndSaysSo() {
        Task task = give("Muộn", office.school, TODAY.minusDays(2));
        Task later = give("Xa", office.school, TODAY.plusDays(60));
        assertThat(page(tasks + "/reminder", office.officer)
                        .select("input[checked]")
                        .eachAttr("value"))
                .containsExactly(task.id().toString());
        Map<String, String> chosen = Map.of("tasks", task.id().toString());
        assertThat(post(tasks + "/reminder", office.officer, chosen)).hasStatus(303);
        assertThat(post(tasks + "/reminder", office.officer, chosen)).hasStatus(409);
        assertThat(post(
                        tasks + "/reminder",
                        office.officer,
                        Map.of("tasks", later.id().toString())))
                .hasStatus(303);
        EventDelivery.await(jdbc);
        assertThat(jdbc.sql(
                                "select count(*) from notice where message_key = 'notice.tasksReminded' and link like :link")
                        .param("link", "%" + campaign)
                        .query(Integer.class)
                        .single())
                .isEqualTo(2);
    }

    @Test
    void calendarHasTheLastDay() {
        give("Trồng cây", office.school, LocalDate.of(2026, 6, 20));
        String key = accounts.find(office.schoolOfficer).orElseThrow().calendarKey();
        String file = text(mvc.get().uri("/calendar/" + key + ".ics").exchange());
        assertThat(file).contains("SUMMARY:Trồng cây", "DTSTART;VALUE=DATE:20260620");
    }

    @Test
    void statementsDoNotGrowWithTasks() {
        give("Một", office.school, TODAY.plusDays(3));
        Map<String, Long> one = counts();
        for (UnitId unit : List.of(office.ward1, office.environment, office.school)) {
            for (int i = 0; i < 3; i++) {
                give("Việc " + i, unit, TODAY.minusDays(i));
            }
        }
        assertThat(counts()).isEqualTo(one);
    }

    private Map<String, Long> counts() {
        Map<String, Long> counts = new HashMap<>();
        for (String path : List.of(
                "/tasks?campaign=" + campaign,
                "/tasks/tasks.xlsx?campaign=" + campaign,
                tasks + "/drafts",
                tasks + "/reminder")) {
            counts.put(
                    path,
                    StatementCount.of(() -> assertThat(mvc.get()
                                    .uri(path)
                                    .with(office.as(office.officer))
                                    .exchange())
                            .as(path)
                            .hasStatusOk()));
        }
        return counts;
    }
}
