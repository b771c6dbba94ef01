package vn.thidua.campaign.domain;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Repository;
import vn.thidua.campaign.CampaignId;

/** Reads things of a campaign by their sort. */
@Repository
public class ThingReads {

    private final BodyReads bodies;

    ThingReads(BodyReads bodies) {
        this.bodies = bodies;
    }

    /** Returns the things of a sort, in the order of the plan. */
    public List<? extends CampaignThing> of(CampaignId campaign, CampaignThing.Sort sort) {
        return switch (sort) {
            case CONTENT -> bodies.contents(campaign);
            case TARGET -> bodies.targets(campaign);
            case ASSIGNMENT -> bodies.assignments(campaign);
            case DEADLINE -> bodies.deadlines(campaign);
            case COMMENDATION -> bodies.commendations(campaign);
        };
    }

    /** Returns a thing that still stands. */
    public Optional<CampaignThing> find(CampaignId campaign, CampaignThing.Sort sort, UUID id) {
        return of(campaign, sort).stream()
                .filter(thing -> thing.id().equals(id))
                .findFirst()
                .map(thing -> thing);
    }
}
