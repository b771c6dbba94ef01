package vn.thidua.campaign.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.thidua.access.Actor;
import vn.thidua.campaign.CampaignId;
import vn.thidua.campaign.allotment.Allotment;
import vn.thidua.campaign.allotment.AllotmentReads;
import vn.thidua.campaign.allotment.Balance;
import vn.thidua.campaign.allotment.Share;
import vn.thidua.campaign.domain.Aggregation;
import vn.thidua.campaign.domain.BodyReads;
import vn.thidua.campaign.domain.CampaignTarget;
import vn.thidua.organization.Unit;
import vn.thidua.organization.UnitId;
import vn.thidua.organization.domain.UnitReads;
import vn.thidua.shared.Complaints;
import vn.thidua.shared.NotFound;
import vn.thidua.shared.Refusal;
import vn.thidua.shared.TypedNumber;

/** Makes the pages on which targets are shared out. */
@Component
class AllotmentPages {

    /** Of more units nobody types; the table in Excel has all of them. */
    static final int SHOWN = 300;

    private final CampaignTops tops;
    private final BodyReads bodies;
    private final AllotmentReads allotments;
    private final UnitReads units;
    private final Clock clock;

    AllotmentPages(CampaignTops tops, BodyReads bodies, AllotmentReads allotments, UnitReads units, Clock clock) {
        this.tops = tops;
        this.bodies = bodies;
        this.allotments = allotments;
        this.units = units;
        this.clock = clock;
    }

    /**
     * What was typed, and what is the matter with it.
     *
     * @param fields null where the page shows what is stored
     */
    record Said(
            @Nullable AllotmentFields fields,
            Complaints complaints,
            Optional<Refusal> refusal,
            List<AllotmentPage.Fault> faults) {

        static final Said NOTHING = new Said(null, Complaints.NONE, Optional.empty(), List.of());

        static Said refused(AllotmentFields fields, Refusal no) {
            return new Said(fields, Complaints.NONE, Optional.of(no), List.of());
        }
    }

    AllotmentsPage list(CampaignId campaign, Actor actor) {
        CampaignTop top = tops.of(campaign, "allotments", actor);
        Map<UUID, AllotmentReads.Line> lines = allotments.lines(campaign);
        return new AllotmentsPage(
                top,
                bodies.targets(campaign).stream()
                        .map(target -> row(target, lines.get(target.id()), top.units()))
                        .toList());
    }

    AllotmentPage of(CampaignId campaign, UUID target, Actor actor, Said said) {
        CampaignTop top = tops.of(campaign, "allotments", actor);
        CampaignTarget known = target(campaign, target);
        Allotment stands = allotments.find(target).orElse(null);
        List<Named> named = named(campaign);
        AllotmentFields fields = said.fields();
        return new AllotmentPage(
                top,
                known,
                stands,
                named.size(),
                named.stream()
                        .limit(SHOWN)
                        .map(unit -> fields == null ? stored(unit, stands) : fields.row(unit))
                        .toList(),
                kinds(named),
                fields != null ? fields.reason() : stands == null ? "" : stands.reason(),
                stands == null
                        ? null
                        : Balance.of(known.measure(), stands.shares().values(), named.size()),
                said.complaints(),
                said.refusal(),
                said.faults());
    }

    CampaignTarget target(CampaignId campaign, UUID target) {
        return bodies.targets(campaign).stream()
                .filter(one -> one.id().equals(target))
                .findFirst()
                .orElseThrow(() -> new NotFound("target " + target));
    }

    /**
     * A unit that the campaign addresses.
     *
     * @param above name of what it belongs to, empty at the top and for one that has ended
     * @param kind code of what it is, empty for one that has ended
     */
    record Named(UnitId unit, String name, String above, String kind) {}

    /** Returns the units that the campaign addresses, in Vietnamese order of their names; three statements however many. */
    List<Named> named(CampaignId campaign) {
        LocalDate today = LocalDate.now(clock);
        Map<UnitId, String> names = units.names(allotments.addressed(campaign), today);
        Map<UnitId, Unit> all = new HashMap<>();
        units.on(today).forEach(unit -> all.put(unit.id(), unit));
        return names.entrySet().stream()
                .map(unit -> new Named(
                        unit.getKey(),
                        unit.getValue(),
                        above(unit.getKey(), all),
                        Optional.ofNullable(all.get(unit.getKey()))
                                .map(Unit::kind)
                                .orElse("")))
                .toList();
    }

    /** Returns the kinds of these units, by rank. */
    private List<AllotmentPage.Kind> kinds(List<Named> named) {
        Map<String, Long> counts = named.stream().collect(Collectors.groupingBy(Named::kind, Collectors.counting()));
        return units.kinds().stream()
                .filter(kind -> counts.containsKey(kind.code()))
                .map(kind -> new AllotmentPage.Kind(
                        kind.code(),
                        kind.plural(),
                        kind.nameEn(),
                        counts.getOrDefault(kind.code(), 0L).intValue()))
                .toList();
    }

    private static String above(UnitId unit, Map<UnitId, Unit> all) {
        return Optional.ofNullable(all.get(unit))
                .flatMap(Unit::parent)
                .flatMap(parent -> Optional.ofNullable(all.get(parent)))
                .map(Unit::name)
                .orElse("");
    }

    private static AllotmentPage.Row stored(Named unit, @Nullable Allotment stands) {
        Share share = stands == null ? null : stands.shares().get(unit.unit());
        return new AllotmentPage.Row(
                unit.unit(),
                unit.name(),
                unit.above(),
                share != null,
                share == null ? "" : TypedNumber.text(share.goal()),
                share == null ? "" : TypedNumber.text(share.weight()));
    }

    private static AllotmentsPage.Row row(CampaignTarget target, AllotmentReads.@Nullable Line line, int addressed) {
        return new AllotmentsPage.Row(
                target,
                line,
                line == null ? null : Balance.of(target.measure(), line.units(), line.goals(), addressed),
                target.measure().aggregation() != Aggregation.LEAD_FIGURE);
    }
}
