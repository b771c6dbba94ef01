package vn.thidua.registration.domain;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.thidua.campaign.CampaignId;
import vn.thidua.organization.ClusterId;
import vn.thidua.organization.UnitId;

/**
 * What the members of a cluster promise each other in a campaign.
 *
 * @param edition number of the text that holds, from 1
 * @param signatures of that text, in the order in which they came
 * @param version for optimistic locking
 */
public record Pledge(
        UUID id,
        CampaignId campaign,
        ClusterId cluster,
        int edition,
        String body,
        Instant writtenAt,
        String writtenBy,
        List<Signature> signatures,
        long version) {

    /**
     * That a member stands for the text.
     *
     * @param post what the person who signed is, as typed
     */
    public record Signature(UnitId unit, String by, String post, Instant at) {}

    /** Returns the signature of a member; empty while it did not sign. */
    public Optional<Signature> of(UnitId unit) {
        return signatures.stream()
                .filter(signature -> signature.unit().equals(unit))
                .findFirst();
    }
}
