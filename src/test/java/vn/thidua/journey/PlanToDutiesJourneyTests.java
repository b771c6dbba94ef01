package vn.thidua.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static vn.thidua.journey.Browsers.button;
import static vn.thidua.journey.Browsers.look;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.thidua.access.AccountId;
import vn.thidua.access.Role;
import vn.thidua.access.domain.AccountDesk;
import vn.thidua.access.domain.GrantDesk;
import vn.thidua.organization.UnitId;
import vn.thidua.organization.domain.UnitDesk;
import vn.thidua.shared.By;

/** The program's main job: an officer uploads a plan, reviews, approves, launches; a school sees on a phone what it must do by when. */
@Journey
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {"thidua.journey=plan-to-duties", "test.starts=2026-10-07T08:00:00+07:00"})
class PlanToDutiesJourneyTests {

    private static final String PASSWORD = "mot-mat-khau-dai";
    private static final LocalDate LONG_AGO = LocalDate.of(2020, 1, 1);
    private static final int MOST_STEPS = 60;

    @LocalServerPort
    private int port;

    @Autowired
    private UnitDesk units;

    @Autowired
    private AccountDesk accounts;

    @Autowired
    private GrantDesk grants;

    @BeforeEach
    void openTheOffice() {
        UnitId district = unit("DISTRICT_OFFICE", "Ủy ban nhân dân quận Sao Mai", null);
        unit("DISTRICT_OFFICE", "Phòng Nội vụ", district);
        unit("DISTRICT_OFFICE", "Phòng Tài nguyên và Môi trường", district);
        for (int n = 1; n <= 16; n++) {
            unit("WARD", "Ủy ban nhân dân phường " + n, district);
        }
        UnitId school = unit("SCHOOL", "Trường Tiểu học Hoa Cúc", district);
        unit("SCHOOL", "Trường Trung học cơ sở Hoa Mai", district);
        account("thuongtruc", "Trần Thị Mẫu", Role.STANDING_OFFICER, district);
        account("hoacuc", "Lê Văn Mẫu", Role.UNIT_OFFICER, school);
    }

