package vn.thidua.reporting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import vn.thidua.campaign.Office;
import vn.thidua.campaign.StatementCount;
import vn.thidua.reporting.domain.PeriodDesk;
import vn.thidua.reporting.domain.ReportReads;
import vn.thidua.reporting.domain.ReportedValue;
import vn.thidua.reporting.inspecting.RecommendationDesk;
import vn.thidua.reporting.inspecting.SampleDesk;
import vn.thidua.reporting.inspecting.Sampled;
import vn.thidua.shared.By;

/** What a team finds of figures: corrections, minutes. */
@SpringBootTest(properties = "thidua.test=inspections")
@AutoConfigureMockMvc
@Import({Office.class, StatementCount.class, InspectionOffice.class})
class InspectedFigureTests {

    @Autowired
    private Office office;

    @Autowired
    private InspectionOffice room;

    @Autowired
    private ReportReads values;

    @Autowired
    private PeriodDesk periods;

    @Autowired
    private SampleDesk samples;

    @Autowired
    private RecommendationDesk recommendations;

    @BeforeEach
    void launch() {
        room.launch();
    }

    @Test
    void whatIsFoundTakesThePlaceOfWhatWasReportedByTheOneWayThereIs() {
        InspectionId id = room.announced();
        Sampled drawn = room.sampled(id);
        room.check(id, drawn.number(), "150", "40 hồ sơ trễ hạn", 0);
        assertThat(room.post(room.path(id) + "/checks/" + drawn.number() + "/correction", office.officer, Map.of()))
                .isEqualTo(303);
        ReportedValue value =
                values.find(room.may.id(), office.ward1).orElseThrow().values().get(room.intime);
        assertThat(value.verdict()).isEqualTo(ReportedValue.Verdict.CORRECTED);
        assertThat(value.figure().value()).isEqualByComparingTo("75");
        assertThat(value.verdictWhy()).isEqualTo("Theo kết quả kiểm tra “Kiểm tra tháng 5”: 40 hồ sơ trễ hạn");
        assertThatThrownBy(() -> samples.correct(id, office.ward1, drawn.number(), "Lần nữa", room.officer))
                .hasMessage("INS-115");
    }

    @Test
    void aClosedPeriodIsNotCorrected() {
        InspectionId id = room.announced();
        Sampled drawn = room.sampled(id);
        room.check(id, drawn.number(), "150", "40 hồ sơ trễ hạn", 0);
        periods.close(room.may.id(), By.PROGRAM);
        assertThatThrownBy(() -> samples.correct(id, office.ward1, drawn.number(), "Vì sao", room.officer))
                .hasMessage("REP-101");
        assertThat(room.post(room.path(id) + "/checks/" + drawn.number() + "/correction", office.officer, Map.of()))
                .isEqualTo(409);
        assertThat(values.find(room.may.id(), office.ward1)
                        .orElseThrow()
                        .values()
                        .get(room.intime)
                        .figure()
                        .value())
                .isEqualByComparingTo("95");
    }

    @Test
    void minutesSayWhatWasFound() throws IOException {
        InspectionId id = room.announced();
        room.check(id, room.sampled(id).number(), "150", "40 hồ sơ trễ hạn", 0);
        recommendations.make(
                id,
                office.ward1,
                UUID.randomUUID(),
                "Lập sổ theo dõi",
                InspectionOffice.TODAY.plusDays(3),
                room.officer);
        try (XWPFDocument word =
                new XWPFDocument(new ByteArrayInputStream(room.get(room.path(id) + "/minutes.docx", office.officer)
                        .getResponse()
                        .getContentAsByteArray()))) {
            String all = word.getTables().stream().map(table -> table.getText()).collect(Collectors.joining("\n"));
            assertThat(all)
                    .contains(
                            "95%",
                            "75%", "40 hồ sơ trễ hạn", "Lập sổ theo dõi", "TRƯỞNG ĐOÀN KIỂM TRA", "Nguyễn Văn Mẫu");
            assertThat(word.getParagraphs().stream().map(paragraph -> paragraph.getText()))
                    .contains("Hồ sơ đầy đủ.", "Đơn vị nhất trí.");
        }
        assertThat(room.get(room.path(id) + "/minutes.pdf", office.officer)
                        .getResponse()
                        .getContentAsByteArray())
                .startsWith('%', 'P', 'D', 'F');
        assertThat(room.status(room.path(id) + "/minutes", office.officer)).isEqualTo(200);
    }
}
