package vn.thidua.reporting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import vn.thidua.campaign.Office;
import vn.thidua.campaign.StatementCount;
import vn.thidua.reporting.inspecting.CallingOffDesk;
import vn.thidua.reporting.inspecting.Inspection;
import vn.thidua.reporting.inspecting.InspectionDesk;
import vn.thidua.reporting.inspecting.RecommendationDesk;
import vn.thidua.reporting.inspecting.SampleDesk;
import vn.thidua.reporting.inspecting.Sampled;
import vn.thidua.reporting.inspecting.SelfCheckDesk;
import vn.thidua.shared.NotFound;

/** An inspection that does not take place: everybody learns why, nobody answers any more, nothing is lost. */
@SpringBootTest(properties = "thidua.test=inspections")
@AutoConfigureMockMvc
@Import({Office.class, StatementCount.class, InspectionOffice.class})
class CallingOffTests {

    @Autowired
    private Office office;

    @Autowired
    private InspectionOffice room;

    @Autowired
    private CallingOffDesk offs;

    @Autowired
    private InspectionDesk desk;

    @Autowired
    private SelfCheckDesk selfChecks;

    @Autowired
    private SampleDesk samples;

    @Autowired
    private RecommendationDesk recommendations;

    @BeforeEach
    void launch() {
        room.launch();
    }

    @Test
    void nobodyHasToAnswerAnyMoreAndEverybodyLearnsWhy() {
        InspectionId id = room.announced();
        UUID made = UUID.randomUUID();
        recommendations.make(
                id, office.ward1, made, "Lập sổ theo dõi", InspectionOffice.TODAY.plusDays(3), room.officer);
        assertThat(room.home(office.wardOffice)).contains(room.path(id));
        offs.callOff(id, " Đoàn bận chống bão ", room.officer);
        Inspection off = room.find(id);
        assertThat(off.state()).isEqualTo(Inspection.State.CALLED_OFF);
        assertThat(off.calledOff().why()).isEqualTo("Đoàn bận chống bão");
        assertThat(off.calledOff().from()).isEqualTo(Inspection.State.ANNOUNCED);
        assertThatThrownBy(() -> selfChecks.keep(id, office.ward1, 0, Map.of(), room.ward))
                .hasMessage("INS-121");
        assertThatThrownBy(() -> recommendations.answer(id, office.ward1, made, "Đã lập", room.ward))
                .hasMessage("INS-121");
        assertThatThrownBy(() -> room.check(id, 1, "150", "Khác", 0)).hasMessage("INS-121");
        assertThat(room.home(office.wardOffice)).doesNotContain(room.path(id));
        assertThat(room.body("/inspections/" + id, office.wardOffice)).contains("Đoàn bận chống bão", "Đã hủy");
        assertThat(room.body(room.path(id), office.wardOffice)).contains("Đoàn bận chống bão");
        assertThat(room.body("/campaigns/" + room.campaign + "/inspections", office.officer))
                .contains("<tr class=\"off\">", "Kiểm tra tháng 5");
        assertThat(List.of(
                        room.status(room.path(id) + "/minutes", office.officer),
                        room.status(room.path(id) + "/minutes.pdf", office.officer)))
                .containsOnly(404);
        assertThat(room.notices("notice.inspectionCalledOff", office.wardOffice, "/inspections/" + id))
                .isEqualTo(1);
    }

    @Test
    void aSecondTimeChangesNothing() {
        InspectionId id = room.announced();
        offs.callOff(id, "Đoàn bận chống bão", room.officer);
        Inspection once = room.find(id);
        offs.callOff(id, "Lý do khác", room.officer);
        assertThat(room.find(id)).isEqualTo(once);
        assertThat(room.audited("InspectionCalledOff", id)).isEqualTo(1);
        assertThat(room.notices("notice.inspectionCalledOff", office.wardOffice, "/inspections/" + id))
                .isEqualTo(1);
    }

    @Test
    void unitsThatWereNeverToldLearnNothing() {
        InspectionId id = room.planned();
        offs.callOff(id, "Đoàn bận chống bão", room.officer);
        assertThat(room.status("/inspections/" + id, office.wardOffice)).isEqualTo(404);
        assertThat(room.body("/inspections/" + id, office.officer)).contains("Đoàn bận chống bão");
        assertThat(room.notices("notice.inspectionCalledOff", office.wardOffice, "/inspections/" + id))
                .isZero();
    }

    @Test
    void whatTheUnitKnewItStillSees() {
        InspectionId id = room.announced();
        Sampled drawn = room.sampled(id);
        room.check(id, drawn.number(), "150", "40 hồ sơ trễ hạn", 0);
        desk.hold(id, room.officer);
        offs.callOff(id, "Đoàn bận chống bão", room.officer);
        assertThat(room.body(room.path(id), office.wardOffice)).contains("40 hồ sơ trễ hạn");
        assertThatThrownBy(() -> samples.correct(id, office.ward1, drawn.number(), "Vì sao", room.officer))
                .hasMessage("INS-121");
    }

    @Test
    void onlyTheOfficeDoesSoAndOnlyBeforeTheConclusion() {
        InspectionId id = room.announced();
        assertThatThrownBy(() -> offs.callOff(id, "Không muốn", room.ward)).isInstanceOf(NotFound.class);
        assertThat(room.post("/inspections/" + id + "/cancellation", office.officer, Map.of("reason", " ")))
                .isEqualTo(422);
        Sampled drawn = room.sampled(id);
        room.check(id, drawn.number(), "150", "40 hồ sơ trễ hạn", 0);
        desk.hold(id, room.officer);
        desk.conclude(id, "Xong", room.officer);
        assertThatThrownBy(() -> offs.callOff(id, "Quá muộn", room.officer)).hasMessage("INS-107");
        assertThat(room.find(id).state()).isEqualTo(Inspection.State.CONCLUDED);
    }

    @Test
    void anotherIsPlannedLikeItOnOtherDays() {
        InspectionId id = room.announced();
        offs.callOff(id, "Đoàn bận chống bão", room.officer);
        String form = "/campaigns/" + room.campaign + "/inspections/new?like=" + id;
        assertThat(room.body("/inspections/" + id, office.officer)).contains(form);
        assertThat(room.body(form, office.officer))
                .contains(
                        "Kiểm tra tháng 5",
                        "Đối chiếu số liệu tháng 5 với hồ sơ lưu.",
                        "Nguyễn Văn Mẫu, Trưởng phòng",
                        "Có sổ theo dõi hồ sơ không?")
                .doesNotContain("value=\"" + InspectionOffice.TODAY + "\"");
    }
}
