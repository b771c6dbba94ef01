package vn.thidua.campaign.domain;

import java.util.UUID;
import org.springframework.modulith.NamedInterface;

/**
 * A numbered thing to do.
 *
 * @param ord order in the plan, from 1
 * @param no printed number, may be empty
 */
@NamedInterface("desk")
public record CampaignContent(UUID id, int ord, String no, String body, Source source) implements CampaignThing {}
