package vn.thidua.award.printing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.thidua.award.statement.Statement;
import vn.thidua.award.statement.StatementCode;
import vn.thidua.award.statement.StatementKey;
import vn.thidua.campaign.Adoptions;
import vn.thidua.campaign.Office;
import vn.thidua.shared.By;

/** Somebody without an account checks a certificate: by its code, by its numbers, and by what is none. */
@SpringBootTest(properties = {"thidua.test=check", "thidua.access.site=https://thidua.saomai.gov.vn"})
@AutoConfigureMockMvc
@Import({Office.class, Adoptions.class, SignedDecisions.class})
class PublicCheckTests {

    private static int numbers = 2000;

    @Autowired
    private Office office;

    @Autowired
    private Adoptions browser;

    @Autowired
    private SignedDecisions decisions;

    @Autowired
    private StatementKeys keys;

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private JdbcClient jdbc;

    private SignedDecisions.Signed signed;
    private int number;

    @BeforeEach
    void print() {
        office.open();
        number = numbers++;
        signed = decisions.sign(office.district, number, "GK_HUYEN", "Ông Nguyễn Hữu Đức", "Bà Trần Thị Mỹ Quỳnh");
        print("");
        jdbc.sql("delete from throttle").update();
    }

    private void print(String why) {
        assertThat(browser.post(
                        signed.path() + "/prints", Map.of("all", List.of("1"), "why", List.of(why)), office.officer))
                .hasStatus(303);
    }

    @Test
    void aCertificateThatHoldsIsSaidToHoldAndNothingMore() {
        String text = text(signed.awards().getFirst());
        assertThat(text).startsWith("HTTPS://THIDUA.SAOMAI.GOV.VN/C/");
        MvcTestResult answer = get(text.substring("HTTPS://THIDUA.SAOMAI.GOV.VN".length()));
        assertThat(answer)
                .hasStatusOk()
                .headers()
                .hasValue("Cache-Control", "no-store")
                .hasValue("X-Robots-Tag", "noindex, nofollow");
        assertThat(answer.getResponse().getHeader("Set-Cookie")).isNull();
        assertThat(answer.getRequest().getSession(false)).isNull();
        Document page = Jsoup.parse(Adoptions.text(answer));
        assertThat(page.select(".verdict h1").text()).isEqualTo("Có thật, còn hiệu lực");
        assertThat(page.select("main").text())
                .contains("Ông Nguyễn Hữu Đức", "Giấy khen", number + "/QĐ-UBND", "01/06/2026")
                .doesNotContain("Tổ trưởng", "Xuất sắc trong phong trào", "Trần Thị Mỹ Quỳnh");
    }

    @Test
    void oneLetterOfTheCodeChangedIsNoticed() {
        String code = code(signed.awards().getFirst());
        for (int at : new int[] {40, code.length() / 2, code.length() - 20}) {
            char other = code.charAt(at) == 'A' ? 'B' : 'A';
            String changed = code.substring(0, at) + other + code.substring(at + 1);
            assertThat(verdict("/c/" + changed)).isIn("Mã không khớp chữ ký", "Mã hỏng hoặc thiếu", "Không rõ ai ký");
        }
        assertThat(verdict("/c/" + code.substring(0, code.length() - 8))).isEqualTo("Mã hỏng hoặc thiếu");
        assertThat(verdict("/c?code=xin+ch%C3%A0o")).isEqualTo("Mã hỏng hoặc thiếu");
        assertThat(verdict("/c?code=" + code.substring(0, 60).toLowerCase(java.util.Locale.ROOT) + "%20%0A"
                        + code.substring(60)))
                .as("typed in parts and in small letters")
                .isEqualTo("Có thật, còn hiệu lực");
    }

    @Test
    void whatNobodyPrintedHereIsSaidSo() {
        Statement invented =
                new Statement("9/2026", "Giấy khen", "Ông Giả Mạo", "Ủy ban", "9/QĐ", LocalDate.of(2026, 1, 1), 1);
        assertThat(verdict("/c/" + StatementCode.of(invented, StatementKey.fresh(), "")))
                .isEqualTo("Không rõ ai ký");
        StatementKey own = keys.signing(office.district, By.PROGRAM);
        assertThat(verdict("/c/" + StatementCode.of(invented, own, "")))
                .isEqualTo("Chữ ký đúng nhưng không có trong sổ");
    }

