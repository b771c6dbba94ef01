package vn.thidua.reporting.reminding;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.thidua.campaign.CampaignId;
import vn.thidua.organization.UnitId;
import vn.thidua.reporting.monitoring.UnitStanding;
import vn.thidua.shared.By;
import vn.thidua.shared.Moments;

/** Keeps the rules and the reminders; a statement each, however many units. */
@Repository
class ReminderRows {

    private final JdbcClient jdbc;

    ReminderRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Returns the rules of a campaign, the earliest day first. */
    List<ReminderRule> rules(CampaignId campaign) {
        return jdbc.sql(
                        "select days, to_leaders, automatic from report_reminder_rule where campaign_id = :campaign order by days")
                .param("campaign", campaign.value())
                .query((row, n) -> new ReminderRule(row.getInt(1), row.getBoolean(2), row.getBoolean(3)))
                .list();
    }

    /** Returns the campaigns that have rules. */
    List<CampaignId> campaigns() {
        return jdbc.sql("select distinct campaign_id from report_reminder_rule order by 1")
                .query((row, n) -> new CampaignId(row.getObject(1, UUID.class)))
                .list();
    }

    void set(CampaignId campaign, ReminderRule rule) {
        jdbc.sql("""
                        insert into report_reminder_rule (campaign_id, days, to_leaders, automatic) values (:campaign, :days, :leaders, :automatic)
                        on conflict (campaign_id, days) do update set to_leaders = excluded.to_leaders, automatic = excluded.automatic
                        """)
                .param("campaign", campaign.value())
                .param("days", rule.days())
                .param("leaders", rule.toLeaders())
                .param("automatic", rule.automatic())
                .update();
    }

    void drop(CampaignId campaign, int days) {
        jdbc.sql("delete from report_reminder_rule where campaign_id = :campaign and days = :days")
                .param("campaign", campaign.value())
                .param("days", days)
                .update();
    }

    /** Writes reminders that there are none of yet on the occasion, sent or waiting, and returns who is to be told of them. */
    List<UnitId> add(
            CampaignId campaign,
            UUID due,
            String occasion,
            List<UnitStanding> missing,
            boolean toLeaders,
            Batch.State state,
            By by,
            Instant now) {
        return jdbc
                .sql("""
                        insert into report_reminder (due_id, unit_id, occasion, campaign_id, told_id, to_leaders, state, made_at, settled_at, settled_by)
                        select :due, u.unit_id, :occasion, :campaign, u.told_id, :leaders, :state, :now,
                            case when :state = 'WAITING' then null else cast(:now as timestamptz) end, case when :state = 'WAITING' then '' else :by end
                        from unnest(cast(:units as uuid[]), cast(:told as uuid[])) u (unit_id, told_id)
                        order by u.unit_id
                        on conflict (due_id, unit_id, occasion) do nothing
                        returning told_id
                        """)
                .param("due", due)
                .param("occasion", occasion)
                .param("campaign", campaign.value())
                .param("leaders", toLeaders)
                .param("state", state.name())
                .param("now", Moments.stored(now))
                .param("by", by.name())
                .param(
                        "units",
                        missing.stream().map(unit -> unit.unit().value()).toArray(UUID[]::new))
                .param(
                        "told",
                        missing.stream().map(unit -> unit.reporter().value()).toArray(UUID[]::new))
                .query((row, n) -> new UnitId(row.getObject(1, UUID.class)))
                .list()
                .stream()
                .distinct()
                .toList();
    }

    /** Settles what waits on an occasion, for some units or all; returns who is to be told, with whether their leaders are. */
    Map<Boolean, List<UnitId>> settle(
            UUID due, String occasion, List<UnitId> units, Batch.State state, By by, Instant now) {
        return jdbc
                .sql("""
                        update report_reminder set state = :state, settled_at = :now, settled_by = :by
                        where due_id = :due and occasion = :occasion and state = 'WAITING' and unit_id = any(:units)
                        returning told_id, to_leaders
                        """)
                .param("due", due)
                .param("occasion", occasion)
                .param("state", state.name())
                .param("now", Moments.stored(now))
                .param("by", by.name())
                .param("units", units.stream().map(UnitId::value).toArray(UUID[]::new))
                .query((row, n) -> Map.entry(row.getBoolean(2), new UnitId(row.getObject(1, UUID.class))))
                .list()
                .stream()
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
    }

    /** Returns the reminders of a campaign, those that wait first, then the latest. */
    List<Batch> batches(CampaignId campaign) {
        return jdbc.sql("""
                        select due_id, occasion, state, array_agg(unit_id order by unit_id) as units, bool_or(to_leaders) as leaders,
                            coalesce(max(settled_at), max(made_at)) as at, settled_by
                        from report_reminder where campaign_id = :campaign
                        group by due_id, occasion, state, settled_by order by state <> 'WAITING', at desc, due_id, occasion
                        """)
                .param("campaign", campaign.value())
                .query((row, n) -> new Batch(
                        row.getObject("due_id", UUID.class),
                        row.getString("occasion"),
                        Batch.State.valueOf(row.getString("state")),
                        units(row),
                        row.getBoolean("leaders"),
                        row.getObject("at", OffsetDateTime.class).toInstant(),
                        row.getString("settled_by")))
                .list();
    }

    private static List<UnitId> units(ResultSet row) throws SQLException {
        Array units = row.getArray("units");
        return Stream.of((UUID[]) units.getArray()).map(UnitId::new).toList();
    }
}
