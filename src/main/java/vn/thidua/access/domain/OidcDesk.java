package vn.thidua.access.domain;

import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.access.Account;
import vn.thidua.access.AccountId;
import vn.thidua.access.OidcSettings;
import vn.thidua.shared.By;
import vn.thidua.shared.NotFound;

/** Finds the account of somebody for whom the provider vouches, or makes it. A name can be changed there, so it says who somebody is only once, and never that they are an administrator. */
@Service
@Transactional
class OidcDesk {

    private static final Pattern USERNAME = Pattern.compile("[a-z0-9._-]{3,60}");
    private static final String EMAIL = "email";

    private final OidcSettings settings;
    private final AccountReads accounts;
    private final ProviderLinks links;
    private final Administrators administrators;
    private final AccountDesk desk;
    private final OidcGrants grants;

    OidcDesk(
            OidcSettings settings,
            AccountReads accounts,
            ProviderLinks links,
            Administrators administrators,
            AccountDesk desk,
            OidcGrants grants) {
        this.settings = settings;
        this.accounts = accounts;
        this.links = links;
        this.administrators = administrators;
        this.desk = desk;
        this.grants = grants;
    }

    /**
     * What the provider's word leads to.
     *
     * @param trouble why there is no account, the last part of a message key {@code signIn.…}
     */
    record Welcome(Optional<Account> account, String trouble) {

        private static Welcome no(String trouble) {
            return new Welcome(Optional.empty(), trouble);
        }
    }

    /** Finds the open account of the person: the one they came in with before, else by the claim in the settings, which links it for good. */
    Welcome welcome(OidcUser person) {
        Optional<AccountId> linked = links.of(person);
        if (linked.isPresent()) {
            return enter(accounts.find(linked.get()), person);
        }
        Optional<Account> claimed = claimed(person).filter(Account::open);
        if (claimed.isEmpty()) {
            return Welcome.no("providerUnknown");
        }
        AccountId account = claimed.get().id();
        if (administrators.include(account)) {
            return Welcome.no("providerAdministrator");
        }
        return links.link(person, account, By.PROGRAM) ? enter(claimed, person) : Welcome.no("providerOther");
    }

    /** Links the account of somebody who is signed in to whom the provider vouches for, and tells whether it is linked now: not where one of the two is linked otherwise. */
    boolean link(OidcUser person, AccountId account) {
        Optional<AccountId> linked = links.of(person);
        Account known =
                accounts.find(account).filter(Account::open).orElseThrow(() -> new NotFound("account " + account));
        return linked.isPresent()
                ? linked.get().equals(account)
                : links.link(person, account, new By(account.value(), known.name(), "SELF", null));
    }

    private Welcome enter(Optional<Account> account, OidcUser person) {
        Optional<Account> open = account.filter(Account::open);
        open.ifPresent(known -> grants.grant(known.id(), person));
        return new Welcome(open, "providerUnknown");
    }

    /** Returns the account that the claim names; makes it where there is none and the settings say so. */
    private Optional<Account> claimed(OidcUser person) {
        String value = Objects.requireNonNullElse(person.getClaimAsString(settings.account()), "")
                .strip()
                .toLowerCase(Locale.ROOT);
        boolean byMail = settings.account().equals(EMAIL);
        if (value.isEmpty() || (byMail && !Boolean.TRUE.equals(person.getEmailVerified()))) {
            return Optional.empty();
        }
        Optional<Account> known = byMail ? accounts.withEmail(value) : accounts.named(value);
        return known.isEmpty() && settings.create() && USERNAME.matcher(value).matches()
                ? accounts.find(create(person, value))
                : known;
    }

    private AccountId create(OidcUser person, String username) {
        AccountId id = new AccountId(UUID.randomUUID());
        String email = Boolean.TRUE.equals(person.getEmailVerified()) ? person.getEmail() : null;
        String name = Objects.requireNonNullElse(person.getFullName(), username);
        desk.create(id, new AccountDesk.Create(username, name, email, null), By.PROGRAM);
        return id;
    }
}
