package vn.thidua.campaign.domain;

import java.util.List;
import java.util.UUID;

/**
 * By when something is to be done.
 *
 * @param ord order in the plan, from 1
 * @param receiver who receives it, in the words of the plan
 * @param offices whom it binds, named as in the plan; none: everyone the campaign addresses
 */
public record CampaignDeadline(
        UUID id,
        int ord,
        String what,
        DeadlineSort sort,
        String receiver,
        DueRule rule,
        Lateness lateness,
        List<String> offices,
        Source source)
        implements CampaignThing {}
