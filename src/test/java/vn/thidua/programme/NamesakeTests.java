package vn.thidua.programme;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.thidua.organization.UnitId;
import vn.thidua.programme.domain.Task;
import vn.thidua.programme.domain.TaskDesk;
import vn.thidua.programme.domain.TaskDue;
import vn.thidua.programme.domain.TaskReads;
import vn.thidua.programme.works.KeyWork;
import vn.thidua.programme.works.KeyWorkDesk;
import vn.thidua.programme.works.KeyWorkReads;
import vn.thidua.shared.By;
import vn.thidua.spreadsheet.ExcelFile;

/** Two schools of one name in two wards: tables and forms write what they belong to, and read it again. */
class NamesakeTests extends ProgrammeScreens {

    private static final String SAME = "Đã có, không đổi";

    @Autowired
    private TaskDesk tasks;

    @Autowired
    private TaskReads taskReads;

    @Autowired
    private KeyWorkDesk works;

    @Autowired
    private KeyWorkReads workReads;

    private String name;
    private UnitId here;
    private UnitId there;

    @BeforeEach
    void found() {
        name = "Trường Mầm non Hoa Cúc " + UUID.randomUUID().toString().substring(0, 8);
        here = office.unit("SCHOOL", name, office.ward1);
        there = office.unit("SCHOOL", name, office.outside);
    }

    @Test
    void tasksThatWentOutComeInAndChangeNothing() {
        give("Vẽ tường", here, List.of(there));
        give("Trồng cây", there, List.of(here, office.environment));
        byte[] out = bytes("/tasks/tasks.xlsx?campaign=" + campaign, office.officer);
        Document read = read("tasks", out);
        assertThat(read.select("tbody td:nth-child(3)").eachText())
                .containsExactlyInAnyOrder(name + ", Phường 1", name + ", Phường Ngoài Cuộc");
        assertThat(read.select("tbody td:last-child").eachText()).containsExactly(SAME, SAME);
    }

    @Test
    void bareNameIsThatOfTheTaskThatTheCodeNames() {
        Task task = give("Vẽ tường", here, List.of());
        assertThat(fate(read("tasks", book(task.code(), name)))).isEqualTo(SAME);
        assertThat(fate(read("tasks", book("", name)))).startsWith("Chưa tìm thấy đơn vị này, hoặc có nhiều");
        assertThat(fate(read("tasks", book("", name + ", Phường 1")))).isEqualTo(SAME);
        assertThat(fate(read("tasks", book("", name + ", Phường 1, Quận Sao Mai"))))
                .as("longer than it needs to be")
                .isEqualTo(SAME);
        MvcTestResult preview = upload(table("tasks"), book(task.code(), name + ", phường ngoài cuộc"));
        Element change =
                Jsoup.parse(text(preview)).select("tbody td:last-child").first();
        assertThat(change.select("del").text()).isEqualTo(name + ", Phường 1");
        assertThat(change.select("ins").text()).isEqualTo(name + ", Phường Ngoài Cuộc");
        assertTaken(take(table("tasks"), preview), 0, 1, 0);
        assertThat(taskReads.of(List.of(task.id())).getFirst().lead()).isEqualTo(there);
    }

    @Test
    void formOfATaskIsSavedAsItWasOpened() {
        Task task = give("Vẽ tường", here, List.of(there));
        Document form = page(task.path() + "/edit", office.officer);
        assertThat(form.select("#f-lead").attr("value")).isEqualTo(name + ", Phường 1");
        Map<String, String> typed = new HashMap<>();
        form.select("main form [name]").forEach(field -> typed.put(field.attr("name"), value(field)));
        typed.remove("before");
        typed.put("title", "Vẽ tường rào");
        typed.put("why", "Rõ hơn");
        assertThat(post(task.path(), office.officer, typed)).hasStatus(303);
        Task now = taskReads.of(List.of(task.id())).getFirst();
        assertThat(now.title()).isEqualTo("Vẽ tường rào");
        assertThat(now.lead()).isEqualTo(here);
        assertThat(now.partners()).containsExactly(there);
        assertThat(now.due()).isEqualTo(task.due());
    }

    @Test
    void keyWorksThatWentOutComeInAndChangeNothing() {
        KeyWork first = enter("Sân chơi", here);
        enter("Sân chơi", there);
        byte[] out = bytes("/key-works/key-works.xlsx?campaign=" + campaign, office.officer);
        Document read = read("key-works", out);
        assertThat(read.select("tbody td:nth-child(3)").eachText())
                .containsExactlyInAnyOrder(name + ", Phường 1", name + ", Phường Ngoài Cuộc");
        assertThat(read.select("tbody td:last-child").eachText()).containsExactly(SAME, SAME);
        Document form = page(first.path() + "/edit", office.officer);
        assertThat(form.select("#f-lead").attr("value")).isEqualTo(name + ", Phường 1");
        Map<String, String> typed = new HashMap<>();
        form.select("main form [name]").forEach(field -> typed.put(field.attr("name"), value(field)));
        typed.put("name", "Sân chơi mới");
        assertThat(post(first.path(), office.officer, typed)).hasStatus(303);
        KeyWork now = workReads.find(first.id()).orElseThrow();
        assertThat(now.plan().name()).isEqualTo("Sân chơi mới");
        assertThat(now.plan().lead()).isEqualTo(here);
    }

    private static String value(Element field) {
        return switch (field.tagName()) {
            case "select" -> field.select("option[selected]").attr("value");
            case "textarea" -> field.wholeText();
            default -> field.attr("value");
        };
    }

    private static byte[] book(String code, String lead) {
        return ExcelFile.table(
                        "nhiem-vu.xlsx",
                        "A",
                        List.of("Mã trong phần mềm", "Nhiệm vụ", "Đơn vị chủ trì", "Hạn hoàn thành"),
                        List.of(List.of(code, "Vẽ tường", lead, "20/06/2026")))
                .bytes();
    }

    private static String fate(Document read) {
        return read.select("tbody td:last-child").text();
    }

    private String table(String kind) {
        return "/campaigns/" + campaign + "/" + kind + "/table";
    }

    private Document read(String kind, byte[] book) {
        return Jsoup.parse(text(upload(table(kind), book)));
    }

    private Task give(String title, UnitId lead, List<UnitId> partners) {
        TaskId id = new TaskId(UUID.randomUUID());
        TaskDesk.Wording wording =
                new TaskDesk.Wording(null, title, lead, partners, new TaskDue(TODAY.plusDays(16), false));
        tasks.give(campaign, List.of(new TaskDesk.Order(id, wording, null)), By.PROGRAM);
        return taskReads.of(List.of(id)).getFirst();
    }

    private KeyWork enter(String what, UnitId lead) {
        KeyWorkId id = new KeyWorkId(UUID.randomUUID());
        works.enter(id, campaign, new KeyWork.Plan(null, what, "", lead, 1_000, TODAY, TODAY.plusDays(90)), By.PROGRAM);
        return workReads.find(id).orElseThrow();
    }
}
