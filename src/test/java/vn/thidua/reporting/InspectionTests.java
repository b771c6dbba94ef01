package vn.thidua.reporting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.thidua.campaign.Office;
import vn.thidua.campaign.StatementCount;
import vn.thidua.organization.UnitId;
import vn.thidua.reporting.domain.Answer;
import vn.thidua.reporting.domain.Ground;
import vn.thidua.reporting.inspecting.Inspection;
import vn.thidua.reporting.inspecting.InspectionDesk;
import vn.thidua.reporting.inspecting.InspectionReads;
import vn.thidua.reporting.inspecting.Sampled;
import vn.thidua.reporting.inspecting.SelfAnswer;
import vn.thidua.reporting.inspecting.SelfCheckDesk;
import vn.thidua.shared.NotFound;

/** An office inspects a ward: plan, sample, announcement, conclusion. */
@SpringBootTest(properties = "thidua.test=inspections")
@AutoConfigureMockMvc
@Import({Office.class, StatementCount.class, InspectionOffice.class})
class InspectionTests {

    @Autowired
    private Office office;

    @Autowired
    private InspectionOffice room;

    @Autowired
    private Ground ground;

    @Autowired
    private InspectionDesk desk;

    @Autowired
    private SelfCheckDesk selfChecks;

    @Autowired
    private InspectionReads reads;

    @Autowired
    private MockMvcTester mvc;

    @BeforeEach
    void launch() {
        room.launch();
    }

    @Test
    void goesFromThePlanToTheConclusion() {
        InspectionId id = room.announced();
        assertThat(room.home(office.wardOffice)).contains("Tự kiểm tra trước cuộc kiểm tra “Kiểm tra tháng 5”");
        Inspection there = room.find(id);
        UUID question = there.questions().getFirst().id();
        assertThatThrownBy(() -> selfChecks.handIn(id, office.ward1, 0, Map.of(), room.ward))
                .hasMessage("INS-113");
        selfChecks.handIn(id, office.ward1, 0, Map.of(question, new SelfAnswer(SelfAnswer.Says.YES, "Đủ")), room.ward);
        assertThatThrownBy(() -> selfChecks.keep(id, office.ward1, 1, Map.of(), room.ward))
                .hasMessage("INS-107");
        Sampled drawn = room.visit(id).sample().stream()
                .filter(one -> one.target().equals(room.intime))
                .findFirst()
                .orElseThrow();
        assertThat(drawn.stated().numerator()).isEqualByComparingTo("190");
        assertThatThrownBy(() -> room.check(id, drawn.number(), "150", "", 0)).hasMessage("INS-114");
        assertThat(room.check(id, drawn.number(), "15x0", "Thiếu chữ ký", 0)).containsOnlyKeys(drawn.number());
        assertThat(room.check(id, drawn.number(), "150", "40 hồ sơ trễ hạn", 0)).isEmpty();
        assertThatThrownBy(() -> room.check(id, drawn.number(), "151", "Khác", 0))
                .hasMessage("INS-108");
        desk.hold(id, room.officer);
        desk.conclude(id, "Ba phần tư hồ sơ đúng hạn.", room.officer);
        assertThat(room.find(id).state()).isEqualTo(Inspection.State.CONCLUDED);
        assertThat(room.find(id).differing()).isEqualTo(1);
        assertThatThrownBy(() -> room.check(id, drawn.number(), "152", "Khác", 1))
                .hasMessage("INS-107");
        assertThat(room.notices("notice.inspectionAnnounced", office.wardOffice, "/inspections/" + id))
                .isEqualTo(1);
    }

    @Test
    void theSameSeedDrawsTheSameFigures() {
        InspectionId one = room.planned();
        InspectionId other = room.planned();
        desk.draw(one, 20_261, 2, room.officer);
        desk.draw(other, 20_261, 2, room.officer);
        assertThat(room.drawn(one)).isEqualTo(room.drawn(other)).hasSize(2);
        assertThat(room.find(one).draw()).isEqualTo(new Inspection.Draw(20_261, 2));
        assertThatThrownBy(() -> desk.draw(one, 1, 51, room.officer)).hasMessage("INS-109");
    }

