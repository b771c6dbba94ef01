package vn.thidua.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import vn.thidua.campaign.CampaignId;
import vn.thidua.campaign.FakePlans;
import vn.thidua.campaign.Office;
import vn.thidua.campaign.SamplePlan;
import vn.thidua.campaign.domain.BodyReads;
import vn.thidua.campaign.domain.CampaignDesk;
import vn.thidua.campaign.domain.RevisionReads;
import vn.thidua.plan.ApprovedPlan;
import vn.thidua.shared.By;

/** Looks at every page of a campaign as the standing office, a leader, a lead agency and a school see it: desktop, phone and dark. */
@Journey
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {"thidua.journey=campaign-pages"})
@Import(Office.class)
class CampaignPagesJourneyTests {

    @LocalServerPort
    private int port;

    @Autowired
    private Office office;

    @Autowired
    private FakePlans plans;

    @Autowired
    private CampaignDesk desk;

    @Autowired
    private BodyReads bodies;

    @Autowired
    private RevisionReads revisions;

    @Test
    void everyPageIsReadableByEveryone() {
        office.open();
        CampaignId running = running();
        CampaignId draft = desk.draft(
                SamplePlan.usual("32/KH-UBND")
                        .assignment("3", "Thu thuế", List.of("Chi cục Thuế"), List.of("các đơn vị liên quan"), 30)
                        .once(null, false, "UBND 14 phường", "báo cáo đợt")
                        .approvedFor(office.home),
                By.PROGRAM);
        List<String> wrong = new ArrayList<>();
        try (Browsers browsers = new Browsers(port);
                BrowserContext desktop = browsers.desktop();
                BrowserContext phone = browsers.phone();
                BrowserContext dark = browsers.dark()) {
            Page officer = Browsers.signIn(desktop, "thuongtruc", Office.PASSWORD);
            wrong.addAll(look(officer, "pages-home-office"));
            String path = "/campaigns/" + running;
            for (String part : List.of(
                    "",
                    "/contents",
                    "/targets",
                    "/assignments",
                    "/calendar",
                    "/commendations",
                    "/edit",
                    "/copy",
                    "/revision",
                    "/print")) {
                wrong.addAll(look(officer, path + part, "pages" + part.replace('/', '-')));
            }
            UUID deadline = bodies.deadlines(running).getFirst().id();
            UUID target = bodies.targets(running).getFirst().id();
            wrong.addAll(look(officer, path + "/deadlines/" + deadline + "/edit", "pages-edit-deadline"));
            wrong.addAll(look(officer, path + "/targets/" + target + "/edit", "pages-edit-target"));
            wrong.addAll(look(officer, path + "/units/" + office.environment, "pages-unit"));
            wrong.addAll(look(officer, "/campaigns/new", "pages-new"));
            wrong.addAll(look(officer, "/campaigns/" + draft + "/offices", "pages-offices"));
            wrong.addAll(look(officer, "/campaigns/" + draft + "/launch", "pages-launch"));

            officer.navigate(path + "/deadlines/" + deadline + "/edit");
            officer.getByLabel("Ngày ghi trong kế hoạch").fill("25/6/2026");
            officer.getByText("Lưu", new Page.GetByTextOptions().setExact(true)).click();
            PlaywrightAssertions.assertThat(officer.getByText("cần ghi lý do thay đổi"))
                    .isVisible();
            officer.getByLabel("Lý do").fill("Lùi một tuần");
            officer.getByText("Lưu", new Page.GetByTextOptions().setExact(true)).click();
            wrong.addAll(look(officer, path + "/history", "pages-history"));

            Page school = Browsers.signIn(phone, "hoasen", Office.PASSWORD);
            wrong.addAll(look(school, "pages-home-phone"));
            for (String part :
                    List.of("", "/contents", "/targets", "/assignments", "/calendar", "/commendations", "/history")) {
                wrong.addAll(look(school, path + part, "pages-phone" + part.replace('/', '-')));
            }
            wrong.addAll(look(school, path + "/units/" + office.school, "pages-phone-unit"));

            Page lead = Browsers.signIn(dark, "tnmt", Office.PASSWORD);
            wrong.addAll(look(lead, "pages-home-dark"));
            wrong.addAll(look(lead, path + "/units/" + office.environment, "pages-dark-unit"));
            wrong.addAll(look(lead, path, "pages-dark"));
        }
        assertThat(wrong).isEmpty();
    }

    private CampaignId running() {
        ApprovedPlan plan = SamplePlan.usual("31/KH-UBND").approvedFor(office.home);
        plans.add(plan);
        CampaignId id = desk.draft(plan, By.PROGRAM);
        desk.launch(id, By.PROGRAM);
        ApprovedPlan newer = office.revise(plan, "31a/KH-UBND");
        assertThat(revisions.waiting(id)).contains(newer.id());
        return id;
    }

    private static List<String> look(Page page, String path, String name) {
        page.navigate(path);
        return Browsers.look(page, name);
    }

    private static List<String> look(Page page, String name) {
        return Browsers.look(page, name);
    }
}
