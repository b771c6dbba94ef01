package vn.thidua.access.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import vn.thidua.access.AccountId;
import vn.thidua.access.Act;
import vn.thidua.access.Period;
import vn.thidua.access.Role;

/**
 * A role, or some acts of it, that its holder lets somebody else use for a time.
 *
 * @param grant the role of the principal
 * @param acts what is handed over, empty for everything the role may do
 * @param period never open-ended
 * @param ended who ended it early, if anybody did
 */
public record Delegation(
        UUID id,
        UUID grant,
        Role role,
        String unitName,
        Person principal,
        Person deputy,
        Set<Act> acts,
        Period period,
        Reason reason,
        String note,
        Paper paper,
        String enteredBy,
        Optional<Ending> ended) {

    /** Why somebody else acts. */
    public enum Reason {
        /** The holder is away, on leave or ill. */
        ABSENT,
        /** Any other reason. */
        AUTHORISED
    }

    /** The one who lets act, or the one who acts. */
    public record Person(AccountId account, String name) {}

    /**
     * The paper that authorises.
     *
     * @param fileName name of its file, if one was given
     */
    public record Paper(String number, LocalDate date, Optional<String> fileName) {}

    /** Who ended it before its last day, and when. */
    public record Ending(String by, Instant at) {}

    /** Returns its last day. */
    public LocalDate lastDay() {
        LocalDate end = period.endsOn();
        return end == null ? LocalDate.MAX : end.minusDays(1);
    }

    /** Tells whether the deputy can act on the day, or will be. */
    public boolean open(LocalDate day) {
        return ended.isEmpty() && !period.over(day);
    }

    /** Tells whether the two hand over some of the same. */
    boolean sharesWith(Set<Act> others) {
        return acts.isEmpty() || others.isEmpty() || acts.stream().anyMatch(others::contains);
    }

    /** Returns the same with the name of the unit. */
    Delegation at(String name) {
        return new Delegation(
                id, grant, role, name, principal, deputy, acts, period, reason, note, paper, enteredBy, ended);
    }

    /** Tells whether the account is one of the two sides. */
    public boolean concerns(AccountId account) {
        return principal.account().equals(account) || deputy.account().equals(account);
    }
}
