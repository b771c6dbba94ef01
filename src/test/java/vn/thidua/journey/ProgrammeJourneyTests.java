package vn.thidua.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static vn.thidua.journey.Browsers.button;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The office puts a task off in Excel; then it calls a meeting, notes who came, makes a conclusion a task and issues the notice. */
@Journey
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {"thidua.access.demo=true", "thidua.journey=programme"})
class ProgrammeJourneyTests {

    private static final Pattern MEETING = Pattern.compile(".*/meetings/[0-9a-f-]{36}");
    private static final String LATER = "28/12/2026";
    private static final String CONCLUSION = "Dọn vệ sinh tuyến kênh trước Tết";

    private final List<String> wrong = new ArrayList<>();

    @LocalServerPort
    private int port;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void fromTheWorkbookOfTasksToTheNoticeOfAMeeting() throws IOException {
        String campaign = Browsers.await(jdbc, "select campaign_id::text from task where state = 'DONE'");
        try (Browsers browsers = new Browsers(port);
                BrowserContext desktop = browsers.desktop()) {
            Page office = Browsers.signIn(desktop, "thuongtruc.hoasen");
            String code = putOff(office, campaign);
            assertThat(dueOn(code)).isEqualTo(LATER);
            call(office, campaign);
            String unit = attend(office);
            String task = conclude(office, unit);
            issue(office, task);
        }
        assertThat(wrong).isEmpty();
    }

    /** The office changes a day in the workbook, sees what that changes, and says yes; the same file again changes nothing. Returns the code of the task. */
    private String putOff(Page office, String campaign) throws IOException {
        office.navigate("/tasks?campaign=" + campaign);
        Download workbook = office.waitForDownload(
                () -> office.locator("a[href^='/tasks/tasks.xlsx']").click());
        byte[] changed;
        String code;
        String title;
        try (InputStream in = workbook.createReadStream();
                XSSFWorkbook book = new XSSFWorkbook(in);
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            XSSFSheet sheet = book.getSheetAt(0);
            XSSFRow row = sheet.getRow(1);
            code = row.getCell(column(sheet, "Mã trong phần mềm")).getStringCellValue();
            title = row.getCell(column(sheet, "Nhiệm vụ")).getStringCellValue();
            row.getCell(column(sheet, "Hạn hoàn thành")).setCellValue(LATER);
            book.write(out);
            changed = out.toByteArray();
        }
        office.locator("a[href$='/tasks/table']").click();
        send(office, changed);
        Locator change = office.locator("tbody tr").filter(new Locator.FilterOptions().setHas(office.locator("ins")));
        assertThat(change).hasCount(1);
        assertThat(change).containsText(title);
        assertThat(change.locator("ins")).hasText(LATER);
        wrong.addAll(Browsers.lookTwice(office, "programme-table"));
        button(office, "Ghi 0 dòng mới, 1 dòng sửa").click();
        assertThat(office.locator("#toast")).containsText("sửa 1 nhiệm vụ");
        office.navigate("/campaigns/" + campaign + "/tasks/table");
        send(office, changed);
        assertThat(office.getByText("Mọi dòng đều đã có và không đổi")).isVisible();
        return code;
    }

    private static void send(Page office, byte[] workbook) {
        office.getByLabel("Tệp .xlsx hoặc .csv")
                .setInputFiles(new FilePayload("nhiem-vu.xlsx", "application/octet-stream", workbook));
        button(office, "Tải lên và kiểm tra").click();
        assertThat(office.locator("h2#read")).isVisible();
    }

    private static int column(XSSFSheet sheet, String heading) {
        for (int i = 0; i < sheet.getRow(0).getLastCellNum(); i++) {
            if (sheet.getRow(0).getCell(i).getStringCellValue().equals(heading)) {
                return i;
            }
        }
        throw new AssertionError("no column " + heading);
    }

    private void call(Page office, String campaign) {
        office.navigate("/meetings?campaign=" + campaign);
        office.locator("a[href='/campaigns/" + campaign + "/meetings/new']").click();
        office.getByLabel("Tên buổi giao ban").fill("Giao ban tháng 11");
        button(office, "Lưu").click();
        assertThat(office).hasURL(MEETING);
        assertThat(office.locator("#toast")).containsText("Đã chuẩn bị buổi giao ban");
    }

    /** Who came in the place of another is only named; that is enough. Returns the name of that unit. */
    private String attend(Page office) {
        office.locator("main a[href$='/attendance']").click();
        Locator first = office.locator("tbody tr").first();
        String unit = first.locator("strong").innerText();
        first.locator("select").selectOption("PRESENT");
        first.locator("input[name^=standIn]").fill("bà Lê Thị Thay");
        office.locator("tbody tr").nth(1).locator("select").selectOption("EXCUSED");
        wrong.addAll(Browsers.lookTwice(office, "programme-attendance"));
        button(office, "Lưu").click();
        assertThat(office).hasURL(MEETING);
        assertThat(office.locator("#toast")).containsText("Đã ghi thành phần dự họp");
        assertThat(office.locator("section[aria-labelledby=seats]")).containsText(unit + " (bà Lê Thị Thay)");
        return unit;
    }

    /** Returns the path of the task that the conclusion became. */
    private static String conclude(Page office, String unit) {
        office.locator("textarea[name=text]").fill(CONCLUSION);
        office.locator("#f-unit").fill(unit);
        office.locator("#f-due").fill("2026-12-20");
        button(office, "Ghi kết luận").click();
        assertThat(office.locator("#toast")).containsText("Đã ghi kết luận");
        Locator task = office.locator("section[aria-labelledby=conclusions] article a");
        assertThat(task).hasCount(1);
        return task.getAttribute("href");
    }

    /** The notice says afterwards what it said, whatever becomes of the task. */
    private void issue(Page office, String task) {
        String meeting = office.url().split("[?#]")[0];
        office.locator("[name=signer]").fill("Nguyễn Văn Mẫu");
        button(office, "Phát hành thông báo").click();
        assertThat(office.locator("#toast")).containsText("Thông báo kết luận có số");
        wrong.addAll(Browsers.lookTwice(office, "programme-meeting"));
        office.navigate(task + "/edit");
        office.locator("[name=title]").fill("Việc khác");
        office.locator("[name=why]").fill("Đổi phân công");
        button(office, "Lưu").click();
        assertThat(office).hasURL(Pattern.compile(".*" + task));
        office.navigate(meeting);
        office.locator("main a[href$='/print']").click();
        Locator paper = office.locator("article.paper");
        assertThat(paper).containsText("/TB-UBND");
        assertThat(paper).containsText("Cử người dự thay (1)");
        assertThat(paper).containsText("1. " + CONCLUSION);
        wrong.addAll(Browsers.lookTwice(office, "programme-notice"));
    }

    private String dueOn(String code) {
        return jdbc.sql(
                        "select to_char(due_on, 'DD/MM/YYYY') from task where 'NV-' || upper(left(id::text, 8)) = :code")
                .param("code", code)
                .query(String.class)
                .single();
    }
}
