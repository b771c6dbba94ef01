package vn.thidua.access.domain;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.access.Account;
import vn.thidua.access.AccountId;
import vn.thidua.access.OidcSettings;
import vn.thidua.access.Role;
import vn.thidua.organization.Unit;
import vn.thidua.organization.UnitId;
import vn.thidua.organization.Units;
import vn.thidua.organization.domain.DetailReads;
import vn.thidua.shared.By;

/** Finds the account of somebody for whom the provider vouches, and grants what the rules in the settings say. Nothing is ever withdrawn here: that is an administrator's decision. */
@Service
@Transactional
class OidcDesk {

    private static final Logger LOG = LoggerFactory.getLogger(OidcDesk.class);
    private static final Pattern USERNAME = Pattern.compile("[a-z0-9._-]{3,60}");
    private static final String EMAIL = "email";

    private final OidcSettings settings;
    private final AccountReads accounts;
    private final AccountDesk desk;
    private final Units units;
    private final DetailReads codes;
    private final Clock clock;

    OidcDesk(
            OidcSettings settings,
            AccountReads accounts,
            AccountDesk desk,
            Units units,
            DetailReads codes,
            Clock clock) {
        this.settings = settings;
        this.accounts = accounts;
        this.desk = desk;
        this.units = units;
        this.codes = codes;
        this.clock = clock;
    }

    /** Returns the open account of the person; empty where there is none and none may be made. */
    Optional<Account> welcome(OidcUser person) {
        String value = Objects.requireNonNullElse(person.getClaimAsString(settings.account()), "")
                .strip()
                .toLowerCase(Locale.ROOT);
        if (value.isEmpty()) {
            return Optional.empty();
        }
        boolean byMail = settings.account().equals(EMAIL);
        if (byMail && !Boolean.TRUE.equals(person.getEmailVerified())) {
            return Optional.empty();
        }
        Optional<Account> known = byMail ? accounts.withEmail(value) : accounts.named(value);
        if (known.isEmpty() && settings.create() && USERNAME.matcher(value).matches()) {
            known = accounts.find(create(person, value));
        }
        known = known.filter(Account::open);
        known.ifPresent(account -> grant(account.id(), person));
        return known;
    }

    private AccountId create(OidcUser person, String username) {
        AccountId id = new AccountId(UUID.randomUUID());
        String email = Boolean.TRUE.equals(person.getEmailVerified()) ? person.getEmail() : null;
        String name = Objects.requireNonNullElse(person.getFullName(), username);
        desk.create(id, new AccountDesk.Create(username, name, email, null), By.PROGRAM);
        return id;
    }

    private void grant(AccountId account, OidcUser person) {
        if (settings.unit().isEmpty() || settings.role().isEmpty()) {
            return;
        }
        String named = Objects.requireNonNullElse(person.getClaimAsString(settings.unit()), "");
        Optional<UnitId> unit = unit(named.strip());
        if (unit.isEmpty()) {
            LOG.info("the provider names the unit “{}” for account {}, which is not one of ours", named, account);
            return;
        }
        values(person).stream()
                .flatMap(value -> Stream.ofNullable(settings.roles().get(value)))
                .filter(role -> role != Role.ADMINISTRATOR)
                .distinct()
                .forEach(role -> desk.grant(account, role, unit.get(), By.PROGRAM));
    }

    /** Finds by identity code, else by the abbreviation that only one unit has today. */
    private Optional<UnitId> unit(String named) {
        LocalDate today = LocalDate.now(clock);
        return codes.holder(named, today).or(() -> {
            List<UnitId> found = units.on(today).stream()
                    .filter(unit -> unit.shortName().equalsIgnoreCase(named))
                    .map(Unit::id)
                    .toList();
            return found.size() == 1 ? Optional.of(found.getFirst()) : Optional.empty();
        });
    }

    private List<String> values(OidcUser person) {
        return switch (person.getClaims().get(settings.role())) {
            case Collection<?> several -> several.stream().map(String::valueOf).toList();
            case String one -> List.of(one);
            case null, default -> List.of();
        };
    }
}
