package vn.thidua.access.web;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.thidua.access.Account;
import vn.thidua.access.Act;
import vn.thidua.access.Grant;
import vn.thidua.access.Role;
import vn.thidua.access.domain.Delegation;
import vn.thidua.access.domain.HeldGrant;

/**
 * What an account may do and why.
 *
 * @param own whether it is the reader's own
 * @param active the role in use; empty on the page of somebody else
 * @param grounds all roles that the account can use today
 * @param near for each role up to three people who hold it for the unit or above it
 */
public record RightsPage(
        Account account, boolean own, Optional<Grant> active, List<Ground> grounds, Map<Role, List<String>> near) {

    /**
     * A role that can be used today, and where it comes from.
     *
     * @param held the grant, for a role of one's own
     * @param delegation by which the role of somebody else is used
     */
    public record Ground(Grant grant, Optional<HeldGrant> held, Optional<Delegation> delegation) {}

    /**
     * An act.
     *
     * @param now whether it may be done in the role in use
     * @param by what lets the account do it, the role in use first
     * @param could the roles that may
     */
    public record Row(Act act, boolean now, List<Ground> by, List<Role> could) {

        /** Tells whether another role than the one in use is needed. */
        public boolean otherwise() {
            return !now && !by.isEmpty();
        }
    }

    /** Returns every act. */
    public List<Row> rows() {
        return Arrays.stream(Act.values()).map(this::row).toList();
    }

    /** Returns how many acts may be done in the role in use, or in any. */
    public long allowed() {
        return rows().stream().filter(Row::now).count();
    }

    /** Returns names of people who hold the role, as one text. */
    public String names(Role role) {
        return String.join(", ", near.getOrDefault(role, List.of()));
    }

    private Row row(Act act) {
        List<Ground> by =
                grounds.stream().filter(ground -> ground.grant().may(act)).toList();
        boolean now = active.map(grant -> grant.may(act)).orElse(!by.isEmpty());
        List<Ground> used = by.stream()
                .filter(ground -> active.map(grant ->
                                !now || grant.id().equals(ground.grant().id()))
                        .orElse(true))
                .toList();
        return new Row(
                act,
                now,
                used,
                Arrays.stream(Role.values()).filter(act::allowedTo).toList());
    }
}
