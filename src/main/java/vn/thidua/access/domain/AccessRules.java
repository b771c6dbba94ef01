package vn.thidua.access.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thidua.access.AccountId;
import vn.thidua.access.Period;
import vn.thidua.access.Role;
import vn.thidua.organization.UnitId;
import vn.thidua.shared.Refusal;

/**
 * Why something cannot be done to an account. Somebody must always be able to administer: at least one open account is administrator today with no end set.
 */
public final class AccessRules {

    private AccessRules() {}

    /**
     * Tells why a role cannot be withdrawn.
     *
     * @param lasting the grants of {@link Role#ADMINISTRATOR} that are held today without an end, by open accounts
     */
    public static Optional<Refusal> whyNotWithdraw(UUID grant, List<HeldGrant> lasting) {
        return lasting.size() == 1 && lasting.getFirst().id().equals(grant)
                ? Optional.of(AccessRefusal.LAST_ADMINISTRATOR.because())
                : Optional.empty();
    }

    /**
     * Tells why an account cannot be closed.
     *
     * @param lasting the grants of {@link Role#ADMINISTRATOR} that are held today without an end, by open accounts
     */
    public static Optional<Refusal> whyNotClose(AccountId account, List<HeldGrant> lasting) {
        return !lasting.isEmpty()
                        && lasting.stream().allMatch(grant -> grant.account().equals(account))
                ? Optional.of(AccessRefusal.LAST_ADMINISTRATOR.because())
                : Optional.empty();
    }

    /**
     * Tells why a role cannot be granted: it is held already at some time between the two days.
     *
     * @param endsOn first day it shall no longer be held, null while open-ended
     */
    public static Optional<Refusal> whyNotGrant(
            Role role, UnitId unit, LocalDate startsOn, @Nullable LocalDate endsOn, List<HeldGrant> held) {
        return held.stream()
                .filter(grant -> grant.role() == role && grant.unit().equals(unit))
                .filter(grant -> grant.period().overlaps(new Period(startsOn, endsOn)))
                .findFirst()
                .map(grant -> AccessRefusal.ALREADY_HELD.because(grant.unitName()));
    }
}
