package vn.thidua.directory;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.thidua.campaign.StatementCount;
import vn.thidua.organization.UnitId;
import vn.thidua.shared.By;

/** The tree of units: searched whatever the diacritics, with as many statements for many units as for one. */
class UnitTreeTests extends UnitScreens {

    @Test
    void searchPassesOverDiacriticsAndShowsWhereItFound() {
        UnitId office = unit("DISTRICT_OFFICE", "Phòng Lâm nghiệp Đặc biệt", district);
        aliases.learn("P.LNĐB " + district, office, null, By.PROGRAM);
        for (String query : List.of("lam nghiep dac biet", "LÂM NGHIỆP ĐẶC", "p lndb " + district)) {
            Document page = page(mvc.get()
                    .uri("/units?q={q}&kind=DISTRICT_OFFICE", query)
                    .with(officer)
                    .header("HX-Request", "true")
                    .exchange());
            assertThat(page.select("tr:not(.context) td.name").eachText())
                    .as(query)
                    .isEqualTo(List.of("Phòng Lâm nghiệp Đặc biệt"));
            assertThat(page.select("tr.context td.name").size()).as(query).isEqualTo(1);
            assertThat(page.select("nav, header")).as("a fragment has no shell").isEmpty();
        }
        assertThat(page(get("/units?q=khongcogiohet", officer))
                        .select(".empty-box h2")
                        .text())
                .isEqualTo("Không tìm thấy đơn vị nào");
    }

    @Test
    void pagesSendAsManyStatementsForManyUnitsAsForOne() {
        long listOfOne = StatementCount.of(() -> get("/units", officer));
        long pageOfOne = StatementCount.of(() -> get("/units/" + district, officer));
        for (int i = 1; i <= 3; i++) {
            UnitId ward = unit("WARD", "Phường " + i, district);
            aliases.learn("Tên " + i + " " + district, district, null, By.PROGRAM);
            aliases.learn("P" + i + " " + district, ward, null, By.PROGRAM);
        }
        assertThat(StatementCount.of(() -> get("/units", officer))).isEqualTo(listOfOne);
        assertThat(StatementCount.of(() -> get("/units/" + district, officer))).isEqualTo(pageOfOne);
        assertThat(List.of(listOfOne, pageOfOne)).allMatch(count -> count > 0 && count <= 25);
    }

    @Test
    void numbersInNamesAreOrderedByValue() {
        for (int number : List.of(11, 8, 100, 9)) {
            unit("WARD", "Phường " + number, district);
        }
        unit("WARD", "Phường Đa Kao", district);
        unit("WARD", "Phường Dâu", district);
        assertThat(childrenOf(district))
                .isEqualTo(List.of("Phường 8", "Phường 9", "Phường 11", "Phường 100", "Phường Dâu", "Phường Đa Kao"));
    }

    @Test
    void tenThousandUnitsAreShownLevelByLevel() {
        jdbc.sql("""
                        with added as (insert into unit (id, kind, starts_on)
                            select gen_random_uuid(), 'SCHOOL', date '2020-01-01' from generate_series(1, 10000) returning id),
                        named as (insert into unit_name (unit_id, name, short_name, folded, starts_on)
                            select id, 'Trường ' || id, 'T', 'truong', date '2020-01-01' from added)
                        insert into unit_parent (unit_id, parent_id, starts_on)
                        select id, :district, date '2020-01-01' from added
                        """).param("district", district.value()).update();
        Document page = page(get("/units", officer));
        assertThat(page.select("tbody tr").size()).isLessThanOrEqualTo(400);
        assertThat(page.select("a.chip.more[href$=" + district + "]").text()).isEqualTo("Xem 10.000 đơn vị trực thuộc");
        jdbc.sql("delete from unit_parent where parent_id = :district")
                .param("district", district.value())
                .update();
        jdbc.sql("delete from unit_name where folded = 'truong'").update();
        jdbc.sql(
                        "delete from unit u where kind = 'SCHOOL' and not exists (select 1 from unit_name n where n.unit_id = u.id)")
                .update();
    }

    @Test
    void unitsOfAKindHaveACommonName() {
        String name = "UBND các phường " + UUID.randomUUID();
        assertThat(post("/units/names", officer, Map.of("alias", name, "kind", "WARD"))
                        .getResponse()
                        .getRedirectedUrl())
                .isEqualTo("/units/names");
        Document page = page(get("/units/names", officer));
        assertThat(page.select("tr:contains(" + name + ") td").get(1).text()).isEqualTo("Tất cả: Phường");
        MvcTestResult taken =
                post("/units/" + district + "/names", officer, Map.of("alias", name.toUpperCase(), "kind", ""));
        assertThat(taken.getResponse().getStatus()).isEqualTo(422);
        assertThat(page(taken).select("#f-alias").val()).isEqualTo(name.toUpperCase());
        String removal = page.select("tr:contains(" + name + ") form").attr("action");
        post(removal, officer, Map.of());
        post(removal, officer, Map.of());
        assertThat(post("/units/" + district + "/names", officer, Map.of("alias", name, "kind", ""))
                        .getResponse()
                        .getStatus())
                .isEqualTo(303);
    }
}
