package vn.thidua.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.thidua.evidence.SamplePhoto;

/** An inspection from the plan to the minutes: the office on a desktop, the unit on a phone; another one is called off. */
@Journey
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {"thidua.access.demo=true", "thidua.journey=inspection"})
class InspectionJourneyTests {

    private static final Pattern INSPECTION = Pattern.compile(".*/inspections/[0-9a-f-]{36}");
    private static final Pattern VISIT = Pattern.compile(".*/inspections/[0-9a-f-]{36}/units/[0-9a-f-]{36}");
    private static final String MONTH = "Kiểm tra sổ sách tháng 10";
    private static final String QUARTER = "Kiểm tra quý IV";
    private static final String ADVICE = "Bổ sung biên lai còn thiếu";

    private final List<String> wrong = new ArrayList<>();

    @LocalServerPort
    private int port;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void fromThePlanToTheMinutesAndOneThatDoesNotTakePlace() throws IOException {
        String list =
                "/campaigns/" + Browsers.await(jdbc, "select campaign_id from report_inspection") + "/inspections";
        try (Browsers browsers = new Browsers(port);
                BrowserContext office = browsers.desktop();
                BrowserContext phone = browsers.phone()) {
            Page officer = Browsers.signIn(office, "thuongtruc.hoasen");
            Page unit = Browsers.signIn(phone, "kinhte.hoasen");
            String inspection = announce(officer, list, MONTH);
            String visit = selfCheck(unit);
            lookAgain(officer, unit, visit);
            find(officer, visit);
            follow(unit, visit);
            settle(officer, visit);
            minutes(officer, unit, inspection, visit);
            callOff(officer, unit, list);
        }
        assertThat(wrong).isEmpty();
    }

    /** The office plans an inspection, draws figures and tells the unit. */
    private String announce(Page officer, String list, String title) {
        officer.navigate(list + "/new");
        officer.locator("[name=title]").fill(title);
        officer.locator("[name=subject]").fill("Đối chiếu số liệu đã báo cáo với biên lai.");
        officer.locator("[name=from]").fill("2026-11-20");
        officer.locator("[name=to]").fill("2026-11-27");
        officer.locator("[name=team]").fill("Nguyễn Thị Mẫu Sen, Phó Trưởng phòng");
        officer.locator("[name=questions]").fill("Có đủ biên lai không?");
        for (Locator period : officer.locator("[name=period]:checked").all()) {
            period.uncheck();
        }
        officer.locator("[name=period][value='" + one("""
                select due_id::text from report_inspection_period limit 1
                """) + "']").check();
        officer.locator("[name=unit][value='" + one("""
                select unit_id::text from role_grant g join account a on a.id = g.account_id where username = 'kinhte.hoasen'
                """) + "']").check();
        officer.locator("main form button.btn-primary").click();
        assertThat(officer).hasURL(INSPECTION);
        officer.locator("form[action$='/sample'] button").click();
        assertThat(officer.locator("#toast")).containsText("Đã rút mẫu");
        officer.locator("form[action$='/announcement'] button").click();
        assertThat(officer.locator("#toast")).containsText("Đã thông báo");
        return officer.url();
    }

    /** The unit finds it on its home; what is missing is said in words and what was typed stays. */
    private String selfCheck(Page unit) {
        unit.navigate("/");
        unit.getByText("Tự kiểm tra trước cuộc kiểm tra “" + MONTH + "”")
                .first()
                .click();
        assertThat(unit).hasURL(VISIT);
        send(unit);
        assertThat(unit.locator("p.note[role=alert]")).containsText("Còn câu hỏi tự kiểm tra chưa trả lời");
        unit.locator("form[action$='/self-check'] textarea").fill("Biên lai lưu tại văn phòng.");
        unit.locator("form[action$='/self-check'] input[value=YES]").check();
        unit.locator("form[action$='/self-check'] input[type=file]")
                .setInputFiles(new FilePayload("bien-lai.jpg", "image/jpeg", SamplePhoto.of(800, 600, 1)));
        wrong.addAll(Browsers.look(unit, "inspection-self-check-phone"));
        send(unit);
        assertThat(unit.locator("#toast")).containsText("Đã gửi kết quả tự kiểm tra");
        assertThat(unit.locator("form[action$='/self-check']")).hasCount(0);
        assertThat(unit.locator(".evidence")).containsText("bien-lai.jpg");
        return unit.url();
    }

    /** The office has the unit look again; the unit sees what it had said, and cannot take away what it had shown. */
    private void lookAgain(Page officer, Page unit, String visit) {
        officer.navigate(visit);
        officer.locator("summary").getByText("Cho đơn vị tự kiểm tra lại").click();
        officer.locator("form[action$='/reopening'] textarea").fill("Thiếu biên lai ngày 28/10.");
        wrong.addAll(Browsers.look(officer, "inspection-reopen"));
        officer.locator("form[action$='/reopening'] button").click();
        assertThat(officer.locator("#toast")).containsText("Đã cho đơn vị tự kiểm tra lại");
        unit.navigate(visit);
        Browsers.sees(unit, "Thiếu biên lai ngày 28/10.");
        unit.locator("summary").getByText("Lần trước:").click();
        assertThat(unit.locator(".note .versions")).containsText("Biên lai lưu tại văn phòng.");
        assertThat(unit.locator("button[name=drop]")).hasCount(0);
        wrong.addAll(Browsers.look(unit, "inspection-reopened-phone"));
        unit.locator("form[action$='/self-check'] input[value=NO]").check();
        unit.locator("form[action$='/self-check'] textarea").fill("Thiếu một biên lai.");
        send(unit);
        assertThat(unit.locator("#toast")).containsText("Đã gửi kết quả tự kiểm tra");
    }

