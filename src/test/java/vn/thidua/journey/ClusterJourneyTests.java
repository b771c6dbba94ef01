package vn.thidua.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static vn.thidua.journey.Browsers.button;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Media;
import java.nio.file.Path;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import vn.thidua.MovingClock;
import vn.thidua.campaign.Office;
import vn.thidua.scoring.ClusterOfEight;
import vn.thidua.scoring.Rounds;
import vn.thidua.scoring.round.RoundReads;
import vn.thidua.scoring.round.ScoreSheet;
import vn.thidua.scoring.round.ScoringRound;

/**
 * Eight schools of a cluster: one scores itself, another one looks over its scores and does not agree, they talk, the office settles it, an agency verifies its part, two stand level and the office says
 * in which order, the places become final and the minutes are printed.
 */
@Journey
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {"thidua.journey=cluster"})
@Import({Office.class, ClusterJourneyTests.Fixtures.class})
class ClusterJourneyTests {

    /* The sample district without what reports on it. */
    @Import({ClusterOfEight.class, Rounds.class})
    static class Fixtures {}

    private final List<String> wrong = new ArrayList<>();

    @LocalServerPort
    private int port;

    @Autowired
    private ClusterOfEight cluster;

    @Autowired
    private RoundReads reads;

    @Autowired
    private MovingClock clock;

    private String round;
    private String sheet;
    private String group;

    @Test
    void fromOwnScoresToFinalPlacesAndMinutes() {
        ScoringRound opened = cluster.open();
        ScoreSheet first = reads.sheets(opened.id()).getFirst();
        round = "/scores/" + opened.id();
        sheet = round + "/sheets/" + first.id();
        group = round + "/groups/" + first.group();
        try (Browsers browsers = new Browsers(port)) {
            try (BrowserContext school = browsers.phone();
                    BrowserContext peer = browsers.desktop();
                    BrowserContext agency = browsers.desktop();
                    BrowserContext desk = browsers.desktop()) {
                Page own = signIn(school, "truong1");
                scoreItself(own);
                Page other = signIn(peer, "truong8");
                scoreAsPeer(other);
                dispute(own, other);
                cluster.scoreTheOthers(opened);
                verify(signIn(agency, "tnmt"));
                settle(signIn(desk, "thuongtruc"));
            }
            clock.goTo(ClusterOfEight.VERIFIED_BY.plusDays(1).atTime(LocalTime.of(8, 0)));
            try (BrowserContext desk = browsers.desktop();
                    BrowserContext late = browsers.desktop();
                    BrowserContext colleague = browsers.desktop();
                    BrowserContext school = browsers.phone()) {
                Page office = signIn(desk, "thuongtruc");
                decide(office);
                mayBeProposed(office);
                suppose(office);
                comeTooLate(signIn(late, "tnmt"));
                finalise(office, signIn(colleague, "thuongtruc"));
                print(office);
                Page own = signIn(school, "truong8");
                own.navigate(round);
                own.locator("a[href='" + group + "']").click();
                assertThat(own.locator(".rank")).hasText(new String[] {"1", "2", "3", "4", "5", "6", "7", "8"});
                twice(own, "cluster-places-school");
                own.navigate("/scores/published");
                assertThat(own.locator("tbody a[href='" + group + "']")).hasText("Khối tiểu học");
                twice(own, "cluster-published");
            }
        }
        assertThat(wrong).isEmpty();
    }

    private void scoreItself(Page page) {
        page.navigate("/scores");
        page.locator("main a[href='" + sheet + "?part=SELF']").first().click();
        type(page, Map.of("c1", "55", "c2", "28", "c3", "9"));
        button(page, "Lưu và gửi").click();
        assertThat(page.locator("#toast")).containsText("Đã gửi bảng điểm");
        twice(page, "cluster-self");
    }

