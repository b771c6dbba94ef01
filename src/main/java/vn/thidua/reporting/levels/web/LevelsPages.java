package vn.thidua.reporting.levels.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.thidua.access.Actor;
import vn.thidua.campaign.CampaignId;
import vn.thidua.campaign.CampaignOutline;
import vn.thidua.organization.RankedUnits;
import vn.thidua.organization.UnitId;
import vn.thidua.organization.Units;
import vn.thidua.reporting.domain.CampaignSight;
import vn.thidua.reporting.domain.Measuring;
import vn.thidua.reporting.domain.ReportingPeriod;
import vn.thidua.reporting.levels.LevelLine;
import vn.thidua.reporting.levels.LevelReads;
import vn.thidua.reporting.levels.Levels;
import vn.thidua.shared.Paging;

/** Makes the page of a target by level, for those who may see the campaign. */
@Component
class LevelsPages {

    private final CampaignSight campaigns;
    private final LevelReads levels;
    private final Units units;
    private final Clock clock;

    LevelsPages(CampaignSight campaigns, LevelReads levels, Units units, Clock clock) {
        this.campaigns = campaigns;
        this.levels = levels;
        this.units = units;
        this.clock = clock;
    }

    /**
     * What somebody asked for.
     *
     * @param kind code of the level, empty for the units of today
     * @param page number of the page, from 1; 0 for all lines at once
     */
    record Wish(UUID target, String kind, int page) {}

    /** Returns the page; the furthest from its goal first, then in the order of names. */
    LevelsPage of(CampaignId id, UUID due, Wish wish, Actor actor) {
        CampaignOutline campaign = campaigns.visible(id, actor);
        ReportingPeriod period = campaigns.period(id, due);
        Levels found = levels.of(period, wish.target(), wish.kind());
        Paging paging = new Paging(found.lines().size(), wish.page());
        List<LevelLine> shown = new RankedUnits<>(found.lines(), line -> rank(found, line), LevelLine::unit)
                .page(units, LocalDate.now(clock), paging);
        Map<UnitId, String> names = names(shown);
        List<UnitId> order = List.copyOf(names.keySet());
        Map<UnitId, Integer> places =
                IntStream.range(0, order.size()).boxed().collect(Collectors.toMap(order::get, place -> place));
        return new LevelsPage(
                campaign,
                period,
                found.target(),
                found.kinds(),
                wish.kind(),
                found.lines().stream().anyMatch(line -> line.goal() != null),
                shown.stream().map(line -> row(line, names, places)).toList(),
                paging);
    }

    /** What cannot be compared with a goal comes first, then the furthest from it. */
    private static int rank(Levels found, LevelLine line) {
        Integer percent = line.percent();
        if (percent == null) {
            return Integer.MIN_VALUE;
        }
        return Measuring.wantsLess(found.target().measure()) ? -percent : percent;
    }

    private Map<UnitId, String> names(List<LevelLine> lines) {
        List<UnitId> all = lines.stream()
                .flatMap(line -> Stream.of(List.of(line.unit()), line.members(), line.into()))
                .flatMap(List::stream)
                .distinct()
                .toList();
        return new LinkedHashMap<>(units.names(all, LocalDate.now(clock)));
    }

    private static LevelsPage.Row row(LevelLine line, Map<UnitId, String> names, Map<UnitId, Integer> places) {
        return new LevelsPage.Row(
                names.getOrDefault(line.unit(), ""),
                line,
                line.members().stream()
                        .sorted(Comparator.comparing(unit -> places.getOrDefault(unit, 0)))
                        .map(unit -> new LevelsPage.Member(
                                unit, names.getOrDefault(unit, ""), line.spoke().contains(unit)))
                        .toList(),
                line.into().stream().map(unit -> names.getOrDefault(unit, "")).collect(Collectors.joining(", ")));
    }
}
