package vn.thidua.registration.domain;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thidua.campaign.CampaignId;
import vn.thidua.organization.UnitId;
import vn.thidua.registration.RegistrationId;

/**
 * What a unit promises in a campaign.
 *
 * @param unit whose promise it is; perhaps a unit that has ended
 * @param submissions how many times it was submitted
 * @param firstAt when it was first submitted, null before
 * @param late whether that was after the last day
 * @param works in their order
 */
public record Registration(
        RegistrationId id,
        CampaignId campaign,
        UnitId unit,
        int submissions,
        @Nullable Instant firstAt,
        boolean late,
        @Nullable Instant submittedAt,
        String submittedBy,
        List<Work> works) {

    /** Returns the works that there is something to hand in of. */
    public List<Work> open() {
        return works.stream().filter(Work::open).toList();
    }
}
