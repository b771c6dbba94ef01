package vn.thidua.reporting.monitoring;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.thidua.campaign.CampaignId;
import vn.thidua.organization.UnitId;
import vn.thidua.reporting.domain.Ground;
import vn.thidua.reporting.domain.Report;
import vn.thidua.reporting.domain.ReportReads;
import vn.thidua.reporting.domain.ReportingPeriod;

/** Reads who reported and when; a fixed number of statements, however many units. */
@Repository
public class MonitoringReads {

    private final Ground ground;
    private final ReportReads reports;
    private final JdbcClient jdbc;
    private final Clock clock;

    MonitoringReads(Ground ground, ReportReads reports, JdbcClient jdbc, Clock clock) {
        this.ground = ground;
        this.reports = reports;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Returns how each unit that a report is wanted from stands, the worst first. */
    public List<UnitStanding> units(ReportingPeriod period) {
        LocalDate today = LocalDate.now(clock);
        Map<UnitId, Report> there = reports.heads(period.id());
        return ground.wantedFrom(period).entrySet().stream()
                .map(entry -> standing(period, entry.getKey(), entry.getValue(), there.get(entry.getKey()), today))
                .sorted(Comparator.comparing(UnitStanding::standing))
                .toList();
    }

    private static UnitStanding standing(
            ReportingPeriod period, UnitId unit, UnitId reporter, @Nullable Report report, LocalDate today) {
        return new UnitStanding(unit, reporter, Standing.of(period, report, today), report);
    }

    /** Returns how many units stand how in each period of a campaign. */
    public Map<UUID, Tally> periods(CampaignId campaign, List<ReportingPeriod> periods) {
        LocalDate today = LocalDate.now(clock);
        Map<UUID, Integer> wanted = ground.countWanted(campaign);
        Map<UUID, Map<Standing, Integer>> came = came(periods);
        Map<UUID, Tally> tallies = new LinkedHashMap<>();
        for (ReportingPeriod period : periods) {
            Map<Standing, Integer> counts = new EnumMap<>(Standing.class);
            counts.putAll(came.getOrDefault(period.id(), Map.of()));
            int missing = wanted.getOrDefault(period.id(), 0)
                    - counts.values().stream().mapToInt(Integer::intValue).sum();
            if (missing > 0) {
                counts.put(Standing.of(period, null, today), missing);
            }
            tallies.put(period.id(), new Tally(counts));
        }
        return tallies;
    }

    private Map<UUID, Map<Standing, Integer>> came(List<ReportingPeriod> periods) {
        String[] ends = periods.stream()
                .map(ReportingPeriod::judgedUntil)
                .map(OffsetDateTime::toString)
                .toArray(String[]::new);
        Map<UUID, Map<Standing, Integer>> came = new HashMap<>();
        // Period by period, so that the reports of other campaigns are never looked at, however many there are.
        jdbc.sql("""
                        select c.* from unnest(cast(:dues as uuid[]), cast(:ends as timestamptz[])) d (due_id, ends)
                        cross join lateral (
                            select r.due_id, count(*) filter (where r.state = 'RETURNED') as returned,
                                count(*) filter (where r.state <> 'RETURNED' and r.first_at >= d.ends) as late,
                                count(*) filter (where r.state <> 'RETURNED' and r.first_at < d.ends) as in_time
                            from report r where r.due_id = d.due_id and r.first_at is not null group by r.due_id
                        ) c
                        """)
                .param("dues", periods.stream().map(ReportingPeriod::id).toArray(UUID[]::new))
                .param("ends", ends)
                .query(row -> {
                    Map<Standing, Integer> counts = new EnumMap<>(Standing.class);
                    counts.put(Standing.RETURNED, row.getInt("returned"));
                    counts.put(Standing.LATE, row.getInt("late"));
                    counts.put(Standing.IN_TIME, row.getInt("in_time"));
                    counts.values().removeIf(count -> count == 0);
                    came.put(row.getObject("due_id", UUID.class), counts);
                });
        return came;
    }

    /** Groups units that stand somehow by what they belong to; a unit without any is missing. */
    public static Map<String, Tally> by(Map<UnitId, String> group, List<UnitStanding> units) {
        Map<String, List<UnitStanding>> grouped = units.stream()
                .filter(unit -> group.containsKey(unit.unit()))
                .collect(Collectors.groupingBy(
                        unit -> group.getOrDefault(unit.unit(), ""), LinkedHashMap::new, Collectors.toList()));
        Map<String, Tally> tallies = new LinkedHashMap<>();
        grouped.forEach((name, there) -> tallies.put(name, Tally.of(there)));
        return tallies;
    }
}
