package vn.thidua.campaign.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.thidua.access.Actor;
import vn.thidua.campaign.CampaignId;
import vn.thidua.campaign.domain.BodyReads;
import vn.thidua.campaign.domain.CampaignAssignment;
import vn.thidua.campaign.domain.CampaignReads;
import vn.thidua.campaign.domain.PartRole;
import vn.thidua.campaign.domain.Reach;
import vn.thidua.organization.UnitId;
import vn.thidua.organization.Units;

/** Makes the page of who does what, narrowed to what a person looks for. */
@Component
class AssignmentPages {

    private final CampaignReads campaigns;
    private final BodyReads bodies;
    private final BodyPages pages;
    private final OfficeNames offices;
    private final Units units;
    private final Clock clock;

    AssignmentPages(
            CampaignReads campaigns, BodyReads bodies, BodyPages pages, OfficeNames offices, Units units, Clock clock) {
        this.units = units;
        this.clock = clock;
        this.campaigns = campaigns;
        this.bodies = bodies;
        this.pages = pages;
        this.offices = offices;
    }

    AssignmentsPage of(CampaignTop top, Actor actor, Filter filter) {
        CampaignId campaign = top.head().id();
        NamedUnits named = offices.of(campaign, filter);
        List<CampaignAssignment> all = bodies.assignments(campaign);
        List<AssignmentsPage.Task> tasks = all.stream()
                .map(assignment -> task(assignment, named))
                .filter(task -> fits(task, filter, named))
                .toList();
        List<Field> selects = Stream.concat(
                        Stream.of(
                                named.field(filter),
                                pages.content(filter, campaign),
                                Field.states(filter.state(), "state.", "noLead", "unclear")),
                        named.asField(filter))
                .toList();
        return new AssignmentsPage(
                top,
                tasks,
                rows(seen(actor, campaign), top, tasks, filter, named),
                new FilterForm(top.path() + "/assignments", filter, selects, tasks.size(), all.size()));
    }

    /** Whoever oversees the campaign sees the part of every unit, others that of the units in their care. */
    Predicate<UnitId> seen(Actor actor, CampaignId campaign) {
        if (Reach.isOffice(actor.role()) && campaigns.runs(campaign, actor)) {
            return unit -> true;
        }
        Reach reach = campaigns.reach(List.of(actor.active()));
        return units.within(reach.care(), LocalDate.now(clock))::contains;
    }

    private static AssignmentsPage.Task task(CampaignAssignment assignment, NamedUnits named) {
        return new AssignmentsPage.Task(
                assignment,
                assignment.parts().stream()
                        .map(part -> new AssignmentsPage.Part(
                                part.role(),
                                part.office(),
                                named.unclear(part.office()),
                                named.units(part.office()).size()))
                        .toList());
    }

    private static boolean fits(AssignmentsPage.Task task, Filter filter, NamedUnits named) {
        CampaignAssignment assignment = task.assignment();
        List<String> parts =
                task.parts().stream().map(AssignmentsPage.Part::office).toList();
        return filter.words(Stream.concat(Stream.of(assignment.no(), assignment.body()), parts.stream()))
                && filter.content(assignment.content())
                && named.fits(filter, parts)
                && filter.state("noLead", assignment.offices(PartRole.LEAD).isEmpty())
                && filter.state("unclear", task.parts().stream().anyMatch(AssignmentsPage.Part::unclear));
    }

    private static List<AssignmentsPage.Row> rows(
            Predicate<UnitId> seen,
            CampaignTop top,
            List<AssignmentsPage.Task> tasks,
            Filter filter,
            NamedUnits named) {
        Map<UnitId, Map<String, Set<PartRole>>> parts = new LinkedHashMap<>();
        for (AssignmentsPage.Task task : tasks) {
            for (AssignmentsPage.Part part : task.parts()) {
                for (UnitId unit : named.units(part.office())) {
                    parts.computeIfAbsent(unit, none -> new HashMap<>())
                            .computeIfAbsent(task.assignment().id().toString(), none -> EnumSet.noneOf(PartRole.class))
                            .add(part.role());
                }
            }
        }
        return parts.entrySet().stream()
                .filter(entry -> filter.unitId().map(entry.getKey()::equals).orElse(true))
                .map(entry -> {
                    int leads = (int) entry.getValue().values().stream()
                            .filter(roles -> roles.contains(PartRole.LEAD))
                            .count();
                    return new AssignmentsPage.Row(
                            named.names().getOrDefault(entry.getKey(), ""),
                            seen.test(entry.getKey()) ? top.path() + "/units/" + entry.getKey() : "",
                            entry.getValue(),
                            leads,
                            entry.getValue().size() - leads,
                            named.divided(entry.getKey()));
                })
                .sorted(Comparator.comparingInt(AssignmentsPage.Row::leads)
                        .reversed()
                        .thenComparing(Comparator.comparingInt(AssignmentsPage.Row::others)
                                .reversed())
                        .thenComparing(AssignmentsPage.Row::name, NamedUnits.BY_NAME))
                .toList();
    }
}
