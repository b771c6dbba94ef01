package vn.thidua.programme.domain;

import java.util.Optional;
import org.springframework.modulith.NamedInterface;
import vn.thidua.campaign.CampaignId;
import vn.thidua.organization.UnitId;

/**
 * Which tasks somebody wants to see.
 *
 * @param campaign only those of it
 * @param unit only those that it leads or supports
 */
@NamedInterface("desk")
public record TaskChoice(Optional<CampaignId> campaign, Optional<UnitId> unit, Show show) {

    /** How tasks stand that somebody wants to see. */
    @NamedInterface("desk")
    public enum Show {
        /** All but those that are over. */
        OPEN("t.state not in ('VERIFIED', 'CANCELLED')"),
        /** Those whose last day is over and that nobody called done. */
        LATE("t.state in ('NOT_BEGUN', 'UNDER_WAY', 'RETURNED') and t.last_day < :today"),
        /** Those that a unit calls done. */
        TO_VERIFY("t.state = 'DONE'"),
        /** Those that somebody stands for. */
        VERIFIED("t.state = 'VERIFIED'"),
        /** Those that need not be done any more. */
        CANCELLED("t.state = 'CANCELLED'"),
        /** All. */
        ALL("true");

        private final String condition;

        Show(String condition) {
            this.condition = condition;
        }

        String condition() {
            return condition;
        }
    }
}
