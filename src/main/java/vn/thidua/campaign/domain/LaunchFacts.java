package vn.thidua.campaign.domain;

import org.springframework.stereotype.Component;

/** Gathers what is looked at before a launch. */
@Component
public class LaunchFacts {

    private final BodyReads bodies;
    private final OfficeReads offices;
    private final CampaignReads campaigns;

    LaunchFacts(BodyReads bodies, OfficeReads offices, CampaignReads campaigns) {
        this.bodies = bodies;
        this.offices = offices;
        this.campaigns = campaigns;
    }

    /** Returns the facts of a campaign. */
    public LaunchRules.Facts of(CampaignHead head) {
        return new LaunchRules.Facts(
                head,
                bodies.all(head.id()),
                offices.of(head.id()),
                campaigns.addressed(head.id()).size());
    }
}
