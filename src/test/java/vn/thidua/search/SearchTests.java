package vn.thidua.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
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
import vn.thidua.campaign.Office;
import vn.thidua.campaign.SamplePlan;
import vn.thidua.campaign.StatementCount;
import vn.thidua.campaign.domain.CampaignDesk;
import vn.thidua.organization.PersonId;
import vn.thidua.organization.PositionId;
import vn.thidua.organization.ReorganisationId;
import vn.thidua.organization.UnitId;
import vn.thidua.organization.domain.UnitSearch;
import vn.thidua.organization.people.PersonDesk;
import vn.thidua.organization.people.PersonDetails;
import vn.thidua.organization.people.Position;
import vn.thidua.organization.people.PositionSort;
import vn.thidua.organization.reorganisation.LegalBasis;
import vn.thidua.organization.reorganisation.Part;
import vn.thidua.organization.reorganisation.Reorganisation;
import vn.thidua.organization.reorganisation.ReorganisationDesk;
import vn.thidua.organization.reorganisation.Step;
import vn.thidua.plan.PlanId;
import vn.thidua.plan.domain.FileCheck;
import vn.thidua.plan.domain.PlanDesk;
import vn.thidua.plan.domain.PlanFile;
import vn.thidua.shared.By;

/** The search box finds what the role in use may see, and nothing else. */
@SpringBootTest(properties = "thidua.test=search")
@AutoConfigureMockMvc
@Import({Office.class, StatementCount.class})
class SearchTests {

    @Autowired
    private Office office;

    @Autowired
    private CampaignDesk desk;

    @Autowired
    private PersonDesk people;

    @Autowired
    private PlanDesk plans;

    @Autowired
    private ReorganisationDesk acts;

    @Autowired
    private UnitSearch units;

    @Autowired
    private Clock clock;

    @Autowired
    private FileCheck check;

    @Autowired
    private MockMvcTester mvc;

    @BeforeEach
    void open() {
        if (office.district == null) {
            office.open();
            desk.launch(desk.draft(SamplePlan.usual("41/KH-UBND").approvedFor(office.home), By.PROGRAM), By.PROGRAM);
        }
    }

    @Test
    void beginningsOfWordsWithoutDiacriticsAreEnough() {
        assertThat(found(office.officer, "phat dot 2026")).containsExactly("Phát động đợt thi đua nước rút năm 2026");
        assertThat(found(office.officer, "41/KH")).containsExactly("Phát động đợt thi đua nước rút năm 2026");
        assertThat(found(office.officer, "hoa sen truong")).containsExactly("Trường Tiểu học Hoa Sen");
    }

    @Test
    void campaignsOfAnotherOfficeAreNotThere() {
        assertThat(found(office.strangeOffice, "phát động đợt")).isEmpty();
    }

    @Test
    void unitOfficerFindsNoUnits() {
        assertThat(found(office.schoolOfficer, "Hoa Sen")).isEmpty();
    }

    @Test
    void whatFallsDueIsFoundByTheUnitItBinds() {
        assertThat(found(office.wardOffice, "bao cao thang")).containsExactly("Báo cáo kết quả tháng");
        assertThat(found(office.strangeOffice, "bao cao thang")).isEmpty();
        assertThat(found(office.outsideOfficer, "bao cao thang")).isEmpty();
    }

    @Test
    void peopleAreFoundByWhoReachesTheirUnit() {
        PersonId person = new PersonId(UUID.randomUUID());
        people.register(
                person,
                new PersonDesk.Register(
                        "Lê Thị Tìm Thấy", new PersonDetails(null, null, null, null, null), at(office.school)),
                By.PROGRAM);
        assertThat(paths(office.schoolOfficer, "tim thay")).containsExactly("/people/" + person);
        assertThat(paths(office.officer, "tim thay")).containsExactly("/people/" + person);
        assertThat(paths(office.outsideOfficer, "tim thay")).isEmpty();
        assertThat(paths(office.leader, "tim thay")).isEmpty();
    }

    @Test
    void plansAreFoundByTheOfficeTheyBelongTo() {
        PlanId plan = new PlanId(UUID.randomUUID());
        PlanFile file = check.of("ban-can-tim.txt", "Kế hoạch thi đua".getBytes(StandardCharsets.UTF_8));
        plans.upload(new PlanDesk.Upload(plan, office.home, file, null), By.PROGRAM);
        assertThat(paths(office.officer, "can-tim")).containsExactly("/plans/" + plan);
        assertThat(paths(office.strangeOffice, "can-tim")).isEmpty();
        assertThat(paths(office.schoolOfficer, "can-tim")).isEmpty();
    }

