package vn.thidua.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.json.JsonMapper;
import vn.thidua.scoring.domain.ShippedScale;
import vn.thidua.scoring.domain.ShippedScales;
import vn.thidua.scoring.points.Outcome.Why;
import vn.thidua.scoring.points.Scored;
import vn.thidua.scoring.points.Scoring;
import vn.thidua.scoring.scale.Part;
import vn.thidua.scoring.scale.Scale;
import vn.thidua.scoring.scale.ScaleCheck;

/** The scales that come with the program can be used as they are; what they give was worked out by hand. */
class ShippedScalesTests {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final ShippedScales SHIPPED = new ShippedScales(JSON);

    static Stream<ShippedScale> all() {
        return SHIPPED.all().stream();
    }

    @ParameterizedTest
    @MethodSource("all")
    void nothingIsTheMatterWithThem(ShippedScale shipped) {
        assertThat(ScaleCheck.of(shipped.scale())).isEmpty();
        assertThat(shipped.about()).isNotBlank();
    }

    @ParameterizedTest
    @MethodSource("all")
    void aDatabaseKeepsThemWhole(ShippedScale shipped) {
        assertThat(JSON.readValue(JSON.writeValueAsString(shipped.scale()), Scale.class))
                .isEqualTo(shipped.scale());
    }

    @Test
    void theWardScaleGivesWhatItSays() {
        Known ward = new Known()
                .mark("ke_hoach", "10")
                .quantity("khu_pho_co_to", "18")
                .quantity("khu_pho", "20")
                .quantity("ho_so_truc_tuyen", "1150")
                .quantity("ho_so_giao", "1000")
                .quantity("luot_chuyen_khoan", "640")
                .quantity("luot_nop_phi", "800")
                .quantity("nguoi_hai_long", "41")
                .quantity("bao_cao_dung_han", "90")
                .mark("truyen_thong", "8.5")
                .quantity("so_hoa", "95")
                .quantity("cach_lam_moi", "1");
        Scored scored = ward.by(scoring("ward-115"));
        // 10 + 10 × 18/20 + 25 + 15 × 640/800 + 41 × 0.4 + 8 (from 90 %) + 8.5
        assertThat(scored.base()).isEqualByComparingTo("88.90");
        // 4 (from 95 %) + 10 × 150/1000 + 2.5
        assertThat(scored.bonus()).isEqualByComparingTo("8");
        assertThat(scored.total()).isEqualByComparingTo("96.9");
        assertThat(scored.open()).isZero();
        Scored without = ward.without("ke_hoach").by(scoring("ward-115"));
        assertThat(without.outcomes().get(0).why()).isEqualTo(Why.NO_EVIDENCE);
        assertThat(without.outcomes().get(1).why()).isEqualTo(Why.GATE_SHUT);
        assertThat(without.total()).isEqualByComparingTo("77.9");
    }

    @Test
    void theEndsOfPrintedBandsAreDecided() {
        Scoring scoring = scoring("ward-115");
        String[][] cases = {
            {"87.99", "0"}, {"88", "2"}, {"90", "3"}, {"94.99", "3"}, {"95", "4"}, {"99.99", "4"}, {"100", "5"}
        };
        for (String[] one : cases) {
            assertThat(new Known().quantity("so_hoa", one[0]).by(scoring).bonus())
                    .as(one[0])
                    .isEqualByComparingTo(one[1]);
        }
    }

    @Test
    void theScaleWithFourClassesKeepsNobodyWithAZeroAtTheTop() {
        Scoring scoring = scoring("people-103");
        assertThat(people().by(scoring).total()).isEqualByComparingTo("98.5");
        assertThat(grade(people().by(scoring))).isEqualTo("Xuất sắc");
        // Without the report 0 of 10: 88.5 would be "Tốt", but one criterion has no points.
        Scored zero = people().quantity("bao_cao_dung_han", "69.9").by(scoring);
        assertThat(zero.total()).isEqualByComparingTo("88.5");
        assertThat(grade(zero)).isEqualTo("Hoàn thành");
        assertThat(grade(people().mark("khong_che", "1").by(scoring))).isEqualTo("Hoàn thành");
        Scored out = people().mark("liet_khoi_to", "1").by(scoring);
        assertThat(out.knockOuts()).containsExactly("liet_khoi_to");
        assertThat(out.grade()).isNull();
        assertThat(people().unsaid().by(scoring).knockOuts()).containsExactly(Scored.UNSAID);
        assertThat(people().mark("tru", "3").mark("thuong", "3").by(scoring).total())
                .isEqualByComparingTo("98.5");
    }

