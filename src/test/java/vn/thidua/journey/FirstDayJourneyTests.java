package vn.thidua.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.thidua.journey.Browsers.button;
import static vn.thidua.journey.Browsers.look;
import static vn.thidua.journey.Browsers.sees;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.AriaRole;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;

/** An administrator sets the empty program up, signs in and looks around. */
@Journey
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {"thidua.journey=first-day", "thidua.access.tries-before-lock=3"})
class FirstDayJourneyTests {

    @LocalServerPort
    private int port;

    @Test
    void administratorSetsUpAndLooksAround() {
        List<String> wrong = new ArrayList<>();
        try (Browsers browsers = new Browsers(port);
                BrowserContext desk = browsers.desktop();
                BrowserContext phone = browsers.phone()) {
            Page page = desk.newPage();
            List<String> console = new ArrayList<>();
            page.onConsoleMessage(message -> {
                if (message.type().equals("error") && !message.text().contains("422")) {
                    console.add(message.text());
                }
            });

            page.navigate("/sign-in");
            PlaywrightAssertions.assertThat(page).hasURL(Pattern.compile(".*/set-up"));
            wrong.addAll(look(page, "first-day-1-set-up"));
            button(page, "Bắt đầu dùng").click();
            PlaywrightAssertions.assertThat(page.getByText("Mục này chưa được điền."))
                    .hasCount(5);
            wrong.addAll(look(page, "first-day-2-set-up-incomplete"));

            page.getByLabel("Tên cơ quan").fill("Ủy ban nhân dân phường Hoa Sen");
            page.getByLabel("Tên viết tắt").fill("UBND phường Hoa Sen");
            page.getByLabel("Họ và tên").fill("Nguyễn Thị Mẫu");
            page.getByLabel("Tên đăng nhập").fill("quantri");
            page.getByLabel("Mật khẩu").fill("mot-mat-khau-dai");
            button(page, "Bắt đầu dùng").click();
            sees(page, "Đã thiết lập xong.");

            signIn(page, "quantri", "sai-mat-khau");
            sees(page, "Còn 2 lần thử");
            assertThat(page.getByLabel("Tên đăng nhập").inputValue()).isEqualTo("quantri");
            wrong.addAll(look(page, "first-day-3-wrong-password"));
            signIn(page, "quantri", "mot-mat-khau-dai");
            PlaywrightAssertions.assertThat(button(page, "Đăng xuất")).isVisible();
            page.navigate("/me");
            assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1))
                            .textContent())
                    .isEqualTo("Nguyễn Thị Mẫu");
            wrong.addAll(look(page, "first-day-4-me"));

            page.navigate("/audit");
            button(page, "Kiểm tra chuỗi").click();
            sees(page, "Chuỗi nhật ký còn nguyên vẹn.");
            assertThat(page.locator("#entries li").count()).isEqualTo(3);
            wrong.addAll(look(page, "first-day-5-audit"));

            page.navigate("/plans");
            sees(page, "Vai trò đang dùng không được làm việc này");
            wrong.addAll(look(page, "first-day-6-refused"));

            Page small = phone.newPage();
            small.navigate("/sign-in");
            for (int i = 0; i < 3; i++) {
                signIn(small, "khong.co.ai", "doan-mat-khau");
                PlaywrightAssertions.assertThat(small.getByRole(AriaRole.ALERT)).isVisible();
            }
            sees(small, "đã bị khóa 15 phút");
            wrong.addAll(look(small, "first-day-7-sign-in-phone"));
            signIn(small, "quantri", "mot-mat-khau-dai");
            PlaywrightAssertions.assertThat(button(small, "Đăng xuất")).isVisible();
            small.navigate("/audit");
            wrong.addAll(look(small, "first-day-8-audit-phone"));
            small.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Đăng xuất"))
                    .click();
            sees(small, "Bạn đã đăng xuất.");
            assertThat(console.stream().filter(text -> text.contains("Content Security Policy")))
                    .isEmpty();
        }
        assertThat(wrong).isEmpty();
    }

    private static void signIn(Page page, String username, String password) {
        page.getByLabel("Tên đăng nhập").fill(username);
        page.getByLabel("Mật khẩu").fill(password);
        button(page, "Đăng nhập").click();
    }
}
