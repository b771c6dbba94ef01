package vn.thidua.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.stream.Collectors;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.thidua.scoring.domain.ShippedScale;
import vn.thidua.scoring.points.Scored;
import vn.thidua.scoring.points.Scoring;
import vn.thidua.scoring.trial.SampleUnit;

/** A scale tried on typed figures and on a made-up unit. */
class TrialTests extends ScaleScreens {

    @Test
    void tellsPointsAndWhy() {
        Document page = page(
                path + "/trial?number=1&q.ho_so_truc_tuyen=1.200&q.ho_so_giao=1000&q.nguoi_hai_long=41"
                        + "&m.ke_hoach=0&q.khu_pho=20&q.khu_pho_co_to=18&m.truyen_thong=8,5&e.truyen_thong=1&q.luot_chuyen_khoan=5&q.luot_nop_phi=0",
                office.officer);
        Map<String, String> why = page.select("#outcome tbody tr").stream()
                .collect(Collectors.toMap(
                        row -> row.select("td").get(0).text(),
                        row -> row.select("td").get(2).text()));
        assertThat(why.get("Hồ sơ nộp trực tuyến so với chỉ tiêu giao")).startsWith("Tính ra 30, lấy mức tối đa");
        assertThat(why.get("Người dân biết tự nộp hồ sơ")).startsWith("Tính từ số liệu: 16,4");
        assertThat(why.get("Lập tổ hướng dẫn ở khu phố, thôn")).contains("chưa có điểm ở: 1. Ban hành kế hoạch");
        assertThat(why.get("Tuyên truyền, vận động")).isEqualTo("Không có minh chứng");
        assertThat(why.get("Nộp phí không dùng tiền mặt")).contains("Không chia cho 0 được");
        assertThat(why.get("Báo cáo đúng hạn")).contains("Chưa có số liệu: Tỷ lệ báo cáo đúng hạn");
        // 25 + 16.4, and 2 points for 20 % above what was asked
        assertThat(page.select("#outcome .h2").text()).isEqualTo("43,4 điểm");
        assertThat(page.select("#q-ho_so_truc_tuyen").attr("value")).isEqualTo("1200");
    }

    @Test
    void saysWhichFieldHoldsNoNumber() {
        MvcTestResult wrong = mvc.get()
                .uri(path + "/trial?q.khu_pho=hai&q.ho_so_giao=-5")
                .with(office.as(office.officer))
                .exchange();
        assertThat(wrong).hasStatus(422);
        assertThat(html(wrong).select(".trial .is-invalid").eachAttr("id"))
                .containsExactly("q-khu_pho", "q-ho_so_giao");
        assertThat(html(wrong).select("#q-khu_pho").attr("value")).isEqualTo("hai");
    }

    @Test
    void aMadeUpUnitIsScoredCompletely() {
        assertThat(page(path + "/trial?sample=1", office.officer).select("#outcome .st-risk"))
                .isEmpty();
        for (ShippedScale one : shipped.all()) {
            Scored scored = SampleUnit.of(one.scale()).by(new Scoring(one.scale()));
            assertThat(scored.open()).as(one.key()).isZero();
            assertThat(scored.ranked()).as(one.key()).isTrue();
            assertThat(scored.total()).as(one.key()).isPositive();
        }
    }

    @Test
    void whatCannotBeUsedCannotBeTried() {
        post(path + "/draft/criterion/removal", office.officer, fields("was", "khao_sat"));
        Document page = page(path + "/trial", office.officer);
        assertThat(page.select(".note.m-bad").text()).contains("chưa chấm thử được");
        assertThat(page.select("#outcome")).isEmpty();
    }
}
