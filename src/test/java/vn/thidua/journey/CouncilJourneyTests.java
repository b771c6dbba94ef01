package vn.thidua.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import vn.thidua.council.SessionId;

/** The office opens a vote, members vote on their phones, the office counts and takes a number for the minutes. */
@Journey
@Import(CouncilAddresses.class)
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {"thidua.access.demo=true", "thidua.journey=council"})
class CouncilJourneyTests {

    private static final List<String> MEMBERS = List.of(
            "hoidong.hoasen",
            "hoidong2.hoasen",
            "hoidong3.hoasen",
            "hoidong4.hoasen",
            "lanhdao.hoasen",
            "hoidong5.hoasen",
            "hoidong6.hoasen",
            "hoidong7.hoasen");

    @LocalServerPort
    private int port;

    @Autowired
    private CouncilAddresses council;

    @Test
    void membersVoteOnPhonesAndTheOfficeCounts() {
        SessionId id = council.called(council.received("Hộ ông Nguyễn Văn Mẫu", "Hộ bà Trần Thị Mẫu"));
        String session = "/awards/sessions/" + id;
        try (Browsers browsers = new Browsers(port);
                BrowserContext desk = browsers.desktop()) {
            Page office = Browsers.signIn(desk, "thuongtruc.hoasen");
            office.navigate(session);
            Browsers.button(office, "Mở bỏ phiếu").click();
            String code = office.locator("#box-code").innerText();
            office.locator("main a.btn-primary").click();
            assertThat(office.locator("#count")).isVisible();
            for (String member : MEMBERS) {
                vote(browsers, member);
            }
            office.navigate(session);
            Browsers.sees(office, "Đã bỏ phiếu 8/9");
            office.getByLabel("Mã mở hòm phiếu").fill(code);
            Browsers.button(office, "Đóng bỏ phiếu và kiểm phiếu").click();
            assertThat(office.locator("#toast")).containsText("Đã đóng bỏ phiếu và kiểm phiếu");
            assertThat(office.locator("tr:has-text('Hộ ông Nguyễn Văn Mẫu') td.n strong"))
                    .hasText("8");
            assertThat(office.locator("tr:has-text('Hộ bà Trần Thị Mẫu') td.n strong"))
                    .hasText("7");
            Browsers.button(office, "Lấy số biên bản").click();
            Browsers.sees(office, "In biên bản, ký, rồi tải bản đã ký lên.");
            office.locator("#minutes ~ p a[href$='/papers/minutes']").click();
            Browsers.sees(office, "BIÊN BẢN HỌP HỘI ĐỒNG");
        }
    }

    private static void vote(Browsers browsers, String member) {
        try (BrowserContext phone = browsers.phone()) {
            Page page = Browsers.signIn(phone, member);
            page.navigate("/");
            page.locator("main a[href$='/ballot']").first().click();
            assertThat(page.locator("fieldset.vote")).hasCount(2);
            if (member.equals("hoidong.hoasen")) {
                choice(page, "Hộ bà Trần Thị Mẫu", "Không đồng ý").click();
                choice(page, "Hộ ông Nguyễn Văn Mẫu", "Đồng ý").click();
            } else {
                page.getByLabel("Đồng ý với mọi mục chưa chọn của nhóm này").check();
            }
            Browsers.button(page, "Xem lại và gửi").click();
            Browsers.sees(page, "Bạn đã chọn 2 trên 2");
            assertThat(page.locator("fieldset.vote")).hasCount(0);
            Browsers.button(page, "Gửi phiếu").click();
            assertThat(page.locator("#toast")).containsText("Đã nhận phiếu của bạn");
        }
    }

    private static Locator choice(Page page, String name, String said) {
        return page.locator(".card:has(h3:has-text('" + name + "')) fieldset.vote")
                .getByText(said, new Locator.GetByTextOptions().setExact(true));
    }
}
