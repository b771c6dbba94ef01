package vn.thidua.reporting.domain;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Component;
import vn.thidua.campaign.CampaignId;
import vn.thidua.campaign.allotment.AllotmentReads;
import vn.thidua.campaign.allotment.Owed;
import vn.thidua.campaign.domain.BodyReads;
import vn.thidua.campaign.domain.CampaignContent;
import vn.thidua.campaign.domain.CampaignTarget;
import vn.thidua.campaign.domain.ReportDueReads;
import vn.thidua.organization.UnitId;
import vn.thidua.shared.NotFound;

/** What campaigns want reported: periods, targets, from whom, and who stands for the figures. */
@NamedInterface("desk")
@Component
public class Ground {

    private final ReportDueReads dues;
    private final BodyReads bodies;
    private final AllotmentReads allotments;

    Ground(ReportDueReads dues, BodyReads bodies, AllotmentReads allotments) {
        this.dues = dues;
        this.bodies = bodies;
        this.allotments = allotments;
    }

    /** Returns the periods of a campaign, the earliest first; what was over before the campaign began is none of them. */
    public List<ReportingPeriod> periods(CampaignId campaign) {
        return dues.of(campaign).stream()
                .map(ReportingPeriod::of)
                .filter(ReportingPeriod::begun)
                .sorted(Comparator.comparing(ReportingPeriod::to).thenComparing(ReportingPeriod::id))
                .toList();
    }

    /**
     * Returns a period.
     *
     * @throws NotFound when no campaign wants a report then
     */
    public ReportingPeriod period(UUID due) {
        return dues.find(due).map(ReportingPeriod::of).orElseThrow(() -> new NotFound("period " + due));
    }

    /** Returns the periods of one rhythm from the start of the campaign to this one, itself included, the earliest first. */
    public List<ReportingPeriod> upTo(ReportingPeriod period) {
        return upTo(period, periods(period.due().campaign()));
    }

    /** Returns the same of the periods of a campaign that somebody has asked for already. */
    static List<ReportingPeriod> upTo(ReportingPeriod period, List<ReportingPeriod> all) {
        Stream<ReportingPeriod> earlier = all.stream()
                .filter(other -> other.due().rule().equals(period.due().rule())
                        && !other.to().isAfter(period.to())
                        && !other.id().equals(period.id()));
        return Stream.concat(earlier, Stream.of(period)).toList();
    }

    /** Returns the period before, of the same rhythm; empty for the first. */
    public Optional<ReportingPeriod> before(ReportingPeriod period) {
        return upTo(period).stream()
                .filter(other -> other.to().isBefore(period.to()))
                .reduce((first, second) -> second);
    }

    /** Returns the units that a report is wanted from, each beside who makes it today. */
    public Map<UnitId, UnitId> wantedFrom(ReportingPeriod period) {
        return dues.wantedFrom(period.id());
    }

    /** Returns who makes the report of a unit today; empty where none is wanted from it. */
    public Optional<UnitId> reporter(ReportingPeriod period, UnitId unit) {
        return dues.reporter(period.id(), unit);
    }

    /** Returns how many units each period of a campaign wants a report from. */
    public Map<UUID, Integer> countWanted(CampaignId campaign) {
        return dues.countWanted(campaign);
    }

    /** Returns the contents of a campaign, in the order of the plan. */
    public List<CampaignContent> contents(CampaignId campaign) {
        return bodies.contents(campaign);
    }

    /** Returns the targets of a campaign, in the order of the plan. */
    public List<CampaignTarget> targets(CampaignId campaign) {
        return bodies.targets(campaign);
    }

    /** Returns who leads what each target belongs to; a target without a lead is missing. */
    public Map<UUID, List<UnitId>> leads(CampaignId campaign) {
        return dues.leads(campaign);
    }

    /** Returns what units owe of the targets of a campaign. */
    public Owed owed(CampaignId campaign, Collection<UnitId> units) {
        return allotments.owed(campaign, units);
    }

    /** Returns those of the units that report on a target. */
    public Set<UnitId> asked(CampaignId campaign, CampaignTarget target, Collection<UnitId> units) {
        List<UnitId> leads = dues.leads(campaign).getOrDefault(target.id(), List.of());
        Owed owed = owed(campaign, units);
        return units.stream()
                .filter(unit -> owed.asks(target.id(), unit) && Reporters.reports(target, unit, leads))
                .collect(Collectors.toSet());
    }

    /** Returns the targets of a campaign that units report on: all but those that are shared out among others, and those for which only the lead agency has a figure. */
    public Map<UnitId, List<CampaignTarget>> targets(CampaignId campaign, Collection<UnitId> units) {
        Map<UUID, List<UnitId>> leads = dues.leads(campaign);
        List<CampaignTarget> all = bodies.targets(campaign);
        Owed owed = owed(campaign, units);
        return units.stream()
                .collect(Collectors.toMap(
                        unit -> unit,
                        unit -> all.stream()
                                .filter(target -> owed.asks(target.id(), unit))
                                .filter(target ->
                                        Reporters.reports(target, unit, leads.getOrDefault(target.id(), List.of())))
                                .toList()));
    }
}
