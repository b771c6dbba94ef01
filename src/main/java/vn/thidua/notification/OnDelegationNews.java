package vn.thidua.notification;

import java.time.LocalDate;
import java.util.List;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;
import vn.thidua.access.Account;
import vn.thidua.access.AccountId;
import vn.thidua.access.Accounts;
import vn.thidua.access.DelegationEnded;
import vn.thidua.access.DelegationEntered;
import vn.thidua.shared.DomainEvent;
import vn.thidua.shared.Vietnamese;
import vn.thidua.shared.WrittenDay;

/** Tells deputies from when to when they act for somebody else, and when that ends early. */
@Component
class OnDelegationNews {

    private final Herald herald;
    private final Accounts accounts;

    OnDelegationNews(Herald herald, Accounts accounts) {
        this.herald = herald;
        this.accounts = accounts;
    }

    @ApplicationModuleListener
    void on(DelegationEntered entered) {
        tell(
                entered,
                entered.deputy(),
                "notice.delegated",
                List.of(
                        name(entered.principal()),
                        WrittenDay.of(entered.startsOn()),
                        WrittenDay.of(entered.lastDay()),
                        entered.paper()));
    }

    @ApplicationModuleListener
    void on(DelegationEnded ended) {
        LocalDate day = LocalDate.ofInstant(ended.occurredAt(), Vietnamese.ZONE);
        tell(ended, ended.deputy(), "notice.delegationEnded", List.of(name(ended.principal()), WrittenDay.of(day)));
    }

    private void tell(DomainEvent event, AccountId deputy, String messageKey, List<String> arguments) {
        herald.tell(new News(
                News.key(event, arguments),
                messageKey,
                arguments,
                "/me/delegations",
                List.of(),
                List.of(deputy),
                event.by().account()));
    }

    private String name(AccountId account) {
        return accounts.find(account).map(Account::name).orElseThrow();
    }
}
