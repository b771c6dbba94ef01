package vn.thidua.scoring.round;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.thidua.access.Act;
import vn.thidua.access.Actor;
import vn.thidua.campaign.WaitingWork;
import vn.thidua.scoring.ScoringRoundId;

/** Score sheets that a person has to fill: of the own unit, and of the one that it scores as a peer. */
@Component
class WaitingSheets implements WaitingWork {

    /* Who has more sees the rest in the list of rounds. */
    private static final int SHOWN = 6;

    private final RoundReads rounds;
    private final RoundScores scores;
    private final RoundSight sight;
    private final FinalPlaces finals;
    private final Clock clock;

    WaitingSheets(RoundReads rounds, RoundScores scores, RoundSight sight, FinalPlaces finals, Clock clock) {
        this.rounds = rounds;
        this.scores = scores;
        this.sight = sight;
        this.finals = finals;
        this.clock = clock;
    }

    @Override
    public List<Item> of(Actor actor) {
        if (!actor.may(Act.SCORE)) {
            return List.of();
        }
        LocalDate today = LocalDate.now(clock);
        List<OpenSheet> open = open(actor).stream()
                .sorted(Comparator.comparing(OpenSheet::lastDay))
                .toList();
        List<Item> items = new ArrayList<>();
        open.stream()
                .limit(SHOWN)
                .map(one -> new Item(
                        "scoreWait." + one.stage(),
                        List.of(one.sheet().name(), one.round().title()),
                        one.path(),
                        one.lastDay(),
                        one.lastDay().isBefore(today)))
                .forEach(items::add);
        if (open.size() > SHOWN) {
            LocalDate next = open.get(SHOWN).lastDay();
            items.add(new Item("scoreWait.more", List.of(open.size() - SHOWN), "/scores", next, next.isBefore(today)));
        }
        return items;
    }

    private List<OpenSheet> open(Actor actor) {
        List<ScoringRound> all = rounds.open();
        if (all.isEmpty()) {
            return List.of();
        }
        Map<ScoringRoundId, List<ScoreSheet>> sheets =
                rounds.sheets(all.stream().map(ScoringRound::id).toList());
        Eyes eyes =
                sight.eyes(all, sheets.values().stream().flatMap(List::stream).toList(), actor);
        Set<UUID> closed = finals.closed(all.stream()
                .flatMap(round -> round.groups().stream())
                .map(ScoringRound.Group::id)
                .toList());
        List<OpenSheet> open = new ArrayList<>();
        for (ScoringRound round : all) {
            open.addAll(OpenSheet.of(
                    round,
                    scores.scale(round),
                    sheets.getOrDefault(round.id(), List.of()),
                    eyes,
                    closed,
                    LocalDate.now(clock)));
        }
        return open;
    }
}
