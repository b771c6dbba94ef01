package vn.thidua.registration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import vn.thidua.TestClock;
import vn.thidua.access.AccountId;
import vn.thidua.access.Role;
import vn.thidua.access.domain.AccountDesk;
import vn.thidua.access.domain.GrantDesk;
import vn.thidua.campaign.CampaignId;
import vn.thidua.campaign.Office;
import vn.thidua.campaign.SamplePlan;
import vn.thidua.campaign.domain.CampaignDesk;
import vn.thidua.organization.ReorganisationId;
import vn.thidua.organization.ReorganisationImpact;
import vn.thidua.organization.UnitId;
import vn.thidua.organization.reorganisation.LegalBasis;
import vn.thidua.organization.reorganisation.Part;
import vn.thidua.organization.reorganisation.Reorganisation;
import vn.thidua.organization.reorganisation.ReorganisationDesk;
import vn.thidua.organization.reorganisation.Step;
import vn.thidua.registration.domain.Charge;
import vn.thidua.registration.domain.Promise;
import vn.thidua.registration.domain.RegistrationDesk;
import vn.thidua.registration.domain.RegistrationReads;
import vn.thidua.registration.domain.Stages;
import vn.thidua.registration.domain.Until;
import vn.thidua.shared.By;

/** Two wards that registered works are merged: the works go on with the new ward, in the names of those that promised them. */
@SpringBootTest(properties = "thidua.test=registration-reform")
@AutoConfigureMockMvc
@Import(Office.class)
class RegistrationReformTests {

    @Autowired
    private Office office;

    @Autowired
    private CampaignDesk campaigns;

    @Autowired
    private Stages stages;

    @Autowired
    private RegistrationDesk desk;

    @Autowired
    private RegistrationReads reads;

    @Autowired
    private ReorganisationDesk acts;

    @Autowired
    private List<ReorganisationImpact> impacts;

    @Autowired
    private AccountDesk accounts;

    @Autowired
    private GrantDesk grants;

    @Autowired
    private MockMvcTester mvc;

    private CampaignId campaign;
    private UUID streets;
    private UnitId other;

    @BeforeEach
    void launch() {
        office.open();
        campaign = campaigns.draft(SamplePlan.usual("77/KH-UBND").approvedFor(office.home), By.PROGRAM);
        campaigns.launch(campaign, By.PROGRAM);
        streets = stages.of(campaign).contentIds().getFirst();
        other = stages.of(campaign).units().stream()
                .filter(unit -> name(unit).equals("Phường 2"))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void worksGoOnWithTheSuccessor() {
        WorkId first = register(office.ward1, office.ward1, "Vườn rau");
        register(other, other, "Vườn hoa");
        assertThat(works(List.of(office.ward1, other))).isEqualTo(Map.of(office.ward1, 1L, other, 1L));
        UnitId merged = merge();
        AccountId clerk =
                accounts.create(new AccountDesk.Create("hoamai", "Lê Thị Mẫu", null, "mat-khau-mau-1"), By.PROGRAM);
        grants.giveFromToday(clerk, Role.UNIT_OFFICER, merged, By.PROGRAM);

        Document matrix = page("/campaigns/" + campaign + "/registrations", office.officer);
        assertThat(matrix.select("tbody tr:has(a:containsOwn(Hoa Mai)) td.n").eachText())
                .as("both stand with the new ward")
                .containsExactly("2 (2 chờ)", "–", "2");
        assertThat(matrix.select("tbody tr:has(a:containsOwn(Hoa Mai)) th").text())
                .contains("Phường 1", "Phường 2");
        assertThat(matrix.select("tbody th a").eachText()).doesNotContain("Phường 1", "Phường 2");

        String form = "/campaigns/" + campaign + "/registrations/" + office.ward1;
        assertThat(page("/registrations", clerk).select("main a[href=" + form + "]"))
                .hasSize(1);
        assertThat(page(form, clerk).text()).contains("Vườn rau").contains("nay do Phường Hoa Mai thực hiện");
        assertThatThrownBy(() -> withdraw(office.ward1, office.ward1, first)).hasMessage("REG-102");
        withdraw(office.ward1, merged, first);
        assertThat(reads.find(campaign, office.ward1)
                        .orElseThrow()
                        .works()
                        .getFirst()
                        .withdrawn())
                .isNotNull();
        register(merged, merged, "Công viên");
        assertThat(works(List.of(merged))).isEqualTo(Map.of(merged, 2L));
    }

    private UnitId merge() {
        UnitId merged = new UnitId(UUID.randomUUID());
        ReorganisationId act = new ReorganisationId(UUID.randomUUID());
        LocalDate day = TestClock.TODAY;
        LegalBasis basis = new LegalBasis("12/NQ-HĐND", "HĐND tỉnh Mẫu", day.minusDays(30));
        acts.draft(act, new Reorganisation.Head("Sắp xếp các phường", basis, day, true), By.PROGRAM);
        Part into = new Part(merged, new Part.NewUnit("WARD", "Phường Hoa Mai", "Hoa Mai", office.district));
        acts.add(act, UUID.randomUUID(), new Step.Merge(List.of(office.ward1, other), into), By.PROGRAM);
        assertThat(acts.decide(act, 1, By.PROGRAM)).isTrue();
        return merged;
    }

    private WorkId register(UnitId unit, UnitId hand, String name) {
        WorkId work = new WorkId(UUID.randomUUID());
        RegistrationDesk.Form form = new RegistrationDesk.Form(campaign, unit, hand);
        Promise promise = new Promise(
                streets,
                name,
                "",
                Until.of("11/2026").orElseThrow(),
                new Charge(null, "Trần Thị Mẫu", ""),
                "",
                null,
                "");
        desk.add(form, Map.of(work, promise));
        assertThat(desk.submit(form, By.PROGRAM)).isEmpty();
        return work;
    }

    private void withdraw(UnitId unit, UnitId hand, WorkId work) {
        desk.withdraw(new RegistrationDesk.Form(campaign, unit, hand), work, "Sáp nhập", By.PROGRAM);
    }

    private Map<UnitId, Long> works(List<UnitId> of) {
        return impacts.stream()
                .flatMap(impact -> impact.on(of, TestClock.TODAY).stream())
                .filter(hanging -> hanging.messageKey().equals("impact.works"))
                .collect(Collectors.toMap(ReorganisationImpact.Hanging::unit, ReorganisationImpact.Hanging::count));
    }

    private String name(UnitId unit) {
        return page("/campaigns/" + campaign + "/registrations/" + unit, office.officer)
                .select("h1")
                .text()
                .replace("Đăng ký của ", "");
    }

    private Document page(String path, AccountId who) {
        var answer = mvc.get().uri(path).with(office.as(who)).exchange();
        assertThat(answer).as(path).hasStatusOk();
        return Jsoup.parse(new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8));
    }
}
