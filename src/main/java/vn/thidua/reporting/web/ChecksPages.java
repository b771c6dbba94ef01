package vn.thidua.reporting.web;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.thidua.access.Actor;
import vn.thidua.campaign.CampaignId;
import vn.thidua.campaign.CampaignOutline;
import vn.thidua.reporting.domain.CampaignSight;
import vn.thidua.reporting.domain.CheckDesk;
import vn.thidua.reporting.domain.Ground;
import vn.thidua.reporting.domain.SumDesk;
import vn.thidua.reporting.domain.SumRules;
import vn.thidua.shared.NotFound;
import vn.thidua.shared.Refusal;

/** Makes the page of how the figures of a campaign are checked, for the office that runs it. */
@Component
class ChecksPages {

    private final CampaignSight campaigns;
    private final CheckDesk checks;
    private final SumDesk sums;
    private final Ground ground;

    ChecksPages(CampaignSight campaigns, CheckDesk checks, SumDesk sums, Ground ground) {
        this.campaigns = campaigns;
        this.checks = checks;
        this.sums = sums;
        this.ground = ground;
    }

    /**
     * What somebody chose as a sum.
     *
     * @param refusal why that was not taken
     */
    record Attempt(String whole, List<String> parts, Optional<Refusal> refusal) {

        static final Attempt NONE = new Attempt("", List.of(), Optional.empty());
    }

    /**
     * Returns the page.
     *
     * @throws NotFound when the campaign is not launched, or not the person's to run
     */
    ChecksPage of(Actor actor, UUID campaign, Attempt attempt) {
        CampaignOutline outline = campaigns.run(new CampaignId(campaign), actor);
        return new ChecksPage(
                outline,
                checks.strict(outline.id()),
                ground.targets(outline.id()).stream().filter(SumRules::adds).toList(),
                sums.of(outline.id()),
                attempt.whole(),
                attempt.parts(),
                attempt.refusal());
    }
}
