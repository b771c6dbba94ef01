package vn.thidua.scoring.reminding;

import java.time.Clock;
import org.springframework.stereotype.Component;
import vn.thidua.background.DayRoom;
import vn.thidua.scoring.round.RoundReads;
import vn.thidua.scoring.round.ScoringRound;

/** Follows the rules of every open round in the background. */
@Component
class ScoreReminderRoom extends DayRoom<ScoringRound> {

    ScoreReminderRoom(RoundReads rounds, ScoreReminderDesk desk, Clock clock) {
        super("score reminders", rounds::open, desk::follow, clock);
    }
}
