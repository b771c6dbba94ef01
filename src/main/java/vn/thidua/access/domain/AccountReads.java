package vn.thidua.access.domain;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Repository;
import vn.thidua.access.Account;
import vn.thidua.access.AccountId;
import vn.thidua.access.Accounts;
import vn.thidua.access.Grant;
import vn.thidua.access.Mandate;
import vn.thidua.access.Role;
import vn.thidua.access.Scope;
import vn.thidua.memory.Memories;
import vn.thidua.memory.Memory;
import vn.thidua.memory.Subject;
import vn.thidua.organization.Successions;
import vn.thidua.organization.Successions.Heritage;
import vn.thidua.organization.UnitId;
import vn.thidua.organization.Units;

/** Reads accounts and the roles they hold. */
@NamedInterface("desk")
@Repository
public class AccountReads implements Accounts {

    private static final String ACCOUNT =
            "select id, username, name, email, language, theme, calendar_key, closed_at is null as open,"
                    + " password_changed_at, password_hash is not null as has_password, exists (select 1 from"
                    + " second_factor f where f.account_id = account.id and f.confirmed_at is not null) as has_factor,"
                    + " (select max(linked_at) from provider_link l where l.account_id = account.id) as linked_at,"
                    + " version, changed_at, changed_by from account ";

    private static final String HELD_ON_DAY = " g.starts_on <= :day and (g.ends_on is null or g.ends_on > :day) ";

    private static final Comparator<Grant> OWN_FIRST = Comparator.comparing(
                    (Grant grant) -> grant.mandate().isPresent())
            .thenComparing(Grant::role)
            .thenComparing(Grant::unitName);

    private final JdbcClient jdbc;
    private final Units units;
    private final Successions successions;
    private final Memory<Asked, List<Grant>> grants;
    private final Memory<AccountId, Optional<Account>> accounts;

    AccountReads(JdbcClient jdbc, Units units, Successions successions, Memories memories) {
        this.jdbc = jdbc;
        this.units = units;
        this.successions = successions;
        this.grants = memories.of(Set.of(Subject.ACCESS, Subject.ORGANIZATION), 5_000, this::grants);
        this.accounts = memories.of(Set.of(Subject.ACCESS), 5_000, this::read);
    }

    private record Asked(AccountId account, LocalDate day) {}

    @Override
    public Optional<Account> find(AccountId id) {
        return accounts.get(id);
    }

    private Optional<Account> read(AccountId id) {
        return jdbc.sql(ACCOUNT + "where id = :id")
                .param("id", id.value())
                .query(AccountReads::account)
                .optional();
    }

    @Override
    public Optional<Account> withCalendarKey(String key) {
        return jdbc.sql(ACCOUNT + "where calendar_key = :key and closed_at is null")
                .param("key", key)
                .query(AccountReads::account)
                .optional();
    }

    /** Returns the account with the name that people type to sign in. */
    public Optional<Account> named(String username) {
        return jdbc.sql(ACCOUNT + "where username = :username")
                .param("username", username)
                .query(AccountReads::account)
                .optional();
    }

    /** Returns the account with the electronic address, in small letters; empty where several have it. */
    Optional<Account> withEmail(String email) {
        List<Account> found = jdbc.sql(ACCOUNT + "where lower(email) = :email")
                .param("email", email)
                .query(AccountReads::account)
                .list();
        return found.size() == 1 ? Optional.of(found.getFirst()) : Optional.empty();
    }

    /** Returns an account as its administrators see it. */
    public Optional<AccountFile> file(AccountId id) {
        return jdbc.sql(ACCOUNT + "where id = :id")
                .param("id", id.value())
                .query(AccountReads::file)
                .optional();
    }

    @Override
    public List<Account> all(Collection<AccountId> ids) {
        return ids.isEmpty()
                ? List.of()
                : jdbc.sql(ACCOUNT + "where id in (:ids)")
                        .param("ids", ids.stream().map(AccountId::value).toList())
                        .query(AccountReads::account)
                        .list();
    }

    @Override
    public List<AccountId> holding(Role role, LocalDate day) {
        return jdbc.sql("""
                        select distinct a.id from account a join held_role g on g.account_id = a.id
                        where a.closed_at is null and g.role = :role and
                        """ + HELD_ON_DAY)
                .param("role", role.name())
                .param("day", day)
                .query((row, n) -> new AccountId(row.getObject(1, UUID.class)))
                .list();
    }

    @Override
    public List<AccountId> reaching(Role role, Collection<UnitId> some, LocalDate day) {
        if (some.isEmpty()) {
            return List.of();
        }
        return jdbc.sql("""
                        select distinct a.id from account a join held_role g on g.account_id = a.id
                        where a.closed_at is null and g.role = :role and
                            (g.unit_id = any(:units) or g.scope = 'SUBTREE' and g.unit_id = any(:above)) and
                        """ + HELD_ON_DAY)
                .param("role", role.name())
                .param("units", values(withHeritage(some, day)))
                .param("above", values(withHeritage(units.above(some, day), day)))
                .param("day", day)
                .query((row, n) -> new AccountId(row.getObject(1, UUID.class)))
                .list();
    }