    private void scoreAsPeer(Page page) {
        page.navigate("/scores");
        page.locator("main a[href='" + sheet + "?part=PEER']").first().click();
        type(page, Map.of("c1", "55", "c2", "20", "c3", "9"));
        button(page, "Lưu và gửi").click();
        assertThat(page.locator("#toast")).containsText("Đã gửi bảng điểm");
        assertThat(page.locator("#c-c2")).containsText("Lệch 8");
        twice(page, "cluster-peer");
    }

    private void dispute(Page own, Page other) {
        say(own, "Trường có biên bản kiểm tra ngày 02/6 xác nhận đủ 28 điểm.");
        say(other, "Biên bản chưa có chữ ký của đoàn kiểm tra.");
        own.navigate(sheet);
        Locator talk = own.locator("#c-c2");
        assertThat(talk).containsText("Biên bản chưa có chữ ký của đoàn kiểm tra.");
        twice(own, "cluster-talk");
    }

    private void say(Page page, String words) {
        page.navigate(sheet);
        Locator row = page.locator("#c-c2");
        Locator talk = row.locator("details:has(textarea)");
        if (talk.getAttribute("open") == null) {
            talk.locator("summary").click();
        }
        row.locator("textarea[name=body]").fill(words);
        row.getByText("Gửi ý kiến").click();
        assertThat(page.locator("#c-c2")).containsText(words);
    }

    private void verify(Page page) {
        page.navigate(sheet);
        page.locator("[name='p.c3']").fill("7");
        page.locator("[name='why.c3']").fill("Một đợt thu gom không có ảnh");
        button(page, "Lưu điểm").click();
        assertThat(page.locator("#toast")).containsText("Đã lưu điểm");
        twice(page, "cluster-verified");
    }

    private void settle(Page page) {
        page.navigate(sheet + "?part=OFFICE");
        page.locator("[name='p.c2']").fill("26");
        button(page, "Lưu điểm").click();
        assertThat(page.locator("p.note[role=alert]")).containsText("hãy ghi lý do");
        assertThat(page.locator("[name='p.c2']")).hasValue("26");
        page.locator("[name='why.c2']").fill("Đoàn kiểm tra đã ký lại biên bản, thiếu một mục");
        button(page, "Lưu điểm").click();
        assertThat(page.locator("#toast")).containsText("Đã lưu điểm");
        page.navigate(group);
        assertThat(page.locator(".rank").first()).hasText("1");
        assertThat(button(page, "Chốt xếp hạng")).isDisabled();
        twice(page, "cluster-level");
    }

    private void decide(Page page) {
        page.navigate(group);
        assertThat(page.locator("form[action$='/ties'] [name=ord]")).hasCount(2);
        page.locator("form[action$='/ties'] [name=ord]").first().fill("1");
        page.locator("form[action$='/ties'] [name=ord]").last().fill("1");
        page.locator("form[action$='/ties'] [name=why]").fill("Khối biểu quyết 6/8");
        button(page, "Lưu thứ tự").click();
        assertThat(page.locator("p.note[role=alert]")).containsText("mỗi đơn vị một thứ tự");
        assertThat(page.locator("form[action$='/ties'] [name=why]")).hasValue("Khối biểu quyết 6/8");
        page.locator("form[action$='/ties'] [name=ord]").first().fill("2");
        button(page, "Lưu thứ tự").click();
        assertThat(page.locator("#toast")).containsText("Đã lưu thứ tự");
        assertThat(page.locator("tbody tr .name").nth(1)).hasText("Trường Tiểu học 3");
        twice(page, "cluster-decided");
    }

    private void mayBeProposed(Page page) {
        page.getByText("Đặt số được đề nghị").click();
        page.locator("form[action$='/quotas'] [name=name]").first().fill("Cờ thi đua");
        page.locator("form[action$='/quotas'] [name=amount]").first().fill("hai mươi");
        page.locator("form[action$='/quotas'] button").click();
        assertThat(page.locator(".td-err")).containsText("Ghi tỷ lệ lớn hơn 0");
        assertThat(page.locator("form[action$='/quotas'] [name=amount]").first())
                .hasValue("hai mươi");
        twice(page, "cluster-quota-wrong");
        page.locator("form[action$='/quotas'] [name=amount]").first().fill("20");
        page.locator("form[action$='/quotas'] button").click();
        assertThat(page.locator("tr.cut")).containsText("Cờ thi đua: đến đây là 1 đơn vị");
        twice(page, "cluster-quota");
    }

