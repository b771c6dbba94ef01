package vn.thidua.campaign;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
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
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import vn.thidua.TestClock;
import vn.thidua.access.AccountId;
import vn.thidua.access.Act;
import vn.thidua.access.web.Doorkeeper;
import vn.thidua.campaign.domain.BodyReads;
import vn.thidua.campaign.domain.CampaignDesk;
import vn.thidua.campaign.domain.CampaignHead;
import vn.thidua.campaign.domain.CampaignReads;
import vn.thidua.campaign.domain.Reach;
import vn.thidua.organization.UnitReach;
import vn.thidua.organization.Units;
import vn.thidua.plan.ApprovedPlan;
import vn.thidua.shared.By;

/** A campaign is run by the office that took its plan in; other offices see it once it concerns their units, and never change it. */
@SpringBootTest
@AutoConfigureMockMvc
@Import(Office.class)
class OtherOfficesTests {

    /* Seen by those who oversee a campaign, and of campaigns that were not read from a plan: vn.thidua.campaign.CascadeTests. */
    private static final List<String> ELSEWHERE = List.of("/campaigns/{id}/cascade", "/campaigns/{id}/paper");
    private static final AtomicInteger NUMBERS = new AtomicInteger();

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
    private FakePlans plans;

    @Autowired
    private BodyReads bodies;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Units units;

    /** A launched campaign for which a newer plan waits, and one of its targets. */
    private record Running(CampaignId campaign, UUID target) {}

    @BeforeEach
    void open() {
        office.open();
    }

    @Test
    void onlyTheOfficeThatRunsItChangesIt() {
        List<String> all = paths(Act.RUN_CAMPAIGN);
        assertThat(all).contains("POST /campaigns/{id}/launch", "POST /campaigns/{id}/{things}/{thing}");
        assertThat(found(office.officer, Act.RUN_CAMPAIGN)).isEqualTo(all);
        assertThat(found(office.wardOffice, Act.RUN_CAMPAIGN)).isEmpty();
        assertThat(found(office.strangeOffice, Act.RUN_CAMPAIGN)).isEmpty();
    }

    @Test
    void onlyThoseItConcernsSeeIt() {
        List<String> all = paths(Act.SEE_CAMPAIGNS);
        assertThat(found(office.officer, Act.SEE_CAMPAIGNS)).isEqualTo(all);
        assertThat(found(office.wardOffice, Act.SEE_CAMPAIGNS)).isEqualTo(all);
        assertThat(found(office.strangeOffice, Act.SEE_CAMPAIGNS)).isEmpty();
    }

    @Test
    void draftIsSeenFromAboveOnly() {
        CampaignId draft = draft().campaign();
        assertThat(visible(office.leader)).contains(draft);
        assertThat(visible(office.officer)).contains(draft);
        assertThat(visible(office.wardOffice)).doesNotContain(draft);
        assertThat(visible(office.schoolOfficer)).doesNotContain(draft);
    }

    @Test
    void onlyTheOfficeThatRunsItHearsOfANewerPlan() {
        CampaignId draft = draft().campaign();
        revise(draft);
        assertThat(jdbc.sql("select account_id from notice where link = :link")
                        .param("link", "/campaigns/" + draft)
                        .query(UUID.class)
                        .list())
                .isEqualTo(List.of(office.officer.value()));
    }

    @Test
    void officeOfAWardCaresForItsOwnUnitsOnly() {
        assertThat(campaigns.reach(office.actor(office.wardOffice).grants()))
                .isEqualTo(new Reach(
                        UnitReach.below(office.ward1), UnitReach.only(office.ward1), UnitReach.below(office.ward1)));
        Reach ofTheDistrict = campaigns.reach(office.actor(office.officer).grants());
        assertThat(ofTheDistrict)
                .isEqualTo(new Reach(
                        UnitReach.below(office.home),
                        UnitReach.only(office.district),
                        UnitReach.below(office.district)));
        assertThat(units.within(ofTheDistrict.run(), TestClock.TODAY)).isEqualTo(Set.of(office.home));
        assertThat(units.within(ofTheDistrict.care(), TestClock.TODAY))
                .contains(office.district, office.ward1, office.school)
                .doesNotContain(office.outside);
    }

    private Running draft() {
        ApprovedPlan plan =
                SamplePlan.usual("90-" + NUMBERS.incrementAndGet() + "/KH-UBND").approvedFor(office.home);
        plans.add(plan);
        office.approve(plan.id(), null);
        CampaignId id = campaigns.of(plan.id()).orElseThrow().id();
        return new Running(id, bodies.targets(id).getFirst().id());
    }

    private Running running() {
        Running made = draft();
        desk.launch(made.campaign(), By.PROGRAM);
        revise(made.campaign());
        return made;
    }

    private void revise(CampaignId campaign) {
        ApprovedPlan plan =
                plans.approved(campaigns.find(campaign).orElseThrow().plan()).orElseThrow();
        office.revise(plan, "91-" + NUMBERS.incrementAndGet() + "/KH-UBND");
    }

    private List<CampaignId> visible(AccountId account) {
        return campaigns.visibleTo(office.actor(account)).stream()
                .map(CampaignHead::id)
                .toList();
    }

    /** Returns the pages and forms of a campaign that do not answer "not found"; each form is tried on a campaign of its own, because it changes it. */
    private List<String> found(AccountId account, Act act) {
        Running looked = running();
        return endpoints(act)
                .filter(request ->
                        status(request, method(request) == HttpMethod.GET ? looked : running(), account) != 404)
                .map(OtherOfficesTests::name)
                .sorted()
                .toList();
    }

    private List<String> paths(Act act) {
        return endpoints(act).map(OtherOfficesTests::name).sorted().toList();
    }

    private Stream<RequestMappingInfo> endpoints(Act act) {
        return mapping.getHandlerMethods().entrySet().stream()
                .filter(one -> path(one.getKey()).startsWith("/campaigns/{id}")
                        && ELSEWHERE.stream().noneMatch(path(one.getKey())::startsWith))
                .filter(one -> !Doorkeeper.openToAll(one.getValue()) && Doorkeeper.actNeededBy(one.getValue()) == act)
                .map(Map.Entry::getKey);
    }

    private int status(RequestMappingInfo request, Running running, AccountId account) {
        String uri = path(request)
                .replace("{id}", running.campaign().toString())
                .replace("{things}", "targets")
                .replace("{thing}", running.target().toString())
                .replace("{unit}", office.ward1.toString());
        return mvc.method(method(request))
                .uri(uri)
                .param("plan", new UUID(0, 8).toString())
                .with(office.as(account))
                .with(SecurityMockMvcRequestPostProcessors.csrf())
                .exchange()
                .getResponse()
                .getStatus();
    }

    private static String name(RequestMappingInfo request) {
        return method(request) + " " + path(request);
    }

    private static String path(RequestMappingInfo request) {
        return request.getPatternValues().iterator().next();
    }

    private static HttpMethod method(RequestMappingInfo request) {
        return request.getMethodsCondition().getMethods().stream()
                .findFirst()
                .map(RequestMethod::asHttpMethod)
                .orElse(HttpMethod.GET);
    }
}
