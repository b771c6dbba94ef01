package vn.thidua.registration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import vn.thidua.campaign.CampaignId;
import vn.thidua.campaign.Office;
import vn.thidua.campaign.SamplePlan;
import vn.thidua.campaign.domain.CampaignDesk;
import vn.thidua.campaign.domain.DutyReads;
import vn.thidua.organization.UnitId;
import vn.thidua.registration.domain.AcceptanceDesk;
import vn.thidua.registration.domain.Charge;
import vn.thidua.registration.domain.Edition;
import vn.thidua.registration.domain.Promise;
import vn.thidua.registration.domain.Registration;
import vn.thidua.registration.domain.RegistrationDesk;
import vn.thidua.registration.domain.RegistrationReads;
import vn.thidua.registration.domain.Stage;
import vn.thidua.registration.domain.Stages;
import vn.thidua.registration.domain.Tally;
import vn.thidua.registration.domain.Until;
import vn.thidua.registration.domain.Work;
import vn.thidua.registration.domain.WorkFault;
import vn.thidua.registration.domain.WorkState;
import vn.thidua.shared.By;
import vn.thidua.shared.NotFound;

/** Wards promise works: written down, handed in, accepted, given back, changed, taken back. */
@SpringBootTest(properties = "thidua.test=registration")
@Import(Office.class)
class RegistrationTests {

    @Autowired
    private Office office;

    @Autowired
    private CampaignDesk campaigns;

    @Autowired
    private Stages stages;

    @Autowired
    private RegistrationDesk desk;

    @Autowired
    private AcceptanceDesk acceptance;

    @Autowired
    private RegistrationReads reads;

    @Autowired
    private DutyReads duties;

    private CampaignId campaign;
    private UUID streets;
    private UUID files;
    private RegistrationDesk.Form form;

    @BeforeEach
    void launch() {
        office.open();
        campaign = launched("2026-06-20", "2026-12-31");
        streets = stages.of(campaign).contentIds().get(0);
        files = stages.of(campaign).contentIds().get(1);
        form = new RegistrationDesk.Form(campaign, office.ward1, office.ward1);
    }

    @Test
    void campaignSaysByWhenAndWhoLeads() {
        Stage stage = stages.of(campaign);
        assertThat(stage.due(office.ward1).orElseThrow().lastDay()).hasToString("2026-06-19");
        assertThat(stage.due(office.home)).isEmpty();
        assertThat(stage.leadsOf(streets)).containsExactly(office.environment);
        assertThat(stage.leadsOf(files)).containsExactly(office.home);
        assertThat(stage.units()).contains(office.ward1, office.school).doesNotContain(office.outside);
    }

    @Test
    void draftMayBeIncompleteButIsNotHandedIn() {
        WorkId bare = add(new Promise(null, "Tuyến đường nở hoa", "", null, Charge.NOBODY, "", null, ""));
        assertThat(desk.submit(form, By.PROGRAM).stream().map(WorkFault::sort))
                .containsExactly(WorkFault.Sort.NO_CONTENT, WorkFault.Sort.NO_UNTIL, WorkFault.Sort.NO_CHARGE);
        assertThat(work(bare).state()).isEqualTo(WorkState.DRAFT);
        desk.change(form, bare, work(bare).version(), promise("Tuyến đường nở hoa", streets), "");
        assertThat(desk.submit(form, By.PROGRAM)).isEmpty();
        assertThat(work(bare).state()).isEqualTo(WorkState.SUBMITTED);
        assertThat(work(bare).stands())
                .extracting(Edition::number, Edition::late, Edition::verdict)
                .containsExactly(1, false, null);
    }

    @Test
    void sendingTheSameWorkTwiceMakesOne() {
        WorkId id = new WorkId(UUID.randomUUID());
        desk.add(form, Map.of(id, promise("Vườn rau", streets)));
        desk.add(form, Map.of(id, promise("Vườn rau", streets)));
        assertThat(registration().works()).hasSize(1);
    }

