package vn.thidua.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.thidua.campaign.Adoptions;
import vn.thidua.campaign.Office;
import vn.thidua.organization.UnitId;
import vn.thidua.reporting.MonthlyCampaigns;
import vn.thidua.scoring.round.RoundReads;
import vn.thidua.scoring.round.Said;
import vn.thidua.scoring.round.ScoreSheet;
import vn.thidua.scoring.round.ScoringRound;
import vn.thidua.scoring.round.SheetDesk;
import vn.thidua.scoring.round.Stage;
import vn.thidua.shared.By;

/** Places on a copy: another way of numbering, another order of rules, units that leave, and as many rows as somebody types. */
@SpringBootTest(properties = "thidua.test=rounds")
@AutoConfigureMockMvc
@Import({Office.class, Adoptions.class, MonthlyCampaigns.class, Rounds.class})
class SupposedPlacesTests {

    @Autowired
    private Office office;

    @Autowired
    private Adoptions browser;

    @Autowired
    private MonthlyCampaigns launching;

    @Autowired
    private Rounds rounds;

    @Autowired
    private RoundReads reads;

    @Autowired
    private SheetDesk sheets;

    private ScoringRound round;
    private List<UnitId> wards;
    private String path;

    /** Two of 75 points, the second with more of its points for the idea; a third with 70. */
    @BeforeEach
    void open() {
        round = rounds.open(launching.launch(), Rounds.scale());
        wards = reads.sheets(round.id()).stream().map(ScoreSheet::unit).toList();
        path = "/scores/" + round.id() + "/groups/" + round.groups().getFirst().id() + "/trial";
        score(wards.get(0), "45", "10");
        score(wards.get(1), "40", "15");
        score(wards.get(2), "40", "10");
    }

    @Test
    void placesAreNumberedOtherwise() {
        Document shown = page(browser.get(path, office.officer));
        assertThat(shown.select("[name=places] [selected]").val()).isEqualTo("COMPETITION");
        Document same = suppose(Map.of("places", "COMPETITION", "tie", "QUANTITY:cay", "tieLess", "MORE"));
        assertThat(same.select("section[aria-labelledby=trial]"))
                .as("what the scale says is nothing supposed")
                .isEmpty();
        Document dense = suppose(Map.of("places", "DENSE", "tie", "QUANTITY:cay", "tieLess", "MORE"));
        assertThat(ranks(dense)).containsExactly("1", "1", "2");
        assertThat(dense.select("[role=status]").text())
                .contains("1 đơn vị đổi hạng: 1 lên, 0 xuống", "Phường 3: hạng 3 → hạng 2");
        assertThat(dense.select("[name=places] [selected]").val()).isEqualTo("DENSE");
    }

    @Test
    void equalsAreComparedInAnotherOrder() {
        Document idea = suppose(Map.of("places", "COMPETITION", "tie", "CRITERION:c3", "tieLess", "MORE"));
        assertThat(names(idea)).containsExactly("Phường 2", "Phường 1", "Phường 3");
        assertThat(ranks(idea)).containsExactly("1", "2", "3");
        assertThat(idea.select("[role=status]").text()).contains("1 đơn vị đổi hạng: 0 lên, 1 xuống");
        Document less = suppose(Map.of("places", "COMPETITION", "tie", "CRITERION:c3", "tieLess", "LESS"));
        assertThat(names(less)).startsWith("Phường 1");
        Document none = suppose(Map.of("places", "COMPETITION", "tie", "", "tieLess", "MORE"));
        assertThat(ranks(none)).containsExactly("1", "1", "3");
        MvcTestResult wrong = send(Map.of("tie", List.of("CRITERION:nothing"), "tieLess", List.of("MORE")));
        assertThat(wrong).hasStatus(422);
        assertThat(page(wrong, 422).select(".td-err").text()).contains("Chọn một cách so");
    }

    @Test
    void unitsLeave() {
        Document gone = suppose(Map.of("unit", wards.get(0).toString(), "what", "x:", "value", ""));
        assertThat(names(gone)).containsExactly("Phường 2", "Phường 3");
        assertThat(ranks(gone)).containsExactly("1", "2");
        assertThat(gone.select("[role=status]").text())
                .contains("Không còn tham gia: 1 đơn vị", "Phường 1, hạng 1", "Phường 3: hạng 3 → hạng 2");
        assertThat(send(Map.of("unit", List.of(wards.get(0).toString()), "what", List.of("x:"), "value", List.of("5"))))
                .hasStatus(422);
    }

    @Test
    void aUnitIsFoundByItsNameAndOnlyOfThoseThatCompete() {
        Document named = suppose(Map.of("unit", "phuong 3", "what", "c:c3", "value", "20"));
        assertThat(names(named)).startsWith("Phường 3");
        assertThat(named.select("[name=unit] [selected]").first().val())
                .isEqualTo(wards.get(2).toString());
        assertThat(send(Map.of(
                        "unit", List.of(office.home.toString()), "what", List.of("c:c3"), "value", List.of("20"))))
                .hasStatus(422);
    }

