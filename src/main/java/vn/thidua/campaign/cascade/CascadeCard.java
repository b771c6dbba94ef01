package vn.thidua.campaign.cascade;

import org.jspecify.annotations.Nullable;
import vn.thidua.campaign.domain.CampaignHead;

/**
 * What the page of a campaign says of the cascade.
 *
 * @param higher the campaign that this one carries out, or null
 * @param adopts whether the person's unit is asked to carry it out
 * @param own by what it does, or null
 * @param by null where units have to launch it by no day
 * @param oversees whether the person sees who launched it
 * @param done in how many units it goes on; 0 for others
 * @param asked how many units have to launch it; 0 for others
 */
public record CascadeCard(
        @Nullable CampaignHead higher,
        boolean adopts,
        @Nullable Adoption own,
        @Nullable LaunchDeadline by,
        boolean oversees,
        int done,
        int asked) {}
