package vn.thidua.commendation.proposal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;
import vn.thidua.commendation.AwardRoundId;
import vn.thidua.commendation.ProposalId;
import vn.thidua.organization.UnitId;
import vn.thidua.regulation.RecipientKind;

/** Reads proposals; one statement each, however many. */
@NamedInterface("desk")
@Repository
public class ProposalReads {

    private static final String ALL = """
            select p.*, d.round_id, d.unit_id, a.form from commendation_proposal p
            join commendation_dossier d on d.id = p.dossier_id join commendation_ask a on a.id = p.ask_id
            """;
    private static final String ORDER = " order by a.ord, p.name collate vietnamese_names, p.id";

    private final JdbcClient jdbc;
    private final JsonMapper json;

    ProposalReads(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /** Returns a proposal. */
    public Optional<Proposal> find(ProposalId id) {
        return list(jdbc.sql(ALL + "where p.id = :id").param("id", id.value())).stream()
                .findFirst();
    }

    /** Returns a proposal and keeps others from it until the transaction ends. */
    Optional<Proposal> locked(ProposalId id) {
        jdbc.sql("select 1 from commendation_proposal where id = :id for update")
                .param("id", id.value())
                .query(Integer.class)
                .optional();
        return find(id);
    }

    /** Returns the proposals of a round, in the order of what is asked and by name. */
    public List<Proposal> of(AwardRoundId round) {
        return list(jdbc.sql(ALL + "where d.round_id = :round" + ORDER).param("round", round.value()));
    }

    /** Returns the proposals of what a unit sends in. */
    public List<Proposal> dossier(UUID dossier) {
        return list(jdbc.sql(ALL + "where d.id = :dossier" + ORDER).param("dossier", dossier));
    }

    /** Returns the proposals of some rounds that stand so, by round and in order. */
    public List<Proposal> waiting(Collection<AwardRoundId> rounds, ProposalState... states) {
        return list(jdbc.sql(ALL + "where d.round_id = any(:rounds) and p.state = any(:states)" + ORDER)
                .param("rounds", rounds.stream().map(AwardRoundId::value).toArray(UUID[]::new))
                .param("states", Arrays.stream(states).map(ProposalState::name).toArray(String[]::new)));
    }

    /** Returns for which deeds they were proposed, one statement however many. */
    public Map<ProposalId, String> deeds(Collection<ProposalId> proposals) {
        if (proposals.isEmpty()) {
            return Map.of();
        }
        return jdbc
                .sql("select id, deeds from commendation_proposal where id = any(:ids)")
                .param("ids", proposals.stream().map(ProposalId::value).toArray(UUID[]::new))
                .query((row, n) -> Map.entry(new ProposalId(row.getObject(1, UUID.class)), row.getString(2)))
                .list()
                .stream()
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** Returns what a unit sends in for a round, if it began to. */
    public Optional<UUID> dossier(AwardRoundId round, UnitId unit) {
        return jdbc.sql("select id from commendation_dossier where round_id = :round and unit_id = :unit")
                .param("round", round.value())
                .param("unit", unit.value())
                .query((row, n) -> row.getObject(1, UUID.class))
                .optional();
    }

    /** Returns what became of a proposal, the first first. */
    public List<ProposalStep> steps(ProposalId id) {
        return jdbc.sql("select * from commendation_step where proposal_id = :id order by number")
                .param("id", id.value())
                .query((row, n) -> new ProposalStep(
                        ProposalState.valueOf(row.getString("state")),
                        row.getString("word"),
                        row.getObject("at", OffsetDateTime.class).toInstant(),
                        row.getString("by_name")))
                .list();
    }

    private List<Proposal> list(StatementSpec statement) {
        return statement.query((row, n) -> proposal(row)).list();
    }

    private Proposal proposal(ResultSet row) throws SQLException {
        String along = row.getString("taken_along");
        OffsetDateTime submitted = row.getObject("submitted_at", OffsetDateTime.class);
        Instant at = submitted == null ? null : submitted.toInstant();
        return new Proposal(
                new ProposalId(row.getObject("id", UUID.class)),
                new AwardRoundId(row.getObject("round_id", UUID.class)),
                row.getObject("ask_id", UUID.class),
                row.getString("form"),
                row.getObject("dossier_id", UUID.class),
                new UnitId(row.getObject("unit_id", UUID.class)),
                new Recipient(
                        RecipientKind.valueOf(row.getString("recipient")),
                        row.getObject("subject_id", UUID.class),
                        row.getString("name"),
                        row.getString("post"),
                        row.getBoolean("head")),
                new Proposal.Deeds(row.getString("deeds"), row.getString("initiative")),
                along == null ? Optional.empty() : Optional.of(json.readValue(along, TakenAlong.class)),
                new Proposal.Course(
                        ProposalState.valueOf(row.getString("state")),
                        at,
                        row.getObject("received_on", LocalDate.class),
                        row.getString("receipt"),
                        row.getBoolean("late"),
                        row.getObject("again_by", LocalDate.class)),
                row.getString("changed_by"),
                row.getLong("version"));
    }
}
