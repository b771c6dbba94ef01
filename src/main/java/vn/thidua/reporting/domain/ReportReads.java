package vn.thidua.reporting.domain;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;
import vn.thidua.organization.UnitId;
import vn.thidua.reporting.ReportId;

/** Reads reports, two statements however many. */
@NamedInterface("desk")
@Repository
public class ReportReads {

    private static final TypeReference<Map<UUID, Typed>> TYPED = new TypeReference<>() {};

    private final JdbcClient jdbc;
    private final JsonMapper json;

    ReportReads(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /**
     * What somebody typed and did not submit yet.
     *
     * @param version for optimistic locking
     */
    public record Draft(Map<UUID, Typed> typed, Instant savedAt, String savedBy, long version) {}

    /** Returns the report of a unit for a period; empty while nobody typed anything. */
    public Optional<Report> find(UUID due, UnitId unit) {
        return Optional.ofNullable(of(List.of(due), unit).get(due));
    }

    /**
     * What a unit reports for a period, beside what it said the last time.
     *
     * @param report null while nobody typed anything
     * @param before empty where it said nothing, or there was no period before
     */
    @NamedInterface("desk")
    public record Said(@Nullable Report report, Map<UUID, Figure> before) {}

    /** Returns what a unit reports for a period; one statement with the period before. */
    public Said said(UUID due, Optional<UUID> before, UnitId unit) {
        Map<UUID, Report> reports =
                of(Stream.concat(Stream.of(due), before.stream()).toList(), unit);
        return new Said(
                reports.get(due), before.map(reports::get).map(Report::figures).orElse(Map.of()));
    }

    private Map<UUID, Report> of(Collection<UUID> dues, UnitId unit) {
        Map<UUID, Map<UUID, ReportedValue>> values = new HashMap<>();
        Map<UUID, Report> heads = new LinkedHashMap<>();
        jdbc.sql("""
                        select r.*, v.target_id, v.answer, v.value, v.numerator, v.denominator, v.reached, v.note, v.excuse, v.submission, v.verdict,
                            v.verdict_why, v.verdict_by
                        from unnest(cast(:dues as uuid[])) d (id) join report r on r.due_id = d.id and r.unit_id = :unit
                        left join report_value v on v.report_id = r.id
                        """)
                .param("dues", dues.toArray(UUID[]::new))
                .param("unit", unit.value())
                .query(row -> {
                    UUID id = row.getObject("id", UUID.class);
                    Map<UUID, ReportedValue> said = values.get(id);
                    if (said == null) {
                        said = new HashMap<>();
                        values.put(id, said);
                        Report head = report(row, values);
                        heads.put(head.due(), head);
                    }
                    UUID target = row.getObject("target_id", UUID.class);
                    if (target != null) {
                        said.put(target, value(row));
                    }
                });
        return heads;
    }

    /** Returns a report. */
    Optional<Report> find(ReportId id) {
        return jdbc.sql("select due_id, unit_id from report where id = :id")
                .param("id", id.value())
                .query((row, n) -> Map.entry(
                        row.getObject("due_id", UUID.class), new UnitId(row.getObject("unit_id", UUID.class))))
                .optional()
                .flatMap(place -> find(place.getKey(), place.getValue()));
    }

    /** Returns the reports of units for a period, with what stands in them. */
    public Map<UnitId, Report> of(UUID due, Collection<UnitId> units) {
        UUID[] ids = units.stream().map(UnitId::value).toArray(UUID[]::new);
        Map<UUID, Map<UUID, ReportedValue>> values = new HashMap<>();
        jdbc.sql("""
                        select v.* from report r join report_value v on v.report_id = r.id
                        where r.due_id = :due and r.unit_id = any(:units)
                        """).param("due", due).param("units", ids).query(row -> {
            values.computeIfAbsent(row.getObject("report_id", UUID.class), none -> new HashMap<>())
                    .put(row.getObject("target_id", UUID.class), value(row));
        });
        Map<UnitId, Report> reports = new LinkedHashMap<>();
        jdbc.sql("select * from report where due_id = :due and unit_id = any(:units) order by unit_id")
                .param("due", due)
                .param("units", ids)
                .query((row, n) -> report(row, values))
                .list()
                .forEach(report -> reports.put(report.unit(), report));
        return reports;
    }

    /** Returns the heads of the reports of units for some periods, without what stands in them. */
    public List<Report> heads(Collection<UUID> dues, Collection<UnitId> units) {
        return jdbc.sql("select * from report where due_id = any(:dues) and unit_id = any(:units)")
                .param("dues", dues.toArray(UUID[]::new))
                .param("units", units.stream().map(UnitId::value).toArray(UUID[]::new))
                .query((row, n) -> report(row, Map.of()))
                .list();
    }

    /** Returns the heads of all reports of a period, without what stands in them. */
    public Map<UnitId, Report> heads(UUID due) {
        Map<UnitId, Report> heads = new HashMap<>();
        jdbc.sql("select * from report where due_id = :due")
                .param("due", due)
                .query((row, n) -> report(row, Map.of()))
                .list()
                .forEach(report -> heads.put(report.unit(), report));
        return heads;
    }

    /** Returns the figures that units submitted for a period. */
    public Map<UnitId, Map<UUID, Figure>> figures(UUID due, Collection<UnitId> units) {
        Map<UnitId, Map<UUID, Figure>> figures = new HashMap<>();
        jdbc.sql("""
                        select r.unit_id, v.target_id, v.answer, v.value, v.numerator, v.denominator
                        from report r join report_value v on v.report_id = r.id
                        where r.due_id = :due and r.unit_id = any(:units)
                        """)
                .param("due", due)
                .param("units", units.stream().map(UnitId::value).toArray(UUID[]::new))
                .query(row -> {
                    figures.computeIfAbsent(new UnitId(row.getObject("unit_id", UUID.class)), none -> new HashMap<>())
                            .put(row.getObject("target_id", UUID.class), figure(row));
                });
        return figures;
    }

    /** Returns what each unit said of a target in a period. */
    Map<UnitId, StatedFigure> values(UUID due, UUID target) {
        Map<UnitId, StatedFigure> values = new HashMap<>();
        jdbc.sql("""
                        select r.unit_id, v.* from report r join report_value v on v.report_id = r.id and v.target_id = :target
                        where r.due_id = :due
                        """).param("due", due).param("target", target).query(row -> {
            values.put(
                    new UnitId(row.getObject("unit_id", UUID.class)),
                    new StatedFigure(new ReportId(row.getObject("report_id", UUID.class)), value(row)));
        });
        return values;
    }

    /**
     * When a draft was kept.
     *
     * @param version for optimistic locking
     */
    public record Kept(Instant at, long version) {}

    /** Returns when what is typed into the report of a unit was kept last; empty where nothing is typed that is not submitted. */
    public Optional<Kept> kept(UUID due, UnitId unit) {
        return jdbc.sql("""
                        select d.saved_at, d.version from report r join report_draft d on d.report_id = r.id
                        where r.due_id = :due and r.unit_id = :unit
                        """)
                .param("due", due)
                .param("unit", unit.value())
                .query((row, n) ->
                        new Kept(row.getObject("saved_at", OffsetDateTime.class).toInstant(), row.getLong("version")))
                .optional();
    }

    /** Returns what is typed and not submitted; empty where there is nothing. */
    public Optional<Draft> draft(ReportId report) {
        return jdbc.sql("select typed, saved_at, saved_by, version from report_draft where report_id = :report")
                .param("report", report.value())
                .query((row, n) -> new Draft(
                        json.readValue(row.getString("typed"), TYPED),
                        row.getObject("saved_at", OffsetDateTime.class).toInstant(),
                        row.getString("saved_by"),
                        row.getLong("version")))
                .optional();
    }

    private static Report report(ResultSet row, Map<UUID, Map<UUID, ReportedValue>> values) throws SQLException {
        UUID id = row.getObject("id", UUID.class);
        return new Report(
                new ReportId(id),
                row.getObject("due_id", UUID.class),
                new UnitId(row.getObject("unit_id", UUID.class)),
                ReportState.valueOf(row.getString("state")),
                row.getInt("submissions"),
                moment(row, "first_at"),
                moment(row, "submitted_at"),
                row.getString("submitted_by"),
                row.getString("return_reason"),
                row.getString("returned_by"),
                values.getOrDefault(id, Map.of()),
                row.getLong("version"));
    }

    private static ReportedValue value(ResultSet row) throws SQLException {
        boolean reached = row.getBoolean("reached");
        Boolean known = row.wasNull() ? null : reached;
        String verdict = row.getString("verdict");
        return new ReportedValue(
                figure(row),
                known,
                row.getString("note"),
                row.getString("excuse"),
                row.getInt("submission"),
                verdict == null ? null : ReportedValue.Verdict.valueOf(verdict),
                row.getString("verdict_why"),
                row.getString("verdict_by"));
    }

    static Figure figure(ResultSet row) throws SQLException {
        return new Figure(
                Answer.valueOf(row.getString("answer")),
                row.getBigDecimal("value"),
                row.getBigDecimal("numerator"),
                row.getBigDecimal("denominator"));
    }

    private static @Nullable Instant moment(ResultSet row, String column) throws SQLException {
        OffsetDateTime at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }
}
