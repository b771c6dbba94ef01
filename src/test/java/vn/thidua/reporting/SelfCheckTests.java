package vn.thidua.reporting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.thidua.campaign.Office;
import vn.thidua.campaign.StatementCount;
import vn.thidua.evidence.SamplePhoto;
import vn.thidua.reporting.inspecting.InspectionDesk;
import vn.thidua.reporting.inspecting.SelfAnswer;
import vn.thidua.reporting.inspecting.SelfCheckDesk;
import vn.thidua.reporting.inspecting.Visit;
import vn.thidua.shared.NotFound;

/** What units say of themselves before they are inspected, and say again. */
@SpringBootTest(properties = "thidua.test=inspections")
@AutoConfigureMockMvc
@Import({Office.class, StatementCount.class, InspectionOffice.class})
class SelfCheckTests {

    @Autowired
    private Office office;

    @Autowired
    private InspectionOffice room;

    @Autowired
    private SelfCheckDesk selfChecks;

    @Autowired
    private InspectionDesk desk;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private MockMvcTester mvc;

    @BeforeEach
    void launch() {
        room.launch();
    }

    @Test
    void filesGoWithTheSelfCheckAndOnlyItsOwnersSeeThem() throws IOException {
        InspectionId id = room.announced();
        UUID question = room.find(id).questions().getFirst().id();
        MvcTestResult answer = mvc.post()
                .multipart()
                .file(new MockMultipartFile("file." + question, "so.jpg", "image/jpeg", SamplePhoto.of(800, 600, 1)))
                .param("version", "0")
                .param("says." + question, "NO")
                .param("word." + question, "Còn thiếu sổ")
                .uri(room.path(id) + "/self-check")
                .with(office.as(office.wardOffice))
                .with(SecurityMockMvcRequestPostProcessors.csrf())
                .exchange();
        assertThat(answer.getResponse().getStatus()).isEqualTo(303);
        assertThat(room.visit(id).answers())
                .containsExactly(Map.entry(question, new SelfAnswer(SelfAnswer.Says.NO, "Còn thiếu sổ")));
        String file = jdbc.sql("select id from evidence where subject_id = :visit")
                .param("visit", room.visit(id).id())
                .query(String.class)
                .single();
        assertThat(List.of(
                        room.status("/evidence/" + file, office.wardOffice),
                        room.status("/evidence/" + file, office.officer),
                        room.status("/evidence/" + file, office.schoolOfficer)))
                .containsExactly(200, 200, 404);
    }

    @Test
    void isOpenedAgainForAReasonAndBothVersionsStay() {
        InspectionId id = room.announced();
        UUID question = room.selfChecked(id, selfChecks, 0, "Đủ sổ");
        long seen = room.visit(id).answersVersion();
        assertThatThrownBy(() -> selfChecks.reopen(id, office.ward1, seen - 1, "Thiếu chữ ký", room.officer))
                .hasMessage("INS-108");
        selfChecks.reopen(id, office.ward1, seen, "Thiếu chữ ký", room.officer);
        selfChecks.reopen(id, office.ward1, seen, "Thiếu chữ ký", room.officer);
        assertThat(room.home(office.wardOffice)).contains("Tự kiểm tra trước cuộc kiểm tra “Kiểm tra tháng 5”");
        assertThat(room.body(room.path(id), office.wardOffice)).contains("Thiếu chữ ký", "Đủ sổ");
        room.selfChecked(id, selfChecks, seen + 1, "Đã ký đủ");
        Visit visit = room.visit(id);
        assertThat(visit.answers().get(question)).isEqualTo(new SelfAnswer(SelfAnswer.Says.YES, "Đã ký đủ"));
        assertThat(visit.reopenings()).hasSize(1);
        assertThat(visit.reopenings().getFirst().why()).isEqualTo("Thiếu chữ ký");
        assertThat(visit.reopenings().getFirst().answer(question))
                .isEqualTo(new SelfAnswer(SelfAnswer.Says.YES, "Đủ sổ"));
        assertThat(room.body(room.path(id), office.officer)).contains("Đã ký đủ", "Thiếu chữ ký", "Đủ sổ");
        assertThat(room.notices("notice.selfCheckReopened", office.wardOffice, room.path(id)))
                .isEqualTo(1);
        assertThat(room.audited("SelfCheckReopened", id)).isEqualTo(1);
    }

    @Test
    void isNotOpenedByTheUnitNorOnceTheVisitsAreOver() {
        InspectionId id = room.announced();
        room.selfChecked(id, selfChecks, 0, "Đủ sổ");
        assertThatThrownBy(() -> selfChecks.reopen(id, office.ward1, 1, "Viết nhầm", room.ward))
                .isInstanceOf(NotFound.class);
        desk.hold(id, room.officer);
        assertThatThrownBy(() -> selfChecks.reopen(id, office.ward1, 1, "Viết nhầm", room.officer))
                .hasMessage("INS-107");
        assertThat(room.visit(id).answeredAt()).isNotNull();
    }

    @Test
    void withoutAReasonThePageSaysSo() {
        InspectionId id = room.announced();
        room.selfChecked(id, selfChecks, 0, "Đủ sổ");
        String path = room.path(id) + "/self-check/reopening";
        assertThat(room.post(path, office.officer, Map.of("version", "1", "why", " ")))
                .isEqualTo(422);
        assertThat(room.post(path, office.officer, Map.of("version", "1", "why", "Thiếu chữ ký")))
                .isEqualTo(303);
        assertThat(room.visit(id).answeredAt()).isNull();
    }
}
