package vn.thidua.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.thidua.organization.UnitId;
import vn.thidua.scoring.ranking.FinalDesk;
import vn.thidua.scoring.ranking.SeenPlaces;
import vn.thidua.scoring.ranking.Standings;
import vn.thidua.scoring.round.Said;
import vn.thidua.scoring.round.ScoreSheet;
import vn.thidua.scoring.round.ScoringRound;
import vn.thidua.scoring.round.SheetDesk;
import vn.thidua.scoring.round.SheetDesk.Part;
import vn.thidua.scoring.round.Stage;
import vn.thidua.shared.By;

/** Units hear what happens to their scores: one notice each time, with the page it is about. */
class RoundNewsTests extends RoundScreens {

    @Autowired
    private SheetDesk sheets;

    @Autowired
    private Standings standings;

    @Autowired
    private FinalDesk finals;

    @BeforeEach
    void open() {
        open(Rounds.scale());
    }

    @Test
    void unitsHearThatARoundIsOpen() {
        heard("/scores/" + round.id(), "notice.roundOpened", "10/07/2026");
    }

    @Test
    void thePeerHearsThatItIsItsTurn() {
        ScoreSheet sheet = reads.sheets(round.id()).stream()
                .filter(one -> office.ward1.equals(one.peer()))
                .findFirst()
                .orElseThrow();
        handIn(sheet.unit());
        heard(path(sheet), "notice.scoresHandedIn", sheet.name());
    }

    @Test
    void aUnitHearsWhyItGetsItsScoresBack() {
        ScoreSheet sheet = rounds.sheet(round, office.ward1);
        handIn(office.ward1);
        sheets.giveBack(sheet.id(), Stage.SELF, "Thiếu minh chứng sáng kiến", By.PROGRAM);
        heard(path(sheet), "notice.scoresGivenBack", "Thiếu minh chứng sáng kiến");
    }

    @Test
    void unitsHearThatPlacesAreFinal() {
        List<ScoreSheet> all = reads.sheets(round.id());
        for (int i = 0; i < all.size(); i++) {
            String points = String.valueOf(10 + i);
            for (String code : List.of("c1", "c2", "c3")) {
                say(all.get(i).unit(), Stage.OFFICE, code, points);
            }
            say(all.get(i).unit(), Stage.OFFICE, "thuong", "0");
        }
        round = rounds.over(round);
        ScoringRound.Group group = round.groups().getFirst();
        finals.finalise(
                round.id(), group.id(), UUID.randomUUID(), SeenPlaces.of(standings.of(round, group)), "", By.PROGRAM);
        heard("/scores/" + round.id() + "/groups/" + group.id(), "notice.rankingFinal", group.name());
    }

    private String path(ScoreSheet sheet) {
        return "/scores/" + round.id() + "/sheets/" + sheet.id();
    }

    private void handIn(UnitId ward) {
        say(ward, Stage.SELF, "c3", "5");
        say(ward, Stage.SELF, "thuong", "0");
        sheets.handIn(new Part(rounds.sheet(round, ward).id(), Stage.SELF, ward), By.PROGRAM);
    }

    private void say(UnitId ward, Stage stage, String code, String points) {
        ScoreSheet sheet = rounds.sheet(round, ward);
        sheets.say(
                new Part(sheet.id(), stage, stage == Stage.OFFICE ? office.home : ward),
                List.of(new Said(code, new BigDecimal(points), "Theo biên bản")),
                sheet.version(),
                By.PROGRAM);
    }

    /** Waits until the officer of the ward has exactly one notice of the sort about the page, which names the fact. */
    private void heard(String link, String sort, String fact) {
        Awaitility.await(sort).atMost(Duration.ofSeconds(30)).untilAsserted(() -> {
            List<Map<String, Object>> notices = jdbc.sql(
                            "select cast(arguments as text) as facts from notice where account_id = :account and link = :link and message_key = :sort")
                    .param("account", office.wardOffice.value())
                    .param("link", link)
                    .param("sort", sort)
                    .query()
                    .listOfRows();
            assertThat(notices)
                    .singleElement()
                    .satisfies(
                            notice -> assertThat((String) notice.get("facts")).contains(fact));
        });
    }
}
