package vn.thidua.demo;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.thidua.campaign.CampaignId;
import vn.thidua.programme.KeyWorkId;
import vn.thidua.programme.domain.TaskDue;
import vn.thidua.programme.works.KeyWork;
import vn.thidua.programme.works.KeyWorkDesk;
import vn.thidua.shared.By;

/** The key works of the demo office: one with something in its way and a milestone that is late, one that goes as planned. */
@DemoOnly
class DemoKeyWorks {

    private static final int MILESTONES = 6;
    private static final int PAID = 7;
    private static final int OBSTACLE = 8;

    private final KeyWorkDesk desk;
    private final Clock clock;

    DemoKeyWorks(KeyWorkDesk desk, Clock clock) {
        this.desk = desk;
        this.clock = clock;
    }

    /** Enters the works of the file, in the name of a person. */
    void open(CampaignId campaign, By by) {
        for (List<String> cells : new DemoFile("key-works.txt").rows()) {
            KeyWorkId work = new KeyWorkId(UUID.randomUUID());
            desk.enter(
                    work,
                    campaign,
                    new KeyWork.Plan(
                            null,
                            cells.get(0),
                            cells.get(1),
                            DemoUnits.id(cells.get(2)),
                            Long.parseLong(cells.get(3)),
                            day(cells.get(4)).orElseThrow(),
                            day(cells.get(5)).orElseThrow()),
                    by);
            for (String milestone : cells.get(MILESTONES).split(";")) {
                List<String> parts = Arrays.stream(milestone.split(",", -1))
                        .map(String::strip)
                        .toList();
                UUID id = UUID.randomUUID();
                desk.set(work, id, parts.get(0), day(parts.get(1)).orElseThrow());
                day(parts.get(2)).ifPresent(done -> desk.reach(work, id, done, "", by));
            }
            desk.pay(work, UUID.randomUUID(), LocalDate.now(clock), Long.parseLong(cells.get(PAID)), cells.get(0), by);
            if (!cells.get(OBSTACLE).isEmpty()) {
                desk.raise(work, UUID.randomUUID(), cells.get(OBSTACLE), by);
            }
        }
    }

    private static Optional<LocalDate> day(String text) {
        return TaskDue.of(text).map(TaskDue::day);
    }
}
