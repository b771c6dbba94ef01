package vn.thidua.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.thidua.journey.Browsers.button;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import vn.thidua.TestClock;
import vn.thidua.access.AccountId;
import vn.thidua.access.Role;
import vn.thidua.access.domain.AccountDesk;
import vn.thidua.access.domain.GrantDesk;
import vn.thidua.campaign.CampaignId;
import vn.thidua.campaign.Office;
import vn.thidua.campaign.SamplePlan;
import vn.thidua.campaign.domain.CampaignDesk;
import vn.thidua.organization.UnitId;
import vn.thidua.organization.domain.UnitReads;
import vn.thidua.shared.By;

/** Two wards are merged in the middle of a running campaign: duties move, the old work is still there, the restated view adds up. */
@Journey
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {"thidua.journey=reform"})
@Import(Office.class)
class ReformJourneyTests {

    @LocalServerPort
    private int port;

    @Autowired
    private Office office;

    @Autowired
    private AccountDesk accounts;

    @Autowired
    private GrantDesk grants;

    @Autowired
    private CampaignDesk campaigns;

    @Autowired
    private UnitReads units;

    @Test
    void wardsMergeWhileACampaignRuns() {
        office.open();
        person("quantri", Role.ADMINISTRATOR, office.district);
        person("phuong1", Role.UNIT_OFFICER, office.ward1);
        person("phuong2", Role.UNIT_OFFICER, unit("Phường 2"));
        CampaignId campaign = campaigns.draft(SamplePlan.usual("41/KH-UBND").approvedFor(office.home), By.PROGRAM);
        campaigns.launch(campaign, By.PROGRAM);
        List<String> wrong = new ArrayList<>();
        try (Browsers browsers = new Browsers(port);
                BrowserContext desk = browsers.desktop();
                BrowserContext ward = browsers.desktop();
                BrowserContext ruling = browsers.desktop()) {
            Page first = signedIn(ward, "phuong1");
            report(first);
            String sheet = "/campaigns/" + campaign + "/units/" + office.ward1;
            Locator done = first.locator("article .st-ok");
            first.navigate(sheet);
            PlaywrightAssertions.assertThat(done).hasCount(1);

            Page page = signedIn(desk, "quantri");
            group(page, wrong);
            details(page, wrong);
            String act = merge(page, wrong);
            PlaywrightAssertions.assertThat(page.locator("tr", new Page.LocatorOptions().setHasText("Phường 1"))
                            .locator(".chip")
                            .first())
                    .hasText("2 vai trò của cán bộ");
            button(page, "Quyết định").click();
            PlaywrightAssertions.assertThat(page.locator(".td-head .st")).hasText("Đang có hiệu lực");
            wrong.addAll(twice(page, "reform-decided"));

            page.navigate("/units/" + office.ward1);
            PlaywrightAssertions.assertThat(page.locator(".note")).containsText("kết thúc từ 04/06/2026");
            wrong.addAll(twice(page, "reform-ended-unit"));
            page.navigate("/units?kind=WARD&day=" + TestClock.TODAY.minusDays(1));
            page.getByLabel("Xem theo").selectOption("today");
            PlaywrightAssertions.assertThat(page.locator("#units [role=status]"))
                    .hasText("4 đơn vị lúc đó, nay là 3 đơn vị.");
            wrong.addAll(twice(page, "reform-restated"));

            first.navigate(sheet);
            PlaywrightAssertions.assertThat(done).hasCount(1);
            first.navigate("/");
            PlaywrightAssertions.assertThat(first.locator("body")).containsText("Phường Hoa Mai");

            Page matrix = signedIn(ruling, "thuongtruc");
            matrix.navigate("/campaigns/" + campaign + "/assignments");
            PlaywrightAssertions.assertThat(matrix.locator("table.mx")).containsText("Phường 1");
            matrix.getByLabel("Xem theo").selectOption("today");
            PlaywrightAssertions.assertThat(matrix.locator("table.mx")).containsText("Phường Hoa Mai");
            PlaywrightAssertions.assertThat(matrix.locator("table.mx")).not().containsText("Phường 1");
            wrong.addAll(twice(matrix, "reform-matrix"));
            matrix.navigate("/campaigns/" + campaign + "/results");
            matrix.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Hồ sơ giải quyết đúng hạn"))
                    .click();
            PlaywrightAssertions.assertThat(matrix.locator("tr", new Page.LocatorOptions().setHasText("Phường 1")))
                    .containsText(Pattern.compile("nay do Phường Hoa Mai báo cáo\\s+98%"));
            wrong.addAll(twice(matrix, "reform-figures"));
            page.navigate(act);
            PlaywrightAssertions.assertThat(page.locator("form[action$='/retraction']"))
                    .hasCount(0);
        }
        assertThat(wrong).isEmpty();
    }

