package vn.thidua.access.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import vn.thidua.access.AccountId;
import vn.thidua.access.Role;
import vn.thidua.access.Scope;
import vn.thidua.organization.UnitId;
import vn.thidua.shared.Refusal;

class AccessRulesTests {

    private static final LocalDate DAY = LocalDate.of(2026, 6, 4);
    private static final AccountId ONE = new AccountId(new UUID(0, 1));
    private static final AccountId TWO = new AccountId(new UUID(0, 2));
    private static final UnitId WARD = new UnitId(new UUID(0, 3));
    private static final Optional<Refusal> LAST = Optional.of(AccessRefusal.LAST_ADMINISTRATOR.because());

    @Test
    void nameWithoutAccountTakesAsLongToRefuse() {
        assertThat(new SecurityConfiguration().passwordEncoder().upgradeEncoding(PasswordCheck.HASH_OF_NOBODY))
                .isFalse();
        assertThat(new BCryptPasswordEncoder(SecurityConfiguration.BCRYPT_STRENGTH + 1)
                        .upgradeEncoding(PasswordCheck.HASH_OF_NOBODY))
                .isTrue();
    }

    @Test
    void lastAdministratorKeepsTheRole() {
        HeldGrant only = grant(ONE, DAY, null);
        assertThat(AccessRules.whyNotWithdraw(only.id(), List.of(only))).isEqualTo(LAST);
        assertThat(AccessRules.whyNotWithdraw(UUID.randomUUID(), List.of(only))).isEmpty();
        assertThat(AccessRules.whyNotWithdraw(only.id(), List.of(only, grant(TWO, DAY, null))))
                .isEmpty();
    }

    @Test
    void lastAdministratorStaysOpen() {
        HeldGrant only = grant(ONE, DAY, null);
        assertThat(AccessRules.whyNotClose(ONE, List.of(only))).isEqualTo(LAST);
        assertThat(AccessRules.whyNotClose(ONE, List.of(only, grant(ONE, DAY, null))))
                .isEqualTo(LAST);
        assertThat(AccessRules.whyNotClose(TWO, List.of(only))).isEmpty();
        assertThat(AccessRules.whyNotClose(ONE, List.of(only, grant(TWO, DAY, null))))
                .isEmpty();
    }

    @Test
    void roleIsHeldOnceAtATime() {
        Optional<Refusal> held = Optional.of(AccessRefusal.ALREADY_HELD.because("Phường Hoa Sen"));
        List<HeldGrant> june = List.of(grant(ONE, DAY, DAY.plusDays(10)));
        assertThat(whyNot(DAY.plusDays(9), null, june)).isEqualTo(held);
        assertThat(whyNot(DAY.plusDays(10), null, june)).isEmpty();
        assertThat(whyNot(DAY.minusDays(5), DAY, june)).isEmpty();
        assertThat(whyNot(DAY.minusDays(5), DAY.plusDays(1), june)).isEqualTo(held);
        assertThat(AccessRules.whyNotGrant(Role.LEADER, WARD, DAY, null, june)).isEmpty();
    }

    @Test
    void roleEndsBeforeItsEnd() {
        HeldGrant grant = grant(ONE, DAY, DAY.plusDays(2));
        assertThat(List.of(
                        grant.on(DAY.minusDays(1)),
                        grant.on(DAY),
                        grant.on(DAY.plusDays(1)),
                        grant.on(DAY.plusDays(2))))
                .isEqualTo(List.of(false, true, true, false));
        assertThat(grant.lastDay()).isEqualTo(Optional.of(DAY.plusDays(1)));
    }

    @Test
    void freshPasswordsFitAndDiffer() {
        assertThat(FreshPassword.make()).matches("([a-z2-9]{4}-){3}[a-z2-9]{4}").isNotEqualTo(FreshPassword.make());
    }

    private static Optional<Refusal> whyNot(LocalDate from, LocalDate end, List<HeldGrant> held) {
        return AccessRules.whyNotGrant(Role.ADMINISTRATOR, WARD, from, end, held);
    }

    private static HeldGrant grant(AccountId account, LocalDate from, LocalDate end) {
        return new HeldGrant(
                UUID.randomUUID(),
                account,
                Role.ADMINISTRATOR,
                WARD,
                "Phường Hoa Sen",
                Scope.SUBTREE,
                from,
                Optional.ofNullable(end),
                Optional.empty());
    }
}
