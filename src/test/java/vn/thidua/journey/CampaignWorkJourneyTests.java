package vn.thidua.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import vn.thidua.campaign.CampaignId;
import vn.thidua.campaign.Office;
import vn.thidua.campaign.SamplePlan;
import vn.thidua.campaign.domain.BodyReads;
import vn.thidua.campaign.domain.CampaignAssignment;
import vn.thidua.campaign.domain.CampaignDeadline;
import vn.thidua.campaign.domain.CampaignDesk;
import vn.thidua.campaign.domain.CampaignTarget;
import vn.thidua.shared.By;

/** An officer changes rows where they stand, narrows lists, and answers what offices are without losing the place. */
@Journey
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {"thidua.journey=campaign-work"})
@Import(Office.class)
class CampaignWorkJourneyTests {

    @LocalServerPort
    private int port;

    @Autowired
    private Office office;

    @Autowired
    private CampaignDesk desk;

    @Autowired
    private BodyReads bodies;

    @Test
    void rowsAreChangedWhereTheyStand() {
        office.open();
        CampaignId campaign = desk.draft(SamplePlan.usual("71/KH-UBND").approvedFor(office.home), By.PROGRAM);
        desk.launch(campaign, By.PROGRAM);
        String path = "/campaigns/" + campaign;
        List<CampaignTarget> targets = bodies.targets(campaign);
        try (Browsers browsers = new Browsers(port);
                BrowserContext desktop = browsers.desktop()) {
            Page page = Browsers.signIn(desktop, "thuongtruc", Office.PASSWORD);
            page.navigate(path + "/targets");
            Locator first = row(page, targets.getFirst().id());
            Locator second = row(page, targets.getLast().id());
            open(first);
            assertThat(first.getByLabel("Đo cái gì")).isFocused();
            open(second);
            second.getByLabel("Đo cái gì").fill("Hồ sơ xong trước hạn");
            first.getByLabel("Con số").fill("ba");
            press(first, "Lưu");
            assertThat(first.locator(".td-err")).hasCount(2);
            assertThat(first.getByLabel("Con số")).hasValue("ba");
            assertThat(first.getByLabel("Con số")).isFocused();
            assertThat(Browsers.look(page, "work-amend")).isEmpty();
            first.getByLabel("Con số").fill("3");
            first.getByLabel("Lý do").fill("Theo kết luận giao ban");
            press(first, "Lưu");
            assertThat(first).containsText("từ 3 phường trở lên");
            assertThat(first.getByText("Sửa")).isFocused();
            assertThat(page.locator("#toast")).hasText("Đã lưu. Thay đổi được ghi trong lịch sử.");
            assertThat(second.getByLabel("Đo cái gì")).hasValue("Hồ sơ xong trước hạn");
            second.getByLabel("Lý do").fill("Theo kết luận giao ban");
            press(second, "Lưu");
            assertThat(second).containsText("Hồ sơ xong trước hạn");
            open(second);
            second.getByLabel("Đo cái gì").fill("Bỏ đi");
            second.getByText("Quay lại").click();
            assertThat(second).containsText("Hồ sơ xong trước hạn");
            assertThat(second.getByText("Sửa")).isFocused();

            CampaignDeadline deadline = bodies.deadlines(campaign).getFirst();
            page.navigate(path + "/calendar?q=ho+so");
            Locator due = row(page, deadline.id());
            open(due);
            due.getByLabel("Ngày ghi trong kế hoạch").fill("25/6/2026");
            due.getByLabel("Lý do").fill("Lùi năm ngày");
            press(due, "Lưu");
            assertThat(page.locator("#months")).containsText("24/06/2026");
            assertThat(page.locator("#months article")).hasCount(1);

            CampaignAssignment assignment = bodies.assignments(campaign).getFirst();
            page.navigate(path + "/assignments");
            Locator task = row(page, assignment.id());
            open(task);
            task.getByLabel("Chủ trì").fill("Phòng Nội vụ");
            task.getByLabel("Lý do").fill("Giao lại");
            press(task, "Lưu");
            assertThat(page.locator("#matrix tbody tr")
                            .filter(new Locator.FilterOptions().setHasText("Phòng Nội vụ"))
                            .locator("abbr"))
                    .hasText(new String[] {"CT", "CT"});
            open(task);
            task.getByLabel("Lý do").fill("Đã xong từ năm trước");
            press(task, "Bỏ khỏi phong trào");
            assertThat(task.getByText("Đã bỏ khỏi phong trào.")).isFocused();
            assertThat(page.locator("#matrix thead th")).hasCount(3);
        }
        assertThat(bodies.targets(campaign).stream().map(CampaignTarget::subject))
                .containsExactly("Phường đạt chuẩn sạch, xanh", "Hồ sơ xong trước hạn");
        assertThat(bodies.assignments(campaign)).hasSize(1);
    }

