package vn.thidua.campaign;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import vn.thidua.TestClock;
import vn.thidua.access.AccountId;
import vn.thidua.campaign.domain.BodyReads;
import vn.thidua.campaign.domain.CampaignDesk;
import vn.thidua.campaign.domain.CampaignHead;
import vn.thidua.campaign.domain.CampaignOffice;
import vn.thidua.campaign.domain.CampaignReads;
import vn.thidua.campaign.domain.Duty;
import vn.thidua.campaign.domain.DutyReads;
import vn.thidua.campaign.domain.OfficeDesk;
import vn.thidua.campaign.domain.OfficeReads;
import vn.thidua.plan.ApprovedPlan;
import vn.thidua.shared.By;
import vn.thidua.shared.NotFound;
import vn.thidua.shared.Refused;
import vn.thidua.shared.Vietnamese;

@SpringBootTest
@AutoConfigureMockMvc
@Import(Office.class)
@RecordApplicationEvents
class CampaignModuleTests {

    @Autowired
    private Office office;

    @Autowired
    private FakePlans plans;

    @Autowired
    private CampaignDesk desk;

    @Autowired
    private CampaignReads campaigns;

    @Autowired
    private BodyReads bodies;

    @Autowired
    private OfficeReads offices;

    @Autowired
    private OfficeDesk answers;

    @Autowired
    private DutyReads duties;

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private ApplicationEvents events;

    @BeforeEach
    void open() {
        office.open();
    }

    @Test
    void approvedPlanOpensOneDraft() {
        ApprovedPlan plan = SamplePlan.usual("1/KH-UBND").approvedFor(office.home);
        plans.add(plan);
        office.approve(plan.id(), null);
        CampaignHead head = campaigns.of(plan.id()).orElseThrow();
        desk.draft(plan, By.PROGRAM);
        office.approve(plan.id(), null);
        assertThat(campaigns.visibleTo(office.actor(office.officer)).stream()
                        .filter(one -> plan.id().equals(one.plan()))
                        .toList())
                .isEqualTo(List.of(head));
        assertThat(head.title()).isEqualTo("Phát động đợt thi đua nước rút năm 2026");
        assertThat(head.higherPlan()).isEqualTo("Kế hoạch số 7/KH-UBND");
        assertThat(head.issuerUnit()).isEqualTo(office.district);
    }

    @Test
    void holdsWhatThePlanOrders() {
        CampaignId id = desk.draft(SamplePlan.usual("2/KH-UBND").approvedFor(office.home), By.PROGRAM);
        var body = bodies.all(id);
        assertThat(List.of(
                        body.contents().size(),
                        body.targets().size(),
                        body.assignments().size(),
                        body.deadlines().size(),
                        body.commendations().size()))
                .isEqualTo(List.of(2, 2, 2, 3, 1));
        assertThat(body.targets().getFirst().content())
                .isEqualTo(body.contents().getFirst().id());
        assertThat(body.commendations().getFirst().papers()).isEqualTo(List.of("Tờ trình", "Báo cáo thành tích"));
        assertThat(offices.of(id).stream().filter(CampaignOffice::unclear).toList())
                .isEmpty();
    }

    @Test
    void launchShowsUnitsTheirDuties() {
        CampaignId id = desk.draft(SamplePlan.usual("3/KH-UBND").approvedFor(office.home), By.PROGRAM);
        assertThatThrownBy(() -> campaigns.visible(id, office.actor(office.schoolOfficer)))
                .isInstanceOf(NotFound.class);
        desk.launch(id, By.PROGRAM);
        assertThat(campaigns.visible(id, office.actor(office.schoolOfficer)).title())
                .isEqualTo("Phát động đợt thi đua nước rút năm 2026");
        assertThatThrownBy(() -> campaigns.visible(id, office.actor(office.outsideOfficer)))
                .isInstanceOf(NotFound.class);
        assertThat(duties.of(office.school, id).stream().map(Duty::lastDay).toList())
                .isEqualTo(List.of(LocalDate.of(2026, 6, 19), LocalDate.of(2026, 12, 10)));
        assertThat(duties.of(office.ward1, id)).hasSize(10);
        assertThat(events.stream(CampaignLaunched.class)
                        .map(CampaignLaunched::units)
                        .map(List::size)
                        .toList())
                .isEqualTo(List.of(7));
    }

    @Test
    void refusesToLaunchWhileALeadIsUnclear() {
        CampaignId id = desk.draft(
                SamplePlan.usual("4/KH-UBND")
                        .assignment("3", "Thu thuế", List.of("Chi cục Thuế"), List.of(), 30)
                        .approvedFor(office.home),
                By.PROGRAM);
        assertThatThrownBy(() -> desk.launch(id, By.PROGRAM))
                .isInstanceOf(Refused.class)
                .hasMessage("CAM-103");
        answers.answer(id, "chi cuc thue", new OfficeDesk.Answer.TheseUnits(List.of(office.home)), By.PROGRAM);
        desk.launch(id, By.PROGRAM);
        CampaignId next = desk.draft(
                SamplePlan.numbered("4b/KH-UBND")
                        .assignment("1", "Thu thuế", List.of("Chi cục Thuế"), List.of(), 30)
                        .approvedFor(office.home),
                By.PROGRAM);
        assertThat(offices.of(next).getFirst().units()).isEqualTo(List.of(office.home));
    }

