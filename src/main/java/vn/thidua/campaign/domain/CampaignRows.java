package vn.thidua.campaign.domain;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.thidua.campaign.CampaignId;
import vn.thidua.shared.Moments;

/** Writes the heads of campaigns. */
@Repository
class CampaignRows {

    private final JdbcClient jdbc;

    CampaignRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Writes a new head, run from a unit; returns false when there already is a campaign for its plan. */
    boolean insert(CampaignHead head, @Nullable UUID owner, String createdBy, Instant now) {
        return with(jdbc.sql("""
                                insert into campaign (id, kind, title, slogan, issuer, issuer_unit, starts_on, ends_on, higher_plan,
                                    plan_id, plan_number, plan_date, copied_from, owner_unit, state, created_at, created_by)
                                values (:id, :kind, :title, :slogan, :issuer, :issuerUnit, :startsOn, :endsOn, :higherPlan,
                                    :plan, :planNumber, :planDate, :copiedFrom, :owner, 'DRAFT', :now, :by)
                                on conflict do nothing
                                """), head)
                        .param("plan", head.plan() == null ? null : head.plan().value())
                        .param("planNumber", head.planNumber())
                        .param("planDate", head.planDate())
                        .param(
                                "copiedFrom",
                                head.copiedFrom() == null
                                        ? null
                                        : head.copiedFrom().value())
                        .param("owner", owner)
                        .param("now", at(now))
                        .param("by", createdBy)
                        .update()
                > 0;
    }

    /** Writes a changed head; returns false when it was changed by somebody else since that version. */
    boolean update(CampaignHead head) {
        return with(jdbc.sql("""
                                update campaign set kind = :kind, title = :title, slogan = :slogan, issuer = :issuer,
                                    issuer_unit = :issuerUnit, starts_on = :startsOn, ends_on = :endsOn, higher_plan = :higherPlan,
                                    version = version + 1
                                where id = :id and version = :version
                                """), head).param("version", head.version()).update() > 0;
    }

    /** Counts a change of something in the campaign; returns false when somebody else changed it since that version. */
    boolean touch(CampaignId id, long version) {
        return jdbc.sql("update campaign set version = version + 1 where id = :id and version = :version")
                        .param("id", id.value())
                        .param("version", version)
                        .update()
                > 0;
    }

    /** Moves a campaign on; returns false when it is no longer in the state it is moved from. */
    boolean move(CampaignId id, CampaignState from, CampaignState to, Instant now) {
        String stamp = to == CampaignState.LAUNCHED ? "launched_at" : "closed_at";
        return jdbc.sql("update campaign set state = :to, version = version + 1, " + stamp
                                + " = :now where id = :id and state = :from")
                        .param("id", id.value())
                        .param("from", from.name())
                        .param("to", to.name())
                        .param("now", at(now))
                        .update()
                > 0;
    }

    static @Nullable OffsetDateTime at(@Nullable Instant moment) {
        return moment == null ? null : Moments.stored(moment);
    }

    private static JdbcClient.StatementSpec with(JdbcClient.StatementSpec sql, CampaignHead head) {
        return sql.param("id", head.id().value())
                .param("kind", head.kind().name())
                .param("title", head.title())
                .param("slogan", head.slogan())
                .param("issuer", head.issuer())
                .param(
                        "issuerUnit",
                        head.issuerUnit() == null ? null : head.issuerUnit().value())
                .param("startsOn", head.startsOn())
                .param("endsOn", head.endsOn())
                .param("higherPlan", head.higherPlan());
    }
}
