package vn.thidua.access.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.thidua.access.Account;
import vn.thidua.access.AccountId;
import vn.thidua.access.Act;
import vn.thidua.access.Period;
import vn.thidua.access.Role;
import vn.thidua.access.Scope;
import vn.thidua.organization.UnitId;
import vn.thidua.shared.By;
import vn.thidua.shared.RefusalCode;

/** A deputy has never more than the holder, for never longer, and nobody has the same of it at the same time. */
class DelegationRulesTests {

    private static final LocalDate DAY = LocalDate.of(2026, 6, 4);
    private static final Account HOLDER = account("chu.vai", true);
    private static final Account DEPUTY = account("thay.mat", true);
    private static final By HOLDER_SELF = by(HOLDER, null);
    private static final Period WEEK = new Period(DAY, DAY.plusDays(7));

    private final HeldGrant grant = grant(DAY.minusDays(10), DAY.plusDays(30));

    @Test
    void letsTheHolderHandOver() {
        assertThat(why(DEPUTY, Set.of(), WEEK, List.of(), HOLDER_SELF)).isEmpty();
        assertThat(why(DEPUTY, Set.of(Act.APPROVE_PLAN), WEEK, List.of(), HOLDER_SELF))
                .isEmpty();
    }

    @Test
    void refusesWhoItCannotGoTo() {
        assertThat(why(HOLDER, Set.of(), WEEK, List.of(), HOLDER_SELF)).contains(DelegationRefusal.TO_ONESELF);
        assertThat(why(account("da.khoa", false), Set.of(), WEEK, List.of(), HOLDER_SELF))
                .contains(DelegationRefusal.DEPUTY_CLOSED);
        assertThat(why(DEPUTY, Set.of(), WEEK, List.of(), by(DEPUTY, null))).contains(DelegationRefusal.TO_THE_WRITER);
    }

    @Test
    void refusesAChain() {
        By deputy = by(HOLDER, new By.Principal(UUID.randomUUID(), "Trần Văn Mẫu"));
        assertThat(why(DEPUTY, Set.of(), WEEK, List.of(), deputy)).contains(DelegationRefusal.NO_CHAIN);
    }

    @Test
    void refusesWhatTheRoleMayNotDo() {
        assertThat(why(DEPUTY, Set.of(Act.APPROVE_PLAN, Act.MANAGE_ACCOUNTS), WEEK, List.of(), HOLDER_SELF))
                .contains(DelegationRefusal.NOT_OF_ROLE);
    }

    @Test
    void neverGoesBeyondTheRoleNorTwice() {
        Random random = new Random(20260604);
        List<Delegation> taken = new ArrayList<>();
        List<Act> acts = List.of(Act.APPROVE_PLAN, Act.REVIEW_PLAN, Act.READ_AUDIT);
        int refused = 0;
        for (int i = 0; i < 2_000; i++) {
            LocalDate start = DAY.plusDays(random.nextInt(60) - 20);
            Period period = new Period(start, start.plusDays(1 + random.nextInt(4)));
            Set<Act> part = random.nextInt(4) == 0 ? Set.of() : Set.of(acts.get(random.nextInt(acts.size())));
            if (why(DEPUTY, part, period, taken, HOLDER_SELF).isEmpty()) {
                taken.add(delegation(part, period, random.nextInt(6) == 0));
            } else {
                refused++;
            }
        }
        assertThat(refused).isPositive();
        for (LocalDate day = DAY.minusDays(30); day.isBefore(DAY.plusDays(60)); day = day.plusDays(1)) {
            LocalDate now = day;
            List<Delegation> running = taken.stream()
                    .filter(one -> one.ended().isEmpty() && one.period().holds(now))
                    .toList();
            assertThat(running.isEmpty() || grant.on(now))
                    .as(now + " is a day of the role")
                    .isTrue();
            for (Act act : acts) {
                assertThat(running.stream()
                                .filter(one ->
                                        one.acts().isEmpty() || one.acts().contains(act)))
                        .as(act + " on " + now)
                        .hasSizeLessThanOrEqualTo(1);
            }
        }
    }

    private Optional<RefusalCode> why(Account deputy, Set<Act> acts, Period period, List<Delegation> others, By by) {
        return DelegationRules.whyNotHandOver(grant, deputy, acts, period, others, by)
                .map(refusal -> refusal.code());
    }

    private Delegation delegation(Set<Act> acts, Period period, boolean ended) {
        return new Delegation(
                UUID.randomUUID(),
                grant.id(),
                grant.role(),
                "",
                new Delegation.Person(HOLDER.id(), HOLDER.name()),
                new Delegation.Person(DEPUTY.id(), DEPUTY.name()),
                acts.isEmpty() ? Set.of() : EnumSet.copyOf(acts),
                period,
                Delegation.Reason.ABSENT,
                "",
                new Delegation.Paper("1/GUQ", DAY, Optional.empty()),
                HOLDER.name(),
                ended ? Optional.of(new Delegation.Ending(HOLDER.name(), Instant.EPOCH)) : Optional.empty());
    }

    private static HeldGrant grant(LocalDate from, LocalDate end) {
        return new HeldGrant(
                UUID.randomUUID(),
                HOLDER.id(),
                Role.LEADER,
                new UnitId(UUID.randomUUID()),
                "Phường Hoa Sen",
                Scope.SUBTREE,
                from,
                Optional.of(end),
                Optional.empty());
    }

    @Test
    void deputyLetsNobodyIntoTheAccountOfAnAdministrator() {
        By deputy = by(HOLDER, new By.Principal(UUID.randomUUID(), "Lê Thị Vắng"));
        assertThat(DelegationRules.whyNotLetIn(true, deputy))
                .contains(DelegationRefusal.OF_ADMINISTRATOR.because("Lê Thị Vắng"));
        assertThat(DelegationRules.whyNotLetIn(false, deputy)).isEmpty();
        assertThat(DelegationRules.whyNotLetIn(true, by(HOLDER, null))).isEmpty();
    }

    private static By by(Account account, By.Principal principal) {
        return new By(account.id().value(), account.name(), "LEADER", UUID.randomUUID(), principal);
    }

    private static Account account(String username, boolean open) {
        return new Account(
                new AccountId(UUID.randomUUID()),
                username,
                "Người " + username,
                Optional.empty(),
                "vi",
                "auto",
                "",
                open,
                Instant.EPOCH);
    }
}
