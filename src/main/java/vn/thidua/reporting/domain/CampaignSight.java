package vn.thidua.reporting.domain;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Component;
import vn.thidua.access.Actor;
import vn.thidua.campaign.CampaignId;
import vn.thidua.campaign.CampaignOutline;
import vn.thidua.campaign.domain.CampaignHead;
import vn.thidua.campaign.domain.CampaignReads;
import vn.thidua.campaign.domain.CampaignState;
import vn.thidua.shared.NotFound;

/** Lets people see the reports of launched campaigns that are theirs to see, and knows who runs them. */
@NamedInterface("desk")
@Component
public class CampaignSight {

    private final CampaignReads campaigns;
    private final Ground ground;

    CampaignSight(CampaignReads campaigns, Ground ground) {
        this.campaigns = campaigns;
        this.ground = ground;
    }

    /**
     * Returns a launched campaign that the person may see.
     *
     * @throws NotFound for any other
     */
    public CampaignOutline visible(CampaignId id, Actor actor) {
        return campaigns
                .visible(id, actor)
                .launched()
                .orElseThrow(() -> new NotFound("campaign " + id + " is not launched"));
    }

    /** Returns the running campaigns that the person may see, the latest first. */
    public List<CampaignOutline> running(Actor actor) {
        return campaigns.visibleTo(actor).stream()
                .filter(head -> head.state() == CampaignState.LAUNCHED && head.hasPeriod())
                .sorted(Comparator.comparing(CampaignHead::startsOn, Comparator.nullsFirst(Comparator.naturalOrder()))
                        .reversed())
                .map(CampaignHead::outline)
                .toList();
    }

    /**
     * Returns a launched campaign that the role in use runs.
     *
     * @throws NotFound for any other
     */
    public CampaignOutline run(CampaignId id, Actor actor) {
        CampaignOutline campaign = visible(id, actor);
        if (!runs(id, actor)) {
            throw new NotFound("campaign " + id + " is not run by " + actor.unit());
        }
        return campaign;
    }

    /** Tells whether the role in use runs the campaign. */
    public boolean runs(CampaignId id, Actor actor) {
        return campaigns.runs(id, actor);
    }

    /**
     * Returns a period of a campaign.
     *
     * @throws NotFound when it is none of its periods
     */
    public ReportingPeriod period(CampaignId id, UUID due) {
        ReportingPeriod period = ground.period(due);
        if (!period.due().campaign().equals(id)) {
            throw new NotFound("period " + due + " of " + id);
        }
        return period;
    }

    /** Returns the latest of the periods that is over, else the first. */
    public static ReportingPeriod latest(List<ReportingPeriod> periods, LocalDate today) {
        return periods.stream()
                .filter(period -> period.to().isBefore(today))
                .reduce((first, second) -> second)
                .orElse(periods.getFirst());
    }
}
