package vn.thidua.access.domain;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.thidua.access.Account;
import vn.thidua.access.Act;
import vn.thidua.access.Period;
import vn.thidua.shared.By;
import vn.thidua.shared.Refusal;

/** Why a role cannot be handed over. A deputy has never more than the holder, for never longer, and hands nothing on. */
public final class DelegationRules {

    private DelegationRules() {}

    /** Tells why the author of an act can hand no role on, of whomever: they use one that was handed to them. */
    public static Optional<Refusal> whyNotHandOn(By by) {
        By.Principal principal = by.principal();
        return principal == null ? Optional.empty() : Optional.of(DelegationRefusal.NO_CHAIN.because(principal.name()));
    }

    /**
     * Tells why the author of an act can let nobody into an account, nor put anybody out of it: they stand in for somebody, and the account lets people in as administrator.
     *
     * @param administrator whether the account holds {@link vn.thidua.access.Role#ADMINISTRATOR}
     */
    public static Optional<Refusal> whyNotLetIn(boolean administrator, By by) {
        By.Principal principal = by.principal();
        return principal == null || !administrator
                ? Optional.empty()
                : Optional.of(DelegationRefusal.OF_ADMINISTRATOR.because(principal.name()));
    }

    /**
     * Tells why a role cannot be handed over.
     *
     * @param grant the role
     * @param acts what of it, empty for everything
     * @param others what of the role is or was handed over
     */
    public static Optional<Refusal> whyNotHandOver(
            HeldGrant grant, Account deputy, Set<Act> acts, Period period, List<Delegation> others, By by) {
        if (by.principal() != null) {
            return whyNotHandOn(by);
        }
        if (deputy.id().equals(grant.account())) {
            return Optional.of(DelegationRefusal.TO_ONESELF.because());
        }
        if (deputy.id().value().equals(by.account())) {
            return Optional.of(DelegationRefusal.TO_THE_WRITER.because());
        }
        if (!deputy.open()) {
            return Optional.of(DelegationRefusal.DEPUTY_CLOSED.because(deputy.name()));
        }
        if (!acts.stream().allMatch(act -> act.allowedTo(grant.role()))) {
            return Optional.of(DelegationRefusal.NOT_OF_ROLE.because());
        }
        if (!period.within(grant.period())) {
            return Optional.of(DelegationRefusal.LONGER_THAN_ROLE.because());
        }
        return others.stream()
                .filter(other -> other.ended().isEmpty())
                .filter(other -> other.period().overlaps(period))
                .filter(other -> other.sharesWith(acts))
                .findFirst()
                .map(other ->
                        DelegationRefusal.ALREADY_HANDED.because(other.deputy().name()));
    }
}
