package vn.thidua.campaign;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpMethod;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import vn.thidua.access.AccountId;
import vn.thidua.access.Act;
import vn.thidua.access.web.Doorkeeper;
import vn.thidua.campaign.domain.CampaignDesk;
import vn.thidua.campaign.domain.CampaignReads;
import vn.thidua.plan.ApprovedPlan;
import vn.thidua.shared.By;

/** A campaign is run by the office that took its plan in; other offices see it once it concerns their units, and never change it. */
@SpringBootTest
@AutoConfigureMockMvc
@Import(Office.class)
class OtherOfficesTests {

    @Autowired
    private Office office;

    @Autowired
    private CampaignDesk desk;

    @Autowired
    private CampaignReads campaigns;

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    private RequestMappingHandlerMapping mapping;

    @Autowired
    private JdbcClient jdbc;

    private ApprovedPlan plan;
    private CampaignId campaign;

    @BeforeEach
    void open() {
        office.open();
        plan = SamplePlan.usual("90/KH-UBND").approvedFor(office.home);
        campaign = desk.draft(plan, By.PROGRAM);
    }

    @Test
    void nobodyOutsideFindsAnyPageOfIt() {
        assertThat(found(office.strangeOffice, Act.SEE_CAMPAIGNS)).isEmpty();
        assertThat(found(office.strangeOffice, Act.RUN_CAMPAIGN)).isEmpty();
    }

    @Test
    void officeOfAnAddressedUnitLooksButDoesNotChange() {
        assertThat(visible(office.wardOffice)).doesNotContain(campaign);
        launch();
        assertThat(visible(office.wardOffice)).contains(campaign);
        assertThat(found(office.wardOffice, Act.SEE_CAMPAIGNS))
                .contains("/campaigns/{id}", "/campaigns/{id}/targets", "/campaigns/{id}/calendar");
        assertThat(found(office.wardOffice, Act.RUN_CAMPAIGN)).isEmpty();
    }

    @Test
    void leaderOfTheBodyAboveSeesTheDraft() {
        assertThat(visible(office.leader)).contains(campaign);
        assertThat(visible(office.officer)).contains(campaign);
        assertThat(visible(office.schoolOfficer)).doesNotContain(campaign);
    }

    @Test
    void onlyTheOfficeThatRunsItHearsOfANewerPlan() {
        office.revise(plan, "90a/KH-UBND");
        assertThat(jdbc.sql("select account_id from notice where link = :link")
                        .param("link", "/campaigns/" + campaign)
                        .query(UUID.class)
                        .list())
                .isEqualTo(List.of(office.officer.value()));
    }

    private void launch() {
        if (campaigns.find(campaign).orElseThrow().draft()) {
            desk.launch(campaign, By.PROGRAM);
        }
    }

    private List<CampaignId> visible(AccountId account) {
        return campaigns.visibleTo(office.actor(account)).stream()
                .map(head -> head.id())
                .toList();
    }

    /** Returns the pages and forms of the campaign that answer with anything else than "not found". */
    private List<String> found(AccountId account, Act act) {
        List<String> found = new ArrayList<>();
        mapping.getHandlerMethods().forEach((request, method) -> {
            String path = request.getPatternValues().iterator().next();
            if (path.startsWith("/campaigns/{id}") && needs(method, act) && status(request, path, account) != 404) {
                found.add(path);
            }
        });
        return found;
    }

    private static boolean needs(HandlerMethod method, Act act) {
        return !Doorkeeper.openToAll(method) && Doorkeeper.actNeededBy(method) == act;
    }

    private int status(RequestMappingInfo request, String path, AccountId account) {
        String uri = path.replace("{id}", campaign.toString())
                .replace("{things}", "targets")
                .replaceAll("\\{[^}]+}", new UUID(0, 9).toString());
        HttpMethod method = request.getMethodsCondition().getMethods().stream()
                .findFirst()
                .map(RequestMethod::asHttpMethod)
                .orElse(HttpMethod.GET);
        return mvc.method(method)
                .uri(uri)
                .param("plan", new UUID(0, 8).toString())
                .with(office.as(account))
                .with(SecurityMockMvcRequestPostProcessors.csrf())
                .exchange()
                .getResponse()
                .getStatus();
    }
}
