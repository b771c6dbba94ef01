package vn.thidua.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.thidua.journey.Browsers.button;
import static vn.thidua.journey.Browsers.look;
import static vn.thidua.journey.Browsers.sees;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
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
import vn.thidua.shared.By;
import vn.thidua.spreadsheet.ExcelFile;

/** An officer fills the directory of units: by hand, from Excel, on a phone and in the dark. */
@Journey
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {"thidua.journey=units"})
class UnitsJourneyTests {

    private static final List<String> HEADINGS =
            List.of("Tên đơn vị", "Tên viết tắt", "Loại đơn vị", "Trực thuộc", "Thư điện tử", "Tên gọi khác");

    @LocalServerPort
    private int port;

    @Autowired
    private UnitDesk units;

    @Autowired
    private AccountDesk accounts;

    @Autowired
    private GrantDesk grants;

    @Test
    void officerFillsTheDirectory() {
        UnitId ward = units.create(
                new UnitDesk.Create(
                        "WARD",
                        "Ủy ban nhân dân phường Hoa Sen",
                        "UBND phường Hoa Sen",
                        null,
                        null,
                        LocalDate.of(2025, 7, 1)),
                By.PROGRAM);
        AccountId officer = accounts.create(
                new AccountDesk.Create("thuongtruc.hoasen", "Trần Thị Thử", null, "mot-mat-khau-dai"), By.PROGRAM);
        grants.giveFromToday(officer, Role.STANDING_OFFICER, ward, By.PROGRAM);
        List<String> wrong = new ArrayList<>();
        try (Browsers browsers = new Browsers(port);
                BrowserContext desk = browsers.desktop();
                BrowserContext phone = browsers.phone();
                BrowserContext night = browsers.dark()) {
            Page page = signedIn(desk);
            addOffice(page, wrong);
            String preview = importList(page, wrong);

            page.navigate("/units");
            page.getByLabel("Tìm theo tên").pressSequentially("hoa cuc");
            PlaywrightAssertions.assertThat(page.locator("tr:not(.context) td.name"))
                    .hasCount(1);
            PlaywrightAssertions.assertThat(page.locator("tr:not(.context) td.name"))
                    .hasText("Trường Tiểu học Hoa Cúc");
            PlaywrightAssertions.assertThat(page).hasURL(Pattern.compile("q=hoa%20cuc"));
            wrong.addAll(look(page, "units-6-found"));
            page.navigate("/units?q=khongcogi");
            wrong.addAll(look(page, "units-7-nothing"));

            lookAtAll(signedIn(phone), ward, preview, "phone", wrong);
            lookAtAll(signedIn(night), ward, preview, "dark", wrong);
        }
        assertThat(wrong).isEmpty();
    }

    private static void addOffice(Page page, List<String> wrong) {
        page.navigate("/units");
        wrong.addAll(look(page, "units-1-list"));
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Thêm đơn vị"))
                .click();
        button(page, "Lưu").click();
        PlaywrightAssertions.assertThat(page.getByText("Mục này chưa được điền."))
                .hasCount(2);
        wrong.addAll(look(page, "units-2-incomplete"));
        page.getByLabel("Tên đơn vị").fill("Phòng Văn hóa - Xã hội");
        page.getByLabel("Tên viết tắt").fill("Phòng VH-XH");
        page.getByLabel("Loại đơn vị").selectOption("COMMUNE_OFFICE");
        page.getByLabel("Trực thuộc").fill("UBND phường Hoa Sen");
        button(page, "Lưu").click();
        sees(page, "Đã thêm “Phòng Văn hóa - Xã hội”.");
        page.getByLabel("Thêm tên gọi").fill("Phòng VHXH");
        button(page, "Thêm").click();
        sees(page, "Đã ghi nhớ tên gọi “Phòng VHXH”.");
        wrong.addAll(look(page, "units-3-one"));
    }

    private static String importList(Page page, List<String> wrong) {
        page.navigate("/imports/kinds/units");
        page.getByLabel("Tệp .xlsx hoặc .csv")
                .setInputFiles(new FilePayload(
                        "danh sách.xlsx",
                        "application/octet-stream",
                        ExcelFile.table(
                                        "a.xlsx",
                                        "A",
                                        HEADINGS,
                                        List.of(
                                                List.of(
                                                        "Trường Tiểu học Hoa Cúc",
                                                        "TH Hoa Cúc",
                                                        "Trường học",
                                                        "Ủy ban nhân dân phường Hoa Sen",
                                                        "",
                                                        "Tiểu học Hoa Cúc"),
                                                List.of(
                                                        "Khu phố 1",
                                                        "KP 1",
                                                        "Khu phố",
                                                        "Ủy ban nhân dân phường Hoa Sen",
                                                        "",
                                                        "")))
                                .bytes()));
        button(page, "Tải lên và kiểm tra").click();
        button(page, "Nhập 2 dòng").click();
        sees(page, "Đã nhập: 2 mới, 0 thay đổi.");
        wrong.addAll(look(page, "units-4-imported"));
        return page.url().substring(page.url().indexOf("/imports"));
    }

    private static void lookAtAll(Page page, UnitId ward, String preview, String where, List<String> wrong) {
        Map<String, String> paths = Map.of(
                "list",
                "/units",
                "one",
                "/units/" + ward,
                "edit",
                "/units/" + ward + "/edit",
                "names",
                "/units/names",
                "import",
                "/imports/kinds/units",
                "preview",
                preview);
        paths.forEach((name, path) -> {
            page.navigate(path);
            wrong.addAll(look(page, "units-" + where + "-" + name));
        });
    }

    private static Page signedIn(BrowserContext browser) {
        Page page = browser.newPage();
        page.navigate("/sign-in");
        page.getByLabel("Tên đăng nhập").fill("thuongtruc.hoasen");
        page.getByLabel("Mật khẩu").fill("mot-mat-khau-dai");
        button(page, "Đăng nhập").click();
        PlaywrightAssertions.assertThat(button(page, "Đăng xuất")).isVisible();
        return page;
    }
}
