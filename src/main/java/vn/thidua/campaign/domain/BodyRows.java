package vn.thidua.campaign.domain;

import java.sql.Types;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.SqlParameterValue;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.thidua.campaign.CampaignId;
import vn.thidua.plan.reading.Target.Operator;
import vn.thidua.shared.NotFound;
import vn.thidua.shared.Vietnamese;

/** Writes what campaigns hold; the office names in it have to be known before. Writing a thing again replaces it. */
@Repository
class BodyRows {

    private final JdbcClient jdbc;

    BodyRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void write(CampaignId id, CampaignBody body) {
        body.contents().forEach(content -> write(id, content));
        body.targets().forEach(target -> write(id, target));
        body.assignments().forEach(assignment -> write(id, assignment));
        body.deadlines().forEach(deadline -> write(id, deadline));
        body.commendations().forEach(commendation -> write(id, commendation));
        if (!body.audience().isEmpty()) {
            audience(id, body.audience());
        }
    }

    void write(CampaignId id, CampaignContent content) {
        own(sourced(jdbc.sql("""
                        insert into campaign_content (id, campaign_id, ord, no, body, source_item, source_label, quote)
                        values (:id, :campaign, :ord, :no, :body, :item, :label, :quote)
                        on conflict (id) do update set no = excluded.no, body = excluded.body, source_item = excluded.source_item,
                            source_label = excluded.source_label, quote = excluded.quote, removed_at = null
                        where campaign_content.campaign_id = excluded.campaign_id
                        """), id, content.id(), content.ord(), content.source())
                .param("no", content.no())
                .param("body", content.body())
                .update());
    }

    void write(CampaignId id, CampaignTarget target) {
        Measure measure = target.measure();
        Operator qualifier = measure.qualifier();
        own(sourced(jdbc.sql("""
                        insert into campaign_target (id, campaign_id, content_id, ord, place, subject, comparator, qualifier, value, value_max,
                            unit, baseline, denominator, aggregation, aggregation_why, cumulative, lower_better, due_on,
                            source_item, source_label, quote)
                        values (:id, :campaign, :content, :ord, :place, :subject, :comparator, :qualifier, :value, :valueMax,
                            :unit, :baseline, :denominator, :aggregation, :why, :cumulative, :lowerBetter, :dueOn, :item, :label, :quote)
                        on conflict (id) do update set content_id = excluded.content_id, place = excluded.place,
                            subject = excluded.subject, comparator = excluded.comparator, qualifier = excluded.qualifier,
                            value = excluded.value, value_max = excluded.value_max, unit = excluded.unit,
                            baseline = excluded.baseline, denominator = excluded.denominator, aggregation = excluded.aggregation,
                            aggregation_why = excluded.aggregation_why, cumulative = excluded.cumulative,
                            lower_better = excluded.lower_better, due_on = excluded.due_on, source_item = excluded.source_item,
                            source_label = excluded.source_label, quote = excluded.quote, removed_at = null
                        where campaign_target.campaign_id = excluded.campaign_id
                        """), id, target.id(), target.ord(), target.source())
                .param("content", target.content())
                .param("place", target.place())
                .param("subject", target.subject())
                .param("comparator", measure.comparator().name())
                .param("qualifier", qualifier == null ? null : qualifier.name())
                .param("value", measure.value())
                .param("valueMax", measure.valueMax())
                .param("unit", measure.unit())
                .param("baseline", measure.baseline())
                .param("denominator", measure.denominator())
                .param("aggregation", measure.aggregation().name())
                .param("why", measure.aggregationWhy())
                .param("cumulative", measure.cumulative())
                .param("lowerBetter", measure.lowerBetter())
                .param("dueOn", measure.dueOn())
                .update());
    }

    void write(CampaignId id, CampaignAssignment assignment) {
        own(sourced(jdbc.sql("""
                        insert into campaign_assignment (id, campaign_id, content_id, ord, no, body, tasks, source_item, source_label, quote)
                        values (:id, :campaign, :content, :ord, :no, :body, :tasks, :item, :label, :quote)
                        on conflict (id) do update set content_id = excluded.content_id, no = excluded.no, body = excluded.body,
                            tasks = excluded.tasks, source_item = excluded.source_item, source_label = excluded.source_label,
                            quote = excluded.quote, removed_at = null
                        where campaign_assignment.campaign_id = excluded.campaign_id
                        """), id, assignment.id(), assignment.ord(), assignment.source())
                .param("content", assignment.content())
                .param("no", assignment.no())
                .param("body", assignment.body())
                .param("tasks", assignment.tasks())
                .update());
        jdbc.sql("delete from campaign_part where assignment_id = :id and campaign_id = :campaign")
                .param("id", assignment.id())
                .param("campaign", id.value())
                .update();
        int ord = 0;
        for (CampaignAssignment.Part part : assignment.parts()) {
            jdbc.sql("""
                            insert into campaign_part (assignment_id, campaign_id, part, ord, folded)
                            values (:assignment, :campaign, :part, :ord, :folded) on conflict do nothing
                            """)
                    .param("assignment", assignment.id())
                    .param("campaign", id.value())
                    .param("part", part.role().name())
                    .param("ord", ++ord)
                    .param("folded", Vietnamese.fold(part.office()))
                    .update();
        }
    }

