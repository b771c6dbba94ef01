package vn.thidua.campaign.domain;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Repository;
import vn.thidua.campaign.CampaignId;
import vn.thidua.memory.Memories;
import vn.thidua.memory.Memory;
import vn.thidua.memory.Subject;
import vn.thidua.organization.UnitId;

/** Reads which reports launched campaigns want, from whom, and who stands for the figures; a statement each, however many units. */
@NamedInterface("desk")
@Repository
public class ReportDueReads {

    private static final String DUE = """
            select d.id, d.campaign_id, c.title, l.what, l.receiver, d.occurrence, l.printed, l.exclusive, d.printed_on, d.last_day, l.lateness, c.starts_on,
                cast(c.launched_at at time zone 'Asia/Ho_Chi_Minh' as date) as launched_on, c.state = 'LAUNCHED' as running
            from campaign_due d
            join campaign_deadline l on l.id = d.deadline_id and l.removed_at is null and l.sort = 'REPORT'
            join campaign c on c.id = d.campaign_id and c.state <> 'DRAFT'
            """;

    private static final Set<Subject> CAMPAIGN = Set.of(Subject.CAMPAIGN);
    private static final Set<Subject> BOTH = Set.of(Subject.CAMPAIGN, Subject.ORGANIZATION);

    private final JdbcClient jdbc;
    private final Inheritance inheritance;
    private final Clock clock;
    private final Memory<CampaignId, List<ReportDue>> all;
    private final Memory<UUID, Optional<ReportDue>> single;
    private final Memory<Asked, Optional<UnitId>> reporters;
    private final Memory<Led, Map<UUID, List<UnitId>>> leads;

    ReportDueReads(JdbcClient jdbc, Inheritance inheritance, Clock clock, Memories memories) {
        this.jdbc = jdbc;
        this.inheritance = inheritance;
        this.clock = clock;
        this.all = memories.of(CAMPAIGN, 200, this::read);
        this.single = memories.of(CAMPAIGN, 2_000, this::read);
        this.reporters = memories.of(BOTH, 50_000, this::reporter);
        this.leads = memories.of(BOTH, 200, this::leads);
    }

    private record Asked(UUID due, UnitId unit, LocalDate day) {}

    private record Led(CampaignId campaign, LocalDate day) {}

    /**
     * A report that is wanted from a unit.
     *
     * @param unit whose figures it holds; perhaps a unit that has ended
     * @param reporter who makes it today: the unit itself, or who has its work
     */
    @NamedInterface("desk")
    public record Wanted(ReportDue due, UnitId unit, UnitId reporter) {}

    /** Returns the reports that a campaign wants, by last day. */
    public List<ReportDue> of(CampaignId campaign) {
        return all.get(campaign);
    }

    private List<ReportDue> read(CampaignId campaign) {
        return List.copyOf(
                jdbc.sql(DUE + " where d.dropped_at is null and d.campaign_id = :campaign order by d.last_day, d.id")
                        .param("campaign", campaign.value())
                        .query(ReportDueReads::due)
                        .list());
    }

    /** Returns a report that is wanted; empty when there is none, or not any more. */
    public Optional<ReportDue> find(UUID due) {
        return single.get(due);
    }

    private Optional<ReportDue> read(UUID due) {
        return jdbc.sql(DUE + " where d.dropped_at is null and d.id = :due")
                .param("due", due)
                .query(ReportDueReads::due)
                .optional();
    }

    /** Returns what these units have to report, for themselves and for those whose work they have, by last day. */
    public List<Wanted> from(Collection<UnitId> reporters) {
        return Inheritance.bind(
                        jdbc.sql("select due.*, h.unit_id, h.heir_id from (" + DUE
                                + " where d.dropped_at is null) due join campaign_duty y on y.due_id = due.id join"
                                + Inheritance.TABLE
                                + " on h.unit_id = y.unit_id order by due.last_day, due.id, h.unit_id"),
                        inheritance.of(reporters))
                .query((row, n) -> new Wanted(
                        due(row, n),
                        new UnitId(BodyReads.uuid(row, "unit_id")),
                        new UnitId(BodyReads.uuid(row, "heir_id"))))
                .list();
    }

