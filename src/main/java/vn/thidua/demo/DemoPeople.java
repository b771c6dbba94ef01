package vn.thidua.demo;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import vn.thidua.access.Account;
import vn.thidua.access.AccountId;
import vn.thidua.access.Actor;
import vn.thidua.access.Grant;
import vn.thidua.access.Role;
import vn.thidua.access.domain.AccountDesk;
import vn.thidua.access.domain.AccountReads;
import vn.thidua.access.domain.DemoAccounts;
import vn.thidua.access.domain.GrantDesk;
import vn.thidua.organization.UnitId;
import vn.thidua.shared.By;
import vn.thidua.shared.NotFound;

/** Gives the people of the demo office their accounts and finds them again. */
@DemoOnly
class DemoPeople {

    private final AccountReads accounts;
    private final AccountDesk desk;
    private final GrantDesk grants;
    private final Clock clock;

    DemoPeople(AccountReads accounts, AccountDesk desk, GrantDesk grants, Clock clock) {
        this.accounts = accounts;
        this.desk = desk;
        this.grants = grants;
        this.clock = clock;
    }

    /** Creates an account with a role for each of them. */
    void create(Map<String, UnitId> units) {
        for (List<String> row : new DemoFile("people.txt").rows()) {
            AccountId account = desk.create(
                    new AccountDesk.Create(row.get(0), row.get(1), null, DemoAccounts.PASSWORD), By.PROGRAM);
            UnitId unit = Objects.requireNonNull(units.get(row.get(3)), row.get(3));
            grants.giveFromToday(account, Role.valueOf(row.get(2)), unit, By.PROGRAM);
        }
    }

    /** Returns a person as the author of an act, in the first of their roles. */
    By by(String username) {
        return actor(username).by();
    }

    /**
     * Returns who scores for a unit.
     *
     * @param who a user name, or an invented name of somebody without an account
     */
    By author(String who, UnitId unit) {
        return accounts.named(who).isPresent() ? by(who) : new By(null, who, Role.UNIT_OFFICER.name(), unit.value());
    }

    /** Returns a person in the first of their roles. */
    Actor actor(String username) {
        Account account = accounts.named(username).orElseThrow(() -> new NotFound("account " + username));
        List<Grant> held = accounts.grants(account.id(), LocalDate.now(clock));
        return new Actor(account.id(), account.name(), held.getFirst(), held);
    }
}