    void write(CampaignId id, CampaignDeadline deadline) {
        own(sourced(jdbc.sql("""
                        insert into campaign_deadline (id, campaign_id, ord, what, sort, receiver, printed, exclusive, lateness,
                            source_item, source_label, quote)
                        values (:id, :campaign, :ord, :what, :sort, :receiver, :printed, :exclusive, :lateness, :item, :label, :quote)
                        on conflict (id) do update set what = excluded.what, sort = excluded.sort, receiver = excluded.receiver,
                            printed = excluded.printed, exclusive = excluded.exclusive, lateness = excluded.lateness,
                            source_item = excluded.source_item, source_label = excluded.source_label, quote = excluded.quote,
                            removed_at = null
                        where campaign_deadline.campaign_id = excluded.campaign_id
                        """), id, deadline.id(), deadline.ord(), deadline.source())
                .param("what", deadline.what())
                .param("sort", deadline.sort().name())
                .param("receiver", deadline.receiver())
                .param("printed", deadline.rule().printed())
                .param("exclusive", deadline.rule().exclusive())
                .param("lateness", deadline.lateness().name())
                .update());
        jdbc.sql("delete from campaign_deadline_office where deadline_id = :id and campaign_id = :campaign")
                .param("id", deadline.id())
                .param("campaign", id.value())
                .update();
        for (String office : deadline.offices()) {
            jdbc.sql("""
                            insert into campaign_deadline_office (deadline_id, campaign_id, folded)
                            values (:deadline, :campaign, :folded) on conflict do nothing
                            """)
                    .param("deadline", deadline.id())
                    .param("campaign", id.value())
                    .param("folded", Vietnamese.fold(office))
                    .update();
        }
    }

    void write(CampaignId id, CampaignCommendation promised) {
        own(sourced(jdbc.sql("""
                        insert into campaign_commendation (id, campaign_id, ord, form, authority, recipients, criteria, papers,
                            papers_due_on, source_item, source_label, quote)
                        values (:id, :campaign, :ord, :form, :authority, :recipients, :criteria, :papers, :papersDueOn,
                            :item, :label, :quote)
                        on conflict (id) do update set form = excluded.form, authority = excluded.authority,
                            recipients = excluded.recipients, criteria = excluded.criteria, papers = excluded.papers,
                            papers_due_on = excluded.papers_due_on, source_item = excluded.source_item,
                            source_label = excluded.source_label, quote = excluded.quote, removed_at = null
                        where campaign_commendation.campaign_id = excluded.campaign_id
                        """), id, promised.id(), promised.ord(), promised.source())
                .param("form", promised.form())
                .param("authority", promised.authority())
                .param("recipients", texts(promised.recipients()))
                .param("criteria", texts(promised.criteria()))
                .param("papers", texts(promised.papers()))
                .param("papersDueOn", promised.papersDueOn())
                .update());
    }

    /* A thing of another campaign is never changed, whoever guesses its id. */
    private static void own(int written) {
        if (written == 0) {
            throw new NotFound("a thing of this campaign with that id");
        }
    }

    void audience(CampaignId id, List<AudienceLine> lines) {
        jdbc.sql("delete from campaign_audience where campaign_id = :id")
                .param("id", id.value())
                .update();
        int ord = 0;
        for (AudienceLine line : lines) {
            jdbc.sql("""
                            insert into campaign_audience (campaign_id, ord, sort, body, folded)
                            values (:campaign, :ord, :sort, :body, :folded)
                            """)
                    .param("campaign", id.value())
                    .param("ord", ++ord)
                    .param("sort", line.collective() ? "COLLECTIVE" : "INDIVIDUAL")
                    .param("body", line.body())
                    .param("folded", line.collective() ? Vietnamese.fold(line.body()) : null)
                    .update();
        }
    }

    private static SqlParameterValue texts(List<String> texts) {
        return new SqlParameterValue(Types.ARRAY, texts.toArray(new String[0]));
    }

    private static JdbcClient.StatementSpec sourced(
            JdbcClient.StatementSpec sql, CampaignId campaign, UUID id, int ord, Source source) {
        return sql.param("id", id)
                .param("campaign", campaign.value())
                .param("ord", ord)
                .param("item", source.item() == null ? null : source.item().value())
                .param("label", source.label())
                .param("quote", source.quote());
    }
}
