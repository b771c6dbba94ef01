package vn.thidua.access.web;

import java.util.List;
import vn.thidua.access.Account;
import vn.thidua.access.Role;
import vn.thidua.access.domain.HeldGrant;

/**
 * The list of accounts.
 *
 * @param query what is searched for, empty for all
 * @param role the only role shown, empty for all
 * @param hits number of accounts found, of which the page shows the first
 * @param total number of all accounts
 * @param mail whether people can be invited by mail
 */
public record AccountsPage(List<Row> rows, String query, String role, int hits, int total, boolean mail) {

    /** Most rows on a page. */
    static final int MOST = 100;

    /**
     * An account with the roles it holds today or later.
     *
     * @param waiting whether the person has not chosen a password and can be invited
     */
    public record Row(Account account, List<HeldGrant> grants, boolean waiting) {}

    /** Tells whether somebody in the list can be invited. */
    public boolean inviting() {
        return rows.stream().anyMatch(Row::waiting);
    }

    /** Returns all roles. */
    public List<Role> roles() {
        return List.of(Role.values());
    }

    /** Tells whether something is searched for. */
    public boolean filtered() {
        return !query.isEmpty() || !role.isEmpty();
    }

    /** Tells whether more were found than are shown. */
    public boolean cut() {
        return hits > rows.size();
    }
}
