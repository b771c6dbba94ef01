package vn.thidua.access.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.thidua.access.Account;
import vn.thidua.access.AccountId;
import vn.thidua.access.Postbox;
import vn.thidua.access.domain.AccountFile;
import vn.thidua.access.domain.AccountReads;
import vn.thidua.access.domain.EntryKeyReads;
import vn.thidua.access.domain.GrantReads;
import vn.thidua.access.domain.HeldGrant;
import vn.thidua.access.domain.PasskeyDesk;
import vn.thidua.organization.people.UnitPicker;
import vn.thidua.shared.By;
import vn.thidua.shared.Complaints;
import vn.thidua.shared.NotFound;
import vn.thidua.shared.Vietnamese;

/** Gathers what the pages of accounts show. */
@Component
class AccountPages {

    private final AccountReads accounts;
    private final GrantReads grants;
    private final EntryKeyReads keys;
    private final PasskeyDesk passkeys;
    private final Postbox postbox;
    private final Clock clock;

    AccountPages(
            AccountReads accounts,
            GrantReads grants,
            EntryKeyReads keys,
            PasskeyDesk passkeys,
            Postbox postbox,
            Clock clock) {
        this.accounts = accounts;
        this.grants = grants;
        this.keys = keys;
        this.passkeys = passkeys;
        this.postbox = postbox;
        this.clock = clock;
    }

    /** Finds by name, user name, address or unit, whatever the diacritics. */
    AccountsPage list(String query, String role) {
        LocalDate today = LocalDate.now(clock);
        Map<AccountId, List<HeldGrant>> held =
                grants.from(today).stream().collect(Collectors.groupingBy(HeldGrant::account));
        List<Account> all = accounts.all();
        Set<AccountId> waiting = accounts.withoutPassword();
        String folded = Vietnamese.fold(query);
        List<AccountsPage.Row> found = all.stream()
                .map(account -> new AccountsPage.Row(
                        account, held.getOrDefault(account.id(), List.of()), waiting.contains(account.id())))
                .filter(row -> role.isEmpty()
                        || row.grants().stream()
                                .anyMatch(grant -> grant.role().name().equals(role) && grant.on(today)))
                .filter(row -> words(row).anyMatch(word -> Vietnamese.fold(word).contains(folded)))
                .toList();
        return new AccountsPage(
                found.stream().limit(AccountsPage.MOST).toList(),
                query,
                role,
                found.size(),
                all.size(),
                postbox.open());
    }

    AccountFile file(AccountId id) {
        return accounts.file(id).orElseThrow(() -> new NotFound("account " + id));
    }

    AccountPage show(AccountId id, By by) {
        LocalDate today = LocalDate.now(clock);
        AccountFile file = file(id);
        return new AccountPage(
                file,
                grants.of(id, today),
                grants.lastingAdministrators(today),
                today,
                UnitPicker.Picked.NOTHING,
                keys.of(id),
                passkeys.of(id),
                postbox.open() && file.account().email().isPresent(),
                keys.whyNotLetIn(id, by),
                DetailsForm.of(file),
                GrantTyped.empty(today),
                Complaints.NONE,
                Optional.empty(),
                false);
    }

    private static Stream<String> words(AccountsPage.Row row) {
        return Stream.concat(
                Stream.of(
                        row.account().name(),
                        row.account().username(),
                        row.account().email().orElse("")),
                row.grants().stream().map(HeldGrant::unitName));
    }
}
