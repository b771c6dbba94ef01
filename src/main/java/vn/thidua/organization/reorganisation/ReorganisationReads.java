package vn.thidua.organization.reorganisation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Repository;
import vn.thidua.organization.ReorganisationId;

/** Reads reorganisations. */
@NamedInterface("desk")
@Repository
public class ReorganisationReads {

    private static final String ACT = """
            select id, title, basis_number, basis_issuer, basis_date, effective_on, roles_follow, version, created_at,
                case when state <> 'DECIDED' then state when effective_on > :today then 'SCHEDULED' else 'IN_FORCE' end as state
            from reorganisation
            """;

    private final JdbcClient jdbc;
    private final ReorganisationRows rows;
    private final Clock clock;

    ReorganisationReads(JdbcClient jdbc, ReorganisationRows rows, Clock clock) {
        this.jdbc = jdbc;
        this.rows = rows;
        this.clock = clock;
    }

    /** Returns all, drafts first, then by day, the latest first; two statements. */
    public List<Reorganisation> all() {
        return withSteps(jdbc.sql(ACT + "order by state <> 'DRAFT', effective_on desc nulls first, created_at desc, id")
                .param("today", LocalDate.now(clock))
                .query(ReorganisationReads::act)
                .list());
    }

    /** Returns one. */
    public Optional<Reorganisation> find(ReorganisationId id) {
        return withSteps(jdbc.sql(ACT + "where id = :id")
                        .param("today", LocalDate.now(clock))
                        .param("id", id.value())
                        .query(ReorganisationReads::act)
                        .list())
                .stream()
                .findFirst();
    }

    private List<Reorganisation> withSteps(List<Reorganisation> acts) {
        Map<ReorganisationId, List<Reorganisation.Numbered>> steps =
                rows.steps(acts.stream().map(Reorganisation::id).toList());
        return acts.stream()
                .map(act -> new Reorganisation(
                        act.id(), act.head(), act.state(), act.version(), steps.getOrDefault(act.id(), List.of())))
                .toList();
    }

    private static Reorganisation act(ResultSet row, int number) throws SQLException {
        return new Reorganisation(
                new ReorganisationId(row.getObject("id", UUID.class)),
                new Reorganisation.Head(
                        row.getString("title"),
                        new LegalBasis(
                                row.getString("basis_number"),
                                row.getString("basis_issuer"),
                                row.getObject("basis_date", LocalDate.class)),
                        row.getObject("effective_on", LocalDate.class),
                        row.getBoolean("roles_follow")),
                ReorganisationState.valueOf(row.getString("state")),
                row.getLong("version"),
                List.of());
    }
}
