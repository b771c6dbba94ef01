package vn.thidua.access.domain;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Component;
import vn.thidua.access.Account;
import vn.thidua.access.Grant;

/** The accounts that the sign-in page offers in demo mode. */
@NamedInterface("desk")
@Component
public class DemoAccounts {

    /** The password of every account of the demo office. */
    public static final String PASSWORD = "thidua-demo";

    private final AccountReads accounts;
    private final Clock clock;

    DemoAccounts(AccountReads accounts, Clock clock) {
        this.accounts = accounts;
        this.clock = clock;
    }

    /** An account with the first of its roles. */
    public record DemoAccount(Account account, Grant grant) {}

    /** Returns one account per role and the first units, at most fifteen. */
    public List<DemoAccount> list() {
        LocalDate today = LocalDate.now(clock);
        return accounts.all().stream()
                .flatMap(account -> accounts.grants(account.id(), today).stream()
                        .limit(1)
                        .map(grant -> new DemoAccount(account, grant)))
                .sorted((a, b) -> a.grant().role().compareTo(b.grant().role()))
                .limit(15)
                .toList();
    }
}
