package vn.thidua.directory;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.thidua.TestClock;
import vn.thidua.organization.UnitId;

/** The form of a unit: nothing typed is lost, nobody is overwritten. */
class UnitFormTests extends UnitScreens {

    @Test
    void newUnitIsCreatedOnceHoweverOftenTheFormIsSent() {
        Map<String, String> form = form(UUID.randomUUID(), 0, "Phường 1", "WARD", district);
        MvcTestResult first = post("/units", officer, form);
        assertThat(first.getResponse().getStatus()).isEqualTo(303);
        assertThat(post("/units", officer, form).getResponse().getRedirectedUrl())
                .isEqualTo(first.getResponse().getRedirectedUrl())
                .isEqualTo("/units/" + form.get("id"));
        assertThat(childrenOf(district)).isEqualTo(List.of("Phường 1"));
    }

    @Test
    void wrongFormComesBackAsItWasTyped() {
        Map<String, String> form = form(UUID.randomUUID(), 0, " ", "NOTHING", district);
        form.put("email", "khong phai dia chi");
        MvcTestResult answer = post("/units", officer, form);
        assertThat(answer.getResponse().getStatus()).isEqualTo(422);
        Document page = page(answer);
        assertThat(page.select(".td-err").eachText())
                .isEqualTo(List.of(
                        "Mục này chưa được điền.",
                        "Chọn một loại đơn vị trong danh sách.",
                        "Địa chỉ thư điện tử chưa đúng."));
        assertThat(page.select("#f-email").val()).isEqualTo("khong phai dia chi");
        assertThat(page.select("input[name=id]").val()).isEqualTo(form.get("id"));
        assertThat(page.select("input[name=parent]").val()).isEqualTo(district.toString());
        assertThat(page.select("#f-parent").val()).isEqualTo(form.get("parentName"));
    }

    @Test
    void twoSiblingsHaveTwoNames() {
        unit("WARD", "Phường 1", district);
        MvcTestResult answer = post("/units", officer, form(UUID.randomUUID(), 0, "phường 1", "WARD", district));
        assertThat(answer.getResponse().getStatus()).isEqualTo(409);
        assertThat(page(answer).select("[role=alert]").text()).contains("Đã có đơn vị tên “Phường 1”");
        assertThat(childrenOf(district)).isEqualTo(List.of("Phường 1"));
    }

    @Test
    void renamingEndsTheOldNameAndKeepsIt() {
        UnitId ward = unit("WARD", "Phường Cũ", district);
        assertThat(post("/units/" + ward, officer, form(ward.value(), 0, "Phường Mới", "WARD", district))
                        .getResponse()
                        .getStatus())
                .isEqualTo(303);
        LocalDate today = TestClock.TODAY;
        assertThat(reads.find(ward, today).orElseThrow().name()).isEqualTo("Phường Mới");
        assertThat(reads.find(ward, today.minusDays(1)).orElseThrow().name()).isEqualTo("Phường Cũ");
        post("/units/" + ward, officer, form(ward.value(), 1, "Phường Mới Hơn", "WARD", null));
        assertThat(reads.find(ward, today).orElseThrow().name()).isEqualTo("Phường Mới Hơn");
        assertThat(reads.find(ward, today).orElseThrow().parent()).isEmpty();
        assertThat(reads.find(ward, today.minusDays(1)).orElseThrow().parent()).contains(district);
        assertThat(page(get("/units/" + ward, officer)).text())
                .contains("Phường Cũ")
                .contains("Phường Mới Hơn");
    }

    @Test
    void staleFormIsKeptAndToldWhatTheOtherPersonChanged() {
        UnitId ward = unit("WARD", "Phường 1", district);
        post("/units/" + ward, other, form(ward.value(), 0, "Phường 1A", "WARD", district));
        Map<String, String> mine = form(ward.value(), 0, "Phường 1", "COMMUNE", district);
        MvcTestResult answer = post("/units/" + ward, officer, mine);
        assertThat(answer.getResponse().getStatus()).isEqualTo(409);
        Document page = page(answer);
        assertThat(page.select("[role=alert] li").text())
                .startsWith("Tên: “Phường 1” → “Phường 1A” (Trần Văn Thử,")
                .doesNotContain("Loại");
        assertThat(page.select("#f-kind option[selected]").val()).isEqualTo("COMMUNE");
        assertThat(reads.find(ward, TestClock.TODAY).orElseThrow().name()).isEqualTo("Phường 1A");
        mine.put("version", page.select("input[name=version]").val());
        assertThat(post("/units/" + ward, officer, mine).getResponse().getStatus())
                .isEqualTo(303);
        assertThat(reads.find(ward, TestClock.TODAY).orElseThrow().name()).isEqualTo("Phường 1");
    }
}
