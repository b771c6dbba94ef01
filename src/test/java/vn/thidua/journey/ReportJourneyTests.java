package vn.thidua.journey;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A unit reports on a phone whose connection drops, even while it hands in: nothing that was typed is lost, and nothing comes twice. */
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
            page.navigate("/sign-in");
            page.locator("input[name=username]").fill("khupho1.hoasen");
            page.locator("input[name=password]").fill("thidua-demo");
            button(page, "Đăng nhập").click();
            page.waitForURL(Pattern.compile(".*/$"));
            page.navigate("/reports");
            String form = page.locator("main a[href^='/reports/']").first().getAttribute("href");
            page.navigate(form);
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
