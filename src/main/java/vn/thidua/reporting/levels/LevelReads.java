package vn.thidua.reporting.levels;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Repository;
import vn.thidua.campaign.CampaignId;
import vn.thidua.campaign.allotment.Owed;
import vn.thidua.campaign.domain.Aggregation;
import vn.thidua.campaign.domain.CampaignTarget;
import vn.thidua.organization.Restatement;
import vn.thidua.organization.Successions;
import vn.thidua.organization.UnitId;
import vn.thidua.organization.UnitKind;
import vn.thidua.organization.Units;
import vn.thidua.reporting.domain.Consolidated;
import vn.thidua.reporting.domain.Ground;
import vn.thidua.reporting.domain.ReportingPeriod;
import vn.thidua.reporting.domain.SoFar;
import vn.thidua.reporting.domain.TotalReads.Total;
import vn.thidua.shared.NotFound;

/**
 * Adds a target up by the units of today, or by those of a level above them. What merged units said stands on the line of the one that came of them, from the start of the campaign on; a
 * unit that was divided keeps its own line.
 */
@Repository
public class LevelReads {

    private final Ground ground;
    private final SoFar soFar;
    private final Successions successions;
    private final Units units;
    private final Clock clock;

    LevelReads(Ground ground, SoFar soFar, Successions successions, Units units, Clock clock) {
        this.ground = ground;
        this.soFar = soFar;
        this.successions = successions;
        this.units = units;
        this.clock = clock;
    }

    /**
     * Returns a target at the end of a period.
     *
     * @param kind code of the level; units that belong to nobody of it stand on lines of their own, as all do for an empty one
     * @throws NotFound when the campaign has no such target
     */
    public Levels of(ReportingPeriod period, UUID target, String kind) {
        LocalDate today = LocalDate.now(clock);
        CampaignTarget of = target(period.due().campaign(), target);
        // What stands on a day needs nothing of the months before it.
        SoFar.Said said = soFar.said(target, of.measure().cumulative() ? soFar.periods(period) : List.of(period.id()));
        Set<UnitId> wanted = ground.wantedFrom(period).keySet();
        Set<UnitId> asked = ground.asked(period.due().campaign(), of, wanted);
        Set<UnitId> all = new HashSet<>(asked);
        all.addAll(said.since().keySet());
        Restatement restated = successions.restated(all, today);
        Map<UnitId, Map<UnitKind, UnitId>> above = units.levels(restated.of(all), today);
        Function<UnitId, UnitId> line = unit -> at(above, restated.of(unit), kind);
        Map<UnitId, Total> here = sums(said.here(), line);
        Map<UnitId, Total> since = sums(said.since(), line);
        Map<UnitId, BigDecimal> goals = goals(period.due().campaign(), of, asked, line);
        List<LevelLine> lines = new ArrayList<>();
        members(all, line)
                .forEach((unit, members) -> lines.add(new LevelLine(
                        unit,
                        Consolidated.of(
                                of, here.getOrDefault(unit, Total.NONE), since.getOrDefault(unit, Total.NONE), (int)
                                        members.stream().filter(asked::contains).count()),
                        goals.get(unit),
                        members,
                        members.stream()
                                .filter(one ->
                                        wanted.contains(one) && said.here().containsKey(one))
                                .collect(Collectors.toSet()),
                        restated.divided().getOrDefault(unit, List.of()))));
        return new Levels(of, kinds(above), lines);
    }

    private CampaignTarget target(CampaignId campaign, UUID target) {
        return ground.targets(campaign).stream()
                .filter(one -> one.id().equals(target))
                .findFirst()
                .orElseThrow(() -> new NotFound("target " + target));
    }

    private static UnitId at(Map<UnitId, Map<UnitKind, UnitId>> above, UnitId unit, String kind) {
        return above.getOrDefault(unit, Map.of()).entrySet().stream()
                .filter(level -> level.getKey().code().equals(kind))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(unit);
    }

    private static Map<UnitId, Total> sums(Map<UnitId, Total> said, Function<UnitId, UnitId> line) {
        Map<UnitId, Total> sums = new LinkedHashMap<>();
        said.forEach((unit, total) -> sums.merge(line.apply(unit), total, Total::plus));
        return sums;
    }

    private static Map<UnitId, List<UnitId>> members(Collection<UnitId> units, Function<UnitId, UnitId> line) {
        return units.stream().collect(Collectors.groupingBy(line, LinkedHashMap::new, Collectors.toList()));
    }

    /** What units owe adds up where their figures do; a line on which one owes nobody knows how much has no goal. */
    private Map<UnitId, BigDecimal> goals(
            CampaignId campaign, CampaignTarget target, Set<UnitId> asked, Function<UnitId, UnitId> line) {
        Map<UnitId, BigDecimal> goals = new LinkedHashMap<>();
        if (target.measure().aggregation() != Aggregation.SUM) {
            return goals;
        }
        Owed owed = ground.owed(campaign, asked);
        members(asked, line).forEach((unit, members) -> {
            List<BigDecimal> known = members.stream()
                    .map(one -> owed.goal(target.id(), one))
                    .filter(Objects::nonNull)
                    .toList();
            if (known.size() == members.size()) {
                goals.put(unit, known.stream().reduce(BigDecimal.ZERO, BigDecimal::add));
            }
        });
        return goals;
    }

    /** A level is worth a page of its own where it has more lines than one and fewer than there are units. */
    private static List<UnitKind> kinds(Map<UnitId, Map<UnitKind, UnitId>> above) {
        Map<UnitKind, Set<UnitId>> levels =
                new TreeMap<>(Comparator.comparingInt(UnitKind::rank).thenComparing(UnitKind::code));
        above.values()
                .forEach(line -> line.forEach((kind, unit) ->
                        levels.computeIfAbsent(kind, none -> new HashSet<>()).add(unit)));
        return levels.entrySet().stream()
                .filter(level -> level.getValue().size() > 1
                        && above.keySet().stream()
                                        .map(unit ->
                                                at(above, unit, level.getKey().code()))
                                        .distinct()
                                        .count()
                                < above.size())
                .map(Map.Entry::getKey)
                .toList();
    }
}
