package vn.thidua.campaign.domain;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
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
                y.named, f.done_at
            from campaign_duty y
            join campaign_due d on d.id = y.due_id
            join campaign_deadline l on l.id = d.deadline_id
            join campaign c on c.id = d.campaign_id and c.state = 'LAUNCHED'
            left join campaign_due_done f on f.due_id = d.id and f.unit_id = y.unit_id
            """;

    private final JdbcClient jdbc;

    DutyReads(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * A deadline on the calendar of a campaign.
     *
     * @param bound number of units it binds
     * @param done number of units that said they did it
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

    /** Returns what falls due for the units, by last day; a duty of several of the units comes once. */
    public List<Duty> of(Collection<UnitId> units) {
        if (units.isEmpty()) {
            return List.of();
        }
        return jdbc.sql("select distinct on (last_day, due_id) * from (" + DUTY
                        + " where y.unit_id in (:units)) duty order by last_day, due_id, named desc")
                .param("units", units.stream().map(UnitId::value).toList())
                .query(DutyReads::duty)
                .list();
    }

    /** Returns what falls due for the unit in one campaign, by last day. */
    public List<Duty> of(UnitId unit, CampaignId campaign) {
        return jdbc.sql(DUTY.replace("and c.state = 'LAUNCHED'", "")
                        + " where y.unit_id = :unit and y.campaign_id = :campaign order by d.last_day, d.id")
                .param("unit", unit.value())
                .param("campaign", campaign.value())
                .query(DutyReads::duty)
                .list();
    }

    /** Returns one duty of a unit; empty when the unit has no such duty. */
    public Optional<Duty> find(UnitId unit, UUID due) {
        return jdbc.sql(DUTY + " where y.unit_id = :unit and y.due_id = :due")
                .param("unit", unit.value())
                .param("due", due)
                .query(DutyReads::duty)
                .optional();
    }

    /** Returns the parts of a unit in launched campaigns, leads first, in the order of the plans. */
    public List<UnitPart> parts(UnitId unit) {
        return parts("c.state = 'LAUNCHED'", unit, null);
    }

    /** Returns the parts of a unit in one campaign, leads first, in the order of the plan. */
    public List<UnitPart> parts(UnitId unit, CampaignId campaign) {
        return parts("c.id = :campaign", unit, campaign);
    }

    /** Returns the calendar of these campaigns, by last day. */
    public List<CalendarDay> calendar(Collection<CampaignId> campaigns) {
        return jdbc.sql("""
                        select c.id as campaign_id, c.title, d.id as due_id, l.id as deadline_id, l.what, l.sort, l.receiver, l.printed, l.exclusive, d.printed_on,
                            d.last_day, l.lateness, l.source_item, l.source_label, l.quote, count(y.unit_id) as bound, count(f.unit_id) as done
                        from campaign_due d
                        join campaign_deadline l on l.id = d.deadline_id and l.removed_at is null
                        join campaign c on c.id = d.campaign_id
                        left join campaign_duty y on y.due_id = d.id
                        left join campaign_due_done f on f.due_id = d.id and f.unit_id = y.unit_id
                        where d.dropped_at is null and c.id = any(:campaigns)
                        group by c.id, d.id, l.id
                        order by d.last_day, l.ord, d.id
                        """)
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

    private List<UnitPart> parts(String which, UnitId unit, @Nullable CampaignId campaign) {
        return jdbc.sql("""
                        select c.id as campaign_id, c.title, a.id as assignment_id, a.content_id, a.no, a.body, p.part,
                            a.source_item, a.source_label, a.quote
                        from campaign_part_unit p
                        join campaign_assignment a on a.id = p.assignment_id
                        join campaign c on c.id = p.campaign_id
                        where p.unit_id = :unit and
                        """ + which + " order by c.starts_on desc, c.title, c.id, p.part <> 'LEAD', p.part, a.ord")
                .param("unit", unit.value())
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

    private static Duty duty(ResultSet row, int number) throws SQLException {
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
                CampaignReads.moment(row, "done_at"));
    }
}
