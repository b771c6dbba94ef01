package vn.thidua.programme;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.web.servlet.support.RequestContextUtils;
import vn.thidua.EventDelivery;
import vn.thidua.TestClock;
import vn.thidua.access.AccountId;
import vn.thidua.access.Accounts;
import vn.thidua.campaign.CampaignId;
import vn.thidua.campaign.Office;
import vn.thidua.campaign.SamplePlan;
import vn.thidua.campaign.StatementCount;
import vn.thidua.campaign.domain.BodyReads;
import vn.thidua.campaign.domain.CampaignDesk;
import vn.thidua.organization.UnitId;
import vn.thidua.programme.domain.Task;
import vn.thidua.programme.domain.TaskDesk;
import vn.thidua.programme.domain.TaskDue;
import vn.thidua.programme.domain.TaskReads;
import vn.thidua.programme.domain.TaskState;
import vn.thidua.shared.By;
import vn.thidua.spreadsheet.ExcelFile;

/** Tasks, from the assignments of a plan to what becomes of them, as the office, the lead, the lead agency of the content and others see them. */
@SpringBootTest(properties = "thidua.test=programme-tasks")
@AutoConfigureMockMvc
@Import({Office.class, StatementCount.class})
class TaskPagesTests {

    private static final LocalDate TODAY = TestClock.TODAY;

    @Autowired
    private Office office;

    @Autowired
    private CampaignDesk campaigns;

    @Autowired
    private BodyReads bodies;

    @Autowired
    private TaskDesk desk;

    @Autowired
    private TaskReads reads;

    @Autowired
    private Accounts accounts;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private MockMvcTester mvc;

    private CampaignId campaign;
    private UUID streets;
    private String tasks;

    @BeforeEach
    void launch() {
        office.open();
        campaign = campaigns.draft(
                SamplePlan.usual(UUID.randomUUID().toString().substring(0, 8) + "/KH-UBND")
                        .approvedFor(office.home),
                By.PROGRAM);
        campaigns.launch(campaign, By.PROGRAM);
        streets = bodies.contents(campaign).getFirst().id();
        tasks = "/campaigns/" + campaign + "/tasks";
    }

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
        MvcTestResult answer = upload(book);
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
        Document read = Jsoup.parse(text(upload(exported())));
        assertThat(read.select("tbody td:last-child").eachText()).containsOnly("Đã có, không đổi");
        assertThat(read.select("tbody tr")).hasSize(2);
        assertThat(read.select("input[name=kept]")).as("nothing to take").isEmpty();
        assertThat(reads.all(campaign)).isEqualTo(before);
    }

    @Test
    void tableTwiceGivesOnceAndWhatDiffersIsShownAndKept() throws Exception {
        byte[] first =
                book(List.of("Nhiệm vụ", "Đơn vị chủ trì", "Hạn hoàn thành"), "Vẽ tường", "Phường 1", "20/06/2026");
        assertTaken(take(upload(first)), 1, 0, 0);
        byte[] again =
                book(List.of("Nhiệm vụ", "Đơn vị chủ trì", "Hạn hoàn thành"), " vẽ  TƯỜNG", "Phường 1", "20/06/2026");
        assertThat(Jsoup.parse(text(upload(again)))
                        .select("tbody td:last-child")
                        .text())
                .isEqualTo("Đã có, không đổi");
        Task task = reads.all(campaign).getFirst();
        List<String> headings =
                List.of("Mã trong phần mềm", "Nhiệm vụ", "Đơn vị chủ trì", "Đơn vị phối hợp", "Hạn hoàn thành");
        MvcTestResult preview = upload(book(
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
        assertTaken(take(preview), 0, 1, 0);
        assertTaken(take(preview), 0, 0, 1);
        assertThat(now(task).lead()).isEqualTo(office.environment);
        assertThat(now(task).due().before()).isTrue();
        assertThat(reads.story(task.id()).getFirst().text()).isEqualTo("Sửa theo bảng nhập");
        assertThat(reads.all(campaign)).hasSize(1);
        assertThat(Jsoup.parse(text(upload(book(headings, "NV-00000000", "Lạ", "Phường 1", "", "20/06/2026"))))
                        .select("tbody td:last-child")
                        .text())
                .isEqualTo("Phong trào này không có mã đó. Để trống mã nếu là dòng mới.");
    }

    @Test
    void tableThatSomebodyOvertookIsShownAgain() throws Exception {
        Task task = give("Vẽ tường", office.ward1, TODAY.plusDays(9));
        MvcTestResult preview = upload(book(
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
        MvcTestResult stale = take(preview);
        assertThat(stale).hasStatus(409);
        assertThat(Jsoup.parse(text(stale)).select("tbody td:last-child del").eachText())
                .contains("Quét vôi");
        assertThat(now(task).title()).isEqualTo("Quét vôi");
        assertThat(take(stale)).as("seen now").hasStatus(303);
        assertThat(now(task).title()).isEqualTo("Vẽ tường rào");
    }

    private byte[] exported() {
        return mvc.get()
                .uri("/tasks/tasks.xlsx?show=ALL&campaign=" + campaign)
                .with(office.as(office.officer))
                .exchange()
                .getResponse()
                .getContentAsByteArray();
    }

    private static byte[] book(List<String> headings, String... cells) {
        return ExcelFile.table("nhiem-vu.xlsx", "A", headings, List.of(List.of(cells)))
                .bytes();
    }

    private MvcTestResult upload(byte[] book) {
        return mvc.post()
                .uri(tasks + "/table")
                .multipart()
                .file(new MockMultipartFile("file", "nhiem-vu.xlsx", null, book))
                .with(office.as(office.officer))
                .with(SecurityMockMvcRequestPostProcessors.csrf())
                .exchange();
    }

    private MvcTestResult take(MvcTestResult preview) {
        String kept = Jsoup.parse(text(preview)).select("input[name=kept]").attr("value");
        return post(tasks + "/table/rows", office.officer, Map.of("kept", kept));
    }

    private static void assertTaken(MvcTestResult answer, int given, int changed, int same) {
        assertThat(answer).hasStatus(303);
        assertThat(RequestContextUtils.getOutputFlashMap(answer.getRequest()).values())
                .singleElement()
                .hasFieldOrPropertyWithValue("arguments", List.of(given, changed, same));
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

    private Task give(String title, UnitId lead, LocalDate due) {
        TaskId id = new TaskId(UUID.randomUUID());
        TaskDesk.Wording wording = new TaskDesk.Wording(streets, title, lead, List.of(), new TaskDue(due, false));
        desk.give(campaign, List.of(new TaskDesk.Order(id, wording, null)), By.PROGRAM);
        return reads.of(List.of(id)).getFirst();
    }

    private void done(Task task) {
        desk.report(task.id(), new TaskDesk.Telling(UUID.randomUUID(), "Xong", null, true), By.PROGRAM);
    }

    private MvcTestResult verify(Task task, AccountId who) {
        return post(
                task.path() + "/verification",
                who,
                Map.of("version", String.valueOf(now(task).version())));
    }

    private Task now(Task task) {
        return reads.of(List.of(task.id())).getFirst();
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
}
