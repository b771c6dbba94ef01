package vn.thidua.commendation.clearance;

import java.time.Clock;
import org.springframework.stereotype.Component;
import vn.thidua.background.DayRoom;

/** Follows every request that waits for an answer in the background. */
@Component
class ClearanceReminderRoom extends DayRoom<Clearance> {

    ClearanceReminderRoom(ClearanceReminders reminders, Clock clock) {
        super("clearance reminders", reminders::waiting, reminders::follow, clock);
    }
}
