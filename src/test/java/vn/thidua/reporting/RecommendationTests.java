package vn.thidua.reporting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import vn.thidua.campaign.Office;
import vn.thidua.campaign.StatementCount;
import vn.thidua.reporting.inspecting.Recommendation;
import vn.thidua.reporting.inspecting.RecommendationDesk;

/** What inspections ask units to do goes back and forth until it is done. */
@SpringBootTest(properties = "thidua.test=inspections")
@AutoConfigureMockMvc
@Import({Office.class, StatementCount.class, InspectionOffice.class})
class RecommendationTests {

    @Autowired
    private Office office;

    @Autowired
    private InspectionOffice room;

    @Autowired
    private RecommendationDesk recommendations;

    @BeforeEach
    void launch() {
        room.launch();
    }

    @Test
    void recommendationsGoBackAndForthUntilTheOfficeIsContent() {
        InspectionId id = room.announced();
        UUID made = UUID.randomUUID();
        recommendations.make(
                id, office.ward1, made, "Lập sổ theo dõi", InspectionOffice.TODAY.plusDays(3), room.officer);
        recommendations.make(
                id, office.ward1, made, "Lập sổ theo dõi", InspectionOffice.TODAY.plusDays(3), room.officer);
        assertThat(room.home(office.wardOffice)).contains("Thực hiện kiến nghị: Lập sổ theo dõi");
        recommendations.answer(id, office.ward1, made, "Đã lập sổ.", room.ward);
        assertThat(room.home(office.officer)).contains("Xem việc thực hiện kiến nghị: Lập sổ theo dõi");
        recommendations.giveBack(
                id, office.ward1, made, "Sổ chưa có chữ ký.", InspectionOffice.TODAY.plusDays(5), room.officer);
        assertThatThrownBy(() -> recommendations.settle(id, office.ward1, made, room.officer))
                .hasMessage("INS-107");
        recommendations.answer(id, office.ward1, made, "Đã ký.", room.ward);
        recommendations.settle(id, office.ward1, made, room.officer);
        Recommendation told = room.visit(id).recommendations().getFirst();
        assertThat(told.state()).isEqualTo(Recommendation.State.SETTLED);
        assertThat(told.words().stream()
                        .map(word -> word.fromUnit() + " " + word.text())
                        .toList())
                .containsExactly("true Đã lập sổ.", "false Sổ chưa có chữ ký.", "true Đã ký.");
        assertThat(room.visit(id).recommendations()).hasSize(1);
    }
}
