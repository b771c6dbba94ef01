package vn.thidua.programme;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.thidua.programme.domain.Task;
import vn.thidua.programme.domain.TaskDesk;
import vn.thidua.programme.domain.TaskDue;
import vn.thidua.programme.domain.TaskReads;
import vn.thidua.shared.By;
import vn.thidua.spreadsheet.ExcelFile;

/** Tasks as tables: what goes out comes in again, and what a table would do is shown before it is done. */
class TaskTableTests extends TaskScreens {

    @Test
    void tableShowsWhatIsWrongAndGivesTheRest() throws Exception {
        byte[] book = ExcelFile.table(
                        "nhiem-vu.xlsx",
                        "A",
                        List.of("Nhiệm vụ", "Đơn vị chủ trì", "Đơn vị phối hợp", "Hạn hoàn thành"),
                        List.of(
                                List.of("Vẽ tường", "Phường 1", "Phường 2; Phường 3", "trước 20/06/2026"),
                                List.of("Vẽ tường", "Phường 1", "", "20/06/2026"),
                                List.of("Không ai", "Phường 99", "", "20/06/2026"),
                                List.of("Không ngày", "Phường 2", "", "sớm")))
                .bytes();
        MvcTestResult answer = upload(tasks + "/table", book);
        Document html = Jsoup.parse(text(answer));
        assertThat(html.select("tbody td:last-child .st-ok")).hasSize(1);
        assertThat(html.select("tbody td:last-child .st-bad")).hasSize(3);
        String kept = html.select("input[name=kept]").attr("value");
        assertThat(post(tasks + "/table/rows", office.officer, Map.of("kept", kept)))
                .hasStatus(303);
        assertThat(post(tasks + "/table/rows", office.officer, Map.of("kept", kept)))
                .as("sent twice")
                .hasStatus(303);
        assertThat(post(tasks + "/table/rows", office.officer, Map.of("kept", "<x>")))
                .hasStatus(404);
        assertThat(page("/tasks?campaign=" + campaign, office.officer)
                        .select("tbody td")
                        .eachText())
                .containsExactly("Vẽ tường", "Phường 1", "Phường 2, Phường 3", "19/06/2026", "Chưa bắt đầu", "–");
    }

    @Test
    void workbookThatWentOutComesInAndChangesNothing() throws Exception {
        Task plain = give("Vẽ tường", office.ward1, TODAY.plusDays(9));
        TaskDesk.Wording rich = new TaskDesk.Wording(
                null,
                "Báo cáo tháng",
                office.school,
                List.of(office.environment, office.ward1),
                new TaskDue(TODAY, true));
        TaskId id = new TaskId(UUID.randomUUID());
        desk.give(campaign, List.of(new TaskDesk.Order(id, rich, null)), By.PROGRAM);
        done(plain);
        verify(plain, office.officer);
        List<Task> before = reads.all(campaign);
        Document read = Jsoup.parse(text(upload(tasks + "/table", exported())));
        assertThat(read.select("tbody td:last-child").eachText()).containsOnly("Đã có, không đổi");
        assertThat(read.select("tbody tr")).hasSize(2);
        assertThat(read.select("input[name=kept]")).as("nothing to take").isEmpty();
        assertThat(reads.all(campaign)).isEqualTo(before);
    }

    @Test
    void tableTwiceGivesOnceAndWhatDiffersIsShownAndKept() throws Exception {
        byte[] first =
                book(List.of("Nhiệm vụ", "Đơn vị chủ trì", "Hạn hoàn thành"), "Vẽ tường", "Phường 1", "20/06/2026");
        assertTaken(take(tasks + "/table", upload(tasks + "/table", first)), 1, 0, 0);
        byte[] again =
                book(List.of("Nhiệm vụ", "Đơn vị chủ trì", "Hạn hoàn thành"), " vẽ  TƯỜNG", "Phường 1", "20/06/2026");
        assertThat(Jsoup.parse(text(upload(tasks + "/table", again)))
                        .select("tbody td:last-child")
                        .text())
                .isEqualTo("Đã có, không đổi");
        Task task = reads.all(campaign).getFirst();
        List<String> headings =
                List.of("Mã trong phần mềm", "Nhiệm vụ", "Đơn vị chủ trì", "Đơn vị phối hợp", "Hạn hoàn thành");
        MvcTestResult preview = upload(
                tasks + "/table",
                book(
                        headings,
                        task.code(),
                        "Vẽ tường rào",
                        "Phòng Tài nguyên và Môi trường",
                        "Phường 3",
                        "trước 30/06/2026"));
        Document html = Jsoup.parse(text(preview));
        assertThat(html.select("tbody td:last-child del").eachText())
                .containsExactly("Vẽ tường", "Phường 1", "20/06/2026");
        assertThat(html.select("tbody td:last-child ins").eachText())
                .containsExactly("Vẽ tường rào", "Phòng Tài nguyên và Môi trường", "Phường 3", "trước 30/06/2026");
        assertThat(now(task)).as("nothing yet").isEqualTo(task);
        assertTaken(take(tasks + "/table", preview), 0, 1, 0);
        assertTaken(take(tasks + "/table", preview), 0, 0, 1);
        assertThat(now(task).lead()).isEqualTo(office.environment);
        assertThat(now(task).due().before()).isTrue();
        assertThat(reads.story(task.id()).getFirst().text()).isEqualTo("Sửa theo bảng nhập");
        assertThat(reads.all(campaign)).hasSize(1);
        assertThat(Jsoup.parse(text(upload(
                                tasks + "/table", book(headings, "NV-00000000", "Lạ", "Phường 1", "", "20/06/2026"))))
                        .select("tbody td:last-child")
                        .text())
                .isEqualTo("Phong trào này không có mã đó. Để trống mã nếu là dòng mới.");
    }