    /** Returns the units that a report is wanted from, each beside who makes it today. */
    public Map<UnitId, UnitId> wantedFrom(UUID due) {
        Map<UnitId, UnitId> units = new LinkedHashMap<>();
        Inheritance.bind(
                        jdbc.sql(
                                "select y.unit_id, coalesce(h.heir_id, y.unit_id) as heir_id from campaign_duty y left join"
                                        + Inheritance.TABLE
                                        + " on h.unit_id = y.unit_id where y.due_id = :due order by y.unit_id"),
                        inheritance.all())
                .param("due", due)
                .query((row, n) -> Map.entry(
                        new UnitId(BodyReads.uuid(row, "unit_id")), new UnitId(BodyReads.uuid(row, "heir_id"))))
                .list()
                .forEach(entry -> units.put(entry.getKey(), entry.getValue()));
        return units;
    }

    /** Returns who makes the report of a unit today: the unit itself, or who has its work; empty where none is wanted from it. */
    public Optional<UnitId> reporter(UUID due, UnitId unit) {
        return reporters.get(new Asked(due, unit, LocalDate.now(clock)));
    }

    private Optional<UnitId> reporter(Asked asked) {
        return Inheritance.bind(
                        jdbc.sql("select coalesce(h.heir_id, y.unit_id) from campaign_duty y left join"
                                + Inheritance.TABLE
                                + "on h.unit_id = y.unit_id where y.due_id = :due and y.unit_id = :unit limit 1"),
                        inheritance.all())
                .param("due", asked.due())
                .param("unit", asked.unit().value())
                .query((row, n) -> new UnitId(row.getObject(1, UUID.class)))
                .optional();
    }

    /** Returns how many units each report of a campaign is wanted from; what falls due by one rule is wanted from the same units every time. */
    public Map<UUID, Integer> countWanted(CampaignId campaign) {
        return jdbc
                .sql("""
                        with size as materialized (
                            select s.deadline_id, s.units from campaign_deadline_size s
                            join campaign_deadline l on l.id = s.deadline_id and l.sort = 'REPORT'
                            where s.campaign_id = :campaign)
                        select d.id, size.units from campaign_due d join size on size.deadline_id = d.deadline_id
                        where d.campaign_id = :campaign and d.dropped_at is null
                        """)
                .param("campaign", campaign.value())
                .query((row, n) -> Map.entry(BodyReads.uuid(row, "id"), row.getInt("units")))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** Returns who leads what each target of a campaign belongs to, as it is today; a target without a lead is missing. */
    public Map<UUID, List<UnitId>> leads(CampaignId campaign) {
        return leads.get(new Led(campaign, LocalDate.now(clock)));
    }

    private Map<UUID, List<UnitId>> leads(Led led) {
        Map<UUID, List<UnitId>> leads = new HashMap<>();
        Inheritance.bind(jdbc.sql("""
                                select distinct t.id, coalesce(h.heir_id, p.unit_id) as unit_id
                                from campaign_target t
                                join campaign_assignment a on a.campaign_id = t.campaign_id and a.content_id = t.content_id and a.removed_at is null
                                join campaign_part_unit p on p.assignment_id = a.id and p.part = 'LEAD'
                                left join
                                """ + Inheritance.TABLE + """
                                on h.unit_id = p.unit_id
                                where t.campaign_id = :campaign and t.removed_at is null
                                """), inheritance.all())
                .param("campaign", led.campaign().value())
                .query((row, n) -> Map.entry(BodyReads.uuid(row, "id"), new UnitId(BodyReads.uuid(row, "unit_id"))))
                .list()
                .forEach(lead -> leads.computeIfAbsent(lead.getKey(), none -> new ArrayList<>())
                        .add(lead.getValue()));
        leads.replaceAll((target, units) -> List.copyOf(units));
        return Map.copyOf(leads);
    }

    private static ReportDue due(ResultSet row, int number) throws SQLException {
        return new ReportDue(
                BodyReads.uuid(row, "id"),
                new CampaignId(BodyReads.uuid(row, "campaign_id")),
                row.getString("title"),
                row.getString("what"),
                row.getString("receiver"),
                row.getString("occurrence"),
                new DueRule(row.getString("printed"), row.getBoolean("exclusive")),
                row.getObject("printed_on", LocalDate.class),
                row.getObject("last_day", LocalDate.class),
                Lateness.valueOf(row.getString("lateness")),
                row.getObject("starts_on", LocalDate.class),
                row.getObject("launched_on", LocalDate.class),
                row.getBoolean("running"));
    }
}