    private void suppose(Page page) {
        page.getByText("Thử thay đổi").click();
        page.locator("[name=unit]").first().selectOption("Trường Tiểu học 8");
        page.locator("[name=what]").first().selectOption("c:c1");
        page.locator("[name=value]").first().fill("60");
        button(page, "Xem thứ hạng").click();
        assertThat(page.locator("section[aria-labelledby=trial] tbody tr").first())
                .containsText("Trường Tiểu học 8");
        twice(page, "cluster-trial");
        page.navigate(group);
        assertThat(page.locator("tbody tr .name").last()).hasText("Trường Tiểu học 8");
    }

    private void comeTooLate(Page agency) {
        agency.navigate(sheet);
        assertThat(agency.locator("p.note:has-text('Đã hết hạn (hết ngày 15/06/2026)')"))
                .hasCount(1);
        assertThat(agency.locator("[name='p.c3']")).hasCount(0);
        twice(agency, "cluster-agency-late");
    }

    /** While somebody of the office looks at the places, a colleague changes points. */
    private void finalise(Page office, Page colleague) {
        colleague.navigate(sheet + "?part=OFFICE");
        colleague.locator("[name='p.c3']").fill("9");
        colleague.locator("[name='why.c3']").fill("Đã có ảnh của đợt thu gom");
        button(colleague, "Lưu điểm").click();
        assertThat(colleague.locator("#toast")).containsText("Đã lưu điểm");
        button(office, "Chốt xếp hạng").click();
        assertThat(office.locator("p.note[role=alert]")).containsText("đã thay đổi từ lúc mở trang");
        assertThat(office.locator("section[aria-labelledby=moved] tbody tr")).hasCount(1);
        assertThat(office.locator("section[aria-labelledby=moved] tbody tr"))
                .containsText(Pattern.compile("Trường Tiểu học 1.*hạng 1, 88 điểm.*hạng 1, 90 điểm", Pattern.DOTALL));
        twice(office, "cluster-moved");
        button(office, "Chốt xếp hạng").click();
        assertThat(office.locator("#toast")).containsText("Đã chốt xếp hạng");
        twice(office, "cluster-final");
    }

    private void print(Page office) {
        office.locator("a[href='" + group + "/minutes']").click();
        assertThat(office.locator("body")).containsText("BIÊN BẢN");
        assertThat(office.locator("body"))
                .containsText(
                        "Trường Tiểu học 2 bằng tổng điểm với đơn vị xếp ngay trên, thứ tự được quyết định với lý do: Khối biểu quyết 6/8.");
        twice(office, "cluster-minutes");
        Download paper = office.waitForDownload(
                () -> office.locator("a[href$='/minutes.docx']").click());
        paper.saveAs(Path.of("target/pictures/cluster-minutes.docx"));
        assertThat(paper.suggestedFilename()).isEqualTo("bien-ban-hop-cum.docx");
        office.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        wrong.addAll(Browsers.look(office, "cluster-minutes-print"));
        office.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.SCREEN));
    }

    private static void type(Page page, Map<String, String> points) {
        points.forEach((code, value) -> page.locator("[name='p." + code + "']").fill(value));
    }

    private void twice(Page page, String name) {
        wrong.addAll(Browsers.lookTwice(page, name));
        Browsers.look(page, name + "-phone-dark");
        page.setViewportSize(1440, 1000);
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
        wrong.addAll(Browsers.look(page, name));
    }

    private static Page signIn(BrowserContext context, String username) {
        return Browsers.signIn(context, username, Office.PASSWORD);
    }
}