    /** Returns the open accounts whose people have not chosen a password. */
    public Set<AccountId> withoutPassword() {
        return Set.copyOf(jdbc.sql("select id from account where password_hash is null and closed_at is null")
                .query((row, n) -> new AccountId(row.getObject(1, UUID.class)))
                .list());
    }

    /** Returns all accounts, ordered by name. */
    public List<Account> all() {
        return jdbc.sql(ACCOUNT + "order by name collate \"vi-x-icu\"")
                .query(AccountReads::account)
                .list();
    }

    @Override
    public List<Grant> grants(AccountId id, LocalDate day) {
        return grants.get(new Asked(id, day));
    }

    private List<Grant> grants(Asked asked) {
        LocalDate day = asked.day();
        List<Grant> unnamed = jdbc.sql("""
                        select g.id, g.role, g.unit_id, g.scope, d.acts, d.ends_on, p.id as principal, p.name as principal_name
                        from held_role g
                        left join (delegation d join role_grant o on o.id = d.grant_id join account p on p.id = o.account_id)
                            on d.id = g.delegation_id
                        where g.account_id = :id and
                        """ + HELD_ON_DAY + "order by g.scope = 'UNIT', g.starts_on, g.id")
                .param("id", asked.account().value())
                .param("day", day)
                .query(AccountReads::grant)
                .list();
        Map<UnitId, UnitId> holders =
                successions.heirs(unnamed.stream().map(Grant::unit).toList(), Heritage.ROLES, day);
        Map<UnitId, String> names = units.names(holders.values(), day);
        Set<List<Object>> seen = new HashSet<>();
        return unnamed.stream()
                .map(grant -> {
                    UnitId unit = holders.getOrDefault(grant.unit(), grant.unit());
                    String name = names.getOrDefault(unit, "");
                    return new Grant(grant.id(), grant.role(), unit, name, grant.scope(), grant.mandate());
                })
                .filter(grant -> seen.add(List.of(grant.role(), grant.unit(), grant.mandate())))
                .sorted(OWN_FIRST)
                .toList();
    }

    @Override
    public List<AccountId> of(Collection<UnitId> units, LocalDate day) {
        Set<UnitId> holding = withHeritage(units, day);
        if (holding.isEmpty()) {
            return List.of();
        }
        return jdbc.sql("""
                        select distinct a.id from account a join held_role g on g.account_id = a.id
                        where a.closed_at is null and g.unit_id = any(:units) and
                        """ + HELD_ON_DAY)
                .param("units", values(holding))
                .param("day", day)
                .query((row, n) -> new AccountId(row.getObject(1, UUID.class)))
                .list();
    }

    /** Returns the units and those whose roles they have taken over. */
    private Set<UnitId> withHeritage(Collection<UnitId> heirs, LocalDate day) {
        Set<UnitId> all = new HashSet<>(heirs);
        all.addAll(successions.heritage(heirs, Heritage.ROLES, day).keySet());
        return all;
    }

    private static UUID[] values(Set<UnitId> units) {
        return units.stream().map(UnitId::value).toArray(UUID[]::new);
    }

    @Override
    public boolean any() {
        return jdbc.sql("select exists (select 1 from account)")
                .query(Boolean.class)
                .single();
    }

    private static Account account(ResultSet row, int number) throws SQLException {
        return new Account(
                new AccountId(row.getObject("id", UUID.class)),
                row.getString("username"),
                row.getString("name"),
                Optional.ofNullable(row.getString("email")),
                row.getString("language"),
                row.getString("theme"),
                row.getString("calendar_key"),
                row.getBoolean("open"),
                row.getObject("password_changed_at", OffsetDateTime.class).toInstant());
    }

    private static Grant grant(ResultSet row, int number) throws SQLException {
        UUID principal = row.getObject("principal", UUID.class);
        return new Grant(
                row.getObject("id", UUID.class),
                Role.valueOf(row.getString("role")),
                new UnitId(row.getObject("unit_id", UUID.class)),
                "",
                Scope.valueOf(row.getString("scope")),
                principal == null
                        ? Optional.empty()
                        : Optional.of(new Mandate(
                                new AccountId(principal),
                                row.getString("principal_name"),
                                Acts.of(row.getArray("acts")),
                                row.getObject("ends_on", LocalDate.class).minusDays(1))));
    }

    private static AccountFile file(ResultSet row, int number) throws SQLException {
        return new AccountFile(
                account(row, number),
                row.getLong("version"),
                row.getBoolean("has_password"),
                row.getBoolean("has_factor"),
                Optional.ofNullable(row.getObject("linked_at", OffsetDateTime.class))
                        .map(OffsetDateTime::toInstant),
                Optional.ofNullable(row.getObject("changed_at", OffsetDateTime.class))
                        .map(OffsetDateTime::toInstant),
                Optional.ofNullable(row.getString("changed_by")));
    }
}