    @Test
    void aRevocationIsSaidAtOnceWithItsDecisionAndWithoutTheReason() {
        decisions.revoke(signed.awards().get(1));
        Document page = page("/c/" + code(signed.awards().get(1)));
        assertThat(page.select(".verdict h1").text()).isEqualTo("Đã bị thu hồi");
        assertThat(page.select("main").text())
                .contains("Không còn giá trị từ ngày 03/06/2026", "341/QĐ-UBND")
                .doesNotContain("bí mật");
        assertThat(verdict(numbered(2))).isEqualTo("Đã bị thu hồi");
    }

    @Test
    void aMisprintedOneLeadsToTheOneThatTookItsPlace() {
        String old = code(signed.awards().getFirst());
        UUID instead = decisions.correct(signed.awards().getFirst(), office.district, "Ông Nguyễn Hữu Đạt");
        assertThat(verdict("/c/" + old)).isEqualTo("Đã có bản đính chính");
        print("đính chính");
        assertThat(page("/c/" + old).select("main").text()).contains(number + "/QĐ-UBND/2026-01.2");
        assertThat(verdict("/c/" + code(instead))).isEqualTo("Có thật, còn hiệu lực");
        assertThat(page(numbered(1)).select("main").text()).contains("Ông Nguyễn Hữu Đạt");
        decisions.revoke(instead);
        assertThat(verdict("/c/" + old)).as("taken back later").isEqualTo("Đã bị thu hồi");
    }

    @Test
    void numbersAreLookedUpToo() {
        assertThat(verdict(numbered(1))).isEqualTo("Có thật, còn hiệu lực");
        assertThat(verdict(numbered(9))).isEqualTo("Không tìm thấy");
        assertThat(get("/c?decision=" + number + "/Q%C4%90-UBND&day=h%C3%B4m+qua&ordinal=1"))
                .hasStatus(422);
        assertThat(page("/c?lang=en").select("h1").text()).isEqualTo("Check a certificate");
    }

    @Test
    void anAwardOfASecretRoundIsToldToNobodyWithoutItsCertificate() {
        String old = code(signed.awards().getFirst());
        decisions.secret(signed.id(), office.district);
        assertThat(verdict(numbered(1))).isEqualTo("Không tìm thấy");
        assertThat(verdict("/c/" + old)).isEqualTo("Có thật, còn hiệu lực");
        decisions.revoke(signed.awards().get(1));
        Document page = page("/c/" + code(signed.awards().get(1)));
        assertThat(page.select(".verdict h1").text()).isEqualTo("Đã bị thu hồi");
        assertThat(page.select("main").text()).doesNotContain("341/QĐ-UBND");
    }

    @Test
    void whoeverGoesThroughNumbersIsStopped() {
        int asked = 0;
        while (get(numbered(1 + asked % 5)).getResponse().getStatus() == 200 && asked < 200) {
            asked++;
        }
        assertThat(asked).isBetween(20, 199);
        assertThat(get(numbered(1))).hasStatus(429);
        assertThat(page("/c").select("h1").text()).as("the form is still there").contains("Kiểm tra");
    }

    private String numbered(int ordinal) {
        return "/c?decision=" + number + "/Q%C4%90-UBND&day=" + SignedDecisions.DAY + "&ordinal=" + ordinal;
    }

    private String code(UUID award) {
        return jdbc.sql("select code from award_certificate where conferral_id = :id")
                .param("id", award)
                .query(String.class)
                .single();
    }

    private String text(UUID award) {
        return jdbc.sql("select address || code from award_certificate where conferral_id = :id")
                .param("id", award)
                .query(String.class)
                .single();
    }

    private String verdict(String path) {
        return page(path).select(".verdict h1").text();
    }

    private Document page(String path) {
        MvcTestResult answer = get(path);
        assertThat(answer).hasStatusOk();
        return Jsoup.parse(Adoptions.text(answer));
    }

    private MvcTestResult get(String path) {
        return mvc.get().uri(java.net.URI.create(path)).exchange();
    }
}
