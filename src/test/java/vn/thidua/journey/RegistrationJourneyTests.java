package vn.thidua.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A neighbourhood registers a work on a phone, the lead agency gives it back and then accepts it, the office sees it and prints it. */
@Journey
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {"thidua.access.demo=true", "thidua.journey=registration"})
class RegistrationJourneyTests {

    private static final String WORK = "Sân chơi bóng đá mini";

    @LocalServerPort
    private int port;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void fromTheUnitToTheLeadToTheOffice() throws IOException {
        registered();
        try (Browsers browsers = new Browsers(port);
                BrowserContext phone = browsers.phone();
                BrowserContext desk = browsers.desktop();
                BrowserContext desktop = browsers.desktop()) {
            Page unit = Browsers.signIn(phone, "khupho1.hoasen");
            unit.navigate("/registrations");
            unit.locator("main a[href*='/registrations/']").first().click();
            String form = unit.url();
            unit.locator("section:has(h2:text-matches('^3[. ]')) a[href*='/works/new']")
                    .click();
            unit.getByLabel("Tên công trình, phần việc").fill(WORK);
            Browsers.button(unit, "Lưu").click();
            Browsers.button(unit, "Gửi đăng ký").click();
            Browsers.sees(unit, "chưa ghi thời gian hoàn thành");
            unit.locator(".note.m-bad a").first().click();
            unit.getByLabel("Dự kiến hoàn thành").fill("quý IV/2026");
            unit.getByLabel("Người phụ trách").fill("Đặng Văn Mẫu Phố");
            Browsers.button(unit, "Lưu").click();
            Browsers.button(unit, "Gửi đăng ký").click();
            assertThat(unit.locator("#toast")).containsText("Đã gửi đăng ký");

            Page lead = Browsers.signIn(desk, "kinhte.hoasen");
            lead.navigate("/registrations");
            lead.locator("main a[href$='/registrations/waiting']").click();
            lead.locator("article:has-text('" + WORK + "') details summary").click();
            lead.locator("article:has-text('" + WORK + "') input[name=why]").fill("Ghi rõ địa điểm");
            lead.locator("article:has-text('" + WORK + "') details button").click();
            assertThat(lead.locator("#toast")).containsText("Đã trả lại");

            unit.navigate(form);
            Browsers.sees(unit, "Ghi rõ địa điểm");
            unit.locator("article:has-text('" + WORK + "') a[href$='/edit']").click();
            unit.getByLabel("Làm gì").fill("Bãi đất trống sau nhà văn hóa, đường số 7");
            Browsers.button(unit, "Lưu").click();
            Browsers.button(unit, "Gửi đăng ký").click();

            lead.reload();
            assertThat(lead.locator("article:has-text('" + WORK + "')")).containsText("bản 2");
            Browsers.button(lead, "Tiếp nhận các công trình đã chọn").click();
            assertThat(lead.locator("#toast")).containsText("Đã tiếp nhận");

            Page office = Browsers.signIn(desktop, "thuongtruc.hoasen");
            office.navigate(form.replaceFirst("/registrations/.*", "/registrations"));
            assertThat(office.locator("tr:has(a:text-is('Khu phố 1')) td.n").nth(2))
                    .hasText("2");
            office.locator("a:text-is('Khu phố 1')").click();
            assertThat(office.locator("article:has-text('" + WORK + "')")).containsText("Đã tiếp nhận");
            office.locator("a[href$='/print']").click();
            Download pdf = office.waitForDownload(
                    () -> office.locator("a[href$='/registration.pdf']").click());
            try (PDDocument read = Loader.loadPDF(Files.readAllBytes(pdf.path()))) {
                assertThat(new PDFTextStripper().getText(read)).contains(WORK, "KHU PHỐ 1");
            }
        }
    }

    private void registered() {
        Awaitility.await("works of the demo office")
                .atMost(Duration.ofMinutes(2))
                .until(() -> jdbc.sql("select count(*) from registered_work where state = 'ACCEPTED'")
                                .query(Integer.class)
                                .single()
                        > 0);
    }
}
