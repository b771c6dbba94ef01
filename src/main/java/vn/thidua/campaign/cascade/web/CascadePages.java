package vn.thidua.campaign.cascade.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.thidua.access.Actor;
import vn.thidua.campaign.CampaignId;
import vn.thidua.campaign.cascade.Cascade;
import vn.thidua.campaign.cascade.CascadeReads;
import vn.thidua.campaign.cascade.LaunchLine;
import vn.thidua.campaign.cascade.LaunchState;
import vn.thidua.campaign.cascade.LaunchUrging;
import vn.thidua.campaign.domain.CampaignReads;
import vn.thidua.campaign.web.CampaignTop;
import vn.thidua.campaign.web.CampaignTops;
import vn.thidua.organization.RankedUnits;
import vn.thidua.organization.UnitId;
import vn.thidua.organization.Units;
import vn.thidua.shared.NotFound;
import vn.thidua.shared.Paging;

/** Makes the page of who launched a campaign, for those who oversee it. */
@Component
class CascadePages {

    private static final String LATE = "LATE";
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
     * @param number of the page, from 1; 0 for all units at once
     * @throws NotFound for whoever does not oversee the campaign
     */
    CascadePage of(CampaignId id, String state, int number, Actor actor) {
        CampaignTop top = tops.of(id, "cascade", actor);
        if (!campaigns.runs(top.head().id(), actor)) {
            throw new NotFound("campaign " + id + " is not overseen by " + actor.unit());
        }
        Cascade cascade = reads.of(top.head().id());
        List<LaunchLine> matching = cascade.lines().stream()
                .filter(line -> state.isEmpty()
                        || (state.equals(LATE)
                                ? line.late(cascade.lastDay(), top.today())
                                : line.state().name().equals(state)))
                .toList();
        Paging paging = new Paging(matching.size(), number);
        List<LaunchLine> shown = new RankedUnits<>(
                        matching, line -> rank(line, line.late(cascade.lastDay(), top.today())), LaunchLine::unit)
                .page(units, top.today(), paging);
        Map<UnitId, String> names =
                units.names(shown.stream().map(LaunchLine::unit).toList(), top.today());
        Map<UnitId, LocalDate> reminded = urging.last(top.head().id());
        return new CascadePage(
                top,
                cascade,
                state,
                shown.stream()
                        .map(line -> line(line, names.getOrDefault(line.unit(), ""), cascade.lastDay(), top.today()))
                        .toList(),
                paging,
                reads.dated(top.head().id()),
                reminded,
                (int) cascade.lines().stream()
                        .filter(line -> !line.state().done() && !top.today().equals(reminded.get(line.unit())))
                        .count());
    }

    /** The worst first: who has not launched and is late, who has not, who was late, who was not. */
    private static int rank(LaunchLine line, boolean late) {
        int states = LaunchState.values().length;
        return (line.state().done() ? 2 * states : 0)
                + (late ? 0 : states)
                + line.state().ordinal();
    }

    private static CascadePage.Line line(LaunchLine line, String name, @Nullable LocalDate lastDay, LocalDate today) {
        return new CascadePage.Line(line, name, line.late(lastDay, today));
    }
}
