package vn.thidua.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static vn.thidua.journey.Browsers.button;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The office begins from a shipped scale, breaks a band, reads what is the matter, mends it, tries the scale and issues it; a school sees it on a phone. */
@Journey
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {"thidua.access.demo=true", "thidua.journey=scale"})
class ScaleJourneyTests {

    private static final Pattern SCALE = Pattern.compile(".*/scales/[0-9a-f-]{36}(#.*)?");
    private static final Pattern ISSUED = Pattern.compile(".*/scales/[0-9a-f-]{36}\\?number=1");
    private static final String NAME = "Thang điểm dịch vụ công của phường năm 2026";

    private final List<String> wrong = new ArrayList<>();

    @LocalServerPort
    private int port;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void fromAShippedScaleToOneThatIsIssued() {
        Browsers.await(jdbc, "select id::text from scoring_scale_version where state = 'ISSUED'");
        try (Browsers browsers = new Browsers(port);
                BrowserContext desktop = browsers.desktop();
                BrowserContext phone = browsers.phone()) {
            Page office = Browsers.signIn(desktop, "thuongtruc.hoasen");
            begin(office);
            breakABand(office);
            mend(office);
            writeAFormula(office);
            tryIt(office);
            issue(office);
            Page school = Browsers.signIn(phone, "truong.hoacuc");
            school.navigate("/scales");
            school.getByText(NAME).click();
            assertThat(school.locator("h1")).hasText(NAME);
            assertThat(school.locator(".scale-tools")).hasCount(0);
            wrong.addAll(Browsers.look(school, "scale-phone"));
        }
        assertThat(wrong).isEmpty();
    }

    private void begin(Page office) {
        office.navigate("/scales");
        office.locator("a[href='/scales/new']").first().click();
        assertThat(office).hasURL(Pattern.compile(".*/scales/new"));
        button(office, "Soạn tiếp").click();
        assertThat(office.locator("#e-from")).isVisible();
        office.locator("#f-name").fill(NAME);
        office.locator("input[value='ward-115']").check();
        button(office, "Soạn tiếp").click();
        assertThat(office).hasURL(SCALE);
        assertThat(office.locator("#scale-findings")).containsText("Dùng được");
        wrong.addAll(Browsers.lookTwice(office, "scale-draft"));
    }

    /** The printed table says "88 đến 90" and "90 đến 95". */
    private void breakABand(Page office) {
        office.locator("#criterion-thuong_so_hoa .scale-tools a").click();
        office.locator("select[name=bandEnd]").nth(1).selectOption("CLOSED");
        button(office, "Lưu").click();
        assertThat(office).hasURL(SCALE);
        assertThat(office.locator("#scale-findings")).containsText("Giá trị 90 nằm trong hai khung");
        assertThat(office.locator("form[action$='/draft/issue'] button")).isDisabled();
        wrong.addAll(Browsers.lookTwice(office, "scale-broken"));
    }

    private void mend(Page office) {
        office.locator("#scale-findings a").click();
        assertThat(office.locator(".note.m-bad")).containsText("Giá trị 90");
        wrong.addAll(Browsers.lookTwice(office, "scale-bands"));
        office.locator("select[name=bandEnd]").nth(1).selectOption("OPEN");
        button(office, "Lưu").click();
        assertThat(office).hasURL(SCALE);
        assertThat(office.locator("#scale-findings")).containsText("Dùng được");
    }

    /** Choosing another kind shows its fields and keeps what was typed; a formula that adds different things is refused where it is wrong. */
    private void writeAFormula(Page office) {
        office.locator("#criterion-thuong_cach_lam .scale-tools a").click();
        Browsers.listens(office);
        office.locator("#f-kind").selectOption("WRITTEN");
        assertThat(office.locator("#f-formula")).isVisible();
        assertThat(office.locator("#f-title")).hasValue("Cách làm mới được học theo");
        office.locator("#f-formula").fill("cach_lam_moi + khu_pho");
        button(office, "Lưu").click();
        assertThat(office.locator(".formula-broken mark")).isVisible();
        assertThat(office.locator(".note.m-bad").first()).isVisible();
        wrong.addAll(Browsers.lookTwice(office, "scale-formula"));
        office.locator("#f-formula").fill("min(5; 2,5 * cach_lam_moi / 1 [cách làm])");
        button(office, "Lưu").click();
        assertThat(office.locator("#toast")).containsText("Đã lưu");
        assertThat(office.locator("#scale-findings")).containsText("Dùng được");
    }

    private void tryIt(Page office) {
        office.locator("a[href*='/trial']").first().click();
        office.locator("a[href*='sample=1']").click();
        assertThat(office.locator("#outcome .h2")).containsText("điểm");
        wrong.addAll(Browsers.lookTwice(office, "scale-trial"));
        office.locator("#q-nguoi_hai_long").fill("50");
        office.locator("#q-nguoi_hai_long").press("Tab");
        assertThat(office.locator("#outcome tr").filter(new Locator.FilterOptions().setHasText("biết tự nộp hồ sơ")))
                .containsText("20 / 20");
        office.locator(".td-crumb a").last().click();
        assertThat(office.locator("h1")).hasText(NAME);
    }

    private void issue(Page office) {
        office.locator("#f-startsOn").fill("2026-12-01");
        office.locator("#f-basis").fill("31/QĐ-UBND");
        office.locator("form[action$='/draft/issue'] button").click();
        assertThat(office).hasURL(ISSUED);
        assertThat(office.locator("#toast")).containsText("Đã ban hành bản số 1");
        assertThat(office.locator(".scale-tools")).hasCount(0);
        wrong.addAll(Browsers.lookTwice(office, "scale-issued"));
    }
}
