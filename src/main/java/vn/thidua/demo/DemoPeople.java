package vn.thidua.demo;

import java.time.Clock;
import java.time.LocalDate;
import vn.thidua.access.Account;
import vn.thidua.access.Grant;
import vn.thidua.access.domain.AccountReads;
import vn.thidua.shared.By;
import vn.thidua.shared.NotFound;

/** Finds the people of the demo office. */
@DemoOnly
class DemoPeople {

    private final AccountReads accounts;
    private final Clock clock;

    DemoPeople(AccountReads accounts, Clock clock) {
        this.accounts = accounts;
        this.clock = clock;
    }

    /** Returns a person as the author of an act, in the first of their roles. */
    By by(String username) {
        Account account = accounts.named(username).orElseThrow(() -> new NotFound("account " + username));
        Grant grant = accounts.grants(account.id(), LocalDate.now(clock)).getFirst();
        return new By(
                account.id().value(),
                account.name(),
                grant.role().name(),
                grant.unit().value());
    }
}
