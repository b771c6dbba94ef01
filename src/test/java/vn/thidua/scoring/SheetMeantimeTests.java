package vn.thidua.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.thidua.campaign.Adoptions;
import vn.thidua.organization.UnitId;
import vn.thidua.scoring.round.Entries;
import vn.thidua.scoring.round.Said;
import vn.thidua.scoring.round.SheetDesk;
import vn.thidua.scoring.round.Stage;
import vn.thidua.scoring.scale.Quantity;
import vn.thidua.scoring.scale.Quantity.Origin;
import vn.thidua.scoring.scale.Scale;
import vn.thidua.scoring.scale.ScaleRules.Tie;
import vn.thidua.scoring.scale.ScaleRules.Unsaid;
import vn.thidua.scoring.scale.Way;
import vn.thidua.shared.By;

/** Several people at one sheet: nobody loses what they typed or takes back what they never saw, and everybody sees who said what. */
class SheetMeantimeTests extends RoundScreens {

    @Autowired
    private SheetDesk sheets;

    private String path;

    @BeforeEach
    void open() {
        open(scale(List.of()));
        path = "/scores/" + round.id() + "/sheets/" + sheet.id();
    }

    private static Scale scale(List<String> agencies) {
        return Scales.of(
                "30",
                List.of(new Quantity("nhac", "Lần bị nhắc", "lần", Origin.SHEET)),
                List.of(),
                Scales.rules(null, null, Unsaid.KNOCKED_OUT, new Tie(Tie.By.BASE, "", false)),
                Scales.base("c1", "20", new Way.Expert(agencies)),
                Scales.base("c2", "10", new Way.Counted("nhac", new BigDecimal("2"))));
    }

    @Test
    void aFieldThatWasLeftAloneKeepsWhatAColleagueWrote() {
        Document older = page(path, office.wardOffice);
        assertThat(send(filled(older, Map.of("p.c1", "15")))).hasStatus(303);
        MvcTestResult answer = send(filled(older, Map.of("p.nhac", "2")));
        assertThat(answer).hasStatus(409);
        Document again = Jsoup.parse(Adoptions.text(answer));
        assertThat(again.select("[name=p.c1]").val()).isEqualTo("15");
        assertThat(again.select("[name=p.nhac]").val()).isEqualTo("2");
        assertThat(send(filled(again, Map.of()))).hasStatus(303);
        assertThat(said("c1", Stage.SELF)).isEqualTo("15");
        assertThat(said("nhac", Stage.SELF)).isEqualTo("2");
    }

    @Test
    void whatAColleagueWroteStandsBesideTheField() {
        Document older = page(path, office.wardOffice);
        assertThat(send(filled(older, Map.of("p.c1", "15", "p.nhac", "1")))).hasStatus(303);
        Map<String, String> typed = Map.of("p.c1", "18", "p.nhac", "x");
        Document again = Jsoup.parse(Adoptions.text(send(filled(older, typed))));
        assertThat(again.select("[name=p.c1]").val()).isEqualTo("18");
        assertThat(again.select("#c-c1").text()).contains("vừa ghi 15");
        assertThat(again.select("[name=p.nhac]").val()).isEqualTo("x");
        assertThat(again.select("section[aria-labelledby=quantities]").text()).contains("vừa ghi 1");
        assertThat(again.select("[name=was.c1]").val()).isEqualTo("15");
    }

    @Test
    void whatCameTooLateIsShownAndNotLost() {
        Document older = page(path, office.wardOffice);
        assertThat(send(filled(older, Map.of("p.c1", "15", "p.nhac", "1", "hand", "true"))))
                .hasStatus(303);
        MvcTestResult answer = send(filled(older, Map.of("p.c1", "12,5")));
        assertThat(answer).hasStatus(409);
        Document again = Jsoup.parse(Adoptions.text(answer));
        assertThat(again.select("[role=alert]").text()).contains("đã gửi");
        assertThat(again.select("section[aria-labelledby=not-taken] tbody tr").eachText())
                .containsExactly("Tiêu chí c1 12,5 –");
        assertThat(again.select("[name=p.c1]")).isEmpty();
        assertThat(page(path, office.wardOffice).select("section[aria-labelledby=not-taken]"))
                .isEmpty();
    }

