package vn.thidua.campaign.domain;

import org.springframework.modulith.NamedInterface;

/** How far a campaign has come. */
@NamedInterface("desk")
public enum CampaignState {
    /** Only the standing office and leaders see it. */
    DRAFT,
    /** The units it addresses see it and are bound by it. */
    LAUNCHED,
    /** It is over and stays readable. */
    CLOSED
}
