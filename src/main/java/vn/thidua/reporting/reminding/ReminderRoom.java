package vn.thidua.reporting.reminding;

import java.time.Clock;
import org.springframework.stereotype.Component;
import vn.thidua.background.DayRoom;
import vn.thidua.campaign.CampaignId;

/** Follows the rules of every campaign in the background. */
@Component
class ReminderRoom extends DayRoom<CampaignId> {

    ReminderRoom(ReminderRows rows, ReminderDesk desk, Clock clock) {
        super("reminders", rows::campaigns, desk::follow, clock);
    }
}
