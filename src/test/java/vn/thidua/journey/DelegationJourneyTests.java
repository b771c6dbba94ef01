package vn.thidua.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.thidua.journey.Browsers.button;
import static vn.thidua.journey.Browsers.sees;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.thidua.TestClock;
import vn.thidua.access.AccountId;
import vn.thidua.access.Role;
import vn.thidua.access.domain.AccountDesk;
import vn.thidua.access.domain.GrantDesk;
import vn.thidua.organization.UnitId;
import vn.thidua.organization.domain.UnitDesk;
import vn.thidua.shared.By;

/** A leader on leave hands the role over, the deputy acts in it under both names, and the leader takes it back; the second time without a script. */
@Journey
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT, properties = "thidua.journey=delegation")
class DelegationJourneyTests {

    private static final String PASSWORD = "mat-khau-mau-1";

    @LocalServerPort
    private int port;

    @Autowired
    private UnitDesk units;

    @Autowired
    private AccountDesk accounts;

    @Autowired
    private GrantDesk grants;

    @BeforeEach
    void aLeaderAndADeputy() {
        UnitId ward = units.create(
                new UnitDesk.Create("WARD", "Phường Hoa Sen", "Hoa Sen", null, null, LocalDate.of(2020, 1, 1)),
                By.PROGRAM);
        person("lanhdao", "Lê Thị Lãnh Đạo", Role.LEADER, ward);
        person("canbo", "Phạm Văn Cán Bộ", Role.UNIT_OFFICER, ward);
    }

    @Test
    void leaderHandsOverDeputyActsLeaderTakesBack() {
        List<String> wrong = new ArrayList<>();
        try (Browsers browsers = new Browsers(port);
                BrowserContext desk = browsers.desktop();
                BrowserContext phone = browsers.phone();
                BrowserContext plain = browsers.withoutScript()) {
            Page leader = Browsers.signIn(desk, "lanhdao", PASSWORD);
            leader.navigate("/me/delegations");
            button(leader, "Ủy quyền").click();
            sees(leader, "Mục này chưa được điền.");
            wrong.addAll(Browsers.look(leader, "delegation-1-incomplete"));
            handOver(leader);
            sees(leader, "Đã ủy quyền cho Phạm Văn Cán Bộ.");
            wrong.addAll(Browsers.look(leader, "delegation-2-given"));

            Page deputy = Browsers.signIn(phone, "canbo", PASSWORD);
            deputy.navigate("/audit");
            sees(deputy, "Vai trò đang dùng không được làm việc này");
            deputy.locator(".td-switch summary").click();
            deputy.locator(".td-switch-list button")
                    .filter(new Locator.FilterOptions().setHasText("thay Lê Thị Lãnh Đạo"))
                    .click();
            sees(deputy, "Bạn đang làm thay Lê Thị Lãnh Đạo");
            wrong.addAll(Browsers.look(deputy, "delegation-3-deputy-phone"));
            deputy.navigate("/me/rights");
            assertThat(deputy.locator(
                                    "tr",
                                    new Page.LocatorOptions().setHasText("Đọc nhật ký của các đơn vị trong phạm vi"))
                            .textContent())
                    .contains("Được", "15/GUQ-UBND");
            wrong.addAll(Browsers.look(deputy, "delegation-4-rights-phone"));
            deputy.navigate("/audit");
            button(deputy, "Tải CSV").click();
            deputy.navigate("/audit");
            assertThat(deputy.locator("#entries li").first().textContent())
                    .contains("Phạm Văn Cán Bộ tải nhật ký về máy", "thay Lê Thị Lãnh Đạo");

            Page scriptless = Browsers.signIn(plain, "lanhdao", PASSWORD);
            scriptless.navigate("/me/delegations");
            button(scriptless, "Kết thúc ủy quyền của Lê Thị Lãnh Đạo cho Phạm Văn Cán Bộ")
                    .click();
            sees(scriptless, "Đã kết thúc ủy quyền.");
            deputy.navigate("/audit");
            sees(deputy, "Vai trò đang dùng không được làm việc này");

            handOver(scriptless);
            sees(scriptless, "Đã ủy quyền cho Phạm Văn Cán Bộ.");
            scriptless.navigate("/audit");
            scriptless
                    .getByLabel("Việc", new Page.GetByLabelOptions().setExact(true))
                    .selectOption("DelegationEntered");
            button(scriptless, "Lọc").click();
            assertThat(scriptless.locator("#entries li").count()).isEqualTo(2);
        }
        assertThat(wrong).isEmpty();
    }

    private static void handOver(Page page) {
        page.getByLabel("Người làm thay").fill("phạm văn cán bộ");
        page.getByLabel("Đến hết ngày").fill(TestClock.TODAY.plusDays(7).toString());
        page.getByLabel("Số văn bản", new Page.GetByLabelOptions().setExact(true))
                .fill("15/GUQ-UBND");
        page.getByLabel("Ngày văn bản").fill(TestClock.TODAY.toString());
        page.getByLabel("Tệp văn bản")
                .setInputFiles(new FilePayload(
                        "giay-uy-quyen.pdf", "application/pdf", "%PDF mau".getBytes(StandardCharsets.US_ASCII)));
        page.getByLabel("Đọc nhật ký của các đơn vị trong phạm vi").check();
        page.getByLabel("Đọc kế hoạch").check();
        button(page, "Ủy quyền").click();
    }

    private void person(String username, String name, Role role, UnitId unit) {
        AccountId id = accounts.create(new AccountDesk.Create(username, name, null, PASSWORD), By.PROGRAM);
        grants.giveFromToday(id, role, unit, By.PROGRAM);
    }
}
