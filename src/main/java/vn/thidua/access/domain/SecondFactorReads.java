package vn.thidua.access.domain;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.thidua.access.AccountId;
import vn.thidua.access.Accounts;
import vn.thidua.access.Grant;
import vn.thidua.access.Role;

/** Reads second factors, and who must have one. */
@Repository
public class SecondFactorReads {

    private final JdbcClient jdbc;
    private final Accounts accounts;
    private final Clock clock;

    SecondFactorReads(JdbcClient jdbc, Accounts accounts, Clock clock) {
        this.jdbc = jdbc;
        this.accounts = accounts;
        this.clock = clock;
    }

    /** Returns the second factor of an account; empty where there is none, or its first code was never typed. */
    public Optional<SecondFactor> of(AccountId account) {
        return jdbc.sql("""
            select f.confirmed_at, (select count(*) from recovery_code r where r.account_id = f.account_id and r.used_at is null)
            from second_factor f where f.account_id = :account and f.confirmed_at is not null
            """)
                .param("account", account.value())
                .query((row, n) ->
                        new SecondFactor(row.getObject(1, OffsetDateTime.class).toInstant(), row.getInt(2)))
                .optional();
    }

    /** Returns the roles whose people must have one. */
    public Set<Role> roles() {
        Set<Role> roles = EnumSet.noneOf(Role.class);
        roles.addAll(jdbc.sql("select role from second_factor_role")
                .query((row, n) -> Role.valueOf(row.getString(1)))
                .list());
        return roles;
    }

    /** Tells whether the account must have one for a role it holds today, its own or a delegated one. */
    public boolean required(AccountId account) {
        Set<Role> roles = roles();
        return !roles.isEmpty()
                && accounts.grants(account, LocalDate.now(clock)).stream()
                        .map(Grant::role)
                        .anyMatch(roles::contains);
    }
}
