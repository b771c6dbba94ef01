package vn.thidua.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.thidua.campaign.Adoptions;
import vn.thidua.campaign.StatementCount;
import vn.thidua.evidence.EvidenceSubject;
import vn.thidua.scoring.round.ScoreSheet;
import vn.thidua.scoring.round.ScoringRefusal;
import vn.thidua.scoring.round.SheetProofs;
import vn.thidua.shared.NotFound;
import vn.thidua.shared.Refusal;

/** What people of a cluster and its office see and send. */
@Import(StatementCount.class)
class ScorePagesTests extends RoundScreens {

    @Autowired
    private SheetProofs proofs;

    private String path;

    @BeforeEach
    void open() {
        open(Rounds.scale());
        path = "/scores/" + round.id() + "/sheets/" + sheet.id();
    }

    @Test
    void aUnitScoresItselfAndHandsItIn() {
        Document list = page("/scores", office.wardOffice);
        assertThat(list.select("a[href*=" + sheet.id() + "]").eachAttr("href")).contains(path + "?part=SELF");
        Document own = page(path, office.wardOffice);
        assertThat(own.select("[name=p.c3]")).hasSize(1);
        assertThat(send(path + "/SELF", Map.of("version", "0", "p.c3", "17,5", "p.thuong", "2"), office.wardOffice))
                .hasStatus(303);
        Document saved = page(path + "?part=SELF", office.wardOffice);
        assertThat(saved.select("[name=p.c3]").val()).isEqualTo("17,5");
        assertThat(saved.select("tfoot td").eachText()).contains("19,5");
        assertThat(send(path + "/SELF", Map.of("version", "1", "hand", "true"), office.wardOffice))
                .hasStatus(303);
        assertThat(page(path, office.wardOffice).select("[name=p.c3]")).isEmpty();
    }

    @Test
    void whatIsNoNumberStaysInItsField() {
        MvcTestResult answer =
                send(path + "/SELF", Map.of("version", "0", "p.c3", "mười", "p.thuong", "2"), office.wardOffice);
        assertThat(answer).hasStatus(422);
        Document again = Jsoup.parse(Adoptions.text(answer));
        assertThat(again.select("[name=p.c3]").val()).isEqualTo("mười");
        assertThat(again.select("[name=p.thuong]").val()).isEqualTo("2");
        assertThat(again.select(".td-err").text()).contains("phải là số");
        assertThat(reads.entries(List.of(sheet.id()))).isEmpty();
        MvcTestResult tooMany = send(path + "/SELF", Map.of("version", "0", "p.c3", "21"), office.wardOffice);
        assertThat(tooMany).hasStatus(409);
        assertThat(Jsoup.parse(Adoptions.text(tooMany)).select("[name=p.c3]").val())
                .isEqualTo("21");
    }

    @Test
    void anEarlierHandSeesWhatTheOtherOneChanged() {
        assertThat(send(path + "/OFFICE", Map.of("version", "0", "p.c3", "15"), office.officer))
                .hasStatus(303);
        MvcTestResult late = send(path + "/SELF", Map.of("version", "0", "p.c3", "18"), office.wardOffice);
        assertThat(late).hasStatus(409);
        Document again = Jsoup.parse(Adoptions.text(late));
        assertThat(again.select("#c-c3").text()).contains("15");
        assertThat(again.select("[name=p.c3]").val()).isEqualTo("18");
        assertThat(again.select("[name=version]").val()).isEqualTo("1");
    }

    @Test
    void theHomeOfAUnitSaysWhatIsToBeScored() {
        assertThat(page("/", office.wardOffice).select("a[href^=/scores/]")).isNotEmpty();
        assertThat(page("/scores", office.wardOffice).select("a[href^=/scores/" + round.id() + "][href$=PEER]"))
                .as("the one it scores as a peer")
                .hasSize(1);
        assertThat(page("/", office.schoolOfficer).select("a[href^=/scores/]")).isEmpty();
    }

