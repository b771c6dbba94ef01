package vn.thidua.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.thidua.access.AccountId;
import vn.thidua.campaign.Adoptions;
import vn.thidua.evidence.SamplePhoto;
import vn.thidua.organization.UnitId;
import vn.thidua.scoring.ranking.FinalDesk;
import vn.thidua.scoring.ranking.SeenPlaces;
import vn.thidua.scoring.ranking.Standings;
import vn.thidua.scoring.round.Said;
import vn.thidua.scoring.round.ScoreSheet;
import vn.thidua.scoring.round.ScoringRound;
import vn.thidua.scoring.round.SheetDesk;
import vn.thidua.scoring.round.Stage;
import vn.thidua.shared.By;

/** What follows final places: minutes with a number and signed copies, the list over all groups and who sees it. */
class FiledMinutesTests extends RoundScreens {

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private SheetDesk sheets;

    @Autowired
    private FinalDesk finals;

    @Autowired
    private Standings standings;

    private ScoringRound.Group group;
    private String places;
    private String filed;

    @BeforeEach
    void finalise() {
        open(Rounds.scale());
        List<UnitId> wards =
                reads.sheets(round.id()).stream().map(ScoreSheet::unit).toList();
        score(wards.get(0), "20");
        score(wards.get(1), "15");
        score(wards.get(2), "10");
        round = rounds.over(round);
        group = round.groups().getFirst();
        places = "/scores/" + round.id() + "/groups/" + group.id();
        filed = places + "/versions/1/minutes";
        assertThat(browser.get(filed, office.officer))
                .as("nothing is final yet")
                .hasStatus(404);
        makeFinal("");
    }

    @Test
    void minutesGetTheNextNumberOnceAndCarryIt() {
        assertThat(page(places, office.officer).select("a[href=" + filed + "]")).hasSize(1);
        Document form = page(filed, office.officer);
        assertThat(form.select("[name=symbol]").val()).isEqualTo("BB-TĐKT");
        MvcTestResult nobody = send(filed, stamp(""), office.officer);
        assertThat(nobody).as("nobody signs").hasStatus(422);
        assertThat(Jsoup.parse(Adoptions.text(nobody)).select("[name=place]").val())
                .as("what was typed")
                .isEqualTo("Phường Thử");
        assertThat(send(filed, stamp("Nguyễn Văn Chủ Trì"), office.officer)).hasStatus(303);
        String number = page(filed, office.officer)
                .select("section[aria-labelledby=number] strong")
                .text();
        assertThat(number).matches("Số \\d+/BB-TĐKT, ngày 03/06/2026");
        assertThat(send(filed, stamp("Nguyễn Văn Chủ Trì"), office.officer))
                .as("sent twice it is one")
                .hasStatus(303);
        MvcTestResult other = send(filed, stamp("Người Khác"), office.officer);
        assertThat(other).hasStatus(422);
        assertThat(Adoptions.text(other)).contains("số đã cấp không đổi được");
        assertThat(page(filed, office.officer)
                        .select("section[aria-labelledby=number] strong")
                        .text())
                .isEqualTo(number);
        String paper = page(filed + "/paper", office.officer).select("article").text();
        assertThat(paper).contains(number.substring(3, number.indexOf(',')), "Nguyễn Văn Chủ Trì");
        assertThat(page(places + "/minutes", office.officer).select("article").text())
                .as("the places that stand are this version")
                .contains("Nguyễn Văn Chủ Trì");
    }

    @Test
    void eachVersionHasMinutesOfItsOwn() {
        assertThat(send(filed, stamp("Nguyễn Văn Chủ Trì"), office.officer)).hasStatus(303);
        finals.open(round.id(), group.id(), "Tính sót", By.PROGRAM);
        makeFinal("Đã sửa");
        String second = places + "/versions/2/minutes";
        assertThat(page(second, office.officer).select("[name=signer]"))
                .as("none yet")
                .hasSize(1);
        assertThat(page(filed, office.officer).select("[name=signer]")).isEmpty();
        assertThat(page(filed + "/paper", office.officer).select("article").text())
                .contains("Nguyễn Văn Chủ Trì");
        assertThat(page(second + "/paper", office.officer).select("article").text())
                .doesNotContain("Nguyễn Văn Chủ Trì")
                .contains("Đã sửa");
    }

