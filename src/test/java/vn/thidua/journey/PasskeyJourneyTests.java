package vn.thidua.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.AriaRole;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.thidua.access.AccountId;
import vn.thidua.access.Role;
import vn.thidua.access.domain.AccountDesk;
import vn.thidua.access.domain.GrantDesk;
import vn.thidua.organization.domain.UnitDesk;
import vn.thidua.shared.By;

/** A person adds a passkey, signs in with it, and it is removed. The authenticator is a virtual one of the browser. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT, properties = "thidua.journey=passkey")
class PasskeyJourneyTests {

    @LocalServerPort
    private int port;

    @Autowired
    private UnitDesk units;

    @Autowired
    private AccountDesk accounts;

    @Autowired
    private GrantDesk grants;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void passkeyOpensWithoutPassword() {
        AccountId person = accounts.create(
                new AccountDesk.Create("lanhdao.hoasen", "Nguyễn Thị Mẫu", null, "hoa-sen-no-som-mai"), By.PROGRAM);
        grants.giveFromToday(
                person,
                Role.LEADER,
                units.create(
                        new UnitDesk.Create("WARD", "Phường Hoa Sen", "Hoa Sen", null, null, LocalDate.of(2020, 1, 1)),
                        By.PROGRAM),
                By.PROGRAM);
        List<String> wrong = new ArrayList<>();
        try (Browsers browsers = new Browsers(port);
                BrowserContext desk = browsers.desktop()) {
            Page page = desk.newPage();
            List<String> console = new ArrayList<>();
            page.onConsoleMessage(message -> console.add(message.text()));
            String site = "http://localhost:" + port;
            page.navigate(site + "/sign-in");
            CDPSession authenticator = virtualAuthenticator(desk, page);

            button(page, "Đăng nhập bằng khóa truy cập").click();
            sees(page, "Chưa đăng nhập được bằng khóa truy cập");
            page.getByLabel("Tên đăng nhập").fill("lanhdao.hoasen");
            page.getByLabel("Mật khẩu").fill("hoa-sen-no-som-mai");
            button(page, "Đăng nhập").click();
            page.navigate(site + "/me");
            page.getByLabel("Tên của khóa").fill("Máy phòng Nội vụ");
            page.getByLabel("Mật khẩu, để chắc là bạn").fill("sai-mat-khau-roi");
            button(page, "Thêm khóa truy cập").click();
            sees(page, "Mật khẩu hoặc mã chưa đúng");
            PlaywrightAssertions.assertThat(page.getByLabel("Tên của khóa")).hasValue("Máy phòng Nội vụ");
            page.getByLabel("Mật khẩu, để chắc là bạn").fill("hoa-sen-no-som-mai");
            button(page, "Thêm khóa truy cập").click();
            sees(page, "Máy phòng Nội vụ");
            wrong.addAll(Browsers.lookFourTimes(page, "passkey-1-me"));
            page.setViewportSize(1440, 1000);

            button(page, "Đăng xuất").click();
            button(page, "Đăng nhập bằng khóa truy cập").click();
            PlaywrightAssertions.assertThat(button(page, "Đăng xuất")).isVisible();
            page.navigate(site + "/me");
            sees(page, "bằng khóa truy cập (passkey)");

            page.getByText("Gỡ khóa truy cập Máy phòng Nội vụ").click();
            page.getByLabel("Mật khẩu, để chắc là bạn").first().fill("hoa-sen-no-som-mai");
            button(page, "Gỡ").click();
            sees(page, "Đã gỡ khóa truy cập.");
            button(page, "Đăng xuất").click();
            button(page, "Đăng nhập bằng khóa truy cập").click();
            sees(page, "Chưa đăng nhập được bằng khóa truy cập");
            wrong.addAll(Browsers.lookFourTimes(page, "passkey-2-sign-in"));
            authenticator.detach();
            assertThat(console.stream().filter(text -> text.contains("Content Security Policy")))
                    .isEmpty();
        }
        assertThat(wrong).isEmpty();
        assertThat(jdbc.sql("select event from audit_entry where event like 'Passkey%' order by seq")
                        .query(String.class)
                        .list())
                .isEqualTo(List.of("PasskeyAdded", "PasskeyRemoved"));
    }

    private static CDPSession virtualAuthenticator(BrowserContext context, Page page) {
        CDPSession session = context.newCDPSession(page);
        session.send("WebAuthn.enable");
        JsonObject options = new JsonObject();
        options.addProperty("protocol", "ctap2");
        options.addProperty("transport", "internal");
        options.addProperty("hasResidentKey", true);
        options.addProperty("hasUserVerification", true);
        options.addProperty("isUserVerified", true);
        options.addProperty("automaticPresenceSimulation", true);
        JsonObject arguments = new JsonObject();
        arguments.add("options", options);
        session.send("WebAuthn.addVirtualAuthenticator", arguments);
        return session;
    }

    private static void sees(Page page, String text) {
        PlaywrightAssertions.assertThat(page.getByText(text).first()).isVisible();
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }
}
