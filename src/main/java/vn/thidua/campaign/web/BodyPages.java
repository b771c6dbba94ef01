package vn.thidua.campaign.web;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.thidua.campaign.CampaignId;
import vn.thidua.campaign.domain.BodyReads;
import vn.thidua.campaign.domain.CampaignAssignment;
import vn.thidua.campaign.domain.CampaignContent;
import vn.thidua.campaign.domain.CampaignDeadline;
import vn.thidua.campaign.domain.CampaignTarget;
import vn.thidua.campaign.domain.Duty;
import vn.thidua.campaign.domain.DutyReads;
import vn.thidua.campaign.domain.DutyReads.CalendarDay;
import vn.thidua.campaign.domain.PartRole;

/** Makes the pages of what a campaign holds, narrowed to what a person looks for. */
@Component
class BodyPages {

    private final BodyReads bodies;
    private final DutyReads duties;
    private final OfficeNames offices;

    BodyPages(BodyReads bodies, DutyReads duties, OfficeNames offices) {
        this.bodies = bodies;
        this.duties = duties;
        this.offices = offices;
    }

    ContentsPage contents(CampaignTop top) {
        CampaignId campaign = top.head().id();
        List<CampaignTarget> targets = bodies.targets(campaign);
        List<CampaignAssignment> assignments = bodies.assignments(campaign);
        return new ContentsPage(
                top,
                bodies.contents(campaign).stream()
                        .map(content -> new ContentsPage.Row(
                                content,
                                targets.stream()
                                        .filter(target -> content.id().equals(target.content()))
                                        .toList(),
                                assignments.stream()
                                        .filter(one -> content.id().equals(one.content()))
                                        .toList()))
                        .toList());
    }

    TargetsPage targets(CampaignTop top, Filter filter) {
        CampaignId campaign = top.head().id();
        List<CampaignAssignment> assignments = bodies.assignments(campaign);
        NamedUnits named = offices.of(campaign, filter);
        List<CampaignTarget> all = bodies.targets(campaign);
        List<TargetsPage.Row> rows = all.stream()
                .map(target -> new TargetsPage.Row(target, leads(target, assignments)))
                .filter(row -> filter.words(Stream.concat(
                                Stream.of(row.target().subject(), row.target().place()), row.leads().stream()))
                        && filter.content(row.target().content())
                        && named.fits(filter, row.leads())
                        && filter.state("noLead", row.leads().isEmpty())
                        && filter.state("over", over(row.target().measure().dueOn(), top)))
                .toList();
        List<Field> selects = Stream.concat(
                        Stream.of(
                                named.field(filter),
                                content(filter, campaign),
                                Field.states(filter.state(), "state.", "noLead", "over")),
                        named.asField(filter))
                .toList();
        return new TargetsPage(
                top, rows, new FilterForm(top.path() + "/targets", filter, selects, rows.size(), all.size()));
    }

    CalendarPage calendar(CampaignTop top, Filter filter) {
        CampaignId campaign = top.head().id();
        NamedUnits named = offices.of(campaign, filter);
        List<CampaignDeadline> deadlines = bodies.deadlines(campaign);
        List<Duty> bound =
                filter.unitId().map(unit -> duties.of(unit, campaign)).orElse(List.of());
        Set<UUID> dues = bound.stream().map(Duty::due).collect(Collectors.toSet());
        Set<UUID> binding = bound.stream().map(Duty::deadline).collect(Collectors.toSet());
        List<CalendarDay> days = duties.calendar(List.of(campaign)).stream()
                .filter(day -> filter.words(Stream.of(day.what(), day.receiver()))
                        && (filter.unit().isEmpty() || dues.contains(day.due()))
                        && filter.state("coming", !over(day.lastDay(), top))
                        && filter.state("over", over(day.lastDay(), top))
                        && filter.state("late", over(day.lastDay(), top) && day.done() < day.bound())
                        && filter.state("undated", false))
                .toList();
        Set<UUID> shown = days.stream().map(CalendarDay::deadline).collect(Collectors.toSet());
        List<CalendarPage.Rule> rules = deadlines.stream()
                .filter(one ->
                        filter.words(Stream.concat(Stream.of(one.what(), one.receiver()), one.offices().stream()))
                                && (filter.unit().isEmpty()
                                        || binding.contains(one.id())
                                        || !one.offices().isEmpty() && named.fits(filter, one.offices()))
                                && (filter.state().isEmpty()
                                        || (filter.state().equals("undated")
                                                ? !one.rule().dated()
                                                : shown.contains(one.id()))))
                .map(CalendarPage.Rule::new)
                .toList();
        List<Field> selects = Stream.concat(
                        Stream.of(
                                named.field(filter),
                                Field.states(filter.state(), "state.", "coming", "late", "over", "undated")),
                        named.asField(filter))
                .toList();
        return new CalendarPage(
                top,
                months(days),
                rules,
                (int) deadlines.stream().filter(one -> !one.rule().dated()).count(),
                new FilterForm(top.path() + "/calendar", filter, selects, rules.size(), deadlines.size()));
    }

    CommendationsPage commendations(CampaignTop top) {
        return new CommendationsPage(
                top,
                bodies.commendations(top.head().id()).stream()
                        .map(CommendationsPage.Promise::new)
                        .toList());
    }

    /** Returns the field to choose one of the contents by. */
    Field content(Filter filter, CampaignId campaign) {
        return Field.filter(
                "content",
                filter.content(),
                bodies.contents(campaign).stream()
                        .map(content -> new Field.Option(content.id().toString(), "=" + shortened(content)))
                        .toList());
    }

    private static String shortened(CampaignContent content) {
        int most = 60;
        String title = content.title();
        return title.length() <= most ? title : title.substring(0, title.lastIndexOf(' ', most)) + "…";
    }

    private static boolean over(@Nullable LocalDate lastDay, CampaignTop top) {
        return lastDay != null && lastDay.isBefore(top.today());
    }

    private static List<String> leads(CampaignTarget target, List<CampaignAssignment> assignments) {
        return assignments.stream()
                .filter(one -> target.content() != null && target.content().equals(one.content()))
                .flatMap(one -> one.offices(PartRole.LEAD).stream())
                .distinct()
                .toList();
    }

    private static List<CalendarPage.Month> months(List<CalendarDay> days) {
        return days.stream()
                .collect(Collectors.groupingBy(day -> YearMonth.from(day.lastDay()), TreeMap::new, Collectors.toList()))
                .entrySet()
                .stream()
                .map((Map.Entry<YearMonth, List<CalendarDay>> month) ->
                        new CalendarPage.Month(month.getKey(), month.getValue()))
                .toList();
    }
}
