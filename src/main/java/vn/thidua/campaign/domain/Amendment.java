package vn.thidua.campaign.domain;

import java.time.Instant;

/**
 * A field that was changed in a campaign.
 *
 * @param thing sort of the thing: {@code CAMPAIGN}, {@code CONTENT}, {@code TARGET} …
 * @param title what the thing is called
 * @param was the fact before, see {@link Facts}
 * @param becomes the fact after, see {@link Facts}
 */
public record Amendment(
        String thing, String title, String field, String was, String becomes, String why, String by, Instant at) {}
