package vn.thidua.access.domain;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.stereotype.Component;
import vn.thidua.access.AccountId;
import vn.thidua.access.OidcSettings;
import vn.thidua.access.Role;
import vn.thidua.organization.Unit;
import vn.thidua.organization.UnitId;
import vn.thidua.organization.Units;
import vn.thidua.organization.domain.DetailReads;
import vn.thidua.shared.By;

/** Grants what the rules in the settings say of somebody for whom the provider vouches. Nothing is ever withdrawn here: that is an administrator's decision. */
@Component
class OidcGrants {

    private static final Logger LOG = LoggerFactory.getLogger(OidcGrants.class);

    private final OidcSettings settings;
    private final GrantDesk grants;
    private final Units units;
    private final DetailReads codes;
    private final Clock clock;

    OidcGrants(OidcSettings settings, GrantDesk grants, Units units, DetailReads codes, Clock clock) {
        this.settings = settings;
        this.grants = grants;
        this.units = units;
        this.codes = codes;
        this.clock = clock;
    }

    void grant(AccountId account, OidcUser person) {
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
                .forEach(role -> grants.giveFromToday(account, role, unit.get(), By.PROGRAM));
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