    @Test
    void signedCopiesAreFiledByTheOfficeAndSeenByWhoSeesThePlaces() throws IOException {
        assertThat(upload("bien-ban.jpg", SamplePhoto.of(800, 600, 1), office.officer))
                .hasStatus(303);
        Document mine = page(filed, office.officer);
        String file = mine.select("a.evidence").attr("href");
        assertThat(file).isNotEmpty();
        Document theirs = page(filed, office.wardOffice);
        assertThat(theirs.select("a.evidence")).hasSize(1);
        assertThat(theirs.select("form[method=post][action^=" + filed + "]")).isEmpty();
        assertThat(browser.get(file, office.wardOffice)).hasStatusOk();
        assertThat(upload("them.jpg", SamplePhoto.of(800, 600, 1), office.wardOffice))
                .hasStatus(404);
        MvcTestResult wrong = upload("virus.exe", new byte[] {'M', 'Z', 0, 1}, office.officer);
        assertThat(wrong.getResponse().getStatus()).isBetween(400, 422);
        assertThat(page(filed, office.officer).select("a.evidence")).hasSize(1);
        String gone = mine.select("form[action$=removal]").attr("action");
        assertThat(send(gone, Map.of(), office.officer)).hasStatus(303);
        assertThat(page(filed, office.officer).select("a.evidence")).isEmpty();
    }

    @Test
    void theListOverAllIsFinalWithTheLastGroupAndShownAsTheRoundSays() {
        String overall = "/scores/" + round.id() + "/overall";
        Document first = page(overall, office.officer);
        assertThat(first.select(".td-head").text()).contains("Bản chốt lần 1");
        assertThat(browser.get(overall, office.wardOffice))
                .as("shown to the group alone")
                .hasStatus(404);
        jdbc.sql("update scoring_round set shown_to = 'EVERYBODY' where id = :id")
                .param("id", round.id().value())
                .update();
        assertThat(page(overall, office.wardOffice).select(".rank")).hasSize(3);
        finals.open(round.id(), group.id(), "Tính sót", By.PROGRAM);
        assertThat(browser.get(overall, office.wardOffice))
                .as("not final any more")
                .hasStatus(404);
        assertThat(page(overall, office.officer).select(".td-head").text()).doesNotContain("Bản chốt");
        score(reads.sheets(round.id()).get(2).unit(), "20");
        score(reads.sheets(round.id()).get(0).unit(), "5");
        makeFinal("Đã sửa");
        Document second = page(overall, office.wardOffice);
        assertThat(second.select(".td-head").text()).contains("Bản chốt lần 2");
        assertThat(second.select("main").text()).as("who moved").contains("Phường 3", "Đã sửa");
        assertThat(names(second)).startsWith("Phường 3");
        assertThat(names(page(overall + "?version=1", office.officer)))
                .as("as it was")
                .startsWith("Phường 1");
        assertThat(browser.get(overall + "?version=3", office.officer)).hasStatus(404);
        assertThat(browser.get(overall + ".xlsx?version=1", office.officer)).hasStatusOk();
    }

    private MvcTestResult upload(String name, byte[] bytes, AccountId who) {
        return mvc.post()
                .multipart()
                .file(new MockMultipartFile("files", name, null, bytes))
                .uri(filed + "/files")
                .with(office.as(who))
                .with(SecurityMockMvcRequestPostProcessors.csrf())
                .exchange();
    }

    private static List<String> names(Document page) {
        return page.select("main table").first().select("tbody .name").eachText();
    }

    private static Map<String, String> stamp(String signer) {
        Map<String, String> typed = new HashMap<>(Map.of("number", "", "symbol", "BB-TĐKT", "on", "2026-06-03"));
        typed.putAll(Map.of(
                "place", "Phường Thử", "signerPost", "CHỦ TRÌ CUỘC HỌP", "signer", signer, "recipients", "Lưu: VT."));
        return typed;
    }

    private void makeFinal(String why) {
        finals.finalise(
                round.id(), group.id(), UUID.randomUUID(), SeenPlaces.of(standings.of(round, group)), why, By.PROGRAM);
    }

    private void score(UnitId ward, String idea) {
        ScoreSheet sheet = rounds.sheet(round, ward);
        sheets.say(
                new SheetDesk.Part(sheet.id(), Stage.OFFICE, office.home),
                List.of(
                        new Said("c1", new BigDecimal("40"), "Đã đối chiếu"),
                        new Said("c2", new BigDecimal("20"), "Đã đối chiếu"),
                        new Said("c3", new BigDecimal(idea), "Đã đối chiếu"),
                        new Said("thuong", BigDecimal.ZERO, "Đã đối chiếu"),
                        new Said("tru", BigDecimal.ZERO, "Đã đối chiếu")),
                sheet.version(),
                By.PROGRAM);
    }
}
