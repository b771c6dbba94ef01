package vn.thidua.scoring.ranking;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;
import vn.thidua.organization.UnitId;
import vn.thidua.reporting.domain.Report;
import vn.thidua.reporting.domain.ReportReads;
import vn.thidua.scoring.round.FrozenPoints;
import vn.thidua.scoring.round.ScoringRound;
import vn.thidua.scoring.round.UnitScore;

/** Keeps the figures behind final places and where they come from, and reads what one unit had there. */
@Repository
class FrozenPlaces implements FrozenPoints {

    private static final TypeReference<Map<String, FinalPlace.Points>> OUTCOMES = new TypeReference<>() {};
    private static final TypeReference<Map<String, BigDecimal>> QUANTITIES = new TypeReference<>() {};

    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final ReportReads reports;

    FrozenPlaces(JdbcClient jdbc, JsonMapper json, ReportReads reports) {
        this.jdbc = jdbc;
        this.json = json;
        this.reports = reports;
    }

    /** Writes the quantities of units behind their places, and from which edition of their report these come. */
    void keep(UUID ranking, ScoringRound round, List<UnitScore> units) {
        quantities(ranking, units);
        round.results().ifPresent(from -> editions(ranking, from, units));
    }

    private void editions(UUID ranking, ScoringRound.Results from, List<UnitScore> units) {
        List<Report> made =
                reports
                        .heads(
                                List.of(from.due()),
                                units.stream().map(one -> one.sheet().unit()).toList())
                        .stream()
                        .filter(one -> one.submittedAt() != null)
                        .toList();
        jdbc.sql("""
                        update scoring_place p set report_edition = coalesce(r.edition, 0), report_at = r.at, report_by = coalesce(r.by, '')
                        from scoring_place o left join unnest(cast(:units as uuid[]), cast(:editions as int[]), cast(:moments as timestamptz[]), cast(:names as text[]))
                            r (unit, edition, at, by) on r.unit = o.unit_id
                        where o.ranking_id = :ranking and p.ranking_id = o.ranking_id and p.unit_id = o.unit_id
                        """)
                .param("ranking", ranking)
                .param("units", made.stream().map(one -> one.unit().value()).toArray(UUID[]::new))
                .param("editions", made.stream().map(Report::submissions).toArray(Integer[]::new))
                .param(
                        "moments",
                        made.stream()
                                .map(one -> String.valueOf(one.submittedAt()))
                                .toArray(String[]::new))
                .param("names", made.stream().map(Report::submittedBy).toArray(String[]::new))
                .update();
    }

    private void quantities(UUID ranking, List<UnitScore> units) {
        jdbc.sql("""
                        update scoring_place p set quantities = cast(q.body as jsonb)
                        from unnest(cast(:units as uuid[]), cast(:bodies as text[])) q (unit, body) where p.ranking_id = :ranking and p.unit_id = q.unit
                        """)
                .param("ranking", ranking)
                .param(
                        "units",
                        units.stream().map(one -> one.sheet().unit().value()).toArray(UUID[]::new))
                .param(
                        "bodies",
                        units.stream()
                                .map(one ->
                                        json.writeValueAsString(one.quantities().named()))
                                .toArray(String[]::new))
                .update();
    }

    @Override
    public Optional<Frozen> of(UUID group, UnitId unit) {
        return jdbc.sql("""
                        select r.number, r.finalised_at, r.finalised_by, p.base, p.bonus, p.penalty, p.open, p.grade, p.knock_outs, p.outcomes, p.quantities,
                            p.report_edition, p.report_at, p.report_by
                        from scoring_ranking r join scoring_place p on p.ranking_id = r.id
                        where r.group_id = :group and r.opened_at is null and p.unit_id = :unit
                        """)
                .param("group", group)
                .param("unit", unit.value())
                .query((row, n) -> frozen(row))
                .optional();
    }

    @Override
    public boolean ever(Collection<UUID> groups) {
        return jdbc.sql("select exists (select 1 from scoring_ranking where group_id = any(:groups))")
                .param("groups", groups.toArray(UUID[]::new))
                .query(Boolean.class)
                .single();
    }

    private Frozen frozen(ResultSet row) throws SQLException {
        Map<String, FinalPlace.Points> outcomes = json.readValue(row.getString("outcomes"), OUTCOMES);
        return new Frozen(
                row.getInt("number"),
                row.getObject("finalised_at", OffsetDateTime.class).toInstant(),
                row.getString("finalised_by"),
                new Sum(row.getBigDecimal("base"), row.getBigDecimal("bonus"), row.getBigDecimal("penalty")),
                row.getInt("open"),
                row.getString("grade"),
                List.of((String[]) row.getArray("knock_outs").getArray()),
                outcomes.entrySet().stream()
                        .collect(Collectors.toMap(
                                Map.Entry::getKey,
                                one -> new Points(
                                        one.getValue().points(), one.getValue().why()))),
                json.readValue(row.getString("quantities"), QUANTITIES),
                edition(row));
    }

    private static @Nullable Edition edition(ResultSet row) throws SQLException {
        Integer number = row.getObject("report_edition", Integer.class);
        OffsetDateTime at = row.getObject("report_at", OffsetDateTime.class);
        return number == null
                ? null
                : new Edition(number, at == null ? null : at.toInstant(), row.getString("report_by"));
    }
}
