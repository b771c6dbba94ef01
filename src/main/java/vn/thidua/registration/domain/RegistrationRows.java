package vn.thidua.registration.domain;

import java.time.Instant;
import java.util.Collection;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.thidua.campaign.CampaignId;
import vn.thidua.organization.UnitId;
import vn.thidua.registration.RegistrationId;
import vn.thidua.registration.WorkId;
import vn.thidua.shared.By;
import vn.thidua.shared.Moments;

/** Writes registrations: their heads, what was handed in of them, and what was said of that. */
@Repository
class RegistrationRows {

    private final JdbcClient jdbc;

    RegistrationRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Makes the registration of a unit where it is missing and locks it until the transaction ends. */
    void lock(CampaignId campaign, UnitId unit) {
        jdbc.sql("""
                        insert into registration (id, campaign_id, unit_id) values (uuidv7(), :campaign, :unit)
                        on conflict (campaign_id, unit_id) do nothing
                        """)
                .param("campaign", campaign.value())
                .param("unit", unit.value())
                .update();
        jdbc.sql("select id from registration where campaign_id = :campaign and unit_id = :unit for update")
                .param("campaign", campaign.value())
                .param("unit", unit.value())
                .query(UUID.class)
                .single();
    }

    /** Locks the registrations that works stand in, in one order, until the transaction ends. */
    void lock(CampaignId campaign, Collection<WorkId> works) {
        jdbc.sql("""
                        select r.id from registration r
                        where r.campaign_id = :campaign and r.id in (select registration_id from registered_work where id = any(:works))
                        order by r.id for update
                        """)
                .param("campaign", campaign.value())
                .param("works", ids(works))
                .query(UUID.class)
                .list();
    }

    /** Makes what is typed of works an edition of each, and notes that the unit handed them in. */
    void submitted(RegistrationId registration, Collection<WorkId> works, boolean late, By by, Instant now) {
        jdbc.sql("""
                        with handed as (
                            update registered_work
                            set state = 'SUBMITTED', edition = edition + 1, edited = false, version = version + 1
                            where id = any(:works)
                            returning *),
                        written as (
                            insert into registered_work_edition (work_id, number, content_id, name, about, until, until_on, person_id, charge, post, effect,
                                figure, figure_unit, why, submitted_at, submitted_by, late)
                            select id, edition, content_id, name, about, until, until_on, person_id, charge, post, effect,
                                figure, figure_unit, why, :now, :by, :late and edition = 1
                            from handed)
                        update registration
                        set late = case when submissions = 0 then :late else late end, submissions = submissions + 1, first_at = coalesce(first_at, :now),
                            submitted_at = :now, submitted_by = :by
                        where id = :registration
                        """)
                .param("works", ids(works))
                .param("registration", registration.value())
                .param("late", late)
                .param("now", Moments.stored(now))
                .param("by", by.name())
                .update();
        jdbc.sql("update registered_work set why = '' where id = any(:works)")
                .param("works", ids(works))
                .update();
    }

    /** Notes what was said of works as they stand. */
    void judged(Collection<WorkId> works, boolean accepted, String why, By by, Instant now) {
        jdbc.sql("""
                        with judged as (
                            update registered_work set state = :state, edited = edited or :state = 'RETURNED', version = version + 1
                            where id = any(:works) returning id, edition)
                        update registered_work_edition e
                        set verdict = :state, verdict_at = :now, verdict_by = :by, verdict_why = :why
                        from judged j where e.work_id = j.id and e.number = j.edition
                        """)
                .param("works", ids(works))
                .param("state", (accepted ? WorkState.ACCEPTED : WorkState.RETURNED).name())
                .param("why", why)
                .param("now", Moments.stored(now))
                .param("by", by.name())
                .update();
    }

    private static UUID[] ids(Collection<WorkId> works) {
        return works.stream().map(WorkId::value).toArray(UUID[]::new);
    }
}
