package vn.thidua.scoring.reminding;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalTime;
import java.util.Optional;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import vn.thidua.background.BackRoom;
import vn.thidua.scoring.round.RoundReads;
import vn.thidua.scoring.round.ScoringRound;
import vn.thidua.shared.Vietnamese;

/** Follows the last days of every open round in the background, by day: nobody is reminded at night. */
@Component
class ScoreReminderRoom implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(ScoreReminderRoom.class);
    private static final Duration LOOK = Duration.ofMinutes(10);
    private static final LocalTime MORNING = LocalTime.of(7, 0);
    private static final LocalTime EVENING = LocalTime.of(20, 0);

    private final RoundReads rounds;
    private final ScoreReminderDesk desk;
    private final Clock clock;
    private final BackRoom room = new BackRoom("score reminders", 1, LOOK, this::look);

    ScoreReminderRoom(RoundReads rounds, ScoreReminderDesk desk, Clock clock) {
        this.rounds = rounds;
        this.desk = desk;
        this.clock = clock;
    }

    /** Looks once; there is never a second task at once. */
    private Optional<Runnable> look(UUID worker) {
        LocalTime now = LocalTime.ofInstant(clock.instant(), Vietnamese.ZONE);
        if (!now.isBefore(MORNING) && now.isBefore(EVENING)) {
            rounds.open().forEach(this::follow);
        }
        return Optional.empty();
    }

    /** Follows one round; what goes wrong there keeps no other waiting, and is tried again at the next look. */
    private void follow(ScoringRound round) {
        try {
            desk.follow(round);
        } catch (RuntimeException unexpected) {
            LOG.error("the reminders of the round {} wait after", round.id(), unexpected);
        }
    }

    @Override
    public void start() {
        room.open();
    }

    @Override
    public void stop() {
        room.close();
    }

    @Override
    public boolean isRunning() {
        return room.isOpen();
    }
}
