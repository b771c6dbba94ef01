package vn.thidua.campaign.domain;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.thidua.access.Actor;
import vn.thidua.access.Role;
import vn.thidua.organization.UnitId;
import vn.thidua.organization.Units;
import vn.thidua.shared.Refusal;

/** How far the launch of a campaign may reach: a unit gives work to itself and to those below it, an office to whom it names. */
@Component
public class LaunchReach {

    private final CampaignReads campaigns;
    private final Units units;
    private final Clock clock;

    LaunchReach(CampaignReads campaigns, Units units, Clock clock) {
        this.campaigns = campaigns;
        this.units = units;
        this.clock = clock;
    }

    /** Returns why the person cannot make the campaign known to those that it addresses. */
    public Optional<Refusal> whyNot(CampaignHead head, Actor actor) {
        if (actor.role() != Role.UNIT_OFFICER) {
            return Optional.empty();
        }
        List<UnitId> addressed = campaigns.addressed(head.id());
        int beyond = addressed.size()
                - units.among(
                                addressed,
                                campaigns.reach(List.of(actor.active())).care(),
                                LocalDate.now(clock))
                        .size();
        return beyond == 0 ? Optional.empty() : Optional.of(CampaignRefusal.BEYOND_REACH.because(beyond));
    }
}