    private static Position at(UnitId unit) {
        return new Position(
                new PositionId(UUID.randomUUID()),
                unit,
                PositionSort.MAIN,
                "CIVIL_SERVANT",
                "Giáo viên",
                false,
                "",
                LocalDate.of(2022, 1, 1),
                null,
                0);
    }

    @Test
    void whatAUnitBelongsToTellsItFromOthersOfItsName() {
        UnitId one = office.unit("WARD", "Phường Đảo Nhỏ", office.unit("DISTRICT", "Quận Khế Ngọt", null));
        UnitId other = office.unit("WARD", "Phường Đảo Nhỏ", office.unit("DISTRICT", "Quận Khế Chua", null));
        assertThat(paths(office.officer, "đảo nhỏ")).containsExactlyInAnyOrder("/units/" + one, "/units/" + other);
        assertThat(paths(office.officer, "dao nh khe ng")).containsExactly("/units/" + one);
        assertThat(paths(office.officer, "Phường Đảo Nhỏ, quận Khế Chua")).containsExactly("/units/" + other);
        assertThat(units.settle("Phường Đảo Nhỏ, quận Khế Chua", LocalDate.now(clock)))
                .singleElement()
                .satisfies(hit -> assertThat(hit.exact()).isTrue());
    }

    @Test
    void endedUnitsAreFoundAfterTheLivingAndStayReadable() {
        UnitId ward = office.unit("WARD", "Phường Lúa Vàng", office.district);
        UnitId first = office.unit("NEIGHBOURHOOD", "Khu phố Măng Non 1", ward);
        UnitId second = office.unit("NEIGHBOURHOOD", "Khu phố Măng Non 2", ward);
        UnitId heir = office.unit("NEIGHBOURHOOD", "Khu phố Măng Non 3", ward);
        long statements = StatementCount.of(() -> found(office.officer, "mang non"));
        merge(List.of(first, second), heir);
        assertThat(found(office.officer, "khu pho mang non"))
                .isEqualTo(List.of("Khu phố Măng Non 3", "Khu phố Măng Non 1", "Khu phố Măng Non 2"));
        assertThat(page(office.officer, "khu pho mang non")
                        .select(".hit span span")
                        .eachText())
                .isEqualTo(List.of(
                        "Phường Lúa Vàng",
                        "Phường Lúa Vàng",
                        "đã thôi hoạt động từ 04/06/2026",
                        "Phường Lúa Vàng",
                        "đã thôi hoạt động từ 04/06/2026"));
        assertThat(paths(office.officer, "mang non 1")).containsExactly("/units/" + first);
        assertThat(paths(office.officer, "mang non 2 lua vang")).containsExactly("/units/" + second);
        assertThat(paths(office.schoolOfficer, "mang non")).isEmpty();
        assertThat(StatementCount.of(() -> found(office.officer, "mang non"))).isEqualTo(statements);
        assertThat(mvc.get().uri("/units/" + first).with(office.as(office.officer)))
                .hasStatusOk()
                .bodyText()
                .contains("kết thúc từ 04/06/2026");
    }

    private void merge(List<UnitId> from, UnitId into) {
        ReorganisationId act = new ReorganisationId(UUID.randomUUID());
        LegalBasis basis = new LegalBasis("8/NQ-MẪU", "Hội đồng mẫu", TestClock.TODAY.minusDays(9));
        acts.draft(act, new Reorganisation.Head("Sáp nhập", basis, TestClock.TODAY, true), By.PROGRAM);
        acts.add(act, UUID.randomUUID(), new Step.Merge(from, new Part(into, null)), By.PROGRAM);
        assertThat(acts.decide(act, 1, By.PROGRAM)).isTrue();
    }

    @Test
    void nothingTypedFindsNothing() {
        assertThat(found(office.officer, "  ")).isEmpty();
        assertThat(found(office.officer, "%_'--")).isEmpty();
    }

    @Test
    void moreFindsTakeNoMoreStatements() {
        found(office.officer, "truong");
        long few = StatementCount.of(() -> found(office.officer, "truong"));
        for (int i = 0; i < 3; i++) {
            office.unit("SCHOOL", "Trường Mẫu " + UUID.randomUUID(), office.district);
        }
        assertThat(StatementCount.of(() -> found(office.officer, "truong"))).isEqualTo(few);
    }

    private List<String> found(AccountId who, String typed) {
        return page(who, typed).select(".hit > span").stream()
                .map(hit -> hit.ownText())
                .toList();
    }

    private List<String> paths(AccountId who, String typed) {
        return page(who, typed).select(".hit").eachAttr("href");
    }

    private Document page(AccountId who, String typed) {
        var answer = mvc.get()
                .uri("/search?q={q}", typed)
                .header("HX-Request", "true")
                .with(office.as(who))
                .exchange();
        assertThat(answer).hasStatusOk();
        return Jsoup.parse(new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8));
    }
}
