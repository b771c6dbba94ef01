package vn.thidua.access.domain;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.thidua.access.AccountId;
import vn.thidua.access.HeldRoles;
import vn.thidua.access.Role;
import vn.thidua.access.Scope;
import vn.thidua.organization.Successions;
import vn.thidua.organization.Successions.Heritage;
import vn.thidua.organization.UnitId;
import vn.thidua.organization.Units;

/** Reads the roles of accounts over time. */
@Repository
public class GrantReads implements HeldRoles {

    private static final String GRANT =
            "select g.id, g.account_id, g.role, g.unit_id, g.scope, g.starts_on, g.ends_on, g.granted_by from role_grant g ";

    private static final Comparator<HeldGrant> ORDER =
            Comparator.comparing(HeldGrant::role).thenComparing(HeldGrant::startsOn);

    private final JdbcClient jdbc;
    private final Units units;
    private final Successions successions;

    GrantReads(JdbcClient jdbc, Units units, Successions successions) {
        this.jdbc = jdbc;
        this.units = units;
        this.successions = successions;
    }

    /** Returns all roles of an account: past, present and to come. */
    public List<HeldGrant> of(AccountId account, LocalDate today) {
        return named(
                jdbc.sql(GRANT + "where g.account_id = :account")
                        .param("account", account.value())
                        .query(GrantReads::grant)
                        .list(),
                today);
    }

    /** Returns the roles that accounts hold on the day or later, three statements however many. */
    public List<HeldGrant> from(LocalDate day) {
        return named(
                jdbc.sql(GRANT + "where g.ends_on is null or g.ends_on > :day")
                        .param("day", day)
                        .query(GrantReads::grant)
                        .list(),
                day);
    }

    @Override
    public List<Held> writtenFor(Collection<UnitId> written, LocalDate day) {
        return written.isEmpty()
                ? List.of()
                : jdbc.sql("""
                        select g.id, g.account_id, a.name, g.role, g.unit_id
                        from role_grant g join account a on a.id = g.account_id and a.closed_at is null
                        where g.unit_id = any(:units) and (g.ends_on is null or g.ends_on > :day)
                        order by a.name collate "vi-x-icu", g.role, g.id
                        """)
                        .param("units", written.stream().map(UnitId::value).toArray(UUID[]::new))
                        .param("day", day)
                        .query((row, n) -> new Held(
                                row.getObject(1, UUID.class),
                                new AccountId(row.getObject(2, UUID.class)),
                                row.getString(3),
                                Role.valueOf(row.getString(4)),
                                new UnitId(row.getObject(5, UUID.class))))
                        .list();
    }

    /** Returns the grants of {@link Role#ADMINISTRATOR} that open accounts hold on the day without an end. */
    public List<HeldGrant> lastingAdministrators(LocalDate day) {
        return jdbc.sql(GRANT + """
                        join account a on a.id = g.account_id and a.closed_at is null
                        where g.role = 'ADMINISTRATOR' and g.starts_on <= :day and g.ends_on is null
                        """).param("day", day).query(GrantReads::grant).list();
    }

    private List<HeldGrant> named(List<HeldGrant> grants, LocalDate day) {
        List<UnitId> written = grants.stream().map(HeldGrant::unit).distinct().toList();
        Map<UnitId, UnitId> holders = successions.heirs(written, Heritage.ROLES, day);
        Map<UnitId, String> names = units.names(
                Stream.concat(written.stream(), holders.values().stream())
                        .distinct()
                        .toList(),
                day);
        return grants.stream()
                .map(grant -> new HeldGrant(
                        grant.id(),
                        grant.account(),
                        grant.role(),
                        grant.unit(),
                        name(grant.unit(), holders.getOrDefault(grant.unit(), grant.unit()), names),
                        grant.scope(),
                        grant.startsOn(),
                        grant.endsOn(),
                        grant.grantedBy()))
                .sorted(ORDER)
                .toList();
    }

    private static String name(UnitId written, UnitId holder, Map<UnitId, String> names) {
        String name = names.getOrDefault(written, "");
        return holder.equals(written) ? name : name + " → " + names.getOrDefault(holder, "");
    }

    private static HeldGrant grant(ResultSet row, int number) throws SQLException {
        return new HeldGrant(
                row.getObject("id", UUID.class),
                new AccountId(row.getObject("account_id", UUID.class)),
                Role.valueOf(row.getString("role")),
                new UnitId(row.getObject("unit_id", UUID.class)),
                "",
                Scope.valueOf(row.getString("scope")),
                row.getObject("starts_on", LocalDate.class),
                Optional.ofNullable(row.getObject("ends_on", LocalDate.class)),
                Optional.ofNullable(row.getString("granted_by")));
    }
}
