package vn.thidua.council.body;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Repository;
import vn.thidua.access.AccountId;
import vn.thidua.council.CouncilId;
import vn.thidua.organization.PersonId;
import vn.thidua.organization.UnitId;

/** Reads councils and who sits on them. */
@NamedInterface("desk")
@Repository
public class CouncilReads {

    private final JdbcClient jdbc;

    CouncilReads(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Returns a council. */
    public Optional<Council> find(CouncilId id) {
        return jdbc.sql("select * from council where id = :id")
                .param("id", id.value())
                .query((row, n) -> council(row))
                .optional();
    }

    /** Returns a council and keeps others from it until the transaction ends. */
    Optional<Council> locked(CouncilId id) {
        return jdbc.sql("select * from council where id = :id for update")
                .param("id", id.value())
                .query((row, n) -> council(row))
                .optional();
    }

    /** Returns all councils, by kind and name. */
    public List<Council> all() {
        return jdbc.sql("select * from council order by kind, name, id")
                .query((row, n) -> council(row))
                .list();
    }

    /** Returns the councils on which an account sits now or sat. */
    public List<CouncilId> ofAccount(AccountId account) {
        return jdbc.sql("select distinct council_id from council_member where account_id = :account")
                .param("account", account.value())
                .query((row, n) -> new CouncilId(row.getObject(1, UUID.class)))
                .list();
    }

    /** Returns everybody who sits or sat on a council: the chair first, who left last. */
    public List<CouncilMember> members(CouncilId id) {
        return jdbc.sql("""
                        select m.*, c.number came, coalesce(l.number, '') left_number from council_member m
                        join council_decision c on c.id = m.came_by left join council_decision l on l.id = m.left_by
                        where m.council_id = :id
                        order by m.until_on is not null, array_position(array['CHAIR', 'VICE_CHAIR', 'MEMBER', 'SECRETARY'], m.role),
                            m.name collate vietnamese_names, m.id
                        """)
                .param("id", id.value())
                .query((row, n) -> member(row))
                .list();
    }

    /** Returns how many vote on each council on the day. */
    public Map<CouncilId, Integer> counts(Collection<CouncilId> ids, LocalDate day) {
        return jdbc
                .sql("""
                        select council_id, count(*)::int members from council_member
                        where council_id = any(:ids) and votes and from_on <= :day and (until_on is null or until_on > :day) group by council_id
                        """)
                .param("ids", ids.stream().map(CouncilId::value).toArray(UUID[]::new))
                .param("day", day)
                .query((row, n) ->
                        Map.entry(new CouncilId(row.getObject("council_id", UUID.class)), row.getInt("members")))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** Returns the decisions on a council, the last first. */
    public List<CouncilDecision> decisions(CouncilId id) {
        return jdbc.sql("select * from council_decision where council_id = :id order by decided_on desc, at desc, id")
                .param("id", id.value())
                .query((row, n) -> new CouncilDecision(
                        row.getObject("id", UUID.class),
                        row.getString("number"),
                        row.getObject("decided_on", LocalDate.class),
                        row.getObject("from_on", LocalDate.class),
                        row.getObject("until_on", LocalDate.class),
                        row.getString("about")))
                .list();
    }

    private static Council council(ResultSet row) throws SQLException {
        return new Council(
                new CouncilId(row.getObject("id", UUID.class)),
                new UnitId(row.getObject("owner_id", UUID.class)),
                CouncilKind.valueOf(row.getString("kind")),
                row.getString("name"),
                row.getString("changed_by"),
                row.getLong("version"));
    }

    private static CouncilMember member(ResultSet row) throws SQLException {
        UUID unit = row.getObject("unit_id", UUID.class);
        UUID account = row.getObject("account_id", UUID.class);
        return new CouncilMember(
                row.getObject("id", UUID.class),
                new PersonId(row.getObject("person_id", UUID.class)),
                row.getString("name"),
                row.getString("post"),
                unit == null ? null : new UnitId(unit),
                account == null ? null : new AccountId(account),
                CouncilRole.valueOf(row.getString("role")),
                row.getBoolean("votes"),
                row.getObject("from_on", LocalDate.class),
                row.getObject("until_on", LocalDate.class),
                row.getString("came"),
                row.getString("left_number"),
                row.getString("left_why"));
    }
}
