package vn.thidua.programme.meeting;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.thidua.campaign.CampaignId;
import vn.thidua.campaign.Campaigns;
import vn.thidua.organization.Successions;
import vn.thidua.organization.Successions.Heritage;
import vn.thidua.organization.UnitId;
import vn.thidua.programme.domain.Task;
import vn.thidua.programme.domain.TaskReads;
import vn.thidua.programme.works.KeyWork;
import vn.thidua.programme.works.KeyWorkReads;
import vn.thidua.reporting.Concerns;

/** Drafts whom to invite to a meeting: who answers for what is late or missed, then the units that the campaign is addressed to. */
@Component
class Invitees {

    /* Nobody fits more into a hall; whoever is missing can be invited by name. */
    private static final int MOST = 300;

    private final TaskReads tasks;
    private final KeyWorkReads works;
    private final Concerns concerns;
    private final Campaigns campaigns;
    private final Successions successions;
    private final Clock clock;

    Invitees(
            TaskReads tasks,
            KeyWorkReads works,
            Concerns concerns,
            Campaigns campaigns,
            Successions successions,
            Clock clock) {
        this.tasks = tasks;
        this.works = works;
        this.concerns = concerns;
        this.campaigns = campaigns;
        this.successions = successions;
        this.clock = clock;
    }

    List<Invitation> of(CampaignId campaign) {
        LocalDate today = LocalDate.now(clock);
        Set<UnitId> concerned = heirs(
                Stream.of(
                                tasks.all(campaign).stream()
                                        .filter(task -> task.overdue(today))
                                        .map(Task::lead),
                                works.all(campaign).stream()
                                        .filter(work -> work.standing(today) == KeyWork.Standing.LATE)
                                        .map(work -> work.plan().lead()),
                                concerns.of(campaign).stream().flatMap(concern -> concern.units().stream()))
                        .flatMap(units -> units)
                        .toList(),
                today);
        Set<UnitId> all = new LinkedHashSet<>(concerned);
        all.addAll(heirs(campaigns.addressed(campaign), today));
        return all.stream()
                .limit(MOST)
                .map(unit -> Invitation.of(unit, concerned.contains(unit)))
                .toList();
    }

    private Set<UnitId> heirs(List<UnitId> units, LocalDate today) {
        return new LinkedHashSet<>(successions
                .heirs(units.stream().distinct().toList(), Heritage.WORK, today)
                .values());
    }
}
