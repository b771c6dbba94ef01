package vn.thidua.programme.domain;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Component;
import vn.thidua.access.Act;
import vn.thidua.access.Actor;
import vn.thidua.campaign.CampaignId;
import vn.thidua.campaign.CampaignOutline;
import vn.thidua.campaign.Campaigns;
import vn.thidua.campaign.domain.CampaignReads;
import vn.thidua.campaign.domain.DutyReads;
import vn.thidua.campaign.domain.PartRole;
import vn.thidua.campaign.domain.UnitPart;
import vn.thidua.organization.UnitId;
import vn.thidua.organization.UnitReach;
import vn.thidua.organization.Units;
import vn.thidua.shared.NotFound;

/** Knows whose tasks are: the unit that leads them answers for them, whoever leads the content or runs the campaign says whether they are done. */
@NamedInterface("desk")
@Component
public class TaskSight {

    private final CampaignReads campaigns;
    private final Campaigns outlines;
    private final DutyReads duties;
    private final Units units;
    private final Clock clock;

    TaskSight(CampaignReads campaigns, Campaigns outlines, DutyReads duties, Units units, Clock clock) {
        this.campaigns = campaigns;
        this.outlines = outlines;
        this.duties = duties;
        this.units = units;
        this.clock = clock;
    }

    /** Returns which tasks are the person's to see. */
    public Within of(Actor actor) {
        return new Within(
                campaigns.runBy(actor),
                actor.active().care(units, LocalDate.now(clock)).or(UnitReach.only(actor.unit())),
                duties.parts(actor.unit()).stream()
                        .filter(part -> part.role() == PartRole.LEAD)
                        .map(UnitPart::content)
                        .filter(Objects::nonNull)
                        .collect(Collectors.toSet()));
    }

    /** Returns those of the units whose work the person's unit has. */
    public Set<UnitId> own(Collection<UnitId> some, Actor actor) {
        return units.among(some, UnitReach.only(actor.unit()), LocalDate.now(clock));
    }

    /** Tells whether the person tells how far a task is: its unit leads it, or has the work of the unit that does. */
    public boolean reports(Task task, Actor actor) {
        return actor.may(Act.REPORT) && !own(List.of(task.lead()), actor).isEmpty();
    }

    /** Tells whether the person says that a task is done: the office that runs the campaign, and who leads the content, but not of what is its own. */
    public boolean judges(Task task, Within within, Actor actor) {
        return actor.may(Act.VERIFY)
                && (within.run().contains(task.campaign())
                        || task.content() != null && within.led().contains(task.content()) && !reports(task, actor));
    }

    /** Tells whether the person's role runs the campaign. */
    public boolean runs(CampaignId campaign, Within within, Actor actor) {
        return actor.may(Act.DIRECT_WORK) && within.run().contains(campaign);
    }

    /**
     * Returns a launched campaign that the person runs.
     *
     * @throws NotFound for any other
     */
    public CampaignOutline run(CampaignId campaign, Actor actor) {
        if (!campaigns.runs(campaign, actor)) {
            throw new NotFound("campaign " + campaign + " is not run by " + actor.unit());
        }
        return outlines.launched(campaign).orElseThrow(() -> new NotFound("campaign " + campaign + " is not launched"));
    }
}
