package vn.thidua.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.thidua.scoring.editing.WayKind;
import vn.thidua.scoring.scale.Criterion;
import vn.thidua.scoring.scale.Part;
import vn.thidua.scoring.scale.Way;

/** The forms in which the parts of a scale are written. */
class ScaleFormTests extends ScaleScreens {

    @ParameterizedTest
    @EnumSource(WayKind.class)
    void everyKindHasItsFields(WayKind kind) {
        Document form = page(path + "/draft/criterion?section=I&part=BASE&kind=" + kind, office.officer);
        assertThat(form.select("#f-kind option[selected]").attr("value")).isEqualTo(kind.name());
        Map<String, String> typed = fields(
                "section",
                "I",
                "part",
                "BASE",
                "kind",
                kind.name(),
                "title",
                "Việc mới",
                "maximum",
                "5,5",
                "weight",
                "",
                "quantity",
                "khu_pho",
                "wanted",
                "ho_so_giao",
                "size",
                "10",
                "each",
                "0,5",
                "agencies",
                "Sở A\nSở B",
                "formula",
                "min(5; 5 * ho_so_truc_tuyen / ho_so_giao)",
                "bandFrom",
                "|10",
                "bandTo",
                "10|",
                "bandPoints",
                "0|5,5",
                "bandEnd",
                "OPEN|OPEN");
        assertThat(post(path + "/draft/criterion", office.officer, typed)).hasStatus(303);
        Criterion added = draft().body().criterion("viec_moi").orElseThrow();
        assertThat(WayKind.of(added.way())).isEqualTo(kind);
        assertThat(added.maximum()).isEqualByComparingTo("5.5");
        assertThat(page(path + "/draft/criterion?was=viec_moi", office.officer)
                        .select("#f-title")
                        .attr("value"))
                .isEqualTo("Việc mới");
        if (added.way() instanceof Way.Expert expert) {
            assertThat(expert.agencies()).containsExactly("Sở A", "Sở B");
        }
    }

    @Test
    void aFormulaThatCannotBeUsedIsShownWhereItIsWrong() {
        long before = draft().version();
        for (Map.Entry<String, String> one : Map.of(
                        "ho_so_giao + khu_pho", "đơn vị tính",
                        "5 / 0", "chia cho 0",
                        "la + 1", "tên “la”",
                        "1.000", "hàng nghìn")
                .entrySet()) {
            MvcTestResult wrong = formula("tc", one.getKey());
            assertThat(wrong).as(one.getKey()).hasStatus(422);
            assertThat(html(wrong).select(".note").text()).as(one.getKey()).contains(one.getValue());
            assertThat(html(wrong).select("#f-formula").text()).isEqualTo(one.getKey());
            assertThat(html(wrong).select(".formula-broken mark").text()).isNotEmpty();
        }
        assertThat(draft().version()).as("nothing changed").isEqualTo(before);
        assertThat(formula("tc", "ke_hoach / 2")).hasStatus(303);
        Map<String, String> circle = fields(
                "was",
                "ke_hoach",
                "section",
                "I",
                "part",
                "BASE",
                "kind",
                "WRITTEN",
                "title",
                "Kế hoạch",
                "maximum",
                "10",
                "formula",
                "tc * 2");
        MvcTestResult turned = post(path + "/draft/criterion", office.officer, circle);
        assertThat(turned).hasStatus(422);
        assertThat(html(turned).select(".note").text()).contains("vòng", "ke_hoach → tc → ke_hoach");
    }

    private MvcTestResult formula(String code, String formula) {
        return post(
                path + "/draft/criterion",
                office.officer,
                fields(
                        "section",
                        "I",
                        "code",
                        code,
                        "part",
                        "BASE",
                        "kind",
                        "WRITTEN",
                        "title",
                        "Công thức",
                        "maximum",
                        "5",
                        "formula",
                        formula));
    }

    @Test
    void badInputShowsTheFormAgain() {
        MvcTestResult wrong = post(
                path + "/draft/criterion",
                office.officer,
                fields(
                        "section",
                        "XX",
                        "part",
                        "BASE",
                        "kind",
                        "RATIO",
                        "title",
                        "",
                        "maximum",
                        "năm",
                        "quantity",
                        "",
                        "wanted",
                        "khu_pho",
                        "code",
                        "bao_cao"));
        assertThat(wrong).hasStatus(422);
        assertThat(html(wrong).select(".td-err").size()).isGreaterThanOrEqualTo(3);
        assertThat(html(wrong).select("#f-maximum").attr("value")).isEqualTo("năm");
        MvcTestResult step = post(
                path + "/draft/criterion",
                office.officer,
                fields("section", "I", "part", "BASE", "kind", "SAMPLED", "title", "Đang gõ", "step", "kind"));
        assertThat(step).hasStatusOk();
        assertThat(html(step).select("#f-size")).hasSize(1);
        assertThat(html(step).select("#f-title").attr("value")).isEqualTo("Đang gõ");
        assertThat(post(path + "/draft/section", office.officer, fields("no", "I", "title", "Trùng", "maximum", "0")))
                .hasStatus(422);
        assertThat(post(
                        path + "/draft/quantity",
                        office.officer,
                        fields("name", "khu_pho", "label", "Trùng", "origin", "SHEET")))
                .hasStatus(422);
        assertThat(post(
                        path + "/draft/head",
                        office.officer,
                        fields("name", "", "maximum", "100", "decimals", "99", "unsaid", "ZERO", "places", "DENSE")))
                .hasStatus(422);
        assertThat(post(path + "/draft/classes", office.officer, fields("className", "Tốt", "classFrom", "nhiều")))
                .hasStatus(422);
        assertThat(draft().version()).isZero();
    }

