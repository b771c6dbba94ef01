package vn.thidua.reporting.explaining;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;
import vn.thidua.campaign.CampaignId;
import vn.thidua.organization.UnitId;
import vn.thidua.reporting.ExplanationId;

/** Reads exchanges about targets, two statements however many. */
@Repository
public class ExplanationReads {

    private static final String ALL = "select * from report_explanation ";

    private final JdbcClient jdbc;

    ExplanationReads(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Returns an exchange. */
    public Optional<Explanation> find(ExplanationId id) {
        return list(jdbc.sql(ALL + "where id = :id").param("id", id.value())).stream()
                .findFirst();
    }

    /** Returns the exchanges about a target in a period, the latest first. */
    public List<Explanation> of(UUID due, UUID target) {
        return list(jdbc.sql(ALL + "where due_id = :due and target_id = :target order by asked_at desc, id")
                .param("due", due)
                .param("target", target));
    }

    /** Returns the exchanges about the targets of a campaign that are not over, the latest first. */
    public List<Explanation> open(CampaignId campaign) {
        return list(jdbc.sql(ALL + "where campaign_id = :campaign and state <> 'SETTLED' order by asked_at desc, id")
                .param("campaign", campaign.value()));
    }

    /** Returns what waits for an answer, the most urgent first. */
    public List<Explanation> asked() {
        return list(jdbc.sql(ALL + "where state = 'ASKED' order by answer_by, asked_at, id"));
    }

    /** Returns what was answered and waits for somebody who asked from a unit, the oldest first. */
    public List<Explanation> answeredTo(UnitId unit) {
        return list(jdbc.sql(ALL + "where state = 'ANSWERED' and asked_from = :unit order by asked_at, id")
                .param("unit", unit.value()));
    }

    private List<Explanation> list(StatementSpec statement) {
        List<Explanation> bare = statement.query(ExplanationReads::bare).list();
        if (bare.isEmpty()) {
            return bare;
        }
        Map<UUID, List<Explanation.Word>> words = new HashMap<>();
        jdbc.sql(
                        "select * from report_explanation_word where explanation_id = any(:ids) order by explanation_id, number")
                .param("ids", bare.stream().map(one -> one.id().value()).toArray(UUID[]::new))
                .query(row -> {
                    words.computeIfAbsent(row.getObject("explanation_id", UUID.class), none -> new ArrayList<>())
                            .add(word(row));
                });
        return bare.stream()
                .map(one -> new Explanation(
                        one.id(),
                        one.campaign(),
                        one.due(),
                        one.target(),
                        one.unit(),
                        one.addressee(),
                        one.askedFrom(),
                        one.askedBy(),
                        one.answerBy(),
                        one.state(),
                        words.getOrDefault(one.id().value(), List.of())))
                .toList();
    }

    private static Explanation bare(ResultSet row, int number) throws SQLException {
        UUID unit = row.getObject("unit_id", UUID.class);
        return new Explanation(
                new ExplanationId(row.getObject("id", UUID.class)),
                new CampaignId(row.getObject("campaign_id", UUID.class)),
                row.getObject("due_id", UUID.class),
                row.getObject("target_id", UUID.class),
                Optional.ofNullable(unit).map(UnitId::new),
                new UnitId(row.getObject("addressee_id", UUID.class)),
                new UnitId(row.getObject("asked_from", UUID.class)),
                row.getObject("asked_by", UUID.class),
                row.getObject("answer_by", LocalDate.class),
                Explanation.State.valueOf(row.getString("state")),
                List.of());
    }

    private static Explanation.Word word(ResultSet row) throws SQLException {
        return new Explanation.Word(
                row.getBoolean("asks"),
                row.getString("text"),
                row.getBoolean("late"),
                row.getObject("said_at", OffsetDateTime.class).toInstant(),
                row.getString("said_by_name"));
    }
}
