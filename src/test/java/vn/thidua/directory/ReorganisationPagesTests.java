package vn.thidua.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.thidua.directory.UnitClerk.page;
import static vn.thidua.directory.UnitClerk.status;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import vn.thidua.TestClock;
import vn.thidua.access.Role;
import vn.thidua.organization.Unit;
import vn.thidua.organization.UnitId;
import vn.thidua.organization.domain.UnitReads;

/** Reorganisations on the screens: what new units belong to, what stays behind, what cannot be. */
@SpringBootTest(properties = "thidua.test=units")
@AutoConfigureMockMvc
@Import(UnitClerk.class)
class ReorganisationPagesTests {

    private static final LocalDate TODAY = TestClock.TODAY;
    private static final String ROOT = "/units/reorganisations";

    @Autowired
    private UnitClerk screens;

    @Autowired
    private UnitReads units;

    private String mark;
    private UnitId city;
    private UnitId district;
    private UnitId one;
    private UnitId two;
    private RequestPostProcessor administrator;

    @BeforeEach
    void start() {
        mark = UUID.randomUUID().toString().substring(0, 8);
        city = screens.unit("PROVINCE", "Thành phố " + mark, null);
        district = screens.unit("DISTRICT", "Quận " + mark, city);
        one = screens.unit("WARD", "Phường Một " + mark, district);
        two = screens.unit("WARD", "Phường Hai " + mark, district);
        administrator = screens.signedIn(Role.ADMINISTRATOR, city);
    }

    @Test
    void newUnitBelongsWhereTheFormSays() {
        String act = draft(true);
        Map<String, String> merge = merge("Phường Mới " + mark, "WARD");
        merge.put("under", "không có nơi này " + mark);
        MvcTestResult asked = screens.post(act + "/steps", administrator, merge);
        assertThat(status(asked)).isEqualTo(422);
        assertThat(page(asked).select("#under").val()).isEqualTo("không có nơi này " + mark);
        assertThat(page(asked).select("#to0").val()).isEqualTo("Phường Mới " + mark);
        merge.put("under", "Thành phố " + mark);
        assertThat(status(screens.post(act + "/steps", administrator, merge))).isEqualTo(303);
        decide(act);
        assertThat(unit("Phường Mới " + mark).parent()).contains(city);
    }

    @Test
    void oneUnitGoesIntoAnotherThatStays() {
        String act = draft(true);
        Map<String, String> merge = merge("Phường Hai " + mark, "");
        merge.remove("from1");
        assertThat(status(screens.post(act + "/steps", administrator, merge))).isEqualTo(303);
        decide(act);
        assertThat(units.find(one, TODAY)).isEmpty();
        assertThat(unit("Phường Hai " + mark).id()).isEqualTo(two);
    }

    @Test
    void rolesThatStayAreShownAndCanBeWithdrawn() {
        screens.signedIn(Role.UNIT_OFFICER, one);
        String act = draft(false);
        assertThat(status(screens.post(act + "/steps", administrator, merge("Phường Mới " + mark, "WARD"))))
                .isEqualTo(303);
        Document preview = page(screens.get(act, administrator));
        assertThat(preview.select("section:contains(Vai trò ở lại) li .sm").eachText())
                .isEqualTo(List.of("Cán bộ đơn vị · Phường Một " + mark));
        decide(act);
        Document after = page(screens.get(act, administrator));
        String withdrawal = after.select("section:contains(Vai trò ở lại) form").attr("action");
        MvcTestResult done = screens.post(
                withdrawal, administrator, Map.of("reorganisation", act.substring(act.lastIndexOf('/') + 1)));
        assertThat(done.getResponse().getRedirectedUrl()).isEqualTo(act);
        assertThat(page(screens.get(act, administrator)).select("section:contains(Vai trò ở lại)"))
                .isEmpty();
    }

    @Test
    void intoItselfAndInCirclesIsRefusedWithASentence() {
        String act = draft(true);
        Map<String, String> merge = merge("Phường Một " + mark, "");
        assertThat(status(screens.post(act + "/steps", administrator, merge))).isEqualTo(303);
        Map<String, String> circle = Map.of("sort", "MOVE", "from0", "Thành phố " + mark, "to0", "Quận " + mark);
        assertThat(status(screens.post(act + "/steps", administrator, circle))).isEqualTo(303);
        Document preview = page(screens.get(act, administrator));
        assertThat(preview.select("#decide-why li").eachText())
                .isEqualTo(List.of("“Phường Một " + mark
                        + "” không thể nhập vào chính mình. Chọn đơn vị khác hoặc đặt đơn vị mới."));
        assertThat(preview.select("form[action$=decision] button").hasAttr("disabled"))
                .isTrue();
        screens.post(preview.select("form[action*=/steps/]").first().attr("action"), administrator, Map.of());
        assertThat(page(screens.get(act, administrator))
                        .select("#decide-why li")
                        .eachText())
                .hasSize(1)
                .allMatch(line -> line.endsWith("sẽ trực thuộc chính mình. Chọn đơn vị cấp trên khác."));
        assertThat(status(screens.post(act + "/decision", administrator, Map.of("version", version(act)))))
                .isEqualTo(409);
        assertThat(units.find(city, TODAY).orElseThrow().parent()).isEmpty();
    }

    @Test
    void dayThatCannotBeMeantIsAskedForAgain() {
        for (String day : List.of("+999999999-12-31", "-4714-01-01", "2027-02-29")) {
            MvcTestResult asked =
                    screens.post(ROOT, administrator, Map.of("title", "Sắp xếp\u0000 " + mark, "effectiveOn", day));
            assertThat(status(asked)).isEqualTo(422);
            assertThat(page(asked).select("#f-title").val()).isEqualTo("Sắp xếp " + mark);
            assertThat(page(asked).select("#e-effectiveOn")).hasSize(1);
        }
        assertThat(status(screens.get("/units?day=%2B999999999-12-31", administrator)))
                .isEqualTo(404);
    }

    private String draft(boolean rolesFollow) {
        String id = UUID.randomUUID().toString();
        Map<String, String> form = new HashMap<>(Map.of(
                "id", id,
                "version", "0",
                "title", "Sắp xếp " + mark,
                "number", "12/NQ-HĐND",
                "issuer", "HĐND tỉnh Mẫu",
                "issuedOn", "2026-06-01",
                "effectiveOn", TODAY.toString()));
        if (rolesFollow) {
            form.put("rolesFollow", "true");
        }
        assertThat(status(screens.post(ROOT, administrator, form))).isEqualTo(303);
        return ROOT + "/" + id;
    }

    private Map<String, String> merge(String to, String kind) {
        return new HashMap<>(Map.of(
                "sort",
                "MERGE",
                "from0",
                "Phường Một " + mark,
                "from1",
                "Phường Hai " + mark,
                "to0",
                to,
                "to0.kind",
                kind));
    }

    private void decide(String act) {
        assertThat(status(screens.post(act + "/decision", administrator, Map.of("version", version(act)))))
                .isEqualTo(303);
        assertThat(page(screens.get(act, administrator)).select(".td-head .st").text())
                .isEqualTo("Đang có hiệu lực");
    }

    private String version(String act) {
        return page(screens.get(act, administrator))
                .select("form[action$=decision] input[name=version]")
                .val();
    }

    private Unit unit(String name) {
        return units.on(TODAY).stream()
                .filter(unit -> unit.name().equals(name))
                .findFirst()
                .orElseThrow();
    }
}