    @Test
    void listsAreNarrowedAndTheAddressRemembersIt() {
        office.open();
        CampaignId campaign = desk.draft(SamplePlan.usual("72/KH-UBND").approvedFor(office.home), By.PROGRAM);
        try (Browsers browsers = new Browsers(port);
                BrowserContext phone = browsers.phone()) {
            Page page = Browsers.signIn(phone, "thuongtruc", Office.PASSWORD);
            page.navigate("/campaigns/" + campaign + "/targets");
            assertThat(page.locator("#list tbody tr")).hasCount(2);
            page.locator("#q").pressSequentially("phuong dat");
            assertThat(page.locator("#list tbody tr")).hasCount(1);
            assertThat(page.locator("#found")).containsText("Thấy 1 trong 2 mục.");
            assertThat(page.locator("#q")).isFocused();
            assertThat(page).hasURL(Pattern.compile(".*/targets\\?q=phuong%20dat&.*"));
            assertThat(Browsers.look(page, "work-filter-phone")).isEmpty();
            page.locator("#by-state").selectOption("noLead");
            assertThat(page.locator("#list .empty-box")).isVisible();
            page.goBack();
            assertThat(page.locator("#list tbody tr")).hasCount(1);
            assertThat(page.locator("#q")).hasValue("phuong dat");
        }
    }

    @Test
    void answersLeadToTheNextName() {
        office.open();
        CampaignId campaign = desk.draft(
                SamplePlan.usual("73/KH-UBND")
                        .assignment(
                                "3", "Trang trí", List.of("Đội Trang trí", "Đội Âm thanh", "Đội Lễ tân"), List.of(), 30)
                        .approvedFor(office.home),
                By.PROGRAM);
        try (Browsers browsers = new Browsers(port);
                BrowserContext phone = browsers.phone();
                BrowserContext plain = browsers.withoutScript()) {
            Page page = Browsers.signIn(phone, "thuongtruc", Office.PASSWORD);
            page.navigate("/campaigns/" + campaign + "/offices");
            Locator sound = page.locator("#o-doi-am-thanh");
            press(sound, "Ghi nhớ");
            assertThat(sound.getByRole(AriaRole.ALERT)).isFocused();
            answer(sound);
            Locator next = page.locator("#o-doi-le-tan");
            assertThat(next).isFocused();
            assertThat(next).isInViewport();
            assertThat(next).containsText("Đã ghi nhớ “Đội Âm thanh”.");
            assertThat(page.locator("#toast")).hasText("Đã ghi nhớ “Đội Âm thanh”.");

            Page still = Browsers.signIn(plain, "thuongtruc", Office.PASSWORD);
            still.navigate("/campaigns/" + campaign + "/offices");
            answer(still.locator("#o-doi-le-tan"));
            assertThat(still).hasURL(Pattern.compile(".*/offices#o-doi-trang-tri"));
            assertThat(still.locator("#o-doi-trang-tri")).isInViewport();
            assertThat(still.locator("#toast")).isInViewport();
            assertThat(still.locator("#toast")).hasText("Đã ghi nhớ “Đội Lễ tân”.");
        }
    }

    private static void answer(Locator asked) {
        asked.locator("input[name=answer][value=units]").check();
        asked.getByLabel("Đơn vị khác").fill("Phòng Nội vụ");
        press(asked, "Ghi nhớ");
    }

    private static Locator row(Page page, UUID thing) {
        return page.locator("#row-" + thing);
    }

    private static void open(Locator row) {
        row.getByText("Sửa").click();
    }

    private static void press(Locator row, String words) {
        row.getByText(words, new Locator.GetByTextOptions().setExact(true)).click();
    }
}