    @Test
    void whatDoesNotConcernAUnitIsNotDrawn() {
        room.handIn(room.ward2, "100", Answer.NOT_APPLICABLE);
        InspectionId id = new InspectionId(UUID.randomUUID());
        desk.plan(id, room.campaign, room.plan("Kiểm tra", Map.of(room.ward2, InspectionOffice.TODAY)), room.officer);
        desk.draw(id, 1, 50, room.officer);
        assertThat(room.find(id).visits().getFirst().sample())
                .extracting(Sampled::target)
                .containsExactly(room.intime);
    }

    @Test
    void aUnitSeesItsVisitOnceItIsAnnouncedAndTheSampleOnceItIsOver() {
        InspectionId id = room.planned();
        desk.draw(id, 1, 5, room.officer);
        assertThat(room.status("/inspections/" + id, office.wardOffice)).isEqualTo(404);
        assertThatThrownBy(() -> selfChecks.keep(id, office.ward1, 0, Map.of(), room.ward))
                .isInstanceOf(NotFound.class);
        desk.announce(id, room.officer);
        String sampled = "/results/" + room.may.id() + "/targets/" + room.intime;
        assertThat(room.body(room.path(id), office.officer)).contains(sampled);
        assertThat(room.body(room.path(id), office.wardOffice)).doesNotContain(sampled);
        assertThat(room.status(room.path(id) + "/minutes", office.wardOffice)).isEqualTo(404);
        assertThat(List.of(
                        room.status("/inspections/" + id + "/units/" + room.ward2, office.wardOffice),
                        room.status(room.path(id), office.schoolOfficer),
                        room.status("/campaigns/" + room.campaign + "/inspections", office.leader)))
                .containsExactly(404, 404, 200);
        assertThatThrownBy(() -> desk.hold(id, room.ward)).isInstanceOf(NotFound.class);
        desk.hold(id, room.officer);
        assertThat(room.body(room.path(id), office.wardOffice)).contains(sampled);
    }

    @Test
    void whatWasTypedIsThereWhenThePlanIsNotTaken() {
        MvcTestResult answer = mvc.post()
                .uri("/campaigns/" + room.campaign + "/inspections")
                .param("title", "Kiểm tra quý II")
                .param("subject", "Đối chiếu số liệu")
                .param("from", InspectionOffice.TODAY.toString())
                .param("to", InspectionOffice.TODAY.minusDays(1).toString())
                .param("team", "Nguyễn Văn Mẫu, Trưởng phòng")
                .param("period", room.may.id().toString())
                .param("unit", office.ward1.toString())
                .with(office.as(office.officer))
                .with(SecurityMockMvcRequestPostProcessors.csrf())
                .exchange();
        assertThat(answer.getResponse().getStatus()).isEqualTo(422);
        assertThat(answer)
                .bodyText()
                .contains("Kiểm tra quý II", "Nguyễn Văn Mẫu, Trưởng phòng", "ngày kết thúc không trước");
    }

    @Test
    void onlyUnitsThatReportAreVisited() {
        InspectionId id = new InspectionId(UUID.randomUUID());
        assertThatThrownBy(() -> desk.plan(
                        id,
                        room.campaign,
                        room.plan("Kiểm tra", Map.of(office.outside, InspectionOffice.TODAY)),
                        room.officer))
                .hasMessage("INS-120");
        assertThatThrownBy(() -> desk.plan(
                        id,
                        room.campaign,
                        room.plan("Kiểm tra", Map.of(office.ward1, InspectionOffice.TODAY.minusDays(1))),
                        room.officer))
                .hasMessage("INS-104");
        assertThat(reads.find(id)).isEmpty();
    }

    @Test
    void takesAsManyStatementsForOneUnitAsForThree() {
        InspectionId one = room.announced();
        room.handIn(room.ward2, "100");
        Map<UnitId, LocalDate> visits = new LinkedHashMap<>();
        ground.wantedFrom(room.may).keySet().forEach(unit -> visits.put(unit, InspectionOffice.TODAY));
        InspectionId three = new InspectionId(UUID.randomUUID());
        desk.plan(three, room.campaign, room.plan("Kiểm tra cả ba", visits), room.officer);
        desk.draw(three, 3, 10, room.officer);
        room.body("/inspections/" + one, office.officer);
        long few = StatementCount.of(() -> room.body("/inspections/" + one, office.officer));
        assertThat(StatementCount.of(() -> room.body("/inspections/" + three, office.officer)))
                .isEqualTo(few);
        long small = StatementCount.of(() -> room.body(room.path(one), office.officer));
        assertThat(StatementCount.of(() -> room.body(room.path(three), office.officer)))
                .isEqualTo(small);
    }
}
