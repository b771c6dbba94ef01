package vn.thidua.access;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import vn.thidua.organization.UnitId;
import vn.thidua.shared.Vietnamese;

/** The accounts, as other modules may read them. */
public interface Accounts {

    /** Returns an account. */
    Optional<Account> find(AccountId id);

    /** Returns the language that an account reads; Vietnamese where there is no such account. */
    default Locale locale(AccountId id) {
        return find(id).map(Account::language).map(Locale::of).orElse(Vietnamese.LOCALE);
    }

    /** Returns the account whose calendar feed has this key and that is still open. */
    Optional<Account> withCalendarKey(String key);

    /** Returns the roles that the account can use on the day: its own, then those of others by delegation, in the order of the roles and unit names. */
    List<Grant> grants(AccountId id, LocalDate day);

    /** Returns the open accounts that hold any role for one of the units on the day, one statement however many units. */
    List<AccountId> of(Collection<UnitId> units, LocalDate day);

    /** Returns the open accounts that hold the role for any unit on the day, of their own or by delegation. */
    List<AccountId> holding(Role role, LocalDate day);

    /** Returns the open accounts whose role reaches one of the units on the day, as many statements however many units. */
    List<AccountId> reaching(Role role, Collection<UnitId> units, LocalDate day);

    /** Returns the accounts with these ids, one statement however many, in no order. */
    List<Account> all(Collection<AccountId> ids);

    /** Tells whether there is any account; where there is none, the program wants to be set up. */
    boolean any();
}
