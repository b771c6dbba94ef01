package vn.thidua.programme.works;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.thidua.access.Act;
import vn.thidua.access.Actor;
import vn.thidua.campaign.CalendarWork;
import vn.thidua.campaign.WaitingWork;
import vn.thidua.organization.UnitId;

/** Puts milestones of key works on the calendars and homes of those who build them. */
@Component
class CalendarMilestones implements CalendarWork, WaitingWork {

    /* What is further away can wait. */
    private static final int SOON = 14;

    private final KeyWorkReads reads;
    private final Clock clock;

    CalendarMilestones(KeyWorkReads reads, Clock clock) {
        this.reads = reads;
        this.clock = clock;
    }

    @Override
    public List<CalendarWork.Item> of(Collection<UnitId> units) {
        List<CalendarWork.Item> items = new ArrayList<>();
        for (KeyWork work : reads.unfinishedOf(units)) {
            work.milestones().stream()
                    .filter(milestone -> milestone.doneOn() == null)
                    .map(milestone -> new CalendarWork.Item(
                            milestone.id(),
                            milestone.plannedOn(),
                            milestone.name(),
                            work.plan().name()))
                    .forEach(items::add);
        }
        return items;
    }

    @Override
    public List<WaitingWork.Item> of(Actor actor) {
        LocalDate today = LocalDate.now(clock);
        List<WaitingWork.Item> items = new ArrayList<>();
        for (KeyWork work : actor.may(Act.REPORT) ? reads.unfinishedOf(List.of(actor.unit())) : List.<KeyWork>of()) {
            work.milestones().stream()
                    .filter(milestone ->
                            milestone.doneOn() == null && !milestone.plannedOn().isAfter(today.plusDays(SOON)))
                    .map(milestone -> new WaitingWork.Item(
                            "keyWork.toReach",
                            List.of(milestone.name(), work.plan().name()),
                            work.path(),
                            milestone.plannedOn(),
                            milestone.overdue(today)))
                    .forEach(items::add);
        }
        return items;
    }
}