    @Test
    void tableThatSomebodyOvertookIsShownAgain() throws Exception {
        Task task = give("Vẽ tường", office.ward1, TODAY.plusDays(9));
        MvcTestResult preview = upload(
                tasks + "/table",
                book(
                        List.of("Mã trong phần mềm", "Nhiệm vụ", "Đơn vị chủ trì", "Hạn hoàn thành"),
                        task.code(),
                        "Vẽ tường rào",
                        "Phường 1",
                        "20/06/2026"));
        desk.change(
                task.id(),
                new TaskDesk.Wording(null, "Quét vôi", office.ward1, List.of(), task.due()),
                task.version(),
                "Đổi",
                By.PROGRAM);
        MvcTestResult stale = take(tasks + "/table", preview);
        assertThat(stale).hasStatus(409);
        assertThat(Jsoup.parse(text(stale)).select("tbody td:last-child del").eachText())
                .contains("Quét vôi");
        assertThat(now(task).title()).isEqualTo("Quét vôi");
        assertThat(take(tasks + "/table", stale)).as("seen now").hasStatus(303);
        assertThat(now(task).title()).isEqualTo("Vẽ tường rào");
    }

    @Test
    void workbookHoldsMoreTasksThanAPageAndThoseWhoseContentIsGone() throws Exception {
        List<TaskDesk.Order> orders = new ArrayList<>();
        UUID gone = UUID.randomUUID();
        for (int i = 0; i <= TaskReads.MOST; i++) {
            orders.add(new TaskDesk.Order(
                    new TaskId(UUID.randomUUID()),
                    new TaskDesk.Wording(gone, "Việc " + i, office.ward1, List.of(), new TaskDue(TODAY, false)),
                    null));
        }
        desk.give(campaign, orders, By.PROGRAM);
        List<String> fates = Jsoup.parse(text(upload(tasks + "/table", exported())))
                .select("tbody td:last-child")
                .eachText();
        assertThat(fates).hasSize(TaskReads.MOST + 1).containsOnly("Đã có, không đổi");
    }

    @Test
    void faultyRowDoesNotStandInTheWayOfASoundOne() {
        byte[] book = ExcelFile.table(
                        "nhiem-vu.xlsx",
                        "A",
                        List.of("Mã trong phần mềm", "Nhiệm vụ", "Đơn vị chủ trì", "Hạn hoàn thành"),
                        List.of(
                                List.of("NV-00000000", "Vẽ tường", "Phường 1", "20/06/2026"),
                                List.of("", "Vẽ tường", "Phường 1", "20/06/2026")))
                .bytes();
        assertThat(Jsoup.parse(text(upload(tasks + "/table", book)))
                        .select("tbody td:last-child")
                        .eachText())
                .containsExactly("Phong trào này không có mã đó. Để trống mã nếu là dòng mới.", "Mới");
    }

    @Test
    void closedCampaignOffersNothingToTake() {
        byte[] book =
                book(List.of("Nhiệm vụ", "Đơn vị chủ trì", "Hạn hoàn thành"), "Vẽ tường", "Phường 1", "20/06/2026");
        MvcTestResult preview = upload(tasks + "/table", book);
        campaigns.close(campaign, By.PROGRAM);
        MvcTestResult late = take(tasks + "/table", preview);
        assertThat(late).hasStatus(409);
        for (MvcTestResult answer : List.of(late, upload(tasks + "/table", book))) {
            Document html = Jsoup.parse(text(answer));
            assertThat(html.select("section[aria-labelledby=read] .card-header p")
                            .text())
                    .isEqualTo("Chưa ghi gì; lý do nêu ở phía trên.");
            assertThat(html.select("input[name=kept]")).as("nothing to take").isEmpty();
        }
    }

    private byte[] exported() {
        return bytes("/tasks/tasks.xlsx?show=ALL&campaign=" + campaign, office.officer);
    }

    private static byte[] book(List<String> headings, String... cells) {
        return ExcelFile.table("nhiem-vu.xlsx", "A", headings, List.of(List.of(cells)))
                .bytes();
    }
}