    @Test
    void everyPartCanBeAddedMovedAndTakenOut() {
        assertThat(post(path + "/draft/section", office.officer, fields("no", "V", "title", "Thêm", "maximum", "0")))
                .hasStatus(303);
        assertThat(post(path + "/draft/section", office.officer, Map.of("no", "V", "title", "Thêm", "maximum", "0")))
                .as("sent twice")
                .hasStatus(303);
        assertThat(draft().body().sections()).hasSize(5);
        assertThat(post(path + "/draft/section/move", office.officer, fields("was", "V", "up", "true")))
                .hasStatus(303);
        assertThat(draft().body().sections().stream().map(one -> one.no()))
                .containsExactly("I", "II", "III", "V", "IV");
        assertThat(post(
                        path + "/draft/quantity",
                        office.officer,
                        fields("label", "Số buổi tập huấn", "unit", "buổi", "origin", "SHEET")))
                .hasStatus(303);
        assertThat(draft().body().quantity("so_buoi_tap_huan")).isPresent();
        assertThat(post(path + "/draft/criterion/move", office.officer, fields("was", "ke_hoach", "up", "false")))
                .hasStatus(303);
        assertThat(draft().body().sections().getFirst().criteria().stream().map(Criterion::code))
                .containsExactly("to_huong_dan", "ke_hoach");
        Map<String, String> drop = fields("was", "ke_hoach");
        assertThat(post(path + "/draft/criterion/removal", office.officer, drop))
                .hasStatus(303);
        assertThat(post(path + "/draft/criterion/removal", office.officer, drop))
                .as("sent twice")
                .hasStatus(303);
        assertThat(draft().body().criterion("ke_hoach")).isEmpty();
        assertThat(post(
                        path + "/draft/classes",
                        office.officer,
                        fields("className", "Tốt||Đạt", "classFrom", "80||0", "classZero", "NO|YES|YES")))
                .hasStatus(303);
        assertThat(draft().body().classes().stream().map(one -> one.name() + one.noZero()))
                .containsExactly("Tốttrue", "Đạtfalse");
        assertThat(post(
                        path + "/draft/criterion",
                        office.officer,
                        fields(
                                "section",
                                "V",
                                "part",
                                "CAP",
                                "kind",
                                "YES_NO",
                                "title",
                                "Bị khiển trách",
                                "cap",
                                "Đạt")))
                .hasStatus(303);
        assertThat(draft().body().criteria(Part.CAP)).hasSize(1);
        assertThat(post(
                        path + "/draft/head",
                        office.officer,
                        fields(
                                "name",
                                "Tên mới",
                                "maximum",
                                "100",
                                "decimals",
                                "1",
                                "bonusLimit",
                                "15",
                                "penaltyLimit",
                                "",
                                "unsaid",
                                "ZERO",
                                "places",
                                "DENSE",
                                "tie",
                                "SECTION:I||BASE:",
                                "tieLess",
                                "MORE|MORE|LESS")))
                .hasStatus(303);
        assertThat(draft().name()).isEqualTo("Tên mới");
        assertThat(draft().body().rules().ties()).hasSize(2);
        assertThat(post(
                        path + "/draft/section",
                        office.officer,
                        fields("was", "I", "no", "A", "title", "Đổi số", "maximum", "20")))
                .hasStatus(303);
        assertThat(draft().body().rules().ties().getFirst().of()).isEqualTo("A");
        assertThat(draft().body().sections().getFirst().criteria()).hasSize(1);
    }

    @Test
    void sectionsAreCalledWhateverPeopleLike() {
        String name = "Phần A & B/C #1";
        MvcTestResult added =
                post(path + "/draft/section", office.officer, fields("no", name, "title", "Lạ", "maximum", "0"));
        assertThat(added).hasStatus(303);
        assertThat(added.getResponse().getHeader("Location")).endsWith("#section-phan-a-b-c-1");
        Document page = page(path, office.officer);
        assertThat(page.select("#section-phan-a-b-c-1 th").first().text()).isEqualTo(name);
        String edit = page.select("#section-phan-a-b-c-1 .scale-tools a").attr("href");
        MvcTestResult form =
                mvc.get().uri(URI.create(edit)).with(office.as(office.officer)).exchange();
        assertThat(html(form).select("#f-no").attr("value")).isEqualTo(name);
    }

    @Test
    void whoWasOvertakenSeesWhatTheOtherWrote() {
        Map<String, String> mine =
                fields("was", "khu_pho", "label", "Số khu phố", "unit", "khu phố", "origin", "SHEET");
        assertThat(post(
                        path + "/draft/quantity",
                        office.officer,
                        fields("was", "khu_pho", "label", "Tổ dân phố", "unit", "tổ", "origin", "SHEET")))
                .hasStatus(303);
        MvcTestResult late = post(path + "/draft/quantity", office.officer, mine);
        assertThat(late).hasStatus(409);
        Document page = html(late);
        assertThat(page.select("section[aria-labelledby=theirs] dd").eachText())
                .containsExactlyInAnyOrder("Tổ dân phố", "tổ");
        assertThat(page.select("#f-label").attr("value")).isEqualTo("Số khu phố");
        mine.put("version", page.select("input[name=version]").attr("value"));
        assertThat(post(path + "/draft/quantity", office.officer, mine)).hasStatus(303);
        assertThat(draft().body().quantity("khu_pho").orElseThrow().label()).isEqualTo("Số khu phố");
    }
}
