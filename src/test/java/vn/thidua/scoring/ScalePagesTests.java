package vn.thidua.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.thidua.scoring.domain.ScaleState;

/** The list of scales and a scale as it is shown, from a draft to an issued version. */
class ScalePagesTests extends ScaleScreens {

    @Test
    void beginsFromAShippedScaleOrFromNothing() {
        String id = UUID.randomUUID().toString();
        Map<String, String> form =
                Map.of("id", id, "draft", UUID.randomUUID().toString(), "name", "Của trường", "from", "school-110");
        assertThat(post("/scales", office.officer, form)).hasStatus(303);
        assertThat(post("/scales", office.officer, form)).as("sent twice").hasStatus(303);
        ScaleId begun = new ScaleId(UUID.fromString(id));
        assertThat(reads.versions(begun)).hasSize(1);
        assertThat(reads.versions(begun).getFirst().body())
                .isEqualTo(shipped.find("school-110").orElseThrow().scale());
        assertThat(reads.versions(begun).getFirst().owner()).isEqualTo(office.home);
        MvcTestResult bare = post("/scales", office.officer, Map.of("name", " ", "from", "gi-do"));
        assertThat(bare).hasStatus(422);
        assertThat(html(bare).select(".td-err").eachAttr("id")).containsExactly("e-name", "e-from");
        assertThat(post("/scales", office.officer, Map.of("name", "Trống", "from", "empty")))
                .hasStatus(303);
        assertThat(post("/scales", office.schoolOfficer, form)).hasStatus(403);
        assertThat(page("/scales", office.officer).select("tbody a.name").eachText())
                .contains("Của trường", "Thang thử");
        assertThat(page("/scales/new?from=school-110", office.officer)
                        .select("#f-name")
                        .attr("value"))
                .startsWith("Thang 100 + 10");
    }

    @Test
    void showsWhatIsScoredAndHow() {
        Document page = page(path, office.officer);
        assertThat(page.select(".scale-table tbody tr.sum th:nth-child(2)").eachText())
                .containsExactly(
                        "Tổ chức thực hiện", "Kết quả thực hiện chỉ tiêu", "Duy trì và lan tỏa", "Điểm thưởng");
        assertThat(page.select("#criterion-khao_sat").text()).contains("Kiểm tra 50 mẫu", "mỗi mẫu đạt 0,4 điểm");
        assertThat(page.select("#criterion-thuong_so_hoa .bands li").eachText())
                .containsExactly(
                        "dưới 88 %: 0",
                        "từ 88 đến dưới 90 %: 2",
                        "từ 90 đến dưới 95 %: 3",
                        "từ 95 đến dưới 100 %: 4",
                        "từ 100 % trở lên: 5");
        assertThat(page.select("#scale-findings").text()).contains("Dùng được");
        assertThat(page("/scales/" + scale + "/print", office.officer).select(".scale-tools"))
                .isEmpty();
    }

    @Test
    void aBrokenBandIsToldMendedAndIssued() {
        Map<String, String> broken = fields(
                "was",
                "thuong_so_hoa",
                "section",
                "IV",
                "no",
                "1",
                "title",
                "Số hóa",
                "part",
                "BONUS",
                "kind",
                "BANDED",
                "quantity",
                "so_hoa",
                "maximum",
                "5",
                "weight",
                "1",
                "source",
                "Kế hoạch",
                "bandFrom",
                "|88|90|95",
                "bandTo",
                "88|90|95|",
                "bandEnd",
                "OPEN|CLOSED|OPEN|OPEN",
                "bandPoints",
                "0|2|3|5");
        assertThat(post(path + "/draft/criterion", office.officer, broken)).hasStatus(303);
        Document page = page(path, office.officer);
        assertThat(page.select("#scale-findings li").eachText())
                .singleElement()
                .asString()
                .contains("Giá trị 90 nằm trong hai khung");
        assertThat(page.select("#scale-findings li a").attr("href"))
                .isEqualTo(path + "/draft/criterion?was=thuong_so_hoa");
        assertThat(page("/scales/" + scale + "/draft/criterion?was=thuong_so_hoa", office.officer)
                        .select(".note")
                        .text())
                .contains("90");
        Map<String, String> issue = fields("number", "1", "startsOn", "2026-01-01", "basis", "25/QĐ-UBND");
        MvcTestResult blocked = post(path + "/draft/issue", office.officer, issue);
        assertThat(blocked).hasStatus(422);
        assertThat(html(blocked).select(".note.m-bad").text()).contains("Còn 1 lỗi");
        assertThat(html(blocked).select("#f-basis").attr("value")).isEqualTo("25/QĐ-UBND");
        broken.put("version", String.valueOf(draft().version()));
        broken.put("bandEnd", "OPEN|OPEN|OPEN|OPEN");
        assertThat(post(path + "/draft/criterion", office.officer, broken)).hasStatus(303);
        assertThat(post(
                        path + "/draft/issue",
                        office.officer,
                        fields("number", "1", "startsOn", "2026-01-01", "basis", "25/QĐ-UBND")))
                .hasStatus(303);
        assertThat(draft().state()).isEqualTo(ScaleState.ISSUED);
        assertThat(post(path + "/draft/criterion", office.officer, broken))
                .as("issued")
                .hasStatus(409);
        assertThat(page(path, office.schoolOfficer).select(".scale-tools")).isEmpty();
        String next = UUID.randomUUID().toString();
        assertThat(post(path + "/draft", office.officer, Map.of("draft", next))).hasStatus(303);
        assertThat(post(path + "/draft", office.officer, Map.of("draft", next))).hasStatus(303);
        assertThat(post(path + "/draft", office.officer, Map.of()))
                .as("there is a draft")
                .hasStatus(409);
        assertThat(reads.versions(scale)).hasSize(2);
        assertThat(post(path + "/draft/removal", office.officer, Map.of())).hasStatus(303);
        assertThat(reads.versions(scale)).hasSize(1);
    }

    @Test
    void strangersSeeNoDraft() {
        for (var other : List.of(office.leader, office.schoolOfficer, office.wardOffice, office.strangeOffice)) {
            assertThat(status(path, other)).isEqualTo(404);
        }
        for (var other : List.of(office.wardOffice, office.strangeOffice)) {
            assertThat(status(path + "/draft/head", other)).isEqualTo(404);
            assertThat(post(path + "/draft/removal", other, Map.of())).hasStatus(404);
        }
        assertThat(status(path + "/draft/gi-do", office.officer)).isEqualTo(404);
        assertThat(status(path + "?number=7", office.officer)).isEqualTo(404);
    }
}
