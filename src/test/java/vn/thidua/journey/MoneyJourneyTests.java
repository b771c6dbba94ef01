package vn.thidua.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.thidua.award.money.Decided;
import vn.thidua.organization.UnitId;
import vn.thidua.organization.Units;

/** The office finds on its home what is to be paid, pays a list, undoes one payment, prints the list, and keeps the fund. */
@Journey
@Import(Decided.class)
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {"thidua.access.demo=true", "thidua.journey=money"})
class MoneyJourneyTests {

    @LocalServerPort
    private int port;

    @Autowired
    private Decided decided;

    @Autowired
    private Units units;

    @Autowired
    private Clock clock;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void aListIsPaidAndPrinted() {
        LocalDate today = LocalDate.now(clock);
        UnitId office = new UnitId(jdbc.sql(
                        "select g.unit_id from role_grant g join account a on a.id = g.account_id where a.username = 'thuongtruc.hoasen'")
                .query((row, n) -> row.getObject(1, UUID.class))
                .single());
        Decided.Made made = decided.effective(
                units.served(office, today).orElse(office),
                "GK_XA",
                today.getYear(),
                today.minusDays(2),
                Decided.Awarded.person("Đặng Thu Nhận"),
                Decided.Awarded.household("Hộ ông Lê Mẫu"));
        try (Browsers browsers = new Browsers(port);
                BrowserContext context = browsers.desktop()) {
            Page page = Browsers.signIn(context, "thuongtruc.hoasen");
            page.getByRole(
                            AriaRole.LINK,
                            new Page.GetByRoleOptions().setName("Chi tiền thưởng theo Quyết định số " + made.printed()))
                    .first()
                    .click();
            assertThat(page.getByText("Danh sách nhận thưởng: 2")).isVisible();
            page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Ghi đã chi"))
                    .click();
            assertThat(page.getByText("Đã ghi chi cho 2 người, tập thể, hộ.")).isVisible();
            assertThat(page.getByText("Đã chi đủ")).hasCount(2);
            page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Đặng Thu Nhận"))
                    .click();
            page.getByText("Hủy lần ghi này").first().click();
            page.getByLabel("Lý do hủy").fill("Người nhận chưa đến");
            page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Hủy lần ghi này"))
                    .click();
            assertThat(page.getByText("Người nhận chưa đến")).isVisible();
            page.navigate("/awards/money/decisions/" + made.id());
            page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("In danh sách"))
                    .click();
            assertThat(page.getByText("DANH SÁCH CHI TIỀN THƯỞNG")).isVisible();
            assertThat(page.getByText("Bằng chữ: ")).isVisible();
            page.navigate("/awards/money/fund");
            page.getByLabel("Số tiền (đồng)").fill("50.000.000");
            page.locator("form[action='/awards/money/fund/entries'] input[name=on]")
                    .fill(today.toString());
            page.locator("form[action='/awards/money/fund/entries'] button").click();
            assertThat(page.getByText("Đã ghi khoản này.")).isVisible();
            Assertions.assertThat(page.locator("#sums + .figs").innerText()).contains("50.000.000");
        }
    }
}
