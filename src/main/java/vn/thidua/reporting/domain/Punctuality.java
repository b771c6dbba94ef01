package vn.thidua.reporting.domain;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Repository;
import vn.thidua.organization.UnitId;

/** How punctually units report: a fixed number of statements for a campaign, however many units. */
@NamedInterface("desk")
@Repository
public class Punctuality {

    private final Ground ground;
    private final JdbcClient jdbc;
    private final Clock clock;

    Punctuality(Ground ground, JdbcClient jdbc, Clock clock) {
        this.ground = ground;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * How many reports a unit owed and handed in.
     *
     * @param due reports whose last day is over
     * @param inTime those of them that came by then
     */
    public record Kept(int due, int inTime) {

        /** Returns how many were late or are missing. */
        public int late() {
            return due - inTime;
        }
    }

    /** Returns how punctual units were from the start of the campaign to the end of a period; a unit that owed nothing yet is missing. */
    public Map<UnitId, Kept> of(ReportingPeriod period, Collection<UnitId> units) {
        LocalDate today = LocalDate.now(clock);
        List<ReportingPeriod> over = ground.upTo(period).stream()
                .filter(one -> one.due().lastDay().isBefore(today))
                .toList();
        Map<UnitId, Integer> owed = new HashMap<>();
        for (ReportingPeriod one : over) {
            ground.wantedFrom(one).keySet().stream()
                    .filter(units::contains)
                    .forEach(unit -> owed.merge(unit, 1, Integer::sum));
        }
        Map<UnitId, Integer> inTime = inTime(over, units);
        Map<UnitId, Kept> kept = new HashMap<>();
        owed.forEach((unit, due) -> kept.put(unit, new Kept(due, Math.min(due, inTime.getOrDefault(unit, 0)))));
        return kept;
    }

    private Map<UnitId, Integer> inTime(List<ReportingPeriod> periods, Collection<UnitId> units) {
        Map<UnitId, Integer> inTime = new HashMap<>();
        jdbc.sql("""
                        select r.unit_id, count(*) from unnest(cast(:dues as uuid[]), cast(:ends as timestamptz[])) d (due_id, ends)
                        join report r on r.due_id = d.due_id and r.unit_id = any(:units) and r.first_at < d.ends
                        group by r.unit_id
                        """)
                .param("dues", periods.stream().map(ReportingPeriod::id).toArray(UUID[]::new))
                .param(
                        "ends",
                        periods.stream()
                                .map(ReportingPeriod::judgedUntil)
                                .map(OffsetDateTime::toString)
                                .toArray(String[]::new))
                .param("units", units.stream().map(UnitId::value).toArray(UUID[]::new))
                .query(row -> {
                    inTime.put(new UnitId(row.getObject(1, UUID.class)), row.getInt(2));
                });
        return inTime;
    }
}
