package vn.thidua.campaign.domain;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Repository;
import vn.thidua.campaign.CampaignId;
import vn.thidua.organization.UnitId;

/** Reads what units have to do and by when, in launched campaigns; a fixed number of statements however many campaigns. */
@NamedInterface("desk")
@Repository
public class DutyReads {

    private static final String DUTY = """
            select c.id as campaign_id, c.title, c.plan_number, c.launched_at, d.id as due_id, d.deadline_id, d.occurrence, l.what, l.sort,
                l.receiver, l.printed, l.exclusive, d.printed_on, d.last_day, l.lateness, l.source_item, l.source_label, l.quote,
                y.named, h.unit_id as told_id, h.heir_id, (select min(f.done_at) from campaign_due_done f where f.due_id = d.id and f.unit_id in (h.unit_id, h.heir_id)) as done_at
            from campaign_duty y
            join
            """ + Inheritance.TABLE + """
            on h.unit_id = y.unit_id
            join campaign_due d on d.id = y.due_id
            join campaign_deadline l on l.id = d.deadline_id
            join campaign c on c.id = d.campaign_id
            """;

    /** A duty that came from several units comes once, and is done when it is for each of them. */
    private static final String ONCE = "select distinct on (last_day, due_id) *,"
            + " array_agg(told_id) filter (where told_id <> heir_id) over (partition by due_id) as ended_ids from ("
            + DUTY
            + " where %s) duty order by last_day, due_id, done_at is not null, named desc";

    private final JdbcClient jdbc;
    private final Inheritance inheritance;

    DutyReads(JdbcClient jdbc, Inheritance inheritance) {
        this.jdbc = jdbc;
        this.inheritance = inheritance;
    }

    /** A unit and the part it has. */
    public record UnitInPart(PartRole role, UnitId unit) {}

    /**
     * A deadline on the calendar of a campaign.
     *
     * @param bound number of units of today it binds
     * @param done number of them that said they did it, or whose predecessors all did
     */
    public record CalendarDay(
            CampaignId campaign,
            String campaignTitle,
            UUID due,
            UUID deadline,
            String what,
            DeadlineSort sort,
            String receiver,
            DueRule rule,
            LocalDate printedOn,
            LocalDate lastDay,
            Lateness lateness,
            Source source,
            int bound,
            int done) {}

    /** Returns what falls due for the units, also what came to them from units that have ended, by last day; a duty of several of the units comes once. */
    public List<Duty> of(Collection<UnitId> units) {
        if (units.isEmpty()) {
            return List.of();
        }
        return duties("c.state = 'LAUNCHED'", inheritance.of(units), Map.of());
    }

    /** Returns what falls due for the unit in one campaign, or did before it ended, by last day. */
    public List<Duty> of(UnitId unit, CampaignId campaign) {
        return duties("c.id = :campaign", inheritance.shownAt(unit), Map.of("campaign", campaign.value()));
    }

    /** Returns one duty of a unit; empty when the unit has no such duty. */
    public Optional<Duty> find(UnitId unit, UUID due) {
        return duties("c.state = 'LAUNCHED' and d.id = :due", inheritance.of(List.of(unit)), Map.of("due", due))
                .stream()
                .findFirst();
    }

    /** Returns the parts of a unit in launched campaigns, leads first, in the order of the plans. */
    public List<UnitPart> parts(UnitId unit) {
        return parts("c.state = 'LAUNCHED'", inheritance.of(List.of(unit)), null);
    }

    /** Returns the parts of a unit in one campaign, leads first, in the order of the plan. */
    public List<UnitPart> parts(UnitId unit, CampaignId campaign) {
        return parts("c.id = :campaign", inheritance.shownAt(unit), campaign);
    }

    /** Returns the units of today that have a part in each assignment of a campaign, in the order of the plan. */
    public Map<UUID, List<UnitInPart>> partsByAssignment(CampaignId campaign) {
        return Inheritance.bind(
                        jdbc.sql(
                                "select distinct p.assignment_id, p.part, coalesce(h.heir_id, p.unit_id) as unit_id, min(p.ord)"
                                        + " from campaign_part_unit p left join" + Inheritance.TABLE
                                        + "on h.unit_id = p.unit_id where p.campaign_id = :campaign group by 1, 2, 3 order by 4, 3"),
                        inheritance.all())
                .param("campaign", campaign.value())
                .query((row, n) -> Map.entry(
                        BodyReads.uuid(row, "assignment_id"),
                        new UnitInPart(
                                PartRole.valueOf(row.getString("part")), new UnitId(BodyReads.uuid(row, "unit_id")))))
                .list()
                .stream()
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
    }