    @Test
    void handingInDoesWhatWasDue() {
        add(promise("Tuyến đường nở hoa", streets));
        desk.submit(form, By.PROGRAM);
        assertThat(duties.of(office.ward1, campaign).stream()
                        .filter(duty -> duty.what().contains("đăng ký"))
                        .map(duty -> duty.doneAt() != null))
                .containsExactly(true);
        assertThat(registration().late()).isFalse();
    }

    @Test
    void whatComesAfterTheLastDayIsLateAndStaysSo() {
        campaign = launched("2026-05-01", "2026-12-31");
        streets = stages.of(campaign).contentIds().getFirst();
        form = new RegistrationDesk.Form(campaign, office.ward1, office.ward1);
        WorkId work = add(promise("Tuyến đường nở hoa", streets));
        desk.submit(form, By.PROGRAM);
        assertThat(registration().late()).isTrue();
        assertThat(work(work).stands()).extracting(Edition::late).isEqualTo(true);
        desk.change(form, work, work(work).version(), promise("Hai tuyến đường nở hoa", streets), "Dân góp thêm");
        desk.submit(form, By.PROGRAM);
        assertThat(work(work).stands()).extracting(Edition::late).isEqualTo(false);
        assertThat(registration().late()).isTrue();
    }

    @Test
    void leadAcceptsForItsContentsOnly() {
        WorkId clean = add(promise("Tuyến đường nở hoa", streets));
        WorkId quick = add(promise("Một cửa không chờ", files));
        desk.submit(form, By.PROGRAM);
        AcceptanceDesk.View lead = new AcceptanceDesk.View(campaign, office.environment, false);
        assertThat(acceptance.accept(lead, List.of(seen(clean, 1)), By.PROGRAM)).isEqualTo(1);
        assertThatThrownBy(() -> acceptance.accept(lead, List.of(seen(quick, 1)), By.PROGRAM))
                .hasMessage("REG-105");
        AcceptanceDesk.View stranger = new AcceptanceDesk.View(campaign, office.district, true);
        assertThatThrownBy(() -> acceptance.accept(stranger, List.of(seen(quick, 1)), By.PROGRAM))
                .as("the office stands in only where nobody leads")
                .hasMessage("REG-105");
        assertThat(List.of(work(clean).state(), work(quick).state()))
                .containsExactly(WorkState.ACCEPTED, WorkState.SUBMITTED);
        assertThat(tally()).isEqualTo(Map.of(streets, new Tally.Count(1, 0), files, new Tally.Count(1, 1)));
    }

    @Test
    void officeAcceptsWhereNobodyLeads() {
        campaign = campaigns.draft(
                SamplePlan.numbered(number())
                        .content("1", "Giữ sạch đường phố", 0, 100)
                        .once("2026-06-20", true, "UBND 3 phường", "gửi văn bản đăng ký")
                        .approved(),
                By.PROGRAM);
        campaigns.launch(campaign, By.PROGRAM);
        form = new RegistrationDesk.Form(campaign, office.ward1, office.ward1);
        WorkId work = add(promise("Vườn rau", stages.of(campaign).contentIds().getFirst()));
        desk.submit(form, By.PROGRAM);
        AcceptanceDesk.View other = new AcceptanceDesk.View(campaign, office.environment, false);
        assertThatThrownBy(() -> acceptance.accept(other, List.of(seen(work, 1)), By.PROGRAM))
                .hasMessage("REG-105");
        AcceptanceDesk.View home = new AcceptanceDesk.View(campaign, office.home, true);
        assertThat(acceptance.accept(home, List.of(seen(work, 1)), By.PROGRAM)).isEqualTo(1);
    }

