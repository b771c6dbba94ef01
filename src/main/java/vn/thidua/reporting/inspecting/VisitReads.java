package vn.thidua.reporting.inspecting;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
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
import org.springframework.stereotype.Repository;
import vn.thidua.organization.UnitId;
import vn.thidua.reporting.InspectionId;
import vn.thidua.reporting.ReportId;
import vn.thidua.reporting.domain.Answer;
import vn.thidua.reporting.domain.Figure;

/** Reads the visits of inspections; seven statements, however many. */
@Repository
class VisitReads {

    private final JdbcClient jdbc;
    private final ReopeningRows reopened;

    VisitReads(JdbcClient jdbc, ReopeningRows reopened) {
        this.jdbc = jdbc;
        this.reopened = reopened;
    }

    /** Returns which unit of which inspection a visit is. */
    Optional<Map.Entry<InspectionId, UnitId>> place(UUID visit) {
        return jdbc.sql("select inspection_id, unit_id from report_inspection_visit where id = :id")
                .param("id", visit)
                .query((row, n) -> Map.entry(
                        new InspectionId(row.getObject("inspection_id", UUID.class)),
                        new UnitId(row.getObject("unit_id", UUID.class))))
                .optional();
    }

    /** Returns the visits of inspections, by inspection, in the order of their days. */
    Map<UUID, List<Visit>> of(UUID[] inspections) {
        Map<UUID, Map<UUID, SelfAnswer>> answers = new HashMap<>();
        jdbc.sql(below("report_inspection_answer", ""))
                .param("ids", inspections)
                .query(row -> {
                    answers.computeIfAbsent(row.getObject("visit_id", UUID.class), none -> new HashMap<>())
                            .put(
                                    row.getObject("question_id", UUID.class),
                                    new SelfAnswer(
                                            SelfAnswer.Says.valueOf(row.getString("says")), row.getString("word")));
                });
        Map<UUID, List<Reopening>> reopenings = reopened.of(inspections);
        Map<UUID, List<Sampled>> samples = samples(inspections);
        Map<UUID, List<Recommendation>> recommendations = recommendations(inspections);
        Map<UUID, List<Visit>> visits = new HashMap<>();
        jdbc.sql("select * from report_inspection_visit where inspection_id = any(:ids) order by day, unit_id")
                .param("ids", inspections)
                .query(row -> {
                    UUID id = row.getObject("id", UUID.class);
                    visits.computeIfAbsent(row.getObject("inspection_id", UUID.class), none -> new ArrayList<>())
                            .add(visit(
                                    row,
                                    answers.getOrDefault(id, Map.of()),
                                    reopenings.getOrDefault(id, List.of()),
                                    samples.getOrDefault(id, List.of()),
                                    recommendations.getOrDefault(id, List.of())));
                });
        return visits;
    }

    private Map<UUID, List<Sampled>> samples(UUID[] inspections) {
        Map<UUID, List<Sampled>> samples = new HashMap<>();
        jdbc.sql("""
                        select s.*, n.answer as now_answer, n.value as now_value, n.numerator as now_numerator, n.denominator as now_denominator
                        from report_inspection_visit v join report_inspection_sample s on s.visit_id = v.id
                        join report_value n on n.report_id = s.report_id and n.target_id = s.target_id
                        where v.inspection_id = any(:ids) order by s.number
                        """).param("ids", inspections).query(row -> {
            samples.computeIfAbsent(row.getObject("visit_id", UUID.class), none -> new ArrayList<>())
                    .add(sampled(row));
        });
        return samples;
    }

    private Map<UUID, List<Recommendation>> recommendations(UUID[] inspections) {
        Map<UUID, List<Recommendation.Word>> words = new HashMap<>();
        jdbc.sql("""
                        select w.* from report_inspection_visit v join report_recommendation r on r.visit_id = v.id
                        join report_recommendation_word w on w.recommendation_id = r.id
                        where v.inspection_id = any(:ids) order by w.number
                        """).param("ids", inspections).query(row -> {
            words.computeIfAbsent(row.getObject("recommendation_id", UUID.class), none -> new ArrayList<>())
                    .add(new Recommendation.Word(
                            row.getBoolean("from_unit"),
                            row.getString("text"),
                            row.getBoolean("late"),
                            row.getObject("said_at", OffsetDateTime.class).toInstant(),
                            row.getString("said_by_name")));
        });
        Map<UUID, List<Recommendation>> recommendations = new HashMap<>();
        jdbc.sql(below("report_recommendation", " order by x.number"))
                .param("ids", inspections)
                .query(row -> {
                    UUID id = row.getObject("id", UUID.class);
                    recommendations
                            .computeIfAbsent(row.getObject("visit_id", UUID.class), none -> new ArrayList<>())
                            .add(new Recommendation(
                                    id,
                                    row.getInt("number"),
                                    row.getString("text"),
                                    row.getObject("due_on", LocalDate.class),
                                    Recommendation.State.valueOf(row.getString("state")),
                                    words.getOrDefault(id, List.of())));
                });
        return recommendations;
    }

    private static String below(String table, String order) {
        return "select x.* from report_inspection_visit v join " + table
                + " x on x.visit_id = v.id where v.inspection_id = any(:ids)" + order;
    }

    private static Visit visit(
            ResultSet row,
            Map<UUID, SelfAnswer> answers,
            List<Reopening> reopenings,
            List<Sampled> sample,
            List<Recommendation> recommendations)
            throws SQLException {
        return new Visit(
                row.getObject("id", UUID.class),
                new UnitId(row.getObject("unit_id", UUID.class)),
                row.getObject("day", LocalDate.class),
                moment(row, "answered_at"),
                row.getString("answered_by"),
                row.getLong("answers"),
                answers,
                reopenings,
                row.getString("remarks"),
                row.getString("opinion"),
                row.getString("checked_by"),
                row.getLong("version"),
                sample,
                recommendations);
    }

    private static Sampled sampled(ResultSet row) throws SQLException {
        String outcome = row.getString("outcome");
        return new Sampled(
                row.getInt("number"),
                row.getObject("due_id", UUID.class),
                row.getObject("target_id", UUID.class),
                new ReportId(row.getObject("report_id", UUID.class)),
                Sampled.Why.valueOf(row.getString("why")),
                figure(row, ""),
                figure(row, "now_"),
                outcome == null ? null : Sampled.Outcome.valueOf(outcome),
                row.getString("found_answer") == null ? null : figure(row, "found_"),
                row.getString("reason"),
                moment(row, "corrected_at"));
    }

    private static Figure figure(ResultSet row, String prefix) throws SQLException {
        return new Figure(
                Answer.valueOf(row.getString(prefix + "answer")),
                row.getBigDecimal(prefix + "value"),
                row.getBigDecimal(prefix + "numerator"),
                row.getBigDecimal(prefix + "denominator"));
    }

    private static @Nullable Instant moment(ResultSet row, String column) throws SQLException {
        OffsetDateTime at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }
}
