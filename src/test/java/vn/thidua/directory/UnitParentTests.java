package vn.thidua.directory;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.thidua.TestClock;
import vn.thidua.organization.UnitId;

/** What a unit belongs to: typed by name, asked back, never taken away silently. */
class UnitParentTests extends UnitScreens {

    @Test
    void parentIsTypedAndAskedBackWhereTheNameFitsSeveral() {
        UnitId first = unit("WARD", "Phường Trùng " + mark, district);
        UnitId second = unit("WARD", "Phường Trùng " + mark, unit("DISTRICT", "Quận Khác " + mark, district));
        Map<String, String> form = form(UUID.randomUUID(), 0, "Trường Mới", "SCHOOL", null);
        form.put("parentName", "phuong trung " + mark);
        MvcTestResult asked = post("/units", officer, form);
        assertThat(asked.getResponse().getStatus()).isEqualTo(422);
        assertThat(page(asked).select("input[type=radio][name=parent]").eachAttr("value"))
                .containsExactlyInAnyOrder(first.toString(), second.toString());
        form.put("parent", second.toString());
        assertThat(post("/units", officer, form).getResponse().getStatus()).isEqualTo(303);
        assertThat(childrenOf(second)).isEqualTo(List.of("Trường Mới"));
        form.put("id", UUID.randomUUID().toString());
        form.put("parentName", "không có nơi này " + mark);
        assertThat(page(post("/units", officer, form)).select("#e-f-parent").text())
                .startsWith("Không có đơn vị nào tên như vậy.");
    }

    @Test
    void unitsOfTheSameNameAreToldApartByWhatTheyBelongTo() {
        UnitId chosen = null;
        for (int i = 1; i <= 14; i++) {
            chosen = unit(
                    "COMMUNE_OFFICE",
                    "Phòng Sổ sách " + mark,
                    unit("COMMUNE", "Xã Hoa Lá số" + i + " " + mark, district));
        }
        String name = "Phòng Sổ sách " + mark;
        Map<String, String> form = form(UUID.randomUUID(), 0, "Tổ Một", "SCHOOL", chosen);
        assertThat(post("/units", officer, form).getResponse().getStatus()).isEqualTo(303);
        form.put("id", UUID.randomUUID().toString());
        form.put("name", "Tổ Hai");
        form.put("parent", "");
        form.put("parentName", name + " hoa la so14");
        assertThat(page(post("/units", officer, form))
                        .select("input[type=radio][name=parent]")
                        .eachAttr("value"))
                .isEqualTo(List.of(chosen.toString()));
        form.put("parentName", name + ", Xã Hoa Lá số14 " + mark);
        assertThat(post("/units", officer, form).getResponse().getStatus()).isEqualTo(303);
        assertThat(childrenOf(chosen)).containsExactlyInAnyOrder("Tổ Một", "Tổ Hai");
        assertThat(page(get("/units/found?parentName=" + name + " hoa la", officer))
                        .select("option")
                        .eachAttr("value"))
                .hasSize(12)
                .allMatch(value -> value.startsWith(name + ", Xã Hoa Lá "));
    }

    @Test
    void parentThatEndedIsNotTakenAwaySilently() {
        UnitId parent = unit("WARD", "Phường Sắp Hết " + mark, district);
        UnitId school = unit("SCHOOL", "Trường Mẫu", parent);
        jdbc.sql("update unit set ends_on = :today where id = :id")
                .param("today", TestClock.TODAY)
                .param("id", parent.value())
                .update();
        Document page = page(get("/units/" + school + "/edit", officer));
        assertThat(page.select("#f-parent").val()).isEmpty();
        Map<String, String> form = form(school.value(), 0, "Trường Mới", "SCHOOL", null);
        form.put("parent", page.select("input[name=parent]").val());
        MvcTestResult answer = post("/units/" + school, officer, form);
        assertThat(answer.getResponse().getStatus()).isEqualTo(422);
        assertThat(page(answer).select("#e-f-parent").text())
                .startsWith("Đơn vị cấp trên trước đây không còn hoạt động.");
        assertThat(reads.find(school, TestClock.TODAY).orElseThrow().parent()).contains(parent);
        form.put("parent", page(answer).select("input[name=parent]").val());
        assertThat(post("/units/" + school, officer, form).getResponse().getStatus())
                .isEqualTo(303);
        assertThat(reads.find(school, TestClock.TODAY).orElseThrow().parent()).isEmpty();
    }

    @Test
    void unitCannotBelongToWhatIsBelowIt() {
        UnitId ward = unit("WARD", "Phường 1", district);
        String name = reads.find(district, TestClock.TODAY).orElseThrow().name();
        MvcTestResult answer = post("/units/" + district, officer, form(district.value(), 0, name, "DISTRICT", ward));
        assertThat(answer.getResponse().getStatus()).isEqualTo(409);
        assertThat(page(answer).select("[role=alert]").text()).contains("không thể trực thuộc chính mình");
        assertThat(reads.find(district, TestClock.TODAY).orElseThrow().parent()).isEmpty();
    }
}
