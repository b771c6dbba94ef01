package vn.thidua.scoring.reminding;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.reporting.reminding.ReminderRule;
import vn.thidua.scoring.RoundOpened;
import vn.thidua.scoring.ScoreRemindersChanged;
import vn.thidua.scoring.ScoringRoundId;
import vn.thidua.scoring.round.RoundReads;
import vn.thidua.scoring.round.ScoringRefusal;
import vn.thidua.scoring.round.ScoringRound;
import vn.thidua.shared.By;
import vn.thidua.shared.NotFound;
import vn.thidua.shared.Reading;

/** Says by which rules units of a round are reminded; each rule holds for the last days of all its parts. */
@Service
@Transactional
public class ScoreRuleDesk {

    /** What every round begins with: three days before a last day, on it, and on the day after, without anybody's doing. */
    public static final List<ReminderRule> DEFAULT = List.of(
            new ReminderRule(-3, false, true), new ReminderRule(0, false, true), new ReminderRule(1, false, true));

    private final RoundReads rounds;
    private final ScoreRuleRows rows;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ScoreRuleDesk(RoundReads rounds, ScoreRuleRows rows, ApplicationEventPublisher events, Clock clock) {
        this.rounds = rounds;
        this.rows = rows;
        this.events = events;
        this.clock = clock;
    }

    /** Returns the rules of a round, the earliest day first. */
    @Reading
    public List<ReminderRule> rules(ScoringRoundId round) {
        return rows.of(round);
    }

    /** A round that is opened has its rules at once, or is not opened. */
    @EventListener
    void on(RoundOpened opened) {
        rows.set(opened.round(), DEFAULT);
    }

    /**
     * Sets a rule, in the place of one for the same day; what is so already stays.
     *
     * @throws vn.thidua.shared.Refused with {@link ScoringRefusal#NO_DAYS} or {@link ScoringRefusal#CLOSED}
     */
    public void set(ScoringRoundId round, ReminderRule rule, By by) {
        if (Math.abs(rule.days()) > ReminderRule.MOST) {
            ScoringRefusal.NO_DAYS.because(ReminderRule.MOST).raise();
        }
        stillOpen(round);
        changed(round, rows.set(round, List.of(rule)), by);
    }

    /**
     * Takes a rule away; what is gone stays gone.
     *
     * @throws vn.thidua.shared.Refused with {@link ScoringRefusal#CLOSED}
     */
    public void drop(ScoringRoundId round, int days, By by) {
        stillOpen(round);
        changed(round, rows.drop(round, days), by);
    }

    private void stillOpen(ScoringRoundId id) {
        ScoringRound round = rounds.find(id).orElseThrow(() -> new NotFound("round " + id));
        if (round.closed()) {
            ScoringRefusal.CLOSED.because().raise();
        }
    }

    private void changed(ScoringRoundId round, boolean changed, By by) {
        if (changed) {
            List<Integer> days = rows.of(round).stream().map(ReminderRule::days).toList();
            events.publishEvent(new ScoreRemindersChanged(round, days, Instant.now(clock), by));
        }
    }
}
