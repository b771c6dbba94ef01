package vn.thidua.demo;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import vn.thidua.campaign.domain.CampaignTarget;
import vn.thidua.organization.UnitId;
import vn.thidua.reporting.domain.Ground;
import vn.thidua.reporting.domain.ReportingPeriod;
import vn.thidua.reporting.domain.VerdictDesk;
import vn.thidua.scoring.ScoreSheetId;
import vn.thidua.scoring.round.RoundReads;
import vn.thidua.scoring.round.Said;
import vn.thidua.scoring.round.ScoreSheet;
import vn.thidua.scoring.round.ScoringRound;
import vn.thidua.scoring.round.SheetDesk;
import vn.thidua.scoring.round.Stage;
import vn.thidua.shared.By;
import vn.thidua.shared.TypedNumber;

/** What is said on the score sheets of the demo office, and whose figures its lead agencies stand for. */
@DemoOnly
class DemoScores {

    private static final int UNIT = 0;
    private static final int STAGE = 1;
    private static final int BY = 2;
    private static final int SUBJECT = 3;
    private static final int POINTS = 4;
    private static final int WHY = 5;

    private final SheetDesk desk;
    private final RoundReads rounds;
    private final VerdictDesk verdicts;
    private final Ground ground;
    private final DemoPeople people;

    DemoScores(SheetDesk desk, RoundReads rounds, VerdictDesk verdicts, Ground ground, DemoPeople people) {
        this.desk = desk;
        this.rounds = rounds;
        this.verdicts = verdicts;
        this.ground = ground;
        this.people = people;
    }

    /** Writes on the sheets what the file tells; does nothing where anything was written. */
    void fill(ScoringRound round) {
        List<ScoreSheet> sheets = rounds.sheets(round.id());
        if (!rounds.entries(sheets.stream().map(ScoreSheet::id).toList()).isEmpty()) {
            return;
        }
        byPart().forEach(rows -> say(sheet(sheets, rows.getFirst()), rows));
        DemoRound.lines("hand").forEach(row -> {
            SheetDesk.Part part = part(sheet(sheets, row), Stage.valueOf(row.get(STAGE)));
            desk.handIn(part, people.author(row.get(BY), part.unit()));
        });
        DemoRound.lines("remark").forEach(row -> {
            ScoreSheet sheet = sheet(sheets, row);
            By by = people.author(row.get(2), sheet.unit());
            UnitId unit = new UnitId(Objects.requireNonNull(by.unit()));
            desk.remark(UUID.randomUUID(), sheet.id(), row.get(1), row.get(SUBJECT), unit, by);
        });
    }

    /** Lets the lead agencies stand for the figures of the units that the file names; a second time nothing happens. */
    void verify(ScoringRound round, ReportingPeriod month, By officer) {
        UnitId hand = new UnitId(Objects.requireNonNull(officer.unit()));
        List<UnitId> units = DemoRound.lines("verified").stream()
                .map(row -> DemoUnits.id(row.getFirst()))
                .toList();
        List<UUID> targets = ground.targets(month.due().campaign()).stream()
                .map(CampaignTarget::id)
                .filter(round.targets()::containsValue)
                .toList();
        verdicts.accept(new VerdictDesk.View(month.id(), hand, true), units, targets, officer);
    }

    /** The lines of one sheet and part together, in the order of the file. */
    private static List<List<List<String>>> byPart() {
        Map<String, List<List<String>>> parts = new LinkedHashMap<>();
        DemoRound.lines("say")
                .forEach(row -> parts.computeIfAbsent(row.get(UNIT) + row.get(STAGE), none -> new ArrayList<>())
                        .add(row));
        return List.copyOf(parts.values());
    }

    private void say(ScoreSheet sheet, List<List<String>> rows) {
        SheetDesk.Part part = part(sheet, Stage.valueOf(rows.getFirst().get(STAGE)));
        List<Said> said = rows.stream()
                .map(row -> new Said(
                        row.get(SUBJECT), TypedNumber.of(row.get(POINTS)).orElseThrow(), row.get(WHY)))
                .toList();
        long version = current(sheet.id()).version();
        desk.say(part, said, version, people.author(rows.getFirst().get(BY), part.unit()));
    }

    private ScoreSheet current(ScoreSheetId sheet) {
        return rounds.sheet(sheet).orElseThrow();
    }

    /** In whose name a part is scored: the unit, its peer, or the agency of the file. */
    private static SheetDesk.Part part(ScoreSheet sheet, Stage stage) {
        UnitId unit = switch (stage) {
            case SELF -> sheet.unit();
            case PEER -> Objects.requireNonNull(sheet.peer());
            case AGENCY, OFFICE ->
                DemoUnits.id(DemoRound.lines("agency").getFirst().get(1));
        };
        return new SheetDesk.Part(sheet.id(), stage, unit);
    }

    private static ScoreSheet sheet(List<ScoreSheet> sheets, List<String> row) {
        return sheets.stream()
                .filter(sheet -> sheet.unit().equals(DemoUnits.id(row.get(UNIT))))
                .findFirst()
                .orElseThrow();
    }
}