    /** Returns the calendar of these campaigns, by last day. */
    public List<CalendarDay> calendar(Collection<CampaignId> campaigns) {
        return Inheritance.bind(jdbc.sql("""
                        select c.id as campaign_id, c.title, d.id as due_id, l.id as deadline_id, l.what, l.sort, l.receiver, l.printed, l.exclusive, d.printed_on,
                            d.last_day, l.lateness, l.source_item, l.source_label, l.quote, count(y.heir_id) as bound, count(*) filter (where y.done) as done
                        from campaign_due d
                        join campaign_deadline l on l.id = d.deadline_id and l.removed_at is null
                        join campaign c on c.id = d.campaign_id
                        left join (
                            select y.due_id, coalesce(h.heir_id, y.unit_id) as heir_id,
                                bool_and(f.unit_id is not null) or bool_or(g.unit_id is not null) as done
                            from campaign_duty y
                            left join
                        """ + Inheritance.TABLE + """
                            on h.unit_id = y.unit_id
                            left join campaign_due_done f on f.due_id = y.due_id and f.unit_id = y.unit_id
                            left join campaign_due_done g on g.due_id = y.due_id and g.unit_id = h.heir_id
                            where y.campaign_id = any(:campaigns)
                            group by y.due_id, coalesce(h.heir_id, y.unit_id)) y on y.due_id = d.id
                        where d.dropped_at is null and c.id = any(:campaigns)
                        group by c.id, d.id, l.id
                        order by d.last_day, l.ord, d.id
                        """), inheritance.all())
                .param("campaigns", campaigns.stream().map(CampaignId::value).toArray(UUID[]::new))
                .query((row, n) -> new CalendarDay(
                        new CampaignId(BodyReads.uuid(row, "campaign_id")),
                        row.getString("title"),
                        BodyReads.uuid(row, "due_id"),
                        BodyReads.uuid(row, "deadline_id"),
                        row.getString("what"),
                        DeadlineSort.valueOf(row.getString("sort")),
                        row.getString("receiver"),
                        new DueRule(row.getString("printed"), row.getBoolean("exclusive")),
                        row.getObject("printed_on", LocalDate.class),
                        row.getObject("last_day", LocalDate.class),
                        Lateness.valueOf(row.getString("lateness")),
                        BodyReads.source(row),
                        row.getInt("bound"),
                        row.getInt("done")))
                .list();
    }

    /** Returns what is still to come, of a deadline that comes back only the next one, at most so many. */
    public List<CalendarDay> next(Collection<CampaignId> campaigns, LocalDate today, int most) {
        Set<UUID> seen = new HashSet<>();
        return calendar(campaigns).stream()
                .filter(date -> !date.lastDay().isBefore(today) && seen.add(date.deadline()))
                .limit(most)
                .toList();
    }

    private List<Duty> duties(String which, Map<UnitId, UnitId> inherited, Map<String, UUID> params) {
        Map<UnitId, String> ended = inheritance.namesOfEnded(inherited);
        return Inheritance.bind(jdbc.sql(ONCE.formatted(which)), inherited)
                .params(params)
                .query((row, n) -> duty(row, ended))
                .list();
    }

    private List<UnitPart> parts(String which, Map<UnitId, UnitId> inherited, @Nullable CampaignId campaign) {
        return Inheritance.bind(
                        jdbc.sql("""
                        select c.id as campaign_id, c.title, a.id as assignment_id, a.content_id, a.no, a.body, p.part,
                            a.source_item, a.source_label, a.quote
                        from (select distinct p.campaign_id, p.assignment_id, p.part from campaign_part_unit p join
                        """ + Inheritance.TABLE + """
                            on h.unit_id = p.unit_id) p
                        join campaign_assignment a on a.id = p.assignment_id
                        join campaign c on c.id = p.campaign_id
                        where
                        """ + which
                                + " order by c.starts_on desc, c.title, c.id, p.part <> 'LEAD', p.part, a.ord"),
                        inherited)
                .param("campaign", campaign == null ? null : campaign.value())
                .query((row, n) -> new UnitPart(
                        new CampaignId(BodyReads.uuid(row, "campaign_id")),
                        row.getString("title"),
                        BodyReads.uuid(row, "assignment_id"),
                        row.getObject("content_id", UUID.class),
                        row.getString("no"),
                        row.getString("body"),
                        PartRole.valueOf(row.getString("part")),
                        BodyReads.source(row)))
                .list();
    }

    private static Duty duty(ResultSet row, Map<UnitId, String> ended) throws SQLException {
        return new Duty(
                new CampaignId(BodyReads.uuid(row, "campaign_id")),
                row.getString("title"),
                row.getString("plan_number"),
                Objects.requireNonNullElse(CampaignReads.moment(row, "launched_at"), Instant.EPOCH),
                BodyReads.uuid(row, "due_id"),
                BodyReads.uuid(row, "deadline_id"),
                row.getString("occurrence"),
                row.getString("what"),
                DeadlineSort.valueOf(row.getString("sort")),
                row.getString("receiver"),
                new DueRule(row.getString("printed"), row.getBoolean("exclusive")),
                row.getObject("printed_on", LocalDate.class),
                row.getObject("last_day", LocalDate.class),
                Lateness.valueOf(row.getString("lateness")),
                BodyReads.source(row),
                row.getBoolean("named"),
                names(row.getArray("ended_ids"), ended),
                CampaignReads.moment(row, "done_at"));
    }

    private static List<String> names(@Nullable Array units, Map<UnitId, String> names) throws SQLException {
        return units == null
                ? List.of()
                : Stream.of((UUID[]) units.getArray())
                        .distinct()
                        .map(unit -> names.getOrDefault(new UnitId(unit), ""))
                        .toList();
    }
}
