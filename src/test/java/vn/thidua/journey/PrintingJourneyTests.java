package vn.thidua.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.thidua.award.certificate.PrintedCode;
import vn.thidua.award.printing.SignedDecisions;
import vn.thidua.organization.UnitId;

/** The office prints certificates at a desktop; somebody with a phone and no account checks one, before and after it is taken back. */
@Journey
@Import(SignedDecisions.class)
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {"thidua.access.demo=true", "thidua.journey=printing"})
class PrintingJourneyTests {

    private static final Pattern PRINT = Pattern.compile(".*/awards/printing/prints/[0-9a-f-]{36}");

    private final List<String> wrong = new ArrayList<>();

    @LocalServerPort
    private int port;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private SignedDecisions decisions;

    @Test
    void fromThePreviewToTheCheckOnAPhone() throws IOException {
        UnitId ward = new UnitId(UUID.fromString(Browsers.await(jdbc, """
                select p.parent_id from role_grant g join account a on a.id = g.account_id join unit_parent p on p.unit_id = g.unit_id
                where a.username = 'thuongtruc.hoasen'
                """)));
        SignedDecisions.Signed signed =
                decisions.sign(ward, 877, "GK_XA", "Bà Lê Mỹ Duyên", "Ông Trịnh Hữu Lộc", "Cô Trần Thị Ngữ Yên");
        try (Browsers browsers = new Browsers(port);
                BrowserContext office = browsers.desktop();
                BrowserContext phone = browsers.phone()) {
            Page officer = Browsers.signIn(office, "thuongtruc.hoasen");
            byte[] file = print(officer, signed);
            String code = PrintedCode.on(file, 1, 200);
            assertThat(code).startsWith("THIDUA:");
            check(phone.newPage(), code.substring("THIDUA:".length()), signed);
        }
        assertThat(wrong).isEmpty();
    }

    /** The office looks at one, changes the design, prints all, and notes that one was handed over. */
    private byte[] print(Page officer, SignedDecisions.Signed signed) throws IOException {
        officer.navigate("/awards");
        officer.locator("nav.chips a[href='/awards/printing']").click();
        officer.locator("main a.name", new Page.LocatorOptions().setHasText("877/QĐ-UBND"))
                .click();
        assertThat(officer.locator("#preview img")).hasAttribute("alt", "Bản xem thử của Bà Lê Mỹ Duyên");
        officer.locator("#on").selectOption("WHITE:PLAIN");
        officer.locator("main form[method=get] button").click();
        assertThat(officer.locator("#preview img")).hasAttribute("src", Pattern.compile(".*on=WHITE:PLAIN.*"));
        wrong.addAll(Browsers.look(officer, "printing-decision"));
        officer.locator("button[name=all]").click();
        assertThat(officer).hasURL(PRINT);
        assertThat(officer.locator("a[href$='file.pdf']")).isVisible();
        wrong.addAll(Browsers.look(officer, "printing-done"));
        Download download = officer.waitForDownload(
                () -> officer.locator("a[href$='file.pdf']").click());
        officer.navigate(signed.path());
        officer.locator("[name=conferral]").first().check();
        officer.locator("main form details summary").click();
        officer.locator("[name=receivedBy]").fill("Con gái nhận thay");
        officer.locator("button[formaction$=handover]").first().click();
        assertThat(officer.locator("#toast")).containsText("Đã ghi nhận trao");
        assertThat(officer.locator("main table").first()).containsText("Con gái nhận thay");
        try (InputStream in = download.createReadStream()) {
            return in.readAllBytes();
        }
    }

    private void check(Page visitor, String code, SignedDecisions.Signed signed) {
        visitor.navigate("/C/" + code);
        assertThat(visitor.locator(".verdict h1")).hasText("Có thật, còn hiệu lực");
        assertThat(visitor.locator(".honour")).containsText("Ông Trịnh Hữu Lộc");
        wrong.addAll(Browsers.look(visitor, "check-valid"));
        char other = code.charAt(150) == 'A' ? 'B' : 'A';
        visitor.navigate("/c/" + code.substring(0, 150) + other + code.substring(151));
        assertThat(visitor.locator(".verdict h1")).hasText("Mã không khớp chữ ký");
        assertThat(visitor.locator("main")).not().containsText("Trịnh Hữu Lộc");
        wrong.addAll(Browsers.look(visitor, "check-altered"));
        decisions.revoke(signed.awards().get(1));
        visitor.locator("[name=decision]").fill("877/QĐ-UBND");
        visitor.locator("[name=day]").fill(SignedDecisions.DAY.toString());
        visitor.locator("[name=ordinal]").fill("2");
        visitor.locator("form[action='/c'] .btn-primary").click();
        assertThat(visitor.locator(".verdict h1")).hasText("Đã bị thu hồi");
        assertThat(visitor.locator("main")).containsText("341/QĐ-UBND");
        wrong.addAll(Browsers.look(visitor, "check-revoked"));
        visitor.locator("header nav a").click();
        assertThat(visitor.locator("h1")).hasText("Check a certificate");
    }
}
