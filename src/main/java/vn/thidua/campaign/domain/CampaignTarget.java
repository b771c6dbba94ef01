package vn.thidua.campaign.domain;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.modulith.NamedInterface;

/**
 * A measured promise of the issuer.
 *
 * @param content the content it belongs to, if any
 * @param ord order in the plan, from 1
 * @param place number of the section or table row it stands in
 */
@NamedInterface("desk")
public record CampaignTarget(
        UUID id, @Nullable UUID content, int ord, String place, String subject, Measure measure, Source source)
        implements CampaignThing {}