    /** The team writes down that one figure has nothing behind it, and what the unit has to do. */
    private void find(Page officer, String visit) {
        officer.navigate(visit);
        Browsers.sees(officer, "Thiếu một biên lai.");
        List<Locator> outcomes = officer.locator("form[action$='/checks'] select[name^='outcome.']")
                .all();
        assertThat(outcomes).isNotEmpty();
        outcomes.forEach(one -> one.selectOption("AGREES"));
        outcomes.getFirst().selectOption("DIFFERS");
        officer.locator("select[name='answer.1']").selectOption("NOTHING_YET");
        officer.locator("textarea[name=remarks]").fill("Sổ sách rõ ràng.");
        Locator save = officer.locator("form[action$='/checks'] button.btn-primary");
        save.click();
        assertThat(officer.locator("p.note[role=alert]")).containsText("hãy ghi lý do");
        officer.locator("input[name='reason.1']").fill("Không có biên lai.");
        save.click();
        assertThat(officer.locator("#toast")).containsText("Đã lưu kết quả kiểm tra");
        officer.locator("form[action$='/recommendations'] textarea").fill(ADVICE);
        officer.locator("form[action$='/recommendations'] input[type=date]").fill("2026-12-05");
        officer.locator("form[action$='/recommendations'] button").click();
        assertThat(officer.locator("#toast")).containsText("Đã thêm kiến nghị");
        wrong.addAll(Browsers.look(officer, "inspection-found"));
    }

    private void follow(Page unit, String visit) {
        unit.navigate("/");
        unit.getByText("Thực hiện kiến nghị: " + ADVICE).first().click();
        assertThat(unit).hasURL(visit);
        unit.locator("form[action$='/answer'] textarea").fill("Đã bổ sung biên lai.");
        unit.locator("form[action$='/answer'] button").click();
        assertThat(unit.locator("#toast")).containsText("Đã gửi báo cáo thực hiện kiến nghị");
        wrong.addAll(Browsers.look(unit, "inspection-followed-phone"));
    }

    private void settle(Page officer, String visit) {
        officer.navigate(visit);
        Browsers.sees(officer, "Đã bổ sung biên lai.");
        officer.locator("form[action$='/settlement'] button").click();
        assertThat(officer.locator("#toast")).containsText("Đã xác nhận kiến nghị được thực hiện");
    }

    /** Once the visits are over the unit has the minutes too, and nothing is opened again. */
    private void minutes(Page officer, Page unit, String inspection, String visit) throws IOException {
        officer.navigate(inspection);
        officer.locator("form[action$='/holding'] button").click();
        assertThat(officer.locator("#toast")).containsText("Đã ghi nhận các buổi kiểm tra kết thúc");
        officer.navigate(visit);
        assertThat(officer.locator("h1")).isVisible();
        assertThat(officer.locator("form[action$='/reopening']")).hasCount(0);
        unit.navigate(visit);
        unit.locator("main a[href$='/minutes']").click();
        assertThat(unit.locator(".paper h1").first()).isVisible();
        Locator word = unit.locator("a[href$='/minutes.docx']");
        Download file = unit.waitForDownload(word::click);
        assertThat(file.suggestedFilename()).isEqualTo("bien-ban-kiem-tra.docx");
        try (InputStream in = file.createReadStream();
                XWPFDocument paper = new XWPFDocument(in)) {
            String tables =
                    paper.getTables().stream().map(table -> table.getText()).collect(Collectors.joining("\n"));
            assertThat(tables).contains("Không có biên lai.", ADVICE, "Thiếu một biên lai.");
        }
    }

    /** Another inspection is called off: the unit learns why and has nothing to do, the list shows it in grey. */
    private void callOff(Page officer, Page unit, String list) {
        String inspection = announce(officer, list, QUARTER);
        officer.locator("summary").getByText("Hủy cuộc kiểm tra").click();
        officer.locator("form[action$='/cancellation'] textarea").fill("Đoàn tham gia chống bão.");
        officer.locator("form[action$='/cancellation'] button").click();
        assertThat(officer.locator("#toast")).containsText("Đã hủy cuộc kiểm tra");
        Browsers.sees(officer, "Đoàn tham gia chống bão.");
        wrong.addAll(Browsers.look(officer, "inspection-called-off"));
        wrong.addAll(Browsers.lookTwice(officer, "inspection-called-off"));
        officer.navigate(list);
        assertThat(officer.locator("tr.off")).containsText(QUARTER);
        wrong.addAll(Browsers.lookTwice(officer, "inspection-list"));
        wrong.addAll(Browsers.look(officer, "inspection-list-phone-dark"));
        unit.navigate("/");
        assertThat(unit.locator("h1")).isVisible();
        assertThat(unit.getByText("Tự kiểm tra trước cuộc kiểm tra “" + QUARTER + "”"))
                .hasCount(0);
        unit.navigate(inspection);
        Browsers.sees(unit, "Đoàn tham gia chống bão.");
        unit.locator("main a[href*='/units/']").first().click();
        assertThat(unit).hasURL(VISIT);
        assertThat(unit.locator("main form")).hasCount(0);
        assertThat(unit.locator("main a[href$='/minutes']")).hasCount(0);
        wrong.addAll(Browsers.look(unit, "inspection-called-off-phone"));
        officer.navigate(inspection);
        officer.getByText("Lập kế hoạch mới từ cuộc này").click();
        assertThat(officer.locator("[name=title]")).hasValue(QUARTER);
        assertThat(officer.locator("[name=from]")).hasValue("");
    }

    private static void send(Page unit) {
        Browsers.button(unit, "Gửi kết quả tự kiểm tra").click();
    }

    private String one(String sql) {
        return jdbc.sql(sql).query(String.class).single();
    }
}
