package vn.thidua.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.thidua.evidence.SamplePhoto;

/** A unit reports on a phone whose connection drops, even while it hands in: nothing that was typed is lost, and nothing comes twice. */
@Journey
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {"thidua.access.demo=true", "thidua.journey=report"})
class ReportJourneyTests {

    @LocalServerPort
    private int port;

    @Test
    void whatIsTypedSurvivesALostConnection() {
        try (Browsers browsers = new Browsers(port);
                BrowserContext phone = browsers.phone()) {
            Page page = phone.newPage();
            String form = open(page, "khupho1.hoasen");
            Locator figure = page.locator("input[name^='value.']").first();

            phone.setOffline(true);
            figure.fill("96");
            PlaywrightAssertions.assertThat(page.locator("#report")).hasClass("unsent");
            phone.setOffline(false);
            PlaywrightAssertions.assertThat(page.locator("#kept")).containsText("Đã lưu");

            phone.setOffline(true);
            figure.fill("97");
            button(page, "Gửi báo cáo").click(new Locator.ClickOptions().setNoWaitAfter(true));
            page.waitForURL(url -> !url.endsWith(form));
            phone.setOffline(false);
            page.navigate(form);
            PlaywrightAssertions.assertThat(figure).hasValue("97");
            PlaywrightAssertions.assertThat(page.locator("#kept")).containsText("Đã lưu");

            fillTheRest(page);
            button(page, "Gửi báo cáo").click();
            PlaywrightAssertions.assertThat(page.locator("#toast")).containsText("Đã gửi báo cáo");
            page.reload();
            PlaywrightAssertions.assertThat(figure).hasValue("97");
            PlaywrightAssertions.assertThat(page.locator("#kept")).not().containsText("Đã lưu");
        }
    }

    @Test
    void picturesGoWithTheReportAndProgramsDoNot() {
        try (Browsers browsers = new Browsers(port);
                BrowserContext phone = browsers.phone()) {
            Page page = phone.newPage();
            String form = open(page, "khupho1.hoasen");
            Locator figure = page.locator("input[name^='value.']").first();
            figure.fill("91");
            Locator proofs = page.locator("#t1 .proofs");

            proofs.locator("summary").click();
            choose(proofs, "hien-truong.jpg", SamplePhoto.of(3000, 2000, 6));
            PlaywrightAssertions.assertThat(proofs.locator(".evidence")).containsText("hien-truong.jpg");
            PlaywrightAssertions.assertThat(figure).hasValue("91");

            proofs.locator("summary").click();
            choose(proofs, "anh.jpg", "MZ\u0090\0".getBytes(StandardCharsets.ISO_8859_1));
            PlaywrightAssertions.assertThat(proofs.getByRole(AriaRole.ALERT)).containsText("là chương trình máy tính");
            PlaywrightAssertions.assertThat(proofs.locator(".evidence")).hasCount(1);
            assertThat(Browsers.look(page, "report-with-picture")).isEmpty();

            page.navigate(form);
            PlaywrightAssertions.assertThat(figure).hasValue("91");
            assertThat(
                            proofs.locator("img")
                                    .evaluate(
                                            "async img => { await img.decode(); return img.naturalWidth + 'x' + img.naturalHeight }"))
                    .as("upright")
                    .isEqualTo("160x240");
        }
    }

    @Test
    void filesGoWithoutScriptsToo() {
        try (Browsers browsers = new Browsers(port);
                BrowserContext plain = browsers.withoutScript()) {
            Page page = plain.newPage();
            String form = open(page, "truong.hoacuc");
            Locator figure = page.locator("input[name^='value.']").first();
            figure.fill("92");
            Locator proofs = page.locator("#t1 .proofs");
            proofs.locator("summary").click();
            proofs.locator("input[type=file]:not([capture])").setInputFiles(new FilePayload[] {
                new FilePayload("mot.jpg", "image/jpeg", SamplePhoto.of(60, 40, 1)),
                new FilePayload("hai.pdf", "application/pdf", "%PDF-1.7".getBytes(StandardCharsets.US_ASCII))
            });
            proofs.locator("noscript button, button:has-text('Tải tệp lên')")
                    .first()
                    .click();
            PlaywrightAssertions.assertThat(page).hasURL(form);
            PlaywrightAssertions.assertThat(proofs.locator(".evidence")).hasCount(2);
            PlaywrightAssertions.assertThat(figure).hasValue("92");
        }
    }

    private static void choose(Locator proofs, String name, byte[] bytes) {
        proofs.locator("input[type=file]:not([capture])").setInputFiles(new FilePayload(name, "image/jpeg", bytes));
    }

    private static String open(Page page, String account) {
        page.navigate("/sign-in");
        page.locator("input[name=username]").fill(account);
        page.locator("input[name=password]").fill("thidua-demo");
        button(page, "Đăng nhập").click();
        page.waitForURL(Pattern.compile(".*/$"));
        page.navigate("/reports");
        String form = page.locator("main a[href^='/reports/']").first().getAttribute("href");
        page.navigate(form);
        return form;
    }

    private static void fillTheRest(Page page) {
        for (Locator part :
                page.locator("input[name^='value.'], input[name^='of.']").all()) {
            if (part.inputValue().isEmpty()) {
                part.fill("100");
            }
        }
        page.locator("select[name^='value.']").all().forEach(choice -> choice.selectOption("1"));
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name));
    }
}
