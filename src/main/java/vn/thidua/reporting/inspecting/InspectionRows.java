package vn.thidua.reporting.inspecting;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.thidua.campaign.CampaignId;
import vn.thidua.organization.UnitId;
import vn.thidua.reporting.InspectionId;
import vn.thidua.shared.By;
import vn.thidua.shared.Moments;

/** Writes the plans of inspections and how they stand. */
@Repository
class InspectionRows {

    private final JdbcClient jdbc;

    InspectionRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Keeps others from changing an inspection until the transaction ends. */
    void lock(InspectionId id) {
        jdbc.sql("select 1 from report_inspection where id = :id for update")
                .param("id", id.value())
                .query(Integer.class)
                .optional();
    }

    /** Begins an inspection; false where it is there already. */
    boolean begin(InspectionId id, CampaignId campaign, UnitId office, InspectionPlan plan, By by, Instant now) {
        return jdbc.sql("""
                                insert into report_inspection (id, campaign_id, office_id, title, subject, starts_on, ends_on, state, planned_at, planned_by, changed_by)
                                values (:id, :campaign, :office, :title, :subject, :from, :to, 'PLANNED', :now, :by, :by)
                                on conflict do nothing
                                """)
                        .param("id", id.value())
                        .param("campaign", campaign.value())
                        .param("office", office.value())
                        .param("title", plan.title().strip())
                        .param("subject", plan.subject().strip())
                        .param("from", Objects.requireNonNull(plan.from()))
                        .param("to", Objects.requireNonNull(plan.to()))
                        .param("now", Moments.stored(now))
                        .param("by", by.name())
                        .update()
                > 0;
    }

    /** Puts another plan in the place of one; false where somebody else did so meanwhile. The sample is gone with the visits that it was drawn for. */
    boolean replan(InspectionId id, long version, InspectionPlan plan, By by) {
        boolean mine = jdbc.sql("""
                                update report_inspection set title = :title, subject = :subject, starts_on = :from, ends_on = :to, seed = null, sample_size = null,
                                    changed_by = :by, version = version + 1
                                where id = :id and version = :version
                                """)
                        .param("id", id.value())
                        .param("version", version)
                        .param("title", plan.title().strip())
                        .param("subject", plan.subject().strip())
                        .param("from", Objects.requireNonNull(plan.from()))
                        .param("to", Objects.requireNonNull(plan.to()))
                        .param("by", by.name())
                        .update()
                > 0;
        if (mine) {
            jdbc.sql("""
                            delete from report_inspection_sample where visit_id in (select id from report_inspection_visit where inspection_id = :id)
                            """).param("id", id.value()).update();
            for (String table : List.of("period", "member", "question", "visit")) {
                jdbc.sql("delete from report_inspection_" + table + " where inspection_id = :id")
                        .param("id", id.value())
                        .update();
            }
        }
        return mine;
    }

    /** Writes what belongs to a plan. */
    void fill(InspectionId id, InspectionPlan plan) {
        jdbc.sql(
                        "insert into report_inspection_period (inspection_id, due_id) select :id, unnest(cast(:dues as uuid[]))")
                .param("id", id.value())
                .param("dues", plan.periods().stream().distinct().toArray(UUID[]::new))
                .update();
        jdbc.sql("""
                        insert into report_inspection_member (inspection_id, number, name, post)
                        select :id, m.number, m.name, m.post from unnest(cast(:names as text[]), cast(:posts as text[])) with ordinality m (name, post, number)
                        """)
                .param("id", id.value())
                .param(
                        "names",
                        plan.team().stream().map(InspectionPlan.Member::name).toArray(String[]::new))
                .param(
                        "posts",
                        plan.team().stream().map(InspectionPlan.Member::post).toArray(String[]::new))
                .update();
        jdbc.sql("""
                        insert into report_inspection_question (id, inspection_id, number, text)
                        select gen_random_uuid(), :id, q.number, q.text from unnest(cast(:texts as text[])) with ordinality q (text, number)
                        """)
                .param("id", id.value())
                .param("texts", plan.questions().toArray(String[]::new))
                .update();
        jdbc.sql("""
                        insert into report_inspection_visit (id, inspection_id, unit_id, day)
                        select gen_random_uuid(), :id, v.unit_id, v.day from unnest(cast(:units as uuid[]), cast(:days as date[])) v (unit_id, day)
                        """)
                .param("id", id.value())
                .param(
                        "units",
                        plan.visits().keySet().stream().map(UnitId::value).toArray(UUID[]::new))
                .param(
                        "days",
                        plan.visits().values().stream().map(Object::toString).toArray(String[]::new))
                .update();
    }

    /** Moves an inspection on. */
    void move(InspectionId id, Inspection.State state, String conclusion, By by) {
        jdbc.sql("""
                        update report_inspection set state = :state, conclusion = :conclusion, changed_by = :by, version = version + 1 where id = :id
                        """)
                .param("id", id.value())
                .param("state", state.name())
                .param("conclusion", conclusion)
                .param("by", by.name())
                .update();
    }

    /** Calls an inspection off. */
    void callOff(InspectionId id, Inspection.CalledOff off) {
        jdbc.sql("""
                        update report_inspection set state = 'CALLED_OFF', called_off_at = :at, called_off_by = :by, called_off_why = :why, called_off_from = :from,
                            changed_by = :by, version = version + 1
                        where id = :id
                        """)
                .param("id", id.value())
                .param("at", Moments.stored(off.at()))
                .param("by", off.by())
                .param("why", off.why())
                .param("from", off.from().name())
                .update();
    }

    /** Notes how the sample was drawn, and what. */
    void draw(Inspection inspection, Inspection.Draw draw, List<SampleDraw.Candidate> drawn, By by) {
        jdbc.sql("""
                        update report_inspection set seed = :seed, sample_size = :size, changed_by = :by, version = version + 1 where id = :id
                        """)
                .param("id", inspection.id().value())
                .param("seed", draw.seed())
                .param("size", draw.size())
                .param("by", by.name())
                .update();
        jdbc.sql("delete from report_inspection_sample where visit_id = any(:visits)")
                .param("visits", inspection.visits().stream().map(Visit::id).toArray(UUID[]::new))
                .update();
        jdbc.sql("""
                        insert into report_inspection_sample (visit_id, number, due_id, target_id, report_id, why, answer, value, numerator, denominator)
                        select v.id, row_number() over (partition by v.id order by d.number), d.due_id, d.target_id, r.id, d.why, n.answer, n.value, n.numerator,
                            n.denominator
                        from unnest(cast(:units as uuid[]), cast(:dues as uuid[]), cast(:targets as uuid[]), cast(:whys as text[]))
                            with ordinality d (unit_id, due_id, target_id, why, number)
                        join report_inspection_visit v on v.inspection_id = :id and v.unit_id = d.unit_id
                        join report r on r.due_id = d.due_id and r.unit_id = d.unit_id
                        join report_value n on n.report_id = r.id and n.target_id = d.target_id
                        """)
                .param("id", inspection.id().value())
                .param("units", drawn.stream().map(one -> one.unit().value()).toArray(UUID[]::new))
                .param("dues", drawn.stream().map(SampleDraw.Candidate::due).toArray(UUID[]::new))
                .param(
                        "targets",
                        drawn.stream().map(SampleDraw.Candidate::target).toArray(UUID[]::new))
                .param("whys", drawn.stream().map(one -> one.why().name()).toArray(String[]::new))
                .update();
    }
}