    @Test
    void whatIsGivenBackIsHandedInAnewAndBothEditionsAreKept() {
        WorkId work = add(promise("Vườn rau", streets));
        desk.submit(form, By.PROGRAM);
        AcceptanceDesk.View lead = new AcceptanceDesk.View(campaign, office.environment, false);
        assertThatThrownBy(() -> acceptance.giveBack(lead, seen(work, 1), " ", By.PROGRAM))
                .hasMessage("REG-104");
        acceptance.giveBack(lead, seen(work, 1), "Chưa rõ địa điểm", By.PROGRAM);
        assertThat(work(work).state()).isEqualTo(WorkState.RETURNED);
        assertThat(tally()).as("what was given back counts no more").isEmpty();
        assertThatThrownBy(() -> acceptance.giveBack(lead, seen(work, 1), "Lần nữa", By.PROGRAM))
                .hasMessage("REG-108");
        desk.change(form, work, work(work).version(), promise("Vườn rau khu phố 3", streets), "");
        assertThat(desk.submit(form, By.PROGRAM)).isEmpty();
        assertThat(reads.editions(work).stream()
                        .map(edition ->
                                edition.number() + " " + edition.promise().name()
                                        + (edition.verdict() == null
                                                ? ""
                                                : " " + edition.verdict().why())))
                .containsExactly("2 Vườn rau khu phố 3", "1 Vườn rau Chưa rõ địa điểm");
    }

    @Test
    void changeOfWhatWasPromisedSaysWhyAndStandsOnlyOnceHandedIn() {
        WorkId work = add(promise("Vườn rau", streets));
        desk.submit(form, By.PROGRAM);
        Promise bigger = promise("Hai vườn rau", streets);
        assertThatThrownBy(() -> desk.change(form, work, work(work).version(), bigger, " "))
                .hasMessage("REG-104");
        desk.change(form, work, work(work).version(), bigger, "Có thêm đất");
        assertThat(work(work).shown().name()).isEqualTo("Vườn rau");
        assertThat(work(work).typed().name()).isEqualTo("Hai vườn rau");
        desk.revert(form, work);
        assertThat(work(work))
                .extracting(now -> now.typed().name(), Work::edited, Work::why)
                .containsExactly("Vườn rau", false, "");
        desk.change(form, work, work(work).version(), bigger, "Có thêm đất");
        desk.submit(form, By.PROGRAM);
        assertThat(reads.editions(work).stream()
                        .map(edition -> edition.promise().name() + "/" + edition.why()))
                .containsExactly("Hai vườn rau/Có thêm đất", "Vườn rau/");
        assertThat(reads.editions(work)
                        .get(0)
                        .promise()
                        .differing(reads.editions(work).get(1).promise()))
                .containsExactly(Promise.Part.NAME);
    }

    @Test
    void leadDoesNotAcceptWhatItDidNotSee() {
        WorkId work = add(promise("Vườn rau", streets));
        desk.submit(form, By.PROGRAM);
        desk.change(form, work, work(work).version(), promise("Hai vườn rau", streets), "Có thêm đất");
        desk.submit(form, By.PROGRAM);
        AcceptanceDesk.View lead = new AcceptanceDesk.View(campaign, office.environment, false);
        assertThat(acceptance.accept(lead, List.of(seen(work, 1)), By.PROGRAM)).isZero();
        assertThatThrownBy(() -> acceptance.giveBack(lead, seen(work, 1), "Không rõ", By.PROGRAM))
                .hasMessage("REG-103");
        assertThat(work(work).state()).isEqualTo(WorkState.SUBMITTED);
    }

    @Test
    void whatWasHandedInIsTakenBackNotRemoved() {
        WorkId draft = add(promise("Nháp", streets));
        desk.remove(form, draft);
        WorkId work = add(promise("Vườn rau", streets));
        assertThatThrownBy(() -> desk.withdraw(form, work, "Thôi", By.PROGRAM)).hasMessage("REG-108");
        desk.submit(form, By.PROGRAM);
        assertThatThrownBy(() -> desk.remove(form, work)).hasMessage("REG-106");
        assertThatThrownBy(() -> desk.withdraw(form, work, "", By.PROGRAM)).hasMessage("REG-104");
        desk.withdraw(form, work, "Đất bị thu hồi", By.PROGRAM);
        assertThat(work(work))
                .extracting(
                        Work::state,
                        now -> now.withdrawn() == null ? "" : now.withdrawn().why())
                .containsExactly(WorkState.WITHDRAWN, "Đất bị thu hồi");
        assertThat(tally()).isEmpty();
        assertThatThrownBy(() -> desk.change(form, work, work(work).version(), promise("Lại", streets), "Lại"))
                .hasMessage("REG-107");
    }

