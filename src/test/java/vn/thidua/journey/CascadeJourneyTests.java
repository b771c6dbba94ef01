package vn.thidua.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.thidua.MovingClock;
import vn.thidua.access.Role;
import vn.thidua.campaign.CampaignId;
import vn.thidua.campaign.Office;
import vn.thidua.organization.UnitId;
import vn.thidua.plan.reading.Target.Operator;
import vn.thidua.reporting.MonthlyCampaigns;
import vn.thidua.reporting.domain.Ground;

/** A campaign goes down two levels, and what was reported below comes up again: a district, its wards, a school. */
@Journey
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {"thidua.journey=levels"})
@Import({Office.class, MonthlyCampaigns.class})
class CascadeJourneyTests {

    private static final Pattern PAPER = Pattern.compile(".*/campaigns/([0-9a-f-]{36})/paper");
    private static final String SCHOOL = "Trường Mầm non Sen Nhỏ";

    private final List<String> wrong = new ArrayList<>();

    @LocalServerPort
    private int port;

    @Autowired
    private Office office;

    @Autowired
    private MonthlyCampaigns launching;

    @Autowired
    private Ground ground;

    @Autowired
    private MovingClock clock;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void aCampaignGoesDownTwoLevelsAndItsFiguresComeUp() {
        MonthlyCampaigns.Launched higher = launching.launch(MonthlyCampaigns.plan()
                .target("1.2", "Trồng cây xanh", Operator.AT_LEAST, "1000", "cây", null, 15)
                .once("2026-06-10", true, "UBND 3 phường", "ban hành kế hoạch triển khai phong trào"));
        UnitId school = office.unit("SCHOOL", SCHOOL, office.ward1);
        office.person("sennho", Role.UNIT_OFFICER, school);
        office.person("phuong2", Role.UNIT_OFFICER, unit("Phường 2"));
        try (Browsers browsers = new Browsers(port);
                BrowserContext one = browsers.desktop();
                BrowserContext two = browsers.desktop();
                BrowserContext three = browsers.phone();
                BrowserContext four = browsers.desktop()) {
            Page ward = Browsers.signIn(one, "thuongtruc.phuong1", Office.PASSWORD);
            Page teacher = Browsers.signIn(three, "sennho", Office.PASSWORD);
            CampaignId own = takeOver(ward, higher);
            number(ward, own);
            launch(ward, own);
            launch(teacher, begin(teacher, own));
            clock.goTo(LocalDateTime.of(2026, 6, 12, 9, 0));
            Page late = Browsers.signIn(four, "phuong2", Office.PASSWORD);
            launch(late, begin(late, higher.id()));
            whoLaunched(Browsers.signIn(two, "thuongtruc", Office.PASSWORD), higher.id());
            report(teacher, own, school);
            comesUp(ward, higher, own);
        }
        assertThat(wrong).isEmpty();
    }

    /** The ward takes the campaign over, with a figure and a content of its own. */
    private CampaignId takeOver(Page ward, MonthlyCampaigns.Launched higher) {
        ward.navigate("/campaigns/" + higher.id());
        ward.locator("a[href$='/adoption']").click();
        Locator trees = ward.locator("[name=targets][value='" + higher.target("Trồng") + "']");
        trees.check();
        ward.locator("[name=added]").fill("Mỗi khu phố một tuyến đường hoa");
        ward.locator("[name='goal-" + higher.target("Trồng") + "']").fill("nhiều");
        ward.locator("main form button.btn-primary").click();
        assertThat(ward.locator("p.note[role=alert]")).isVisible();
        assertThat(ward.locator("[name=added]")).hasValue("Mỗi khu phố một tuyến đường hoa");
        ward.locator("[name='goal-" + higher.target("Trồng") + "']").fill("500");
        wrong.addAll(Browsers.lookTwice(ward, "cascade adoption"));
        ward.locator("main form button.btn-primary").click();
        return begun(ward);
    }