    @Test
    void nobodyElseSeesASheetOrScoresIt() {
        assertThat(browser.get(path, office.schoolOfficer)).hasStatus(404);
        assertThat(browser.get("/scores/" + round.id(), office.schoolOfficer)).hasStatus(404);
        assertThat(browser.get(path, office.outsideOfficer)).hasStatus(404);
        assertThat(send(path + "/OFFICE", Map.of("version", "0", "p.c3", "20"), office.wardOffice))
                .hasStatus(404);
        assertThat(send(path + "/SELF", Map.of("version", "0", "p.c3", "20"), office.officer))
                .hasStatus(404);
        assertThat(browser.get(path, office.leader)).hasStatusOk();
        assertThat(browser.get(group(), office.wardOffice)).as("not final yet").hasStatus(404);
        assertThat(browser.get("/scores/" + round.id() + "/overall", office.wardOffice))
                .hasStatus(404);
    }

    @Test
    void theOfficeDecidesMakesFinalAndOpensAgain() {
        for (ScoreSheet one : reads.sheets(round.id())) {
            assertThat(send(
                            "/scores/" + round.id() + "/sheets/" + one.id() + "/OFFICE",
                            Map.of(
                                    "version",
                                    "0",
                                    "p.c1",
                                    "40",
                                    "p.c2",
                                    "20",
                                    "p.c3",
                                    "15",
                                    "p.thuong",
                                    "0",
                                    "p.tru",
                                    "0",
                                    "why.tru",
                                    "Đã đối chiếu"),
                            office.officer))
                    .hasStatus(303);
        }
        Document level = page(group(), office.officer);
        assertThat(level.select(".rank").eachText()).containsExactly("1", "1", "1");
        assertThat(level.select("form[action$=/final] button").hasAttr("disabled"))
                .isTrue();
        assertThat(finalise(level)).hasStatus(409);
        List<String> units = level.select("form[action$=/ties] [name=unit]").eachAttr("value");
        Map<String, List<String>> order =
                Map.of("unit", units, "ord", List.of("2", "1", "3"), "why", List.of("Cụm biểu quyết"));
        Map<String, List<String>> alike =
                Map.of("unit", units, "ord", List.of("1", "1", "3"), "why", List.of("Cụm biểu quyết"));
        MvcTestResult again = browser.post(group() + "/ties", alike, office.officer);
        assertThat(again).hasStatus(409);
        assertThat(Jsoup.parse(Adoptions.text(again))
                        .select("form[action$=/ties] [name=ord]")
                        .eachAttr("value"))
                .as("what was typed")
                .containsExactly("1", "1", "3");
        assertThat(browser.post(group() + "/ties", order, office.officer)).hasStatus(303);
        Document decided = page(group(), office.officer);
        assertThat(decided.select(".rank").eachText()).containsExactly("1", "2", "3");
        assertThat(decided.select("form[action$=/final] button").hasAttr("disabled"))
                .as("the last day is not over")
                .isTrue();
        rounds.over(round);
        change(decided.select("tbody .name").first().attr("href"), "16");
        MvcTestResult moved = finalise(decided);
        assertThat(moved).hasStatus(409);
        assertThat(Jsoup.parse(Adoptions.text(moved))
                        .select("section[aria-labelledby=moved] tbody tr")
                        .text())
                .contains(decided.select("tbody .name").first().text(), "hạng 1, 75 điểm", "hạng 1, 76 điểm");
        change(decided.select("tbody .name").first().attr("href"), "15");
        assertThat(finalise(page(group(), office.officer))).hasStatus(303);
        assertThat(page(group(), office.wardOffice).select(".rank"))
                .as("units of the group see what is final")
                .hasSize(3);
        assertThat(browser.get(group() + ".xlsx", office.officer)).hasStatusOk();
        assertThat(page(group() + "/minutes", office.officer).text()).contains("Phường 2", "BIÊN BẢN");
        assertThat(browser.post(group() + "/reopening", Map.of("why", List.of("")), office.officer))
                .hasStatus(409);
        assertThat(browser.post(group() + "/reopening", Map.of("why", List.of("Nhầm")), office.officer))
                .hasStatus(303);
        assertThat(page(group(), office.officer).select("form[action$=/final]")).hasSize(1);
        change(decided.select("tbody .name").last().attr("href"), "18");
        assertThat(finalise(page(group(), office.officer))).hasStatus(303);
        assertThat(page(group() + "?version=2", office.wardOffice)
                        .select("section[aria-labelledby=moved] tbody tr")
                        .eachText())
                .as("who moved since the first version")
                .hasSize(3)
                .first()
                .asString()
                .contains("hạng 3, 75 điểm", "hạng 1, 78 điểm", "Lên 2 hạng", "+3 điểm");
        assertThat(page(group() + "?version=1", office.wardOffice).select("section[aria-labelledby=moved]"))
                .isEmpty();
    }

