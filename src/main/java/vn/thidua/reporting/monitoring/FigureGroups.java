package vn.thidua.reporting.monitoring;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.thidua.campaign.CampaignId;
import vn.thidua.organization.UnitId;
import vn.thidua.organization.Units;
import vn.thidua.reporting.domain.Consolidated;
import vn.thidua.reporting.domain.Ground;
import vn.thidua.reporting.domain.ReportingPeriod;
import vn.thidua.reporting.domain.ResultReads;

/** Tells how complete figures are by content and by lead agency, from the running totals; the least complete first. */
@Component
public class FigureGroups {

    private static final Comparator<FigureGroup> RED_FIRST = Comparator.comparing(FigureGroup::completeness)
            .thenComparing(Comparator.comparing(FigureGroup::waiting).reversed());

    private final Ground ground;
    private final ResultReads results;
    private final Units units;
    private final Clock clock;

    FigureGroups(Ground ground, ResultReads results, Units units, Clock clock) {
        this.ground = ground;
        this.results = results;
        this.units = units;
        this.clock = clock;
    }

    /** Groups the targets by the content that they belong to. */
    public List<FigureGroup> byContent(ReportingPeriod period) {
        CampaignId campaign = period.due().campaign();
        Map<UUID, String> names = new LinkedHashMap<>();
        ground.contents(campaign)
                .forEach(content -> names.put(content.id(), (content.no() + " " + content.body()).strip()));
        Map<String, List<Consolidated>> groups = new LinkedHashMap<>();
        for (Consolidated line : results.of(period)) {
            UUID content = line.target().content();
            String name = content == null ? "" : names.getOrDefault(content, "");
            groups.computeIfAbsent(name, none -> new ArrayList<>()).add(line);
        }
        return sorted(groups);
    }

    /** Groups the targets by whoever stands for their figures; a target that two agencies lead is with both. */
    public List<FigureGroup> byLead(ReportingPeriod period) {
        Map<UUID, List<UnitId>> leads = ground.leads(period.due().campaign());
        Map<UnitId, String> names = units.names(
                leads.values().stream().flatMap(List::stream).distinct().toList(), LocalDate.now(clock));
        Map<String, List<Consolidated>> groups = new LinkedHashMap<>();
        for (Consolidated line : results.of(period)) {
            List<UnitId> of = leads.getOrDefault(line.target().id(), List.of());
            List<String> called = of.isEmpty()
                    ? List.of("")
                    : of.stream().map(unit -> names.getOrDefault(unit, "")).toList();
            called.forEach(name ->
                    groups.computeIfAbsent(name, none -> new ArrayList<>()).add(line));
        }
        return sorted(groups);
    }

    private static List<FigureGroup> sorted(Map<String, List<Consolidated>> groups) {
        return groups.entrySet().stream()
                .map(entry -> group(entry.getKey(), entry.getValue()))
                .sorted(RED_FIRST)
                .toList();
    }

    private static FigureGroup group(String name, List<Consolidated> lines) {
        return new FigureGroup(
                name,
                lines.size(),
                lines.stream().mapToInt(Consolidated::wanted).sum(),
                lines.stream().mapToInt(line -> line.here().answered()).sum(),
                lines.stream().mapToInt(line -> line.here().verified()).sum(),
                lines.stream().mapToInt(line -> line.here().answered()).sum());
    }
}
