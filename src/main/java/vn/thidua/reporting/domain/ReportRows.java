package vn.thidua.reporting.domain;

import java.sql.Types;
import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;
import vn.thidua.campaign.CampaignId;
import vn.thidua.organization.UnitId;
import vn.thidua.reporting.ReportId;
import vn.thidua.shared.By;
import vn.thidua.shared.Moments;

/** Writes the heads of reports, what is typed and when it was handed in. */
@Repository
class ReportRows {

    /* Rows of the running totals for a target and period: so many units can submit at once without one waiting for the other. */
    private static final int SHARDS = 2;

    private final JdbcClient jdbc;
    private final JsonMapper json;

    ReportRows(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /** Makes the reports that are missing and locks all of them, and the totals that they add to, in one order, until the transaction ends. */
    void lock(CampaignId campaign, UUID due, Collection<UnitId> units) {
        UUID[] ids = units.stream().map(UnitId::value).toArray(UUID[]::new);
        Short[] shards = units.stream()
                .map(unit -> (short) Math.floorMod(unit.value().hashCode(), SHARDS))
                .toArray(Short[]::new);
        jdbc.sql("""
                        insert into report (id, due_id, campaign_id, unit_id, shard, state)
                        select uuidv7(), :due, :campaign, u.id, u.shard, 'DRAFT'
                        from unnest(cast(:units as uuid[]), cast(:shards as smallint[])) u (id, shard) order by u.id
                        on conflict (due_id, unit_id) do nothing
                        """)
                .param("due", due)
                .param("campaign", campaign.value())
                .param("units", ids)
                .param("shards", shards)
                .update();
        jdbc.sql("select 1 from report where due_id = :due and unit_id = any(:units) order by unit_id for update")
                .param("due", due)
                .param("units", ids)
                .query(Integer.class)
                .list();
        jdbc.sql("""
                        select pg_advisory_xact_lock(report_total_key(k.due_id, k.shard)) from (
                            select distinct due_id, shard from report where due_id = :due and unit_id = any(:units) order by due_id, shard) k
                        """)
                .param("due", due)
                .param("units", ids)
                .query((row, n) -> "")
                .list();
    }

    /** Keeps what is typed; returns false, and keeps nothing, where somebody else kept something since the version. */
    boolean keep(ReportId report, Map<UUID, Typed> typed, long version, By by, Instant now) {
        return jdbc.sql("""
                                insert into report_draft as d (report_id, typed, saved_at, saved_by, version)
                                values (:report, cast(:typed as jsonb), :now, :by, 1)
                                on conflict (report_id) do update
                                set typed = excluded.typed, saved_at = excluded.saved_at, saved_by = excluded.saved_by, version = d.version + 1
                                where d.version = :version
                                """)
                        .param("report", report.value())
                        .param("typed", json.writeValueAsString(typed))
                        .param("now", Moments.stored(now))
                        .param("by", by.name())
                        .param("version", version)
                        .update()
                > 0;
    }

    /**
     * How reports were handed in.
     *
     * @param reason why they are corrected; empty the first time
     * @param batch in which they came, null where a unit handed its own in by itself
     */
    record Submission(String reason, boolean late, @Nullable UUID batch, By by, Instant at) {}

    /** Notes that reports were handed in. */
    void submitted(UUID due, Collection<UnitId> units, Submission submission) {
        UUID[] ids = units.stream().map(UnitId::value).toArray(UUID[]::new);
        jdbc.sql("""
                        with handed as (
                            update report set state = 'SUBMITTED', submissions = submissions + 1, first_at = coalesce(first_at, :now), submitted_at = :now,
                                submitted_by = :by, returned_at = null, returned_by = '', return_reason = '', version = version + 1
                            where due_id = :due and unit_id = any(:units)
                            returning id, submissions)
                        insert into report_submission (report_id, number, at, account_id, by_name, late, reason, batch_id)
                        select id, submissions, :now, :account, :by, :late, :reason, :batch from handed
                        """)
                .param("due", due)
                .param("units", ids)
                .param("now", Moments.stored(submission.at()))
                .param("by", submission.by().name())
                .param("account", submission.by().account())
                .param("late", submission.late())
                .param("reason", submission.reason())
                .param("batch", submission.batch(), Types.OTHER)
                .update();
    }

    /** Throws away what is typed, and the workbook that it came from: it is handed in. */
    void forget(ReportId report) {
        jdbc.sql("""
                        with workbook as (delete from report_workbook where report_id = :report)
                        delete from report_draft where report_id = :report
                        """).param("report", report.value()).update();
    }

    /** Notes that a report was given back. */
    void returned(ReportId report, String why, By by, Instant now) {
        jdbc.sql("""
                        update report set state = 'RETURNED', returned_at = :now, returned_by = :by, return_reason = :why, version = version + 1
                        where id = :report
                        """)
                .param("report", report.value())
                .param("now", Moments.stored(now))
                .param("by", by.name())
                .param("why", why)
                .update();
    }
}
