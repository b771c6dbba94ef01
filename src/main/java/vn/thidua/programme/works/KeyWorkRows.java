package vn.thidua.programme.works;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;
import vn.thidua.campaign.CampaignId;
import vn.thidua.programme.KeyWorkId;
import vn.thidua.shared.By;
import vn.thidua.shared.Moments;

/** Writes key works. */
@Repository
class KeyWorkRows {

    private final JdbcClient jdbc;

    KeyWorkRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Enters a work; false where it is there. */
    boolean insert(KeyWorkId id, CampaignId campaign, KeyWork.Plan plan) {
        return planned(jdbc.sql("""
                                insert into key_work (id, campaign_id, content_id, name, about, lead_id, budget, starts_on, last_day)
                                values (:id, :campaign, :content, :name, :about, :lead, :budget, :startsOn, :lastDay)
                                on conflict (id) do nothing
                                """).param("campaign", campaign.value()), id, plan)
                        .update()
                > 0;
    }

    /** Changes what is planned; false where somebody else did meanwhile. */
    boolean change(KeyWorkId id, KeyWork.Plan plan, long version) {
        return planned(jdbc.sql("""
                                update key_work set content_id = :content, name = :name, about = :about, lead_id = :lead, budget = :budget,
                                    starts_on = :startsOn, last_day = :lastDay, version = version + 1
                                where id = :id and version = :version
                                """).param("version", version), id, plan).update() > 0;
    }

    /** Keeps others from telling of a work until the transaction ends. */
    void lock(KeyWorkId id) {
        jdbc.sql("select 1 from key_work where id = :id for update")
                .param("id", id.value())
                .query(Integer.class)
                .optional();
    }

    /** Keeps other tables out of a campaign until the transaction ends, so that one that is sent twice at once is taken once. */
    void alone(CampaignId campaign) {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended('key-work-table:' || :campaign, 0))")
                .param("campaign", campaign.toString())
                .query((row, n) -> "")
                .list();
        jdbc.sql("select 1 from key_work where campaign_id = :campaign order by id for update")
                .param("campaign", campaign.value())
                .query((row, n) -> "")
                .list();
    }

    void finish(KeyWorkId id, LocalDate day) {
        jdbc.sql("update key_work set finished_on = :day, version = version + 1 where id = :id")
                .param("id", id.value())
                .param("day", day)
                .update();
    }

    void milestone(KeyWorkId work, UUID id, String name, LocalDate plannedOn) {
        jdbc.sql("""
                        insert into key_work_milestone (id, work_id, name, planned_on) values (:id, :work, :name, :plannedOn)
                        on conflict (id) do nothing
                        """)
                .param("id", id)
                .param("work", work.value())
                .param("name", name.strip())
                .param("plannedOn", plannedOn)
                .update();
    }

    /** Notes that a milestone was reached; false where it was noted before, or there is none. */
    boolean reach(KeyWorkId work, UUID id, LocalDate doneOn, String note, By by) {
        return jdbc.sql("""
                                update key_work_milestone set done_on = :doneOn, note = :note, by_name = :by
                                where id = :id and work_id = :work and done_on is null
                                """)
                        .param("id", id)
                        .param("work", work.value())
                        .param("doneOn", doneOn)
                        .param("note", note.strip())
                        .param("by", by.name())
                        .update()
                > 0;
    }

    void drop(KeyWorkId work, UUID id) {
        jdbc.sql("delete from key_work_milestone where id = :id and work_id = :work and done_on is null")
                .param("id", id)
                .param("work", work.value())
                .update();
    }

    /** Enters money that was paid; false where it was entered before. */
    boolean pay(KeyWorkId work, UUID id, LocalDate day, long amount, String note, By by, Instant now) {
        return jdbc.sql("""
                                insert into key_work_payment (id, work_id, paid_on, amount, note, at, by_name)
                                values (:id, :work, :day, :amount, :note, :at, :by) on conflict (id) do nothing
                                """)
                        .param("id", id)
                        .param("work", work.value())
                        .param("day", day)
                        .param("amount", amount)
                        .param("note", note.strip())
                        .param("at", Moments.stored(now))
                        .param("by", by.name())
                        .update()
                > 0;
    }

    /** Tells of an obstacle; false where it was told before. */
    boolean raise(KeyWorkId work, UUID id, String text, By by, Instant now) {
        return jdbc.sql("""
                                insert into key_work_obstacle (id, work_id, text, raised_at, raised_by) values (:id, :work, :text, :at, :by)
                                on conflict (id) do nothing
                                """)
                        .param("id", id)
                        .param("work", work.value())
                        .param("text", text.strip())
                        .param("at", Moments.stored(now))
                        .param("by", by.name())
                        .update()
                > 0;
    }

    /** Tells how an obstacle was removed; false where it was told before, or there is none. */
    boolean resolve(KeyWorkId work, UUID id, String resolution, By by, Instant now) {
        return jdbc.sql("""
                                update key_work_obstacle set resolved_at = :at, resolved_by = :by, resolution = :resolution
                                where id = :id and work_id = :work and resolved_at is null
                                """)
                        .param("id", id)
                        .param("work", work.value())
                        .param("resolution", resolution.strip())
                        .param("at", Moments.stored(now))
                        .param("by", by.name())
                        .update()
                > 0;
    }

    private static StatementSpec planned(StatementSpec statement, KeyWorkId id, KeyWork.Plan plan) {
        return statement
                .param("id", id.value())
                .param("content", plan.content())
                .param("name", plan.name().strip())
                .param("about", plan.about().strip())
                .param("lead", plan.lead().value())
                .param("budget", plan.budget())
                .param("startsOn", plan.startsOn())
                .param("lastDay", plan.lastDay());
    }
}