    @Test
    void asManyRowsAsOneLikesAndThoseOfOtherPagesStay() {
        Map<String, List<String>> form = new HashMap<>();
        List<String> units = new ArrayList<>();
        List<String> what = new ArrayList<>();
        List<String> values = new ArrayList<>();
        for (UnitId ward : wards) {
            for (String of : List.of("q:cay", "q:ho_so", "q:tre", "c:c1", "c:c2", "c:thuong", "c:tru")) {
                units.add(ward.toString());
                what.add(of);
                values.add(String.valueOf(units.size() % 5));
            }
        }
        units.add(wards.get(2).toString());
        what.add("c:c3");
        values.add("20");
        form.put("unit", units);
        form.put("what", what);
        form.put("value", values);
        Document first = page(send(form));
        assertThat(first.select("section[aria-labelledby=trial] tr:has(.name:contains(Phường 3)) strong")
                        .text())
                .as("the 22nd row counts")
                .isNotEmpty();
        assertThat(first.select("[name=value]")).hasSize(20);
        Map<String, List<String>> next = fields(first);
        next.put("go", List.of("2"));
        Document last = page(send(next));
        assertThat(last.select("[name=value]").eachAttr("value"))
                .as("two rows, the three to fill")
                .hasSize(5)
                .startsWith("1", "20");
        assertThat(names(last)).isEqualTo(names(first));
        Map<String, List<String>> mistaken = fields(last);
        List<String> typed = new ArrayList<>(mistaken.getOrDefault("value", List.of()));
        typed.set(0, "mười");
        mistaken.put("value", typed);
        mistaken.put("go", List.of("1"));
        Document told = page(send(mistaken), 422);
        assertThat(told.select("[role=alert]").text()).contains("trang 2");
        Map<String, List<String>> back = fields(told);
        back.put("go", List.of("2"));
        assertThat(page(send(back), 422).select("[name=value]").first().val()).isEqualTo("mười");
    }

    @Test
    void twoRowsThatSupposeTheSameDifferentlyAreRefused() {
        String third = wards.get(2).toString();
        MvcTestResult twice = send(Map.of(
                "unit", List.of(third, third, third),
                "what", List.of("c:c3", "c:c1", "c:c3"),
                "value", List.of("20", "40", "5")));
        Document told = page(twice, 422);
        assertThat(told.select(".td-err").eachText()).singleElement().asString().contains("Dòng khác đã giả định");
        assertThat(told.select("[name=value]").eachAttr("value"))
                .as("what was typed")
                .startsWith("20", "40", "5");
        assertThat(told.select("section[aria-labelledby=trial]")).isEmpty();
    }

    @Test
    void onlyThoseThatMoveAreListedOnRequest() {
        Map<String, String> form =
                new HashMap<>(Map.of("unit", wards.get(2).toString(), "what", "c:c3", "value", "14", "list", "moved"));
        Document none = suppose(form);
        assertThat(none.select("[role=status]").text()).contains("Không đơn vị nào đổi hạng");
        form.put("value", "20");
        Document moved = suppose(form);
        assertThat(names(moved)).containsExactly("Phường 3", "Phường 1", "Phường 2");
        form.put("what", "x:");
        form.put("value", "");
        assertThat(names(suppose(form))).isEmpty();
    }

    /** What a browser would send of the form of a page. */
    private static Map<String, List<String>> fields(Document page) {
        Map<String, List<String>> fields = new HashMap<>();
        for (Element field : page.select("form#suppose [name]:not(button):not([name=_csrf])")) {
            String value = field.is("select") ? field.select("option[selected]").val() : field.val();
            fields.computeIfAbsent(field.attr("name"), none -> new ArrayList<>())
                    .add(value);
        }
        return fields;
    }

    private Document suppose(Map<String, String> fields) {
        Map<String, List<String>> form = new HashMap<>();
        fields.forEach((name, value) -> form.put(name, List.of(value)));
        return page(send(form));
    }

    private MvcTestResult send(Map<String, List<String>> form) {
        return browser.post(path, form, office.officer);
    }

    private static List<String> ranks(Document page) {
        return page.select("section[aria-labelledby=trial] tbody .rank").eachText();
    }

    private static List<String> names(Document page) {
        return page.select("section[aria-labelledby=trial] tbody .name").eachText();
    }

    private void score(UnitId ward, String trees, String idea) {
        ScoreSheet sheet = rounds.sheet(round, ward);
        sheets.say(
                new SheetDesk.Part(sheet.id(), Stage.OFFICE, office.home),
                List.of(
                        new Said("c1", new BigDecimal(trees), "Đã đối chiếu"),
                        new Said("c2", new BigDecimal("20"), "Đã đối chiếu"),
                        new Said("c3", new BigDecimal(idea), ""),
                        new Said("thuong", BigDecimal.ZERO, ""),
                        new Said("tru", BigDecimal.ZERO, "Đã đối chiếu")),
                sheet.version(),
                By.PROGRAM);
    }

    private static Document page(MvcTestResult answer) {
        return page(answer, 200);
    }

    private static Document page(MvcTestResult answer, int status) {
        assertThat(answer).hasStatus(status);
        return Jsoup.parse(Adoptions.text(answer));
    }
}