    @Test
    void refusesToLaunchWithoutPeriodOrDates() {
        CampaignId id = desk.draft(
                SamplePlan.usual("5/KH-UBND").period("2026-04-01", null).approvedFor(office.home), By.PROGRAM);
        assertThatThrownBy(() -> desk.launch(id, By.PROGRAM)).hasMessage("CAM-102");
        CampaignId undated = desk.draft(
                SamplePlan.usual("6/KH-UBND")
                        .once(null, false, null, "báo cáo đợt")
                        .approvedFor(office.home),
                By.PROGRAM);
        assertThatThrownBy(() -> desk.launch(undated, By.PROGRAM)).hasMessage("CAM-105");
        CampaignId nobody = desk.draft(
                SamplePlan.numbered("7/KH-UBND").content("1", "Làm tốt", 0, 9).approvedFor(office.home), By.PROGRAM);
        assertThatThrownBy(() -> desk.launch(nobody, By.PROGRAM)).hasMessage("CAM-104");
        CampaignId empty = desk.draft(SamplePlan.numbered("8/KH-UBND").approvedFor(office.home), By.PROGRAM);
        assertThatThrownBy(() -> desk.launch(empty, By.PROGRAM)).hasMessage("CAM-109");
    }

    @Test
    void launchesOnceAndClosesAfter() {
        CampaignId id = desk.draft(SamplePlan.usual("9/KH-UBND").approvedFor(office.home), By.PROGRAM);
        assertThatThrownBy(() -> desk.close(id, By.PROGRAM)).hasMessage("CAM-106");
        desk.launch(id, By.PROGRAM);
        assertThatThrownBy(() -> desk.launch(id, By.PROGRAM)).hasMessage("CAM-101");
        desk.close(id, By.PROGRAM);
        assertThatThrownBy(() -> desk.close(id, By.PROGRAM)).hasMessage("CAM-107");
    }

    @Test
    void showsEveryPageToThoseWhoMaySeeIt() {
        CampaignId id = desk.draft(SamplePlan.usual("10/KH-UBND").approvedFor(office.home), By.PROGRAM);
        desk.launch(id, By.PROGRAM);
        String path = "/campaigns/" + id;
        for (String page : List.of("", "/contents", "/targets", "/assignments", "/calendar", "/commendations")) {
            assertThat(status(path + page, office.officer)).as(page).isEqualTo(200);
            assertThat(status(path + page, office.leader)).as(page).isEqualTo(200);
            assertThat(status(path + page, office.schoolOfficer)).as(page).isEqualTo(200);
            assertThat(status(path + page, office.outsideOfficer)).as(page).isEqualTo(404);
        }
        for (String page : List.of("/offices", "/launch")) {
            assertThat(status(path + page, office.officer)).as(page).isEqualTo(200);
            assertThat(status(path + page, office.schoolOfficer)).as(page).isEqualTo(404);
        }
        assertThat(status(path + "/units/" + office.school, office.schoolOfficer))
                .isEqualTo(200);
        assertThat(status(path + "/units/" + office.environment, office.schoolOfficer))
                .isEqualTo(404);
        assertThat(status(path + "/units/" + office.environment, office.environmentOfficer))
                .isEqualTo(200);
    }

    @Test
    void homeTellsEveryoneWhatTheyOwe() {
        CampaignId id = desk.draft(SamplePlan.usual("11/KH-UBND").approvedFor(office.home), By.PROGRAM);
        desk.launch(id, By.PROGRAM);
        assertThat(mvc.get().uri("/").with(office.as(office.schoolOfficer)).exchange())
                .bodyText()
                .contains(
                        "“trước ngày 20/06/2026”, tức hết ngày 19/06/2026",
                        "Còn 15 ngày",
                        "gửi hồ sơ đề nghị khen thưởng");
        for (AccountId person : List.of(office.officer, office.leader, office.outsideOfficer)) {
            assertThat(status("/", person)).isEqualTo(200);
        }
    }

    @Test
    void unitSaysItIsDone() {
        CampaignId id = desk.draft(SamplePlan.usual("12/KH-UBND").approvedFor(office.home), By.PROGRAM);
        desk.launch(id, By.PROGRAM);
        Duty duty = duties.of(office.school, id).getFirst();
        assertThat(post("/dues/" + duty.due() + "/completion", office.outsideOfficer))
                .isEqualTo(404);
        assertThat(post("/dues/" + duty.due() + "/completion", office.schoolOfficer))
                .isEqualTo(303);
        assertThat(LocalDate.ofInstant(duties.of(office.school, id).getFirst().doneAt(), Vietnamese.ZONE))
                .isEqualTo(TestClock.TODAY);
        assertThat(post("/dues/" + duty.due() + "/completion/withdrawal", office.schoolOfficer))
                .isEqualTo(303);
        assertThat(duties.of(office.school, id).getFirst().doneAt()).isNull();
    }

    private int status(String path, AccountId who) {
        return mvc.get().uri(path).with(office.as(who)).exchange().getResponse().getStatus();
    }

    private int post(String path, AccountId who) {
        return mvc.post()
                .uri(path)
                .with(office.as(who))
                .with(SecurityMockMvcRequestPostProcessors.csrf())
                .exchange()
                .getResponse()
                .getStatus();
    }
}
