package vn.thidua.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static vn.thidua.journey.Browsers.button;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The month of the demo office to its end: the lead agency verifies, a leader has a target explained, the office urges the late, inspects, prints the report and closes the month. */
@Journey
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {"thidua.access.demo=true", "thidua.journey=month"})
class MonthJourneyTests {

    private static final Pattern EXPLANATION = Pattern.compile(".*/explanations/[0-9a-f-]{36}");
    private static final Pattern INSPECTION = Pattern.compile(".*/inspections/[0-9a-f-]{36}");
    private static final Pattern REVIEW = Pattern.compile(".*/reviews/[0-9a-f-]{36}");

    private final List<String> wrong = new ArrayList<>();

    @LocalServerPort
    private int port;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void aMonthIsVerifiedExplainedUrgedInspectedPrintedAndClosed() {
        String campaign = "/campaigns/"
                + Browsers.await(
                        jdbc,
                        "select id from campaign where state = 'LAUNCHED' and plan_id is not null"
                                + " and exists (select from report where campaign_id = campaign.id)");
        String due = Browsers.await(jdbc, """
                select d.id from campaign_due d join campaign_deadline l on l.id = d.deadline_id
                where l.sort = 'REPORT' and d.occurrence = '2026-10' and exists (select from report r where r.due_id = d.id)
                """);
        String results = campaign + "/results/" + due;
        try (Browsers browsers = new Browsers(port);
                BrowserContext agency = browsers.desktop();
                BrowserContext leadership = browsers.phone();
                BrowserContext office = browsers.desktop()) {
            Page lead = Browsers.signIn(agency, "kinhte.hoasen");
            Page leader = Browsers.signIn(leadership, "lanhdao.hoasen");
            Page officer = Browsers.signIn(office, "thuongtruc.hoasen");
            String target = verify(lead, results);
            explain(leader, lead, target);
            urge(officer, campaign + "/monitoring/" + due);
            inspect(officer, campaign);
            print(officer, campaign, due);
            close(officer, lead, results);
        }
        assertThat(wrong).isEmpty();
    }

    /** The lead agency accepts the figures of a target that agree with its own, and they are locked. */
    private String verify(Page lead, String results) {
        lead.navigate(results);
        List<String> targets = lead.locator("main a[href*='/targets/']").all().stream()
                .map(link -> link.getAttribute("href"))
                .filter(path -> path.matches(".*/targets/[0-9a-f-]{36}"))
                .distinct()
                .toList();
        for (String target : targets) {
            lead.navigate(target);
            Locator all = lead.locator("form[action$='/acceptance'] button.btn-primary");
            if (all.count() == 1) {
                wrong.addAll(Browsers.look(lead, "month-verify"));
                all.click();
                assertThat(lead.locator("#toast")).containsText("Đã xác nhận");
                assertThat(lead.locator("main .st-ok").first()).isVisible();
                return target;
            }
        }
        throw new AssertionError("nothing waits for the lead agency in " + targets);
    }

    /** A leader asks on the phone, the agency answers, the leader is content. */
    private void explain(Page leader, Page lead, String target) {
        leader.navigate(target + "/explanations/new");
        leader.locator("textarea[name=text]").fill("Vì sao chỉ tiêu này chậm?");
        button(leader, "Gửi yêu cầu").click();
        assertThat(leader).hasURL(EXPLANATION);
        String exchange = leader.url();
        wrong.addAll(Browsers.look(leader, "month-explanation-phone"));
        lead.navigate(exchange);
        lead.locator("textarea[name=text]").fill("Nguồn thu tập trung vào tháng cuối quý.");
        lead.locator("form[action$='/answer'] button").click();
        assertThat(lead.locator("#toast")).containsText("Đã gửi giải trình");
        leader.navigate(exchange);
        Browsers.sees(leader, "Nguồn thu tập trung vào tháng cuối quý.");
        leader.locator("form[action$='/settlement'] button").click();
        assertThat(leader.locator("#toast")).containsText("Đã kết thúc việc giải trình");
    }

    /** The office sees who is late before anybody is reminded, and nobody is reminded twice. */
    private void urge(Page officer, String monitoring) {
        officer.navigate(monitoring + "/reminder");
        wrong.addAll(Browsers.look(officer, "month-reminder"));
        officer.locator("main form.card button.btn-primary").click();
        assertThat(officer).hasURL(Pattern.compile(".*" + monitoring));
        assertThat(officer.locator("#toast")).isVisible();
        long told = notices();
        officer.navigate(monitoring + "/reminder");
        if (officer.locator("main form.card button.btn-primary:enabled").count() == 1) {
            officer.locator("main form.card button.btn-primary").click();
            assertThat(officer).hasURL(Pattern.compile(".*" + monitoring));
        }
        assertThat(notices()).isEqualTo(told);
    }

    /** The office plans an inspection, draws the figures to be checked and announces it; the minutes can be printed. */
    private void inspect(Page officer, String campaign) {
        officer.navigate(campaign + "/inspections/new");
        officer.locator("[name=title]").fill("Kiểm tra số liệu tháng 10");
        officer.locator("[name=subject]").fill("Đối chiếu số liệu đã báo cáo với sổ sách.");
        officer.locator("[name=from]").fill("2026-11-23");
        officer.locator("[name=to]").fill("2026-11-27");
        officer.locator("[name=team]").fill("Nguyễn Thị Mẫu - Trưởng đoàn");
        officer.locator("[name=period]").first().check();
        officer.locator("[name=unit]").first().check();
        officer.locator("[name^='day.']").first().fill("2026-11-24");
        officer.locator("main form button.btn-primary").click();
        assertThat(officer).hasURL(INSPECTION);
        officer.locator("form[action$='/announcement'] button").click();
        assertThat(officer.locator("#toast")).containsText("Đã thông báo");
        wrong.addAll(Browsers.look(officer, "month-inspection"));
        officer.locator("main a[href*='/units/']").first().click();
        assertThat(officer.locator("form[action$='/checks']")).isVisible();
        wrong.addAll(Browsers.look(officer, "month-visit"));
    }

    /** The program writes the report of the month; the office prints it. */
    private void print(Page officer, String campaign, String due) {
        officer.navigate(campaign + "/reviews");
        officer.locator("select[name=due]").selectOption(due);
        officer.locator("form[action$='/reviews'] button").click();
        assertThat(officer).hasURL(REVIEW);
        wrong.addAll(Browsers.look(officer, "month-report"));
        officer.navigate(officer.url() + "/print");
        assertThat(officer.locator(".paper h1")).containsText("BÁO CÁO");
        assertThat(officer.locator(".paper table").first()).isVisible();
    }

    /** Once the month is closed, nobody changes a figure of it any more. */
    private void close(Page officer, Page lead, String results) {
        officer.navigate(results);
        officer.locator("form[action$='/closing'] button").click();
        assertThat(officer.locator("#toast")).containsText("Đã chốt kỳ báo cáo");
        Browsers.sees(officer, "Kỳ này đã chốt");
        lead.navigate(results);
        lead.locator("main a[href*='/targets/']").first().click();
        assertThat(lead.locator("h1")).isVisible();
        assertThat(lead.locator("form[action$='/acceptance']")).hasCount(0);
    }

    private long notices() {
        return jdbc.sql("select count(*) from notice").query(Long.class).single();
    }
}
