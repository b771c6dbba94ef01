package vn.thidua.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import vn.thidua.award.AwardOffice;
import vn.thidua.commendation.AwardRoundId;

/** The office drafts a decision from received proposals, the leader gives the number, the signed paper makes it effective, and one award is taken back. */
@Journey
@Import(DecisionAddresses.class)
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {"thidua.access.demo=true", "thidua.journey=decision"})
class DecisionJourneyTests {

    @LocalServerPort
    private int port;

    @Autowired
    private DecisionAddresses decisions;

    @Test
    void fromReceivedProposalsToAnEffectiveDecisionAndARevocation() {
        AwardRoundId round = decisions.settled("Hộ ông Nguyễn Văn Mẫu", "Hộ bà Trần Thị Mẫu");
        try (Browsers browsers = new Browsers(port);
                BrowserContext desk = browsers.desktop()) {
            Page office = Browsers.signIn(desk, "thuongtruc.hoasen");
            office.navigate("/awards/rounds/" + round);
            office.locator("main a[href*='/awards/decisions/draft']").click();
            Browsers.sees(office, "2 đề nghị chưa vào được");
            Browsers.sees(office, "Chưa có kết quả hội đồng");
            for (Locator pick : office.locator("input[name^='pick.']").all()) {
                pick.check();
            }
            for (Locator why : office.locator("input[name^='why.']").all()) {
                why.fill("Khen đột xuất theo ý kiến Chủ tịch");
            }
            Browsers.button(office, "Lập dự thảo").click();
            assertThat(office.locator("#toast")).containsText("Đã lập dự thảo");
            office.locator("select[name='signer']").selectOption(new com.microsoft.playwright.options.SelectOption().setIndex(1));
            office.locator("input[name='place']").fill("Hoa Sen");
            Browsers.button(office, "Cấp số").click();
            assertThat(office.locator("#toast")).containsText("Đã cấp số");
            office.locator("input[name='file']")
                    .setInputFiles(
                            new FilePayload("quyet-dinh.pdf", "application/pdf", AwardOffice.bytes("Quyết định đã ký")));
            Browsers.button(office, "Tải lên, ban hành").click();
            assertThat(office.locator("#toast")).containsText("có hiệu lực");
            office.locator("summary:has-text('Thu hồi khen thưởng')").click();
            office.locator("form[action$='/revocation'] input[name='award']").first().check();
            office.locator("form[action$='/revocation'] input[name='ground']").first().check();
            office.locator("form[action$='/revocation'] textarea[name='why']").fill("Kê khai không đúng");
            office.locator("form[action$='/revocation'] select[name='signer']")
                    .selectOption(new com.microsoft.playwright.options.SelectOption().setIndex(1));
            office.locator("form[action$='/revocation'] button.btn-danger-line").click();
            assertThat(office.locator("#toast")).containsText("Đã thu hồi");
            Browsers.sees(office, "1 đã thu hồi");
            office.locator("#undone ~ ul a").first().click();
            Browsers.sees(office, "khoản 2 Điều 93 06/2022/QH15");
        }
        try (Browsers browsers = new Browsers(port);
                BrowserContext phone = browsers.phone()) {
            Page leader = Browsers.signIn(phone, "lanhdao.hoasen");
            leader.navigate("/awards/decisions");
            leader.locator("main td a.name").first().click();
            Browsers.sees(leader, "Kê khai không đúng");
        }
    }
}
