package vn.thidua.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import vn.thidua.campaign.StatementCount;
import vn.thidua.organization.UnitId;
import vn.thidua.scoring.round.Entries;
import vn.thidua.scoring.round.PeerDesk;
import vn.thidua.scoring.round.Said;
import vn.thidua.scoring.round.ScoreSheet;
import vn.thidua.scoring.round.SheetDesk;
import vn.thidua.scoring.round.Stage;
import vn.thidua.shared.By;

/** Many sheets take as many statements as one. */
@Import(StatementCount.class)
class ScoreStatementTests extends RoundScreens {

    @Autowired
    private SheetDesk sheets;

    @Autowired
    private PeerDesk peers;

    @BeforeEach
    void open() {
        open(Rounds.scale());
    }

    @Test
    void aWorkbookOfThreeTakesAsManyStatementsAsOneOfOne() {
        List<ScoreSheet> all = reads.sheets(round.id());
        sheets.sayAll(round.id(), filled(all.subList(0, 1), "1"), By.PROGRAM);
        List<SheetDesk.Filled> first = filled(all.subList(0, 1), "2");
        long one = StatementCount.of(() -> sheets.sayAll(round.id(), first, By.PROGRAM));
        List<SheetDesk.Filled> three = filled(all, "4");
        assertThat(StatementCount.of(() -> sheets.sayAll(round.id(), three, By.PROGRAM)))
                .isEqualTo(one);
        all.forEach(sheet -> assertThat(entries(sheet).value("c3", Stage.OFFICE))
                .hasValueSatisfying(value -> assertThat(value).isEqualByComparingTo("4")));
    }

    private List<SheetDesk.Filled> filled(List<ScoreSheet> on, String points) {
        return on.stream()
                .map(sheet -> new SheetDesk.Filled(
                        new SheetDesk.Part(sheet.id(), Stage.OFFICE, office.home),
                        List.of(
                                new Said("c3", new BigDecimal(points), "Xem lại"),
                                new Said("thuong", new BigDecimal(points), "Xem lại")),
                        reads.sheet(sheet.id()).orElseThrow().version()))
                .toList();
    }

    @Test
    void threeOtherPeersTakeAsManyStatementsAsOne() {
        List<PeerDesk.Turn> first = turns(reads.sheets(round.id()).subList(0, 1));
        long one = StatementCount.of(() -> peers.change(round.id(), first, By.PROGRAM));
        List<PeerDesk.Turn> three = turns(reads.sheets(round.id()));
        assertThat(StatementCount.of(() -> peers.change(round.id(), three, By.PROGRAM)))
                .isEqualTo(one);
        assertThat(reads.sheets(round.id())).hasSize(3).allSatisfy(sheet -> {
            assertThat(three)
                    .anyMatch(turn -> turn.sheet().equals(sheet.id()) && Objects.equals(turn.becomes(), sheet.peer()));
            assertThat(entries(sheet).value("c3", Stage.PEER)).as("taken back").isEmpty();
        });
    }

    /** Each is to be scored by the other of the two that can, after its peer had begun. */
    private List<PeerDesk.Turn> turns(List<ScoreSheet> some) {
        for (ScoreSheet sheet : some) {
            sheets.say(
                    new SheetDesk.Part(sheet.id(), Stage.PEER, Objects.requireNonNull(sheet.peer())),
                    List.of(new Said("c3", BigDecimal.TEN, "")),
                    sheet.version(),
                    By.PROGRAM);
        }
        return some.stream()
                .map(sheet -> new PeerDesk.Turn(sheet.id(), sheet.peer(), other(sheet)))
                .toList();
    }

    private UnitId other(ScoreSheet sheet) {
        return reads.sheets(round.id()).stream()
                .map(ScoreSheet::unit)
                .filter(unit -> !unit.equals(sheet.unit()) && !unit.equals(sheet.peer()))
                .findFirst()
                .orElseThrow();
    }

    private Entries entries(ScoreSheet sheet) {
        return new Entries(reads.entries(List.of(sheet.id())).getOrDefault(sheet.id(), List.of()));
    }
}
