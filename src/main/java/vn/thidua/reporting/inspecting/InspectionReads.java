package vn.thidua.reporting.inspecting;

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
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Repository;
import vn.thidua.campaign.CampaignId;
import vn.thidua.organization.UnitId;
import vn.thidua.reporting.InspectionId;

/** Reads inspections with everything in them; a fixed number of statements, however many. */
@NamedInterface("desk")
@Repository
public class InspectionReads {

    private static final String ALL = "select * from report_inspection ";

    private final JdbcClient jdbc;
    private final VisitReads visits;

    InspectionReads(JdbcClient jdbc, VisitReads visits) {
        this.jdbc = jdbc;
        this.visits = visits;
    }

    /** Returns an inspection. */
    public Optional<Inspection> find(InspectionId id) {
        return list(jdbc.sql(ALL + "where id = :id").param("id", id.value())).stream()
                .findFirst();
    }

    /** Returns the inspections of a campaign, the latest first. */
    public List<Inspection> of(CampaignId campaign) {
        return list(jdbc.sql(ALL + "where campaign_id = :campaign order by starts_on desc, title, id")
                .param("campaign", campaign.value()));
    }

    /** Returns the inspections in which units have something to do: look at themselves, or follow a recommendation; the earliest first. */
    public List<Inspection> waiting() {
        return list(jdbc.sql(ALL + """
                where state not in ('PLANNED', 'CALLED_OFF') and exists (select 1 from report_inspection_visit v where v.inspection_id = report_inspection.id
                    and (state = 'ANNOUNCED' and v.answered_at is null
                        or exists (select 1 from report_recommendation r where r.visit_id = v.id and r.state <> 'SETTLED')))
                order by starts_on, id
                """));
    }

    private List<Inspection> list(StatementSpec statement) {
        List<Inspection> bare = statement.query(InspectionReads::bare).list();
        if (bare.isEmpty()) {
            return bare;
        }
        UUID[] ids = bare.stream().map(one -> one.id().value()).toArray(UUID[]::new);
        Map<UUID, List<UUID>> periods = children(
                "select inspection_id, due_id from report_inspection_period where inspection_id = any(:ids) order by due_id",
                ids,
                row -> row.getObject("due_id", UUID.class));
        Map<UUID, List<InspectionPlan.Member>> teams = children(
                "select * from report_inspection_member where inspection_id = any(:ids) order by number",
                ids,
                row -> new InspectionPlan.Member(row.getString("name"), row.getString("post")));
        Map<UUID, List<Inspection.Question>> questions = children(
                "select * from report_inspection_question where inspection_id = any(:ids) order by number",
                ids,
                row -> new Inspection.Question(row.getObject("id", UUID.class), row.getString("text")));
        Map<UUID, List<Visit>> visited = visits.of(ids);
        return bare.stream()
                .map(one -> new Inspection(
                        one.id(),
                        one.campaign(),
                        one.office(),
                        one.title(),
                        one.subject(),
                        one.from(),
                        one.to(),
                        one.state(),
                        one.draw(),
                        one.conclusion(),
                        one.calledOff(),
                        one.changedBy(),
                        one.version(),
                        periods.getOrDefault(one.id().value(), List.of()),
                        teams.getOrDefault(one.id().value(), List.of()),
                        questions.getOrDefault(one.id().value(), List.of()),
                        visited.getOrDefault(one.id().value(), List.of())))
                .toList();
    }

    /** Reads one thing of a row. */
    private interface Child<T> {
        T of(ResultSet row) throws SQLException;
    }

    private <T> Map<UUID, List<T>> children(String sql, UUID[] ids, Child<T> child) {
        Map<UUID, List<T>> children = new HashMap<>();
        jdbc.sql(sql).param("ids", ids).query(row -> {
            children.computeIfAbsent(row.getObject("inspection_id", UUID.class), none -> new ArrayList<>())
                    .add(child.of(row));
        });
        return children;
    }

    private static Inspection bare(ResultSet row, int number) throws SQLException {
        long seed = row.getLong("seed");
        Inspection.Draw draw = row.wasNull() ? null : new Inspection.Draw(seed, row.getInt("sample_size"));
        return new Inspection(
                new InspectionId(row.getObject("id", UUID.class)),
                new CampaignId(row.getObject("campaign_id", UUID.class)),
                new UnitId(row.getObject("office_id", UUID.class)),
                row.getString("title"),
                row.getString("subject"),
                row.getObject("starts_on", LocalDate.class),
                row.getObject("ends_on", LocalDate.class),
                Inspection.State.valueOf(row.getString("state")),
                draw,
                row.getString("conclusion"),
                calledOff(row),
                row.getString("changed_by"),
                row.getLong("version"),
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }

    private static Inspection.@Nullable CalledOff calledOff(ResultSet row) throws SQLException {
        OffsetDateTime at = row.getObject("called_off_at", OffsetDateTime.class);
        return at == null
                ? null
                : new Inspection.CalledOff(
                        at.toInstant(),
                        row.getString("called_off_by"),
                        row.getString("called_off_why"),
                        Inspection.State.valueOf(row.getString("called_off_from")));
    }
}
