package vn.thidua.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import vn.thidua.campaign.Office;
import vn.thidua.reporting.MonthlyCampaigns;
import vn.thidua.reporting.domain.ReportingPeriod;

/** A ward reports from the workbook that it keeps: asked once what is what, and never again. */
@Journey
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {"thidua.journey=levels"})
@Import({Office.class, MonthlyCampaigns.class})
class WorkbookJourneyTests {

    private static final Pattern COLUMNS = Pattern.compile(".*/workbook/columns(\\?.*)?");
    private static final String OWN = """
            Sổ theo dõi của phường,,,
            TT,Việc,Làm được,Trên tổng
            1,Cây trồng mới,12,
            2,Hồ sơ giải quyết đúng hạn,190,200
            3,Chăm sóc hoa,5,
            """;

    private final List<String> wrong = new ArrayList<>();

    @LocalServerPort
    private int port;

    @Autowired
    private Office office;

    @Autowired
    private MonthlyCampaigns launching;

    @Test
    void columnsAndRowsAreChosenOnceAndRememberedForTheNextMonth() {
        MonthlyCampaigns.Launched launched = launching.launch();
        try (Browsers browsers = new Browsers(port);
                BrowserContext desktop = browsers.desktop()) {
            Page ward = Browsers.signIn(desktop, "thuongtruc.phuong1", Office.PASSWORD);
            Locator trees = ward.locator("input[name='value." + launched.target("Trồng") + "']");
            Locator clean = ward.locator("select[name='value." + launched.target("Phường") + "']");
            open(ward, launched.month(5));
            upload(ward, OWN);
            assertThat(ward).hasURL(COLUMNS);
            assertThat(ward.locator("#toast")).containsText("Máy chưa rõ cột nào là gì");
            ward.locator("select[name='place.SUBJECT']").selectOption("1");
            ward.locator("select[name='place.VALUE']").selectOption("2");
            ward.locator("select[name='place.DENOMINATOR']").selectOption("3");
            remember(ward);
            assertThat(ward.locator("#toast")).containsText("2 dòng không rõ là chỉ tiêu nào");
            ward.setViewportSize(1440, 1000);
            row(ward, "Cây trồng mới").selectOption(launched.target("Trồng").toString());
            row(ward, "Chăm sóc hoa").selectOption("none");
            wrong.addAll(Browsers.lookTwice(ward, "workbook columns"));
            remember(ward);
            assertThat(ward.locator("#toast")).containsText("Đã điền 2 chỉ tiêu");
            assertThat(trees).hasValue("12");

            open(ward, launched.month(6));
            upload(ward, OWN.replace(",12,", ",\"1.040,5\","));
            assertThat(ward.locator("#toast")).containsText("đọc sổ theo các cột đã chọn");
            assertThat(trees).hasValue("1.040,5");

            ward.setViewportSize(1440, 1000);
            ward.waitForLoadState();
            paste(clean, "Đạt\t\n\"190\"\t200\n1.250,5");
            assertThat(ward.locator("#pasted")).containsText("Số ô đã dán: 4");
            assertThat(clean).hasValue("1");
            wrong.addAll(Browsers.lookTwice(ward, "workbook pasted"));
            Browsers.button(ward, "Hoàn tác").click();
            assertThat(clean).hasValue("");
        }
        assertThat(wrong).isEmpty();
    }

    private void open(Page ward, ReportingPeriod month) {
        ward.navigate(MonthlyCampaigns.form(month, office.ward1));
        assertThat(ward.locator("#workbook")).isVisible();
    }

    private static void upload(Page ward, String file) {
        ward.locator("#workbook")
                .setInputFiles(new FilePayload("so.csv", "text/csv", file.getBytes(StandardCharsets.UTF_8)));
        ward.locator("form[action$='/workbook'] button").click();
    }

    private static void remember(Page ward) {
        ward.locator("form[action$='/workbook/columns'] button.btn-primary").click();
    }

    private static Locator row(Page ward, String words) {
        return ward.locator("tr:has-text('" + words + "') select[name^='means.']");
    }

    /** Pastes cells of Excel; a merged cell comes as one with the cells that it covers empty. */
    private static void paste(Locator field, String cells) {
        field.evaluate("""
                (field, text) => {
                    const clipboard = new DataTransfer();
                    clipboard.setData("text/plain", text);
                    field.dispatchEvent(new ClipboardEvent("paste", { clipboardData: clipboard, bubbles: true, cancelable: true }));
                }
                """, cells);
    }
}
