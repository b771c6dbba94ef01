package vn.thidua.campaign.cascade.web;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.thidua.access.Actor;
import vn.thidua.campaign.CampaignId;
import vn.thidua.campaign.cascade.Cascade;
import vn.thidua.campaign.cascade.CascadeReads;
import vn.thidua.campaign.cascade.LaunchLine;
import vn.thidua.campaign.cascade.LaunchUrging;
import vn.thidua.campaign.domain.CampaignReads;
import vn.thidua.campaign.web.CampaignTop;
import vn.thidua.campaign.web.CampaignTops;
import vn.thidua.organization.UnitId;
import vn.thidua.organization.Units;
import vn.thidua.shared.NotFound;

/** Makes the page of who launched a campaign, for those who oversee it. */
@Component
class CascadePages {

    private static final String LATE = "LATE";
    private static final Comparator<CascadePage.Line> WORST_FIRST = Comparator.comparing(
                    (CascadePage.Line line) -> line.line().state().done())
            .thenComparing(line -> !line.late())
            .thenComparing(line -> line.line().state());

    private final CampaignTops tops;
    private final CampaignReads campaigns;
    private final CascadeReads reads;
    private final LaunchUrging urging;
    private final Units units;

    CascadePages(CampaignTops tops, CampaignReads campaigns, CascadeReads reads, LaunchUrging urging, Units units) {
        this.tops = tops;
        this.campaigns = campaigns;
        this.reads = reads;
        this.urging = urging;
        this.units = units;
    }

    /**
     * Returns the page.
     *
     * @param state which units are shown: a {@link vn.thidua.campaign.cascade.LaunchState}, LATE, or empty for all
     * @throws NotFound for whoever does not oversee the campaign
     */
    CascadePage of(CampaignId id, String state, Actor actor) {
        CampaignTop top = tops.of(id, "cascade", actor);
        if (!campaigns.runs(top.head().id(), actor)) {
            throw new NotFound("campaign " + id + " is not overseen by " + actor.unit());
        }
        Cascade cascade = reads.of(top.head().id());
        Map<UnitId, String> names =
                units.names(cascade.lines().stream().map(LaunchLine::unit).toList(), top.today());
        Map<UnitId, LaunchLine> byUnit =
                cascade.lines().stream().collect(Collectors.toMap(LaunchLine::unit, Function.identity()));
        List<CascadePage.Line> lines = names.keySet().stream()
                .flatMap(unit -> Stream.ofNullable(byUnit.get(unit)))
                .map(line -> line(line, names.getOrDefault(line.unit(), ""), cascade.lastDay(), top.today()))
                .filter(line -> state.isEmpty()
                        || (state.equals(LATE)
                                ? line.late()
                                : line.line().state().name().equals(state)))
                .sorted(WORST_FIRST)
                .toList();
        return new CascadePage(
                top,
                cascade,
                state,
                lines,
                reads.dated(top.head().id()),
                urging.last(top.head().id()));
    }

    private static CascadePage.Line line(LaunchLine line, String name, @Nullable LocalDate lastDay, LocalDate today) {
        return new CascadePage.Line(line, name, line.late(lastDay, today));
    }
}