    /** The plan gets a number, and the signed copy is kept with it. */
    private void number(Page ward, CampaignId own) {
        assertThat(ward.locator(".td-crumb").first()).containsText("Kế hoạch triển khai");
        ward.locator("[name=signer]").fill("Nguyễn Thị Mẫu");
        ward.locator("form[action$='/number'] button").click();
        assertThat(ward.locator("#toast")).containsText("Kế hoạch đã có số");
        ward.locator("form[action$='/signed'] input[type=file]")
                .setInputFiles(new FilePayload(
                        "ke-hoach-ky.pdf", "application/pdf", "%PDF-1.7".getBytes(StandardCharsets.US_ASCII)));
        ward.locator("form[action$='/signed'] button").click();
        assertThat(ward.locator("#toast")).containsText("Đã lưu bản đã ký");
        assertThat(ward.locator("#p-signed ~ .proofs")).containsText("ke-hoach-ky.pdf");
        wrong.addAll(Browsers.lookTwice(ward, "cascade plan"));
        ward.navigate("/campaigns/" + own + "/contents");
        Browsers.sees(ward, "Mỗi khu phố một tuyến đường hoa");
    }

    private CampaignId begin(Page unit, CampaignId higher) {
        unit.navigate("/campaigns/" + higher);
        unit.locator("a[href$='/adoption']").click();
        unit.locator("main form button.btn-primary").click();
        return begun(unit);
    }

    private CampaignId begun(Page unit) {
        assertThat(unit).hasURL(PAPER);
        Matcher id = PAPER.matcher(unit.url());
        assertThat(id.matches()).isTrue();
        return new CampaignId(UUID.fromString(id.group(1)));
    }

    private void launch(Page unit, CampaignId own) {
        unit.navigate("/campaigns/" + own + "/launch");
        unit.locator("form[action$='/launch'] button").click();
        assertThat(unit.locator("#toast")).containsText("Đã phát động");
    }

    /** The district sees who launched, who did so late and who did not, and what is below each. */
    private void whoLaunched(Page officer, CampaignId higher) {
        officer.navigate("/campaigns/" + higher + "/cascade");
        Locator first = officer.locator("main tbody tr:has-text('Phường 1')");
        assertThat(first).containsText("Đã phát động");
        assertThat(first).not().containsText("muộn");
        assertThat(first).containsText("1 đã phát động");
        assertThat(officer.locator("main tbody tr:has-text('Phường 2')")).containsText("Đã phát động · muộn");
        assertThat(officer.locator("main tbody tr:has-text('Phường 3')")).containsText("Chưa lập kế hoạch · muộn");
        wrong.addAll(Browsers.lookTwice(officer, "cascade who launched"));
        officer.locator("main a.chip[href*='state=LATE']").click();
        assertThat(first).hasCount(0);
    }

    private void report(Page teacher, CampaignId own, UnitId school) {
        teacher.navigate(MonthlyCampaigns.form(
                ground.periods(own).stream()
                        .filter(period -> period.to().getMonthValue() == 5)
                        .findFirst()
                        .orElseThrow(),
                school));
        for (Locator value : teacher.locator("input[name^='value.']").all()) {
            value.fill("42");
        }
        teacher.locator("input[name^='of.']").fill("50");
        Browsers.button(teacher, "Gửi báo cáo").click();
        assertThat(teacher.locator("#toast")).containsText("Đã gửi báo cáo");
    }

    /** What the school reported is offered to the ward, fills its form, and is not handed in by that. */
    private void comesUp(Page ward, MonthlyCampaigns.Launched higher, CampaignId own) {
        ward.setViewportSize(1440, 1000);
        ward.navigate(MonthlyCampaigns.form(higher.month(5), office.ward1));
        assertThat(ward.locator("main tbody p:has(a[href*='" + own + "'])"))
                .containsText(new String[] {"42/50 (1/1 đơn vị báo cáo)", "42 (1/1 đơn vị báo cáo)"});
        ward.locator("button[name=fill][value=LOWER]").click();
        assertThat(ward.locator("#toast")).containsText("Đã điền 2 chỉ tiêu");
        assertThat(ward.locator("input[name='value." + higher.target("Trồng") + "']"))
                .hasValue("42");
        assertThat(ward.locator("button[name=fill][value=LOWER]")).hasCount(0);
        wrong.addAll(Browsers.lookTwice(ward, "cascade filled report"));
    }

    private UnitId unit(String name) {
        return new UnitId(jdbc.sql("select unit_id from unit_name where name = :name limit 1")
                .param("name", name)
                .query(UUID.class)
                .single());
    }
}