    @Test
    void schoolSeesWhatThePlanOrders() throws IOException {
        List<String> wrong = new ArrayList<>();
        try (Browsers browsers = new Browsers(port);
                BrowserContext desk = browsers.desktop();
                BrowserContext phone = browsers.phone();
                BrowserContext dark = browsers.dark()) {
            Page officer = desk.newPage();
            officer.navigate("/sign-in");
            wrong.addAll(look(officer, "sign-in"));
            signIn(officer, "thuongtruc");
            wrong.addAll(look(officer, "home-office"));
            officer.navigate("/units");
            wrong.addAll(look(officer, "units"));
            officer.navigate("/plans");
            wrong.addAll(look(officer, "plans-empty"));
            officer.navigate("/plans/new");
            wrong.addAll(look(officer, "upload"));
            officer.locator("input[type=file]")
                    .setInputFiles(new FilePayload(
                            "ke-hoach-118.docx",
                            "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
                            SampleDocx.bytes()));
            button(officer, "Tải lên và đọc").click();
            assertThat(officer.locator(".review")).isVisible();
            String plan = officer.url().split("\\?")[0];
            assertThat(officer.locator(".src").getByText("181/KH-UBND").first()).isVisible();
            wrong.addAll(look(officer, "review"));
            signIn(dark.newPage(), "thuongtruc");
            Page night = dark.pages().getFirst();
            night.navigate(plan);
            wrong.addAll(look(night, "review-dark"));

            Page pocket = phone.newPage();
            signIn(pocket, "thuongtruc");
            pocket.navigate(plan);
            wrong.addAll(look(pocket, "review-phone"));
            button(pocket, "Đăng xuất").click();

            officer.navigate(plan + "/acceptance");
            wrong.addAll(look(officer, "accept-certain"));
            button(officer, "Nhận các mục đã chọn").click();
            assertThat(officer).hasURL(Pattern.compile(".*/plans/[^/]+"));
            decideTheRest(browsers, plan);
            officer.navigate(plan);
            button(officer, "Duyệt kế hoạch").click();
            assertThat(officer.getByText(Pattern.compile("duyệt lúc")).first()).isVisible();
            wrong.addAll(look(officer, "plan-approved"));
            officer.navigate("/plans");
            wrong.addAll(look(officer, "plans-list"));

            officer.navigate("/campaigns");
            wrong.addAll(look(officer, "campaigns"));
            officer.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(Pattern.compile("cao điểm")))
                    .first()
                    .click();
            assertThat(officer.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)))
                    .containsText("đợt thi đua cao điểm");
            String campaign = officer.url();
            wrong.addAll(look(officer, "campaign"));
            for (String part : List.of("contents", "targets", "assignments", "calendar", "commendations", "offices")) {
                officer.navigate(campaign + "/" + part);
                wrong.addAll(look(officer, "campaign-" + part));
            }
            sayNobody(officer, campaign);
            officer.navigate(campaign + "/launch");
            wrong.addAll(look(officer, "campaign-launch"));
            button(officer, "Phát động").click();
            assertThat(officer.getByText(Pattern.compile("Đã phát động")).first())
                    .isVisible();

            officer.navigate("/");
            wrong.addAll(look(officer, "home"));

            Page school = phone.newPage();
            signIn(school, "hoacuc");
            assertThat(school.getByText("09/12/2026").first()).isVisible();
            wrong.addAll(look(school, "home-phone"));
            school.navigate("/campaigns");
            wrong.addAll(look(school, "campaigns-phone"));
            school.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(Pattern.compile("cao điểm")))
                    .first()
                    .click();
            assertThat(school.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)))
                    .containsText("đợt thi đua cao điểm");
            wrong.addAll(look(school, "campaign-phone"));
            school.navigate(plan);
            assertThat(school.getByText("Vai trò đang dùng không được làm việc này"))
                    .isVisible();
        }
        assertThat(wrong).isEmpty();
    }

    /** Goes from one undecided thing to the next, as the page offers them, until the plan can be approved; without scripts, so that each step is a page of its own. */
    private static void decideTheRest(Browsers browsers, String plan) {
        try (BrowserContext plain = browsers.withoutScript()) {
            Page page = plain.newPage();
            signIn(page, "thuongtruc");
            decideTheRest(page, plan);
        }
    }

    private static void decideTheRest(Page page, String plan) {
        for (int step = 0; step < MOST_STEPS; step++) {
            page.navigate(plan);
            if (button(page, "Duyệt kế hoạch").isEnabled()) {
                return;
            }
            page.getByText("Tới việc kế tiếp").first().click();
            page.waitForLoadState();
            Locator reason = page.locator("form[action$='/settlement'] input[name=reason]:visible");
            String opened = page.url().replaceFirst(".*open=([^&#]+).*", "$1");
            Locator item = page.locator("#item-" + opened);
            if (opened.length() < 8 && item.count() == 1) {
                Locator subject = item.locator("[name=subject]");
                if (subject.count() == 1 && subject.inputValue().isEmpty()) {
                    subject.fill("Chỉ tiêu của đợt thi đua");
                }
                item.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(Pattern.compile("^(Nhận|Lưu)")))
                        .first()
                        .click();
            } else {
                reason.first().fill("Đã hỏi nơi soạn, giữ như văn bản.");
                page.locator("form[action$='/settlement'] button:visible")
                        .first()
                        .click();
            }
        }
        throw new AssertionError("the plan cannot be approved after " + MOST_STEPS + " steps");
    }

    /** Keeps every likely answer about an office and answers every other question with "no particular unit". */
    private static void sayNobody(Page page, String campaign) {
        for (int step = 0; step < MOST_STEPS; step++) {
            page.navigate(campaign + "/offices");
            Locator question = page.locator("form[action$='/offices']:visible:not(details form)");
            if (question.count() == 0) {
                break;
            }
            question.first().locator("summary").click();
            question.first().locator("input[value=nobody]").check();
            question.first().locator("button").click();
            assertThat(page.locator("#offices [role=status]")).containsText("Đã ghi nhớ");
        }
        if (button(page, "Ghi nhớ các gợi ý đã chọn").count() > 0) {
            button(page, "Ghi nhớ các gợi ý đã chọn").click();
        }
    }

    private static void signIn(Page page, String username) {
        page.navigate("/sign-in");
        page.getByLabel("Tên đăng nhập").fill(username);
        page.getByLabel("Mật khẩu").fill(PASSWORD);
        button(page, "Đăng nhập").click();
        assertThat(button(page, "Đăng xuất")).isVisible();
    }

    private UnitId unit(String kind, String name, @Nullable UnitId parent) {
        return units.create(new UnitDesk.Create(kind, name, name, parent, null, LONG_AGO), By.PROGRAM);
    }

    private void account(String username, String name, Role role, UnitId unit) {
        AccountId account = accounts.create(new AccountDesk.Create(username, name, null, PASSWORD), By.PROGRAM);
        grants.giveFromToday(account, role, unit, By.PROGRAM);
    }
}
