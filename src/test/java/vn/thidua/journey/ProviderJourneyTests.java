package vn.thidua.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.thidua.journey.Browsers.button;
import static vn.thidua.journey.Browsers.sees;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.AriaRole;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import vn.thidua.access.Role;
import vn.thidua.access.Staff;
import vn.thidua.access.TestProvider;
import vn.thidua.access.WithProvider;
import vn.thidua.access.domain.SecondFactorDesk;
import vn.thidua.shared.By;

/** People sign in by the provider of their office: one who is not known here, one who is, one whose role must have a second factor. */
@Journey
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT, properties = "thidua.journey=provider")
@WithProvider
@Import(Staff.class)
class ProviderJourneyTests {

    @Autowired
    private TestProvider provider;

    @LocalServerPort
    private int port;

    @Autowired
    private Staff staff;

    @Autowired
    private SecondFactorDesk factors;

    @Test
    void providerVouchesForPeople() {
        provider.admit("http://127.0.0.1:" + port);
        provider.knows("la", Map.of("preferred_username", "khong.co.ai"));
        provider.knows("quen", Map.of("preferred_username", "lanhdao.hoasen"));
        staff.person("lanhdao.hoasen", null, Role.LEADER, staff.ward("Hoa Sen"));
        List<String> wrong = new ArrayList<>();
        try (Browsers browsers = new Browsers(port);
                BrowserContext stranger = browsers.desktop();
                BrowserContext known = browsers.desktop();
                BrowserContext careful = browsers.desktop()) {
            Page unknown = enter(stranger, "la");
            sees(unknown, "chưa có tài khoản nào của bạn đang mở");
            wrong.addAll(Browsers.lookTwice(unknown, "provider-1-unknown"));

            Page in = enter(known, "quen");
            PlaywrightAssertions.assertThat(button(in, "Đăng xuất")).isVisible();
            in.navigate("/me");
            sees(in, "bằng tài khoản của cơ quan");

            factors.require(Set.of(Role.LEADER), By.PROGRAM);
            Page half = enter(careful, "quen");
            sees(half, "Vai trò của bạn bắt buộc có mã xác thực");
            wrong.addAll(Browsers.lookTwice(half, "provider-2-second-factor"));
            half.getByLabel("Mã 6 số").fill("000000");
            button(half, "Xác nhận").click();
            sees(half, "Mã chưa đúng");
        }
        assertThat(wrong).isEmpty();
    }

    /** Browsers hold back where a form leads to: only one of them shows that the way from the form to the provider is open. */
    @Test
    void personLinksTheirAccount() {
        provider.admit("http://127.0.0.1:" + port);
        provider.knows("noi", Map.of("preferred_username", "ten.khac"));
        staff.person("kinhte.hoasen", Staff.PASSWORD, Role.UNIT_OFFICER, staff.ward("Hoa Cúc"));
        try (Browsers browsers = new Browsers(port);
                BrowserContext phone = browsers.phone()) {
            Page page = phone.newPage();
            page.navigate("/sign-in");
            page.locator("input[name=username]").fill("kinhte.hoasen");
            page.locator("input[name=password]").fill(Staff.PASSWORD);
            button(page, "Đăng nhập").click();
            page.navigate("/me");
            page.locator("details:has(#provider-proof) > summary").click();
            page.locator("#provider-proof").fill(Staff.PASSWORD);
            button(page, "Nối tài khoản").click();
            atProvider(page, "noi");
            sees(page, "Đã nối. Lần sau bạn đăng nhập được bằng hệ thống của cơ quan.");
        }
    }

    private Page enter(BrowserContext browser, String username) {
        Page page = browser.newPage();
        page.navigate("/sign-in");
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Đăng nhập bằng tài khoản cơ quan"))
                .click();
        atProvider(page, username);
        return page;
    }

    private void atProvider(Page page, String username) {
        page.waitForURL(url -> url.startsWith(provider.issuer()));
        page.locator("input[name=username]").fill(username);
        page.locator("input[name=password]").fill(TestProvider.PASSWORD);
        page.locator("button[type=submit]").click();
        page.waitForURL(url -> !url.startsWith(provider.issuer()));
    }
}
