package vn.thidua.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.thidua.journey.Browsers.button;
import static vn.thidua.journey.Browsers.sees;

import com.google.gson.JsonObject;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.thidua.access.Role;
import vn.thidua.access.Staff;

/** A person adds a passkey, signs in with it, and it is removed. The authenticator is a virtual one of the browser. */
@Journey
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT, properties = "thidua.journey=passkey")
@Import(Staff.class)
class PasskeyJourneyTests {

    @LocalServerPort
    private int port;

    @Autowired
    private Staff staff;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void passkeyOpensWithoutPassword() {
        staff.person("lanhdao.hoasen", Staff.PASSWORD, Role.LEADER, staff.ward("Hoa Sen"));
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
            page.getByLabel("Mật khẩu").fill(Staff.PASSWORD);
            button(page, "Đăng nhập").click();
            page.navigate(site + "/me");
            page.getByLabel("Tên của khóa").fill("Máy phòng Nội vụ");
            page.getByLabel("Mật khẩu, để chắc là bạn").fill("sai-mat-khau-roi");
            button(page, "Thêm khóa truy cập").click();
            sees(page, "Mật khẩu hoặc mã chưa đúng");
            PlaywrightAssertions.assertThat(page.getByLabel("Tên của khóa")).hasValue("Máy phòng Nội vụ");
            page.getByLabel("Mật khẩu, để chắc là bạn").fill(Staff.PASSWORD);
            button(page, "Thêm khóa truy cập").click();
            sees(page, "Máy phòng Nội vụ");
            wrong.addAll(Browsers.lookTwice(page, "passkey-1-me"));
            page.setViewportSize(1440, 1000);

            button(page, "Đăng xuất").click();
            button(page, "Đăng nhập bằng khóa truy cập").click();
            PlaywrightAssertions.assertThat(button(page, "Đăng xuất")).isVisible();
            page.navigate(site + "/me");
            sees(page, "bằng khóa truy cập (passkey)");

            page.getByText("Gỡ khóa truy cập Máy phòng Nội vụ").click();
            page.getByLabel("Mật khẩu, để chắc là bạn").first().fill(Staff.PASSWORD);
            button(page, "Gỡ").click();
            sees(page, "Đã gỡ khóa truy cập.");
            button(page, "Đăng xuất").click();
            button(page, "Đăng nhập bằng khóa truy cập").click();
            sees(page, "Chưa đăng nhập được bằng khóa truy cập");
            wrong.addAll(Browsers.lookTwice(page, "passkey-2-sign-in"));
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
}