    /** What the office says of the third criterion. */
    private void change(String to, String points) {
        String version = page(to + "?part=OFFICE", office.officer)
                .select("form#score [name=version]")
                .val();
        assertThat(send(
                        to + "/OFFICE",
                        Map.of("version", version, "p.c3", points, "why.c3", "Xem lại"),
                        office.officer))
                .hasStatus(303);
    }

    private MvcTestResult finalise(Document seen) {
        Map<String, List<String>> form = new HashMap<>();
        seen.select("form[action$=/final] [name=id], form[action$=/final] [name=seen]")
                .forEach(field -> form.put(field.attr("name"), List.of(field.val())));
        return browser.post(group() + "/final", form, office.officer);
    }

    @Test
    void oddRequestsAreRefusedAndNotBroken() {
        assertThat(send(path + "/OFFICE", Map.of("version", "0", "hand", "true"), office.officer))
                .as("the office hands nothing in")
                .hasStatus(404);
        assertThat(send(path + "/SELF", Map.of("version", "abc", "p.c3", "5"), office.wardOffice))
                .hasStatus(409);
        assertThat(send("/scores/" + round.id(), Map.of("title", "Không ngày"), office.officer))
                .hasStatus(422);
        assertThat(browser.post(group() + "/ties", Map.of("unit", List.of(), "why", List.of("x")), office.officer))
                .hasStatus(409);
        assertThat(send("/scores", Map.of("title", "Của phường"), office.wardOffice))
                .hasStatus(422);
        assertThat(page("/scores/new?scale=" + round.scale(), office.wardOffice).select("[name=cluster]"))
                .as("nobody opens a round for units of others")
                .isEmpty();
    }

    @Test
    void nobodyTakesEvidenceFromASheetThatIsNotTheirs() {
        jdbc.sql("insert into scoring_agency (round_id, name, unit_id) values (:round, 'Phòng', :unit)")
                .param("round", round.id().value())
                .param("unit", office.environment.value())
                .update();
        EvidenceSubject proof = SheetProofs.subject(sheet.id(), "c3");
        assertThat(proofs.whyNotAdd(proof, office.actor(office.environmentOfficer)))
                .as("an agency adds what it saw")
                .isEmpty();
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> proofs.whyNotRemove(proof, Instant.EPOCH, office.actor(office.environmentOfficer)));
        assertThat(proofs.whyNotRemove(proof, Instant.EPOCH, office.actor(office.wardOffice)))
                .isEmpty();
        assertThat(send(
                        path + "/SELF",
                        Map.of("version", "0", "p.c3", "5", "p.thuong", "0", "hand", "true"),
                        office.wardOffice))
                .hasStatus(303);
        assertThat(proofs.whyNotRemove(proof, Instant.EPOCH, office.actor(office.wardOffice)))
                .map(Refusal::code)
                .contains(ScoringRefusal.HANDED_IN);
    }

    @Test
    void sheetsAndListsTakeAsManyStatementsForThreeAsForOne() {
        page("/scores", office.wardOffice);
        long one = StatementCount.of(() -> page("/scores", office.wardOffice));
        rounds.open(campaign, Rounds.scale());
        rounds.open(campaign, Rounds.scale());
        // An issued scale is read once for all.
        page("/scores", office.wardOffice);
        assertThat(StatementCount.of(() -> page("/scores", office.wardOffice))).isEqualTo(one);
    }

    private String group() {
        return "/scores/" + round.id() + "/groups/" + round.groups().getFirst().id();
    }
}