    @Test
    void twoWhoChangeOneWorkDoNotOverwriteEachOther() {
        WorkId work = add(promise("Vườn rau", streets));
        long seen = work(work).version();
        desk.change(form, work, seen, promise("Vườn hoa", streets), "");
        assertThatThrownBy(() -> desk.change(form, work, seen, promise("Vườn trẻ", streets), ""))
                .hasMessage("REG-103");
        assertThat(work(work).typed().name()).isEqualTo("Vườn hoa");
    }

    @Test
    void worksMoveAmongThoseForTheSameContent() {
        WorkId first = add(promise("Một", streets));
        add(promise("Hai", files));
        WorkId third = add(promise("Ba", streets));
        desk.up(form, third);
        desk.up(form, third);
        assertThat(registration().works().stream().map(work -> work.typed().name()))
                .containsExactly("Ba", "Hai", "Một");
        assertThat(work(first).ord()).isEqualTo(3);
    }

    @Test
    void nobodyRegistersForAnotherUnitOrInAClosedCampaign() {
        RegistrationDesk.Form strange = new RegistrationDesk.Form(campaign, office.ward1, office.school);
        assertThatThrownBy(() -> desk.submit(strange, By.PROGRAM)).isInstanceOf(NotFound.class);
        RegistrationDesk.Form outside = new RegistrationDesk.Form(campaign, office.outside, office.outside);
        assertThatThrownBy(() -> desk.submit(outside, By.PROGRAM)).isInstanceOf(NotFound.class);
        WorkId work = add(promise("Vườn rau", streets));
        desk.submit(form, By.PROGRAM);
        campaigns.close(campaign, By.PROGRAM);
        assertThatThrownBy(() -> add(promise("Muộn", streets))).hasMessage("REG-101");
        AcceptanceDesk.View lead = new AcceptanceDesk.View(campaign, office.environment, false);
        assertThatThrownBy(() -> acceptance.accept(lead, List.of(seen(work, 1)), By.PROGRAM))
                .hasMessage("REG-101");
    }

    private CampaignId launched(String due, String until) {
        CampaignId id = campaigns.draft(
                SamplePlan.usual(number())
                        .period("2026-04-01", until)
                        .once(due, true, "UBND 3 phường", "gửi văn bản đăng ký công trình")
                        .approved(),
                By.PROGRAM);
        campaigns.launch(id, By.PROGRAM);
        return id;
    }

    private static String number() {
        return UUID.randomUUID().toString().substring(0, 8) + "/KH-UBND";
    }

    private WorkId add(Promise promise) {
        WorkId id = new WorkId(UUID.randomUUID());
        desk.add(form, Map.of(id, promise));
        return id;
    }

    private Registration registration() {
        return reads.find(campaign, form.unit()).orElseThrow();
    }

    private Work work(WorkId id) {
        return registration().works().stream()
                .filter(work -> work.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private Map<UUID, Tally.Count> tally() {
        UnitId unit = form.unit();
        return reads.tallies(campaign).stream()
                .filter(tally -> tally.unit().equals(unit))
                .findFirst()
                .orElseThrow()
                .counts();
    }

    private static AcceptanceDesk.Seen seen(WorkId work, int edition) {
        return new AcceptanceDesk.Seen(work, edition);
    }

    private static Promise promise(String name, UUID content) {
        return new Promise(
                content,
                name,
                "",
                Until.of("quý IV/2026").orElseThrow(),
                new Charge(null, "Trần Thị Mẫu", "Chủ tịch"),
                "Sạch hơn",
                new BigDecimal("2"),
                "tuyến");
    }
}