    @Test
    void whoVerifiesAFigureSeesWhatTheUnitSaidAndGivesAReason() {
        Map<String, String> own = Map.of("p.c1", "10", "p.nhac", "2", "hand", "true");
        assertThat(send(filled(page(path, office.wardOffice), own))).hasStatus(303);
        Document page = page(path + "?part=OFFICE", office.officer);
        assertThat(page.select("section[aria-labelledby=quantities] li").text()).startsWith("Tự chấm: 2 (");
        assertThat(office("3", "")).hasStatus(409);
        MvcTestResult answer = office("3", "");
        Document again = Jsoup.parse(Adoptions.text(answer));
        assertThat(again.select("[role=alert]").text()).contains("Lần bị nhắc", "lý do");
        assertThat(again.select("[name=p.nhac]").val()).isEqualTo("3");
        assertThat(office("-1", "Sai")).hasStatus(409);
        assertThat(office("2", "")).as("the same figure needs no reason").hasStatus(303);
        assertThat(office("3", "Sổ trực ghi ba lần")).hasStatus(303);
        assertThat(page(path, office.wardOffice)
                        .select("section[aria-labelledby=quantities]")
                        .text())
                .contains("Cơ quan thường trực: 3", "Sổ trực ghi ba lần");
        assertThat(office("", "")).as("taking it back").hasStatus(409);
        assertThat(office("", "Ghi nhầm đơn vị")).hasStatus(303);
        assertThat(new Entries(reads.entries(List.of(sheet.id())).get(sheet.id())).of("nhac", Stage.OFFICE))
                .isEmpty();
    }

    @Test
    void nothingIsHandedInWithoutTheFiguresThatCriteriaRead() {
        MvcTestResult answer = send(filled(page(path, office.wardOffice), Map.of("p.c1", "10", "hand", "true")));
        assertThat(answer).hasStatus(409);
        assertThat(Jsoup.parse(Adoptions.text(answer)).select("[role=alert]").text())
                .contains("Còn 1 tiêu chí hoặc số liệu chưa ghi: Lần bị nhắc");
        assertThat(send(filled(page(path, office.wardOffice), Map.of("p.nhac", "0", "hand", "true"))))
                .hasStatus(303);
        assertThat(rounds.sheet(round, office.ward1).said()).isNotNull();
    }

    @Test
    void pointsOfPeopleSayWhoGaveThemAndWhen() {
        Map<String, String> own = Map.of("p.c1", "10", "p.nhac", "0", "hand", "true");
        assertThat(send(filled(page(path, office.wardOffice), own))).hasStatus(303);
        String name =
                reads.entries(List.of(sheet.id())).get(sheet.id()).getFirst().by();
        String row = page(path, office.officer).select("#c-c1").text();
        assertThat(row)
                .contains("10 " + name + ", ", "Tính theo điểm tự chấm: " + sheet.name() + ", người chấm " + name);
        assertThat(page(path + "/paper", office.officer).select("article").text())
                .contains("(" + name + ", ", "Tính theo điểm tự chấm: " + sheet.name());
    }

    @Test
    void ofSeveralAgenciesEachIsNamedAndTheMean() {
        jdbc.sql("update scoring_round set scale_version_id = :scale where id = :round")
                .param(
                        "scale",
                        rounds.issue(scale(List.of("Phòng A", "Phòng B"))).value())
                .param("round", round.id().value())
                .update();
        agency("Phòng A", office.environment, "10");
        agency("Phòng B", office.home, "15");
        String row = page(path, office.officer).select("#c-c1").text();
        assertThat(row)
                .contains(": 10 điểm", ": 15 điểm")
                .contains("Tính trung bình điểm của 2 cơ quan phụ trách: 12,5 điểm");
        assertThat(page(path + "/paper", office.officer).select("article").text())
                .contains("Tính trung bình điểm của 2 cơ quan phụ trách: 12,5 điểm");
    }

    private void agency(String name, UnitId unit, String points) {
        jdbc.sql("insert into scoring_agency (round_id, name, unit_id) values (:round, :name, :unit)")
                .param("round", round.id().value())
                .param("name", name)
                .param("unit", unit.value())
                .update();
        sheets.say(
                new SheetDesk.Part(sheet.id(), Stage.AGENCY, unit),
                List.of(new Said("c1", new BigDecimal(points), "Đã xem")),
                rounds.sheet(round, office.ward1).version(),
                By.PROGRAM);
    }

    private String said(String subject, Stage stage) {
        return new Entries(reads.entries(List.of(sheet.id())).get(sheet.id()))
                .value(subject, stage)
                .map(value -> value.stripTrailingZeros().toPlainString())
                .orElse("");
    }

    /** The form of a page as a browser sends it, with some fields typed anew. */
    private static Map<String, String> filled(Document page, Map<String, String> typed) {
        Map<String, String> fields = new HashMap<>();
        for (Element field : page.select("[form=score][name], form#score [name]:not([name=_csrf])")) {
            if (!field.tagName().equals("button")) {
                fields.put(field.attr("name"), field.val());
            }
        }
        fields.putAll(typed);
        return fields;
    }

    private MvcTestResult office(String figure, String why) {
        Document page = page(path + "?part=OFFICE", office.officer);
        return send(path + "/OFFICE", filled(page, Map.of("p.nhac", figure, "why.nhac", why)), office.officer);
    }

    private MvcTestResult send(Map<String, String> fields) {
        return send(path + "/SELF", fields, office.wardOffice);
    }
}
