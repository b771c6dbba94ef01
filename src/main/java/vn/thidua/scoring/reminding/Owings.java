package vn.thidua.scoring.reminding;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.thidua.organization.UnitId;
import vn.thidua.scoring.ScoreSheetId;
import vn.thidua.scoring.round.Entries;
import vn.thidua.scoring.round.Entry;
import vn.thidua.scoring.round.FinalPlaces;
import vn.thidua.scoring.round.RoundReads;
import vn.thidua.scoring.round.RoundScores;
import vn.thidua.scoring.round.ScoreSheet;
import vn.thidua.scoring.round.ScoringRound;
import vn.thidua.scoring.round.SheetRules;
import vn.thidua.scoring.round.Stage;
import vn.thidua.scoring.scale.Scale;

/** Finds out who still has to score in a round: units themselves, their peers, agencies; a fixed number of statements. */
@Component
public class Owings {

    private final RoundReads rounds;
    private final RoundScores scores;
    private final FinalPlaces finals;

    Owings(RoundReads rounds, RoundScores scores, FinalPlaces finals) {
        this.rounds = rounds;
        this.scores = scores;
        this.finals = finals;
    }

    /** Returns who has to score and has not, by part; nobody where places are final or the round is closed, and no peer that does not compete any more. */
    public List<Owing> of(ScoringRound round) {
        return of(round, rounds.sheets(round.id()));
    }

    /** Returns the same as far as it is about some of the sheets of a round; a peer whose own sheet is not among them is taken to compete. */
    public List<Owing> of(ScoringRound round, Collection<ScoreSheet> sheets) {
        if (round.closed() || sheets.isEmpty()) {
            return List.of();
        }
        Set<UUID> closed = finals.closed(
                round.groups().stream().map(ScoringRound.Group::id).toList());
        List<ScoreSheet> open = sheets.stream()
                .filter(sheet -> sheet.competes() && !closed.contains(sheet.group()))
                .toList();
        Set<UnitId> left = ScoreSheet.left(sheets);
        Map<UnitId, List<String>> self = new LinkedHashMap<>();
        Map<UnitId, List<String>> peer = new LinkedHashMap<>();
        for (ScoreSheet sheet : open) {
            if (sheet.said() == null) {
                add(self, sheet.unit(), sheet);
            }
            UnitId other = sheet.peer();
            if (other != null && sheet.peered() == null && !left.contains(other)) {
                add(peer, other, sheet);
            }
        }
        List<Owing> owing = new ArrayList<>();
        owing.addAll(lines(Stage.SELF, round.days().self(), self));
        owing.addAll(lines(Stage.PEER, round.days().peer(), peer));
        owing.addAll(lines(Stage.AGENCY, round.days().verified(), agencies(round, open)));
        return owing;
    }

    private Map<UnitId, List<String>> agencies(ScoringRound round, List<ScoreSheet> open) {
        Map<UnitId, List<String>> owing = new LinkedHashMap<>();
        if (round.agencies().isEmpty() || open.isEmpty()) {
            return owing;
        }
        Scale scale = scores.scale(round);
        Map<ScoreSheetId, List<Entry>> said =
                rounds.entries(open.stream().map(ScoreSheet::id).toList());
        List<UnitId> units = round.agencies().values().stream()
                .distinct()
                .sorted(Comparator.comparing(UnitId::value))
                .toList();
        for (ScoreSheet sheet : open) {
            Entries entries = new Entries(said.getOrDefault(sheet.id(), List.of()));
            for (UnitId unit : units) {
                boolean missing = SheetRules.criteria(round, scale, Stage.AGENCY, unit).stream()
                        // Nobody verifies their own unit.
                        .filter(one -> !unit.equals(sheet.unit()))
                        .anyMatch(one -> entries.of(one.code(), Stage.AGENCY).stream()
                                        .noneMatch(entry -> entry.unit().equals(unit))
                                // An office that is asked in its own round speaks as the office.
                                && (!unit.equals(round.owner())
                                        || entries.of(one.code(), Stage.OFFICE).isEmpty()));
                if (missing) {
                    add(owing, unit, sheet);
                }
            }
        }
        return owing;
    }

    private static void add(Map<UnitId, List<String>> owing, UnitId unit, ScoreSheet sheet) {
        owing.computeIfAbsent(unit, none -> new ArrayList<>()).add(sheet.name());
    }

    private static List<Owing> lines(Stage stage, LocalDate lastDay, Map<UnitId, List<String>> owing) {
        return owing.entrySet().stream()
                .map(entry -> new Owing(stage, lastDay, entry.getKey(), entry.getValue()))
                .toList();
    }
}