    /** The ward reports for May. */
    private static void report(Page page) {
        page.navigate("/reports");
        page.locator("main a.btn-primary").first().click();
        page.locator("select[name^='value.']").selectOption("1");
        page.locator("input[name^='value.']").fill("196");
        page.locator("input[name^='of.']").fill("200");
        button(page, "Gửi báo cáo").click();
        PlaywrightAssertions.assertThat(page.locator("#toast")).containsText("Đã gửi báo cáo");
    }

    private void group(Page page, List<String> wrong) {
        page.navigate("/units/groups");
        wrong.addAll(twice(page, "group-none"));
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Lập nhóm"))
                .first()
                .click();
        page.getByLabel("Tên nhóm").fill("Các phường của quận");
        button(page, "Lưu").click();
        PlaywrightAssertions.assertThat(page.getByText("Chọn ít nhất một loại đơn vị."))
                .isVisible();
        page.getByLabel("Phường", new Page.GetByLabelOptions().setExact(true)).check();
        page.getByLabel("Thuộc", new Page.GetByLabelOptions().setExact(true)).fill("Quận Sao Mai");
        wrong.addAll(twice(page, "group-form"));
        button(page, "Lưu").click();
        PlaywrightAssertions.assertThat(page.locator(".chip").first()).hasText("3 đơn vị");
        wrong.addAll(twice(page, "group-one"));
    }

    private void details(Page page, List<String> wrong) {
        page.navigate("/units/" + office.ward1 + "/edit");
        page.getByLabel("Mã định danh điện tử").fill("H29.12.5");
        page.getByLabel("Điện thoại").fill("028 3800 0000");
        page.getByLabel("Địa chỉ").fill("Số 1, đường Mẫu");
        wrong.addAll(twice(page, "unit-form"));
        button(page, "Lưu").click();
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Ghi người đứng đầu"))
                .click();
        page.getByLabel("Họ và tên").fill("Nguyễn Văn Mẫu");
        page.getByLabel("Chức vụ").fill("Chủ tịch");
        page.getByLabel("Từ ngày").fill("2025-07-01");
        button(page, "Lưu").click();
        page.getByLabel("Người khác, chưa có trong danh sách").check();
        wrong.addAll(twice(page, "unit-head"));
        button(page, "Lưu").click();
        PlaywrightAssertions.assertThat(page.locator("dl")).containsText("Nguyễn Văn Mẫu");
        wrong.addAll(twice(page, "unit-one"));
    }

    private static String merge(Page page, List<String> wrong) {
        page.navigate("/units/reorganisations/new");
        page.getByLabel("Tên việc sắp xếp").fill("Sắp xếp phường năm 2026");
        page.getByLabel("Số và ký hiệu của căn cứ").fill("12/NQ-HĐND");
        page.getByLabel("Nơi ban hành").fill("HĐND tỉnh Mẫu");
        page.getByLabel("Ngày ban hành").fill("2026-06-01");
        page.getByLabel("Ngày có hiệu lực").fill(TestClock.TODAY.toString());
        wrong.addAll(twice(page, "reform-form"));
        button(page, "Lưu").click();
        String act = page.url();
        page.getByRole(
                        AriaRole.LINK,
                        new Page.GetByRoleOptions().setName("Sáp nhập").setExact(true))
                .click();
        page.locator("#from0").fill("Phường 1");
        page.locator("#from1").fill("Phường 2");
        page.locator("#to0").fill("Phường Hoa Mai");
        page.locator("#to0-kind").selectOption("WARD");
        wrong.addAll(twice(page, "reform-step"));
        button(page, "Thêm bước").click();
        PlaywrightAssertions.assertThat(page.locator("ol li .grow"))
                .hasText("Sáp nhập Phường 1, Phường 2 thành Phường Hoa Mai");
        wrong.addAll(twice(page, "reform-preview"));
        return act;
    }

    private static List<String> twice(Page page, String name) {
        List<String> wrong = Browsers.lookTwice(page, name);
        Browsers.look(page, name + "-phone-dark");
        page.setViewportSize(1440, 1000);
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
        wrong.addAll(Browsers.look(page, name));
        return wrong;
    }

    private UnitId unit(String name) {
        return units.on(TestClock.TODAY).stream()
                .filter(unit -> unit.name().equals(name))
                .findFirst()
                .orElseThrow()
                .id();
    }

    private void person(String username, Role role, UnitId unit) {
        AccountId account =
                accounts.create(new AccountDesk.Create(username, "Trần Thị Mẫu", null, "mat-khau-mau-1"), By.PROGRAM);
        grants.giveFromToday(account, role, unit, By.PROGRAM);
    }

    private static Page signedIn(BrowserContext browser, String username) {
        Page page = browser.newPage();
        page.navigate("/sign-in");
        page.getByLabel("Tên đăng nhập").fill(username);
        page.getByLabel("Mật khẩu").fill("mat-khau-mau-1");
        button(page, "Đăng nhập").click();
        PlaywrightAssertions.assertThat(button(page, "Đăng xuất")).isVisible();
        return page;
    }
}
