package vn.thidua.campaign.domain;

import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.campaign.DutiesDone;
import vn.thidua.campaign.DutyDone;
import vn.thidua.campaign.DutyReopened;
import vn.thidua.organization.UnitId;
import vn.thidua.shared.By;
import vn.thidua.shared.NotFound;

/** Takes the word of units that they did what was due. */
@NamedInterface("desk")
@Service
@Transactional
public class DutyDesk {

    private final DueRows rows;
    private final DutyReads reads;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    DutyDesk(DueRows rows, DutyReads reads, ApplicationEventPublisher events, Clock clock) {
        this.rows = rows;
        this.reads = reads;
        this.events = events;
        this.clock = clock;
    }

    /** Notes that the unit did what was due; saying so again changes nothing. */
    public void done(UUID due, UnitId unit, String note, By by) {
        Duty duty = reads.find(unit, due).orElseThrow(() -> new NotFound("due " + due));
        Instant now = Instant.now(clock);
        if (rows.done(due, unit.value(), note.strip(), by.name(), now)) {
            events.publishEvent(new DutyDone(duty.campaign(), due, duty.what(), duty.lastDay(), unit, now, by));
        }
    }

    /** Notes that reports or registrations that were due for units came in, whoever made them; once more changes nothing. Whoever took them knows that they were wanted. */
    public void reported(UUID due, Collection<UnitId> units, By by) {
        Instant now = Instant.now(clock);
        List<UnitId> done = rows.done(due, units, by.name(), now);
        if (done.isEmpty()) {
            return;
        }
        DueRows.Dated dated = rows.dated(due);
        events.publishEvent(
                done.size() == 1
                        ? new DutyDone(dated.campaign(), due, dated.what(), dated.lastDay(), done.getFirst(), now, by)
                        : new DutiesDone(dated.campaign(), due, dated.what(), dated.lastDay(), done.size(), now, by));
    }

    /** Takes that back. */
    public void undone(UUID due, UnitId unit, By by) {
        Duty duty = reads.find(unit, due).orElseThrow(() -> new NotFound("due " + due));
        if (rows.undone(due, unit.value())) {
            events.publishEvent(
                    new DutyReopened(duty.campaign(), due, duty.what(), duty.lastDay(), unit, Instant.now(clock), by));
        }
    }
}
