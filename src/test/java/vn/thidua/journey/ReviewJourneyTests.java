package vn.thidua.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.thidua.access.AccountId;
import vn.thidua.access.Role;
import vn.thidua.access.domain.AccountDesk;
import vn.thidua.access.domain.GrantDesk;
import vn.thidua.organization.UnitId;
import vn.thidua.organization.domain.UnitDesk;
import vn.thidua.plan.PlanOffice;
import vn.thidua.shared.By;

/** The review with hands on the keyboard and on the text, and by two people at once. */
@Journey
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {"thidua.journey=review", "thidua.plan.look=200ms"})
class ReviewJourneyTests {

    private static final String PASSWORD = "mot-mat-khau-dai";
    private static final String WRONG_REFERENCE = """

            PHỤ LỤC
            (Kèm theo Kế hoạch số %s/KH-UBND ngày 25 tháng 3 năm 2026)
            """;

    @LocalServerPort
    private int port;

    @Autowired
    private UnitDesk units;

    @Autowired
    private AccountDesk accounts;

    @Autowired
    private GrantDesk grants;

    private static int offices;

    private Browsers browsers;
    private BrowserContext first;
    private BrowserContext second;
    private Page lan;
    private String plan;

    @BeforeEach
    void openThePlan() {
        offices++;
        UnitId ward = units.create(
                new UnitDesk.Create(
                        "WARD", "Phường Mẫu " + offices, "Phường Mẫu", null, null, LocalDate.of(2020, 1, 1)),
                By.PROGRAM);
        account("lan" + offices, "Trần Thị Lan", ward);
        account("dung" + offices, "Lê Văn Dũng", ward);
        browsers = new Browsers(port);
        first = browsers.desktop();
        second = browsers.desktop();
        lan = first.newPage();
        signIn(lan, "lan" + offices);
        lan.navigate("/plans/new");
        String text = PlanOffice.PLAN.formatted("2" + offices, 14) + WRONG_REFERENCE.formatted("9" + offices);
        lan.locator("input[type=file]")
                .setInputFiles(new FilePayload("ke-hoach.txt", "text/plain", text.getBytes(StandardCharsets.UTF_8)));
        lan.getByText("Tải lên và đọc").click();
        assertThat(lan.locator("#review")).isVisible();
        // The page is there before its scripts listen to keys.
        lan.waitForLoadState();
        plan = lan.url().split("[?#]")[0];
    }

    @AfterEach
    void close() {
        browsers.close();
    }

    @Test
    void decidesByKeyboardOneItemAfterTheOther() {
        Page page = lan;
        page.keyboard().press("n");
        assertThat(card(page, "C1")).hasClass(Pattern.compile(".*\\bon at\\b.*"));
        page.keyboard().press("a");
        assertThat(status(page, "C1")).hasText("Đã nhận");
        assertThat(card(page, "C2")).hasClass(Pattern.compile(".*\\bon at\\b.*"));
        assertThat(page.locator("#source .on").first()).containsText("tỷ lệ hồ sơ");
        page.keyboard().press("x");
        assertThat(card(page, "C2")).hasCount(0);
        // Nothing is left in this group: the next one is a page of its own, which is there before its scripts listen to
        // keys.
        assertThat(card(page, "V1")).isVisible();
        page.waitForLoadState();
        page.keyboard().press("u");
        assertThat(status(page, "C2")).hasText("Chưa xét");
        assertThat(page.locator("#source .on").first()).containsText("tỷ lệ hồ sơ");
        page.keyboard().press("k");
        assertThat(card(page, "C1")).hasClass(Pattern.compile(".*\\bon at\\b.*"));
        page.keyboard().press("e");
        assertThat(card(page, "C1").locator("fieldset :focus")).hasCount(1);
        page.locator("#C1-value").fill("15");
        page.keyboard().press("Escape");
        page.keyboard().press("j");
        assertThat(card(page, "C2")).hasClass(Pattern.compile(".*\\bon at\\b.*"));
        assertThat(page.locator("#C1-value")).hasValue("15");
        page.keyboard().press("?");
        assertThat(page.locator("#plan-keys")).hasAttribute("open", "");
    }

