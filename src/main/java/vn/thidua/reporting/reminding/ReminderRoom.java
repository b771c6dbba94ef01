package vn.thidua.reporting.reminding;

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
import vn.thidua.campaign.CampaignId;
import vn.thidua.shared.Vietnamese;

/** Follows the rules of every campaign in the background, by day: nobody is reminded at night. */
@Component
class ReminderRoom implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(ReminderRoom.class);
    private static final Duration LOOK = Duration.ofMinutes(10);
    private static final LocalTime MORNING = LocalTime.of(7, 0);
    private static final LocalTime EVENING = LocalTime.of(20, 0);

    private final ReminderRows rows;
    private final ReminderDesk desk;
    private final Clock clock;
    private final BackRoom room = new BackRoom("reminders", 1, LOOK, this::look);

    ReminderRoom(ReminderRows rows, ReminderDesk desk, Clock clock) {
        this.rows = rows;
        this.desk = desk;
        this.clock = clock;
    }

    /** Looks once; there is never a second task at once. */
    private Optional<Runnable> look(UUID worker) {
        LocalTime now = LocalTime.ofInstant(clock.instant(), Vietnamese.ZONE);
        if (!now.isBefore(MORNING) && now.isBefore(EVENING)) {
            rows.campaigns().forEach(this::follow);
        }
        return Optional.empty();
    }

    /** Follows the rules of one campaign; what goes wrong there keeps no other waiting, and is tried again at the next look. */
    private void follow(CampaignId campaign) {
        try {
            desk.follow(campaign);
        } catch (RuntimeException unexpected) {
            LOG.error("the reminders of the campaign {} wait after", campaign, unexpected);
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
