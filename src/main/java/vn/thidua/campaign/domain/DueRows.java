package vn.thidua.campaign.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.thidua.campaign.CampaignId;
import vn.thidua.organization.UnitId;

/** Writes deadlines on the calendar. */
@Repository
class DueRows {

    private final JdbcClient jdbc;

    DueRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Puts the deadlines on the calendar as they are now; an occurrence that stays keeps its id, one that goes is dropped but kept. */
    void expand(CampaignHead head, List<CampaignDeadline> deadlines, Instant now) {
        jdbc.sql("update campaign_due set dropped_at = :now where campaign_id = :campaign and dropped_at is null")
                .param("campaign", head.id().value())
                .param("now", CampaignRows.at(now))
                .update();
        for (CampaignDeadline deadline : deadlines) {
            for (DueRule.Due due : deadline.rule().expand(head.startsOn(), head.endsOn())) {
                write(head.id(), deadline.id(), due);
            }
        }
    }

    private void write(CampaignId campaign, UUID deadline, DueRule.Due due) {
        jdbc.sql("""
                        insert into campaign_due (id, deadline_id, campaign_id, occurrence, printed_on, last_day)
                        values (:id, :deadline, :campaign, :occurrence, :printedOn, :lastDay)
                        on conflict (deadline_id, occurrence) do update set
                            printed_on = excluded.printed_on, last_day = excluded.last_day, dropped_at = null
                        """)
                .param("id", UUID.randomUUID())
                .param("deadline", deadline)
                .param("campaign", campaign.value())
                .param("occurrence", due.occurrence())
                .param("printedOn", due.printedOn())
                .param("lastDay", due.lastDay())
                .update();
    }

    /** Notes that a unit did what was due; returns false when it said so before. */
    boolean done(UUID due, UUID unit, String note, String by, Instant now) {
        return jdbc.sql("""
                                insert into campaign_due_done (due_id, unit_id, done_at, done_by, note)
                                values (:due, :unit, :now, :by, :note) on conflict do nothing
                                """)
                        .param("due", due)
                        .param("unit", unit)
                        .param("now", CampaignRows.at(now))
                        .param("by", by)
                        .param("note", note)
                        .update()
                > 0;
    }

    /**
     * A deadline on the calendar.
     *
     * @param what is to be done, in words
     * @param lastDay last day on which it is in time, in Hanoi
     */
    record Dated(CampaignId campaign, String what, LocalDate lastDay) {}

    /** Returns a deadline on the calendar. */
    Dated dated(UUID due) {
        return jdbc.sql(
                        "select d.campaign_id, l.what, d.last_day from campaign_due d join campaign_deadline l on l.id = d.deadline_id where d.id = :due")
                .param("due", due)
                .query((row, n) -> new Dated(
                        new CampaignId(row.getObject(1, UUID.class)),
                        row.getString(2),
                        row.getObject(3, LocalDate.class)))
                .single();
    }

    /** Notes that units did what was due, and returns those that had not said so before. */
    List<UnitId> done(UUID due, Collection<UnitId> units, String by, Instant now) {
        return jdbc.sql("""
                        insert into campaign_due_done (due_id, unit_id, done_at, done_by)
                        select :due, unit_id, :now, :by from unnest(cast(:units as uuid[])) u (unit_id) order by unit_id
                        on conflict do nothing returning unit_id
                        """)
                .param("due", due)
                .param("units", units.stream().map(UnitId::value).toArray(UUID[]::new))
                .param("now", CampaignRows.at(now))
                .param("by", by)
                .query((row, n) -> new UnitId(row.getObject(1, UUID.class)))
                .list();
    }

    /** Takes that back; returns false when it was never said. */
    boolean undone(UUID due, UUID unit) {
        return jdbc.sql("delete from campaign_due_done where due_id = :due and unit_id = :unit")
                        .param("due", due)
                        .param("unit", unit)
                        .update()
                > 0;
    }
}