    @Test
    void addsWhatIsSelectedInTheText() {
        lan.locator("#source [data-at]")
                .filter(new Locator.FilterOptions().setHasText("Phát động phong trào"))
                .first()
                .selectText();
        assertThat(lan.locator("#plan-pick")).isVisible();
        lan.locator("#pick-kind").selectOption("CONTENT");
        lan.locator("#plan-pick button").click();
        assertThat(lan.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)))
                .containsText("Thêm mục");
        assertThat(lan.locator("#words"))
                .hasValue("Phát động phong trào thi đua xây dựng phường xanh, sạch, đẹp năm 2026");
        lan.getByText("Thêm mục này").click();
        Locator added = lan.locator("#plan-cards .item.on");
        assertThat(added.locator(".plan-title")).containsText("Phát động phong trào thi đua xây dựng phường xanh");
        assertThat(added.locator(".st").first()).hasText("Đã nhận");
        String label = added.getAttribute("data-label");
        assertThat(lan.locator("#source [data-open='" + label + "']")).hasCount(1);
        // Only the script marks the text: keys pressed before it has begun are nobody's.
        assertThat(lan.locator("#source .tag.on")).hasText(label);
        lan.keyboard().press("u");
        assertThat(status(lan, label)).hasText("Đã bỏ");
    }

    @Test
    void jumpsFromAWarningToItsPlaceInTheText() {
        Locator warning = lan.locator(".plan-warnings [id^=warning-]")
                .filter(new Locator.FilterOptions().setHasText("9" + offices + "/KH-UBND"));
        warning.locator("a[data-source]").click();
        assertThat(lan.locator("#source .on").first()).containsText("9" + offices + "/KH-UBND");
        assertThat(lan.locator("#source .on").first()).isInViewport();
    }

    @Test
    void twoReviewersNeverOverwriteEachOther() {
        Page dung = second.newPage();
        signIn(dung, "dung" + offices);
        for (Page page : new Page[] {lan, dung}) {
            page.navigate(plan + "?open=C1#item-C1");
        }
        lan.locator("#C1-value").fill("15");
        press(card(lan, "C1"), "accept");
        assertThat(status(lan, "C1")).hasText("Đã sửa");

        dung.locator("#C1-value").fill("16");
        press(card(dung, "C1"), "accept");
        Locator conflict = card(dung, "C1").locator(".plan-conflict");
        assertThat(conflict.locator("strong")).containsText("Trần Thị Lan vừa đổi mục này");
        assertThat(conflict.locator("del")).containsText("14");
        assertThat(conflict.locator("ins")).containsText("15");
        assertThat(dung.locator("#C1-value")).hasValue("16");
        lan.reload();
        assertThat(lan.locator("#C1-value")).hasValue("15");

        press(card(dung, "C1"), "accept");
        assertThat(card(dung, "C1").locator(".plan-conflict")).hasCount(0);
        press(card(lan, "C1"), "reject");
        assertThat(card(lan, "C1").locator(".plan-conflict strong")).containsText("Lê Văn Dũng vừa đổi mục này");
        assertThat(card(lan, "C1").locator(".plan-conflict ins")).containsText("16");
        dung.reload();
        assertThat(dung.locator("#C1-value")).hasValue("16");
        assertThat(status(dung, "C1")).hasText("Đã sửa");
    }

    private static Locator card(Page page, String label) {
        return page.locator("#item-" + label);
    }

    private static Locator status(Page page, String label) {
        return card(page, label).locator(".st").first();
    }

    private static void press(Locator card, String act) {
        card.locator("[data-act=" + act + "]").click();
    }

    private static void signIn(Page page, String username) {
        page.navigate("/sign-in");
        page.getByLabel("Tên đăng nhập").fill(username);
        page.getByLabel("Mật khẩu").fill(PASSWORD);
        page.locator("button.btn-primary").click();
        assertThat(page.getByText("Việc của tôi").first()).isVisible();
    }

    private void account(String username, String name, UnitId unit) {
        AccountId account = accounts.create(new AccountDesk.Create(username, name, null, PASSWORD), By.PROGRAM);
        grants.giveFromToday(account, Role.STANDING_OFFICER, unit, By.PROGRAM);
    }
}
