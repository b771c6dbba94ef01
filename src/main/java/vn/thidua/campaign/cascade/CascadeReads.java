package vn.thidua.campaign.cascade;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.thidua.campaign.CampaignId;
import vn.thidua.campaign.Campaigns;
import vn.thidua.campaign.domain.CampaignReads;
import vn.thidua.campaign.domain.CampaignState;
import vn.thidua.organization.Successions;
import vn.thidua.organization.Successions.Heritage;
import vn.thidua.organization.UnitId;
import vn.thidua.organization.Units;
import vn.thidua.shared.Vietnamese;

/** Reads who launched a campaign; a fixed number of statements however many units. What a unit that has ended did counts for its heir. */
@Repository
public class CascadeReads {

    private static final Pattern LAUNCHING =
            Pattern.compile("phat dong|(xay dung|ban hanh|lap|gui|trien khai) ke hoach");

    private final JdbcClient jdbc;
    private final Campaigns campaigns;
    private final CampaignReads heads;
    private final Units units;
    private final Successions successions;
    private final Clock clock;

    CascadeReads(
            JdbcClient jdbc,
            Campaigns campaigns,
            CampaignReads heads,
            Units units,
            Successions successions,
            Clock clock) {
        this.jdbc = jdbc;
        this.campaigns = campaigns;
        this.heads = heads;
        this.units = units;
        this.successions = successions;
        this.clock = clock;
    }

    /** Returns who launched a campaign; the body whose office runs it and its departments are not asked. */
    public Cascade of(CampaignId campaign) {
        LaunchDeadline by = deadline(campaign).orElse(null);
        Map<UnitId, UnitId> heirs = successions.heirs(Heritage.WORK, LocalDate.now(clock));
        Map<UnitId, LaunchLine> own = new HashMap<>();
        adoptions(campaign).forEach(line -> own.putIfAbsent(heirs.getOrDefault(line.unit(), line.unit()), line));
        Map<UnitId, Instant> told = new HashMap<>();
        if (by != null) {
            told(by.deadline())
                    .forEach((unit, at) -> told.merge(
                            heirs.getOrDefault(unit, unit), at, (one, other) -> one.isBefore(other) ? one : other));
        }
        return new Cascade(
                by,
                asked(campaign).stream()
                        .map(unit -> line(unit, own.get(unit), told.get(unit)))
                        .toList());
    }

    /** Returns the units that have to launch a campaign. */
    public List<UnitId> asked(CampaignId campaign) {
        Set<UnitId> home = new HashSet<>();
        heads.owner(campaign).ifPresent(owner -> home.addAll(units.body(List.of(owner), LocalDate.now(clock))));
        return campaigns.addressed(campaign).stream()
                .filter(unit -> !home.contains(unit))
                .toList();
    }

    /** Returns by when units have to have launched a campaign; empty where nobody said and no deadline is about it. */
    public Optional<LaunchDeadline> deadline(CampaignId campaign) {
        List<LaunchDeadline> dated = dated(campaign);
        Optional<Chosen> chosen = jdbc.sql("select deadline_id from campaign_launch_rule where campaign_id = :campaign")
                .param("campaign", campaign.value())
                .query((row, n) -> new Chosen(row.getObject(1, UUID.class)))
                .optional();
        return chosen.isPresent()
                ? dated.stream()
                        .filter(one -> one.deadline().equals(chosen.get().deadline()))
                        .map(one -> new LaunchDeadline(one.deadline(), one.what(), one.lastDay(), one.due(), true))
                        .findFirst()
                : dated.stream()
                        .filter(one ->
                                LAUNCHING.matcher(Vietnamese.fold(one.what())).find())
                        .findFirst();
    }

    /** Returns the deadlines of a campaign that are about work, with the first day each of them is on the calendar, in their order; that reports come in is no launch. */
    public List<LaunchDeadline> dated(CampaignId campaign) {
        return jdbc.sql("""
                        select l.id, l.what, min(d.last_day), (array_agg(d.id order by d.last_day))[1] from campaign_deadline l join campaign_due d on d.deadline_id = l.id and d.dropped_at is null
                        where l.campaign_id = :campaign and l.removed_at is null and l.sort = 'WORK' group by l.id order by min(d.last_day), l.ord
                        """)
                .param("campaign", campaign.value())
                .query((row, n) -> new LaunchDeadline(
                        row.getObject(1, UUID.class),
                        row.getString(2),
                        row.getObject(3, LocalDate.class),
                        row.getObject(4, UUID.class),
                        false))
                .list();
    }

    private record Chosen(@Nullable UUID deadline) {}

    private static LaunchLine line(UnitId unit, @Nullable LaunchLine own, @Nullable Instant told) {
        if (own != null && (own.state() == LaunchState.LAUNCHED || told == null)) {
            return new LaunchLine(
                    unit, own.state(), own.campaign(), own.number(), own.planDate(), own.at(), own.below());
        }
        return new LaunchLine(unit, told == null ? LaunchState.NOTHING : LaunchState.TOLD, null, "", null, told, 0);
    }

    private List<LaunchLine> adoptions(CampaignId campaign) {
        return jdbc.sql("""
                        select a.unit_id, c.id, c.state, c.launched_at, c.plan_number, c.plan_date, count(d.id) as below
                        from campaign_adoption a join campaign c on c.id = a.campaign_id
                        left join campaign_adoption b on b.higher_id = c.id
                        left join campaign d on d.id = b.campaign_id and d.state <> 'DRAFT'
                        where a.higher_id = :campaign group by a.campaign_id, c.id order by c.state = 'DRAFT', c.launched_at, a.adopted_at
                        """)
                .param("campaign", campaign.value())
                .query(CascadeReads::adoption)
                .list();
    }

    private static LaunchLine adoption(ResultSet row, int number) throws SQLException {
        boolean launched = CampaignState.valueOf(row.getString("state")) != CampaignState.DRAFT;
        OffsetDateTime at = row.getObject("launched_at", OffsetDateTime.class);
        return new LaunchLine(
                new UnitId(row.getObject("unit_id", UUID.class)),
                launched ? LaunchState.LAUNCHED : LaunchState.DRAFTING,
                new CampaignId(row.getObject("id", UUID.class)),
                row.getString("plan_number"),
                row.getObject("plan_date", LocalDate.class),
                at == null ? null : at.toInstant(),
                row.getInt("below"));
    }

    private Map<UnitId, Instant> told(UUID deadline) {
        Map<UnitId, Instant> told = new HashMap<>();
        jdbc.sql("""
                        select o.unit_id, min(o.done_at) from campaign_due_done o join campaign_due d on d.id = o.due_id
                        where d.deadline_id = :deadline and d.dropped_at is null group by o.unit_id
                        """).param("deadline", deadline).query(row -> {
            told.put(
                    new UnitId(row.getObject(1, UUID.class)),
                    row.getObject(2, OffsetDateTime.class).toInstant());
        });
        return told;
    }
}
