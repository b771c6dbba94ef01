package vn.thidua.access.domain;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.thidua.access.AccountId;
import vn.thidua.access.Period;
import vn.thidua.access.Role;
import vn.thidua.organization.UnitId;
import vn.thidua.organization.Units;
import vn.thidua.shared.Download;

/** Reads delegations. */
@Repository
public class DelegationReads {

    private static final String DELEGATION = """
            select d.id, d.grant_id, d.acts, d.starts_on, d.ends_on, d.reason, d.note, d.paper_number, d.paper_date, d.file_name,
                d.entered_by, d.ended_by, d.ended_at, d.deputy_id, b.name as deputy, g.account_id, a.name as principal, g.role, g.unit_id
            from delegation d
            join role_grant g on g.id = d.grant_id
            join account a on a.id = g.account_id
            join account b on b.id = d.deputy_id
            """;

    private record Row(Delegation delegation, UnitId unit) {}

    private final JdbcClient jdbc;
    private final Units units;

    DelegationReads(JdbcClient jdbc, Units units) {
        this.jdbc = jdbc;
        this.units = units;
    }

    /** Returns what the account handed over or was handed, past and to come, latest first; two statements. */
    public List<Delegation> of(AccountId account, LocalDate today) {
        return named(
                jdbc.sql(
                                DELEGATION
                                        + "where g.account_id = :account or d.deputy_id = :account order by d.starts_on desc, d.id")
                        .param("account", account.value())
                        .query(DelegationReads::row)
                        .list(),
                today);
    }

    /** Returns a delegation. */
    public Optional<Delegation> find(UUID id, LocalDate today) {
        return named(
                        jdbc.sql(DELEGATION + "where d.id = :id")
                                .param("id", id)
                                .query(DelegationReads::row)
                                .list(),
                        today)
                .stream()
                .findFirst();
    }

    /** Returns the file of the paper, if one was given. */
    public Optional<Download> file(UUID id) {
        return jdbc.sql("select file_name, file_bytes from delegation where id = :id and file_name is not null")
                .param("id", id)
                .query((row, n) -> new Download(row.getString(1), MediaType.APPLICATION_OCTET_STREAM, row.getBytes(2)))
                .optional();
    }

    private List<Delegation> named(List<Row> rows, LocalDate today) {
        Map<UnitId, String> names =
                units.names(rows.stream().map(Row::unit).distinct().toList(), today);
        return rows.stream()
                .map(row -> row.delegation().at(names.getOrDefault(row.unit(), "")))
                .toList();
    }

    private static Row row(ResultSet row, int number) throws SQLException {
        OffsetDateTime endedAt = row.getObject("ended_at", OffsetDateTime.class);
        Delegation delegation = new Delegation(
                row.getObject("id", UUID.class),
                row.getObject("grant_id", UUID.class),
                Role.valueOf(row.getString("role")),
                "",
                new Delegation.Person(
                        new AccountId(row.getObject("account_id", UUID.class)), row.getString("principal")),
                new Delegation.Person(new AccountId(row.getObject("deputy_id", UUID.class)), row.getString("deputy")),
                Acts.of(row.getArray("acts")),
                new Period(row.getObject("starts_on", LocalDate.class), row.getObject("ends_on", LocalDate.class)),
                Delegation.Reason.valueOf(row.getString("reason")),
                row.getString("note"),
                new Delegation.Paper(
                        row.getString("paper_number"),
                        row.getObject("paper_date", LocalDate.class),
                        Optional.ofNullable(row.getString("file_name"))),
                row.getString("entered_by"),
                endedAt == null
                        ? Optional.empty()
                        : Optional.of(new Delegation.Ending(row.getString("ended_by"), endedAt.toInstant())));
        return new Row(delegation, new UnitId(row.getObject("unit_id", UUID.class)));
    }
}