    @Test
    void theScaleOfAThousandPointsTakesAway() {
        Scored scored = new Known()
                .quantity("thu_ngan_sach", "90")
                .quantity("thu_giao", "100")
                .quantity("giai_ngan", "450")
                .quantity("von_giao", "500")
                .quantity("ho_ngheo_giam", "130")
                .quantity("ho_giao", "120")
                .mark("van_hoa", "42.5")
                .quantity("to_chuc_tot", "38")
                .quantity("to_chuc", "40")
                .quantity("ho_so_dung_han", "98.9")
                .mark("phat_dong", "75")
                .quantity("dien_hinh", "3")
                .quantity("khen_truc_tiep", "30")
                .quantity("khen_tong", "100")
                .quantity("bao_cao_tre", "4")
                .quantity("ho_so_sai", "7")
                .by(scoring("cluster-1000"));
        // 135 + 180 + 100 + 42.5 | 142.5 + 110 | 75 + 45 + 60 × 0.3 / 0.4
        assertThat(scored.base()).isEqualByComparingTo("875");
        // 4 × 5 + at most 50, together at most 80
        assertThat(scored.penalty()).isEqualByComparingTo("70");
        assertThat(scored.total()).isEqualByComparingTo("805");
    }

    @Test
    void theScaleOfASchoolCountsLessons() {
        Scoring scoring = scoring("school-110");
        Known class3 = new Known()
                .quantity("hoc_sinh_dat", "38")
                .quantity("hoc_sinh", "40")
                .quantity("tiet_doi_moi", "9")
                .quantity("tiet_dang_ky", "12")
                .quantity("chuyen_can", "98")
                .quantity("lan_nhac", "3")
                .quantity("cay_xanh", "25")
                .quantity("phong_sach", "4")
                .mark("tham_gia", "9")
                .quantity("giai_thuong", "2");
        // 19 + 15 + 15 + 12 + 10 (at most) + 8 + 9, and 4 for prizes
        assertThat(class3.by(scoring).base()).isEqualByComparingTo("88");
        assertThat(class3.by(scoring).total()).isEqualByComparingTo("92");
        assertThat(grade(class3.by(scoring))).isEqualTo("Tốt");
        assertThat(grade(class3.mark("ky_luat", "1").by(scoring))).isEqualTo("Khá");
    }

    @Test
    void eachHasSomethingOfItsOwn() {
        assertThat(all().map(one -> one.scale().maximum()))
                .containsExactly(number(100), number(100), number(1000), number(100));
        assertThat(scale("ward-115").criteria(Part.BONUS)).hasSize(3);
        assertThat(scale("people-103").criteria(Part.KNOCK_OUT)).hasSize(2);
        assertThat(scale("cluster-1000").criteria(Part.PENALTY)).hasSize(2);
        assertThat(scale("school-110").criteria(Part.CAP)).hasSize(1);
    }

    private static Known people() {
        return new Known()
                .mark("lich_tiep", "15")
                .mark("phan_cong", "14")
                .quantity("kien_nghi_xong", "98")
                .quantity("kien_nghi", "100")
                .quantity("buoi_doi_thoai", "12")
                .quantity("buoi_giao", "12")
                .quantity("don_qua_han", "2")
                .quantity("don_cho_phep", "3")
                .quantity("bao_cao_dung_han", "100")
                .mark("cong_khai", "10")
                .mark("thuong", "0")
                .mark("tru", "0");
    }

    private static String grade(Scored scored) {
        return scored.grade() == null ? "" : scored.grade().name();
    }

    private static Scale scale(String key) {
        return SHIPPED.find(key).orElseThrow().scale();
    }

    private static Scoring scoring(String key) {
        return new Scoring(scale(key));
    }

    private static BigDecimal number(int value) {
        return BigDecimal.valueOf(value);
    }
}
