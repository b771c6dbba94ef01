package vn.thidua.scoring.reminding;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.thidua.access.Act;
import vn.thidua.access.Actor;
import vn.thidua.campaign.WaitingWork;
import vn.thidua.scoring.ScoringRoundId;
import vn.thidua.scoring.round.Eyes;
import vn.thidua.scoring.round.RoundReads;
import vn.thidua.scoring.round.RoundSight;
import vn.thidua.scoring.round.ScoringRound;

/** Reminders to score that wait for whoever runs the round. */
@Component
class WaitingReminders implements WaitingWork {

    private final ScoreReminderRows rows;
    private final RoundReads rounds;
    private final RoundSight sight;

    WaitingReminders(ScoreReminderRows rows, RoundReads rounds, RoundSight sight) {
        this.rows = rows;
        this.rounds = rounds;
        this.sight = sight;
    }

    @Override
    public List<Item> of(Actor actor) {
        Map<ScoringRoundId, Integer> held = actor.may(Act.RUN_SCORING) ? rows.held() : Map.of();
        if (held.isEmpty()) {
            return List.of();
        }
        List<ScoringRound> open = rounds.open().stream()
                .filter(round -> held.containsKey(round.id()))
                .toList();
        Eyes eyes = sight.eyes(open, List.of(), actor);
        return open.stream()
                .filter(eyes::runs)
                .map(round -> new Item(
                        "scoreWait.held",
                        List.of(held.getOrDefault(round.id(), 0), round.title()),
                        "/scores/" + round.id() + "/owing",
                        null,
                        false))
                .toList();
    }
}
