package vn.thidua.access.domain;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.access.AccountId;
import vn.thidua.access.Role;
import vn.thidua.access.RoleGranted;
import vn.thidua.access.RoleWithdrawn;
import vn.thidua.access.Scope;
import vn.thidua.organization.UnitId;
import vn.thidua.shared.By;
import vn.thidua.shared.Moments;
import vn.thidua.shared.NotFound;
import vn.thidua.shared.Refusal;

/** Takes the commands on roles of accounts; one at a time on all nodes, so that two administrators cannot remove each other. */
@NamedInterface("desk")
@Service
@Transactional
public class GrantDesk {

    private final JdbcClient jdbc;
    private final GrantReads reads;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    GrantDesk(JdbcClient jdbc, GrantReads reads, ApplicationEventPublisher events, Clock clock) {
        this.jdbc = jdbc;
        this.reads = reads;
        this.events = events;
        this.clock = clock;
    }

    /**
     * A role to be held.
     *
     * @param id chosen by whoever asks, so that asking twice grants once
     * @param startsOn first day
     * @param endsOn first day it is no longer held, null while open-ended
     */
    public record Give(
            UUID id,
            AccountId account,
            Role role,
            UnitId unit,
            Scope scope,
            LocalDate startsOn,
            @Nullable LocalDate endsOn) {}

    /**
     * Grants a role; a second time changes nothing.
     *
     * @throws vn.thidua.shared.Refused with {@link AccessRefusal#ALREADY_HELD}, or {@link DelegationRefusal#NO_CHAIN} by a deputy
     */
    public void give(Give wanted, By by) {
        lock(jdbc);
        DelegationRules.whyNotHandOn(by).ifPresent(Refusal::raise);
        List<HeldGrant> held = reads.of(wanted.account(), LocalDate.now(clock));
        if (held.stream().anyMatch(grant -> grant.id().equals(wanted.id()))) {
            return;
        }
        AccessRules.whyNotGrant(wanted.role(), wanted.unit(), wanted.startsOn(), wanted.endsOn(), held)
                .ifPresent(Refusal::raise);
        jdbc.sql("""
                        insert into role_grant (id, account_id, role, unit_id, scope, starts_on, ends_on, granted_by, granted_at)
                        values (:id, :account, :role, :unit, :scope, :start, :end, :by, :now)
                        """)
                .param("id", wanted.id())
                .param("account", wanted.account().value())
                .param("role", wanted.role().name())
                .param("unit", wanted.unit().value())
                .param("scope", wanted.scope().name())
                .param("by", by.name())
                .param("now", Moments.stored(Instant.now(clock)))
                .param("start", wanted.startsOn())
                .param("end", wanted.endsOn())
                .update();
        events.publishEvent(new RoleGranted(
                wanted.account(),
                wanted.role(),
                wanted.unit(),
                wanted.scope(),
                wanted.startsOn(),
                wanted.endsOn(),
                Instant.now(clock),
                by));
    }

    /** Grants a role from today on with its usual reach; where it is held today or later, nothing changes. */
    public void giveFromToday(AccountId account, Role role, UnitId unit, By by) {
        LocalDate today = LocalDate.now(clock);
        if (AccessRules.whyNotGrant(role, unit, today, null, reads.of(account, today))
                .isPresent()) {
            return;
        }
        lock(jdbc);
        if (AccessRules.whyNotGrant(role, unit, today, null, reads.of(account, today))
                .isEmpty()) {
            give(new Give(UUID.randomUUID(), account, role, unit, role.usualScope(), today, null), by);
        }
    }

    /**
     * Ends a role today; one that has not begun, or began today, is as if it had never been. A second time changes nothing.
     *
     * @throws vn.thidua.shared.Refused with {@link AccessRefusal#LAST_ADMINISTRATOR} or {@link DelegationRefusal#OF_ADMINISTRATOR}
     */
    public void withdraw(AccountId account, UUID id, By by) {
        lock(jdbc);
        LocalDate today = LocalDate.now(clock);
        HeldGrant grant = reads.of(account, today).stream()
                .filter(held -> held.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new NotFound("grant " + id));
        if (grant.over(today)) {
            return;
        }
        AccessRules.whyNotWithdraw(id, reads.lastingAdministrators(today))
                .or(() -> DelegationRules.whyNotLetIn(grant.role() == Role.ADMINISTRATOR, by))
                .ifPresent(Refusal::raise);
        String statement = grant.startsOn().isBefore(today)
                ? "update role_grant set ends_on = :today where id = :id"
                : "delete from role_grant where id = :id and starts_on >= :today";
        jdbc.sql(statement).param("today", today).param("id", id).update();
        events.publishEvent(new RoleWithdrawn(account, grant.role(), grant.unit(), Instant.now(clock), by));
    }

    /** Lets nobody else change roles or close accounts until this transaction ends. */
    static void lock(JdbcClient jdbc) {
        jdbc.sql("lock table role_grant in share row exclusive mode").update();
    }
}
