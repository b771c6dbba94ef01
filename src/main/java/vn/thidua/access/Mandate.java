package vn.thidua.access;

import java.time.LocalDate;
import java.util.Set;

/**
 * For whom, with what and until when a person uses the role of somebody else.
 *
 * @param principalName name of the person whose role it is
 * @param acts what is handed over, empty for everything the role may do
 * @param lastDay last day of the delegation
 */
public record Mandate(AccountId principal, String principalName, Set<Act> acts, LocalDate lastDay) {

    /** Tells whether the act is handed over; one's own desk always is, for without it nobody gets in. */
    public boolean covers(Act act) {
        return acts.isEmpty() || acts.contains(act) || act == Act.USE_OWN_DESK;
    }
}
