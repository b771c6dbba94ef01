package vn.thidua.reporting.reviewing;

import java.time.Instant;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;
import vn.thidua.campaign.CampaignId;
import vn.thidua.organization.UnitId;
import vn.thidua.paperwork.numbering.Stamp;
import vn.thidua.paperwork.numbering.StampColumns;
import vn.thidua.reporting.CampaignReviewId;
import vn.thidua.reporting.domain.ReportingPeriod;
import vn.thidua.shared.By;
import vn.thidua.shared.Moments;

/** Writes reports that the program drafts. */
@Repository
class CampaignReviewRows {

    private final JdbcClient jdbc;
    private final JsonMapper json;

    CampaignReviewRows(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /** Begins a report; false where it is there already. */
    boolean begin(
            CampaignReviewId id,
            ReportingPeriod period,
            CampaignReviewSort sort,
            UnitId organ,
            String title,
            By by,
            Instant now) {
        CampaignId campaign = period.due().campaign();
        return jdbc.sql("""
                                insert into report_review (id, campaign_id, due_id, sort, organ_id, title, state, drafted_at, drafted_by)
                                values (:id, :campaign, :due, :sort, :organ, :title, 'DRAFT', :now, :by) on conflict do nothing
                                """)
                        .param("id", id.value())
                        .param("campaign", campaign.value())
                        .param("due", period.id())
                        .param("sort", sort.name())
                        .param("organ", organ.value())
                        .param("title", title)
                        .param("now", Moments.stored(now))
                        .param("by", by.name())
                        .update()
                > 0;
    }

    /** Keeps others from changing a report until the transaction ends. */
    void lock(CampaignReviewId id) {
        jdbc.sql("select 1 from report_review where id = :id for update")
                .param("id", id.value())
                .query(Integer.class)
                .optional();
    }

    /** Writes sections as they were drafted, in the place of such as nobody wrote in; returns how many. */
    int draft(CampaignReviewId id, List<Passage> passages, By by, Instant now) {
        Integer[] numbers = new Integer[passages.size()];
        for (int i = 0; i < numbers.length; i++) {
            numbers[i] = i + 1;
        }
        jdbc.sql("update report_review set drafted_at = :now, drafted_by = :by, version = version + 1 where id = :id")
                .param("id", id.value())
                .param("now", Moments.stored(now))
                .param("by", by.name())
                .update();
        return jdbc.sql("""
                        insert into report_review_section as s (review_id, number, part, drafted, body, exhibit, changed_at, changed_by)
                        select :id, d.number, d.part, d.body, d.body, cast(d.exhibit as jsonb), :now, :by
                        from unnest(cast(:numbers as int[]), cast(:parts as text[]), cast(:bodies as text[]), cast(:exhibits as text[]))
                            d (number, part, body, exhibit)
                        on conflict (review_id, number) do update set drafted = excluded.drafted, body = excluded.body, exhibit = excluded.exhibit,
                            changed_at = excluded.changed_at, changed_by = excluded.changed_by, version = s.version + 1
                        where s.body = s.drafted
                        """)
                .param("id", id.value())
                .param("numbers", numbers)
                .param("parts", passages.stream().map(one -> one.part().name()).toArray(String[]::new))
                .param("bodies", passages.stream().map(Passage::body).toArray(String[]::new))
                .param(
                        "exhibits",
                        passages.stream()
                                .map(one -> json.writeValueAsString(one.exhibit()))
                                .toArray(String[]::new))
                .param("now", Moments.stored(now))
                .param("by", by.name())
                .update();
    }

    /** Writes a section anew and keeps what stood there; false where somebody else did so meanwhile. */
    boolean write(CampaignReviewId id, int number, long version, String body, By by, Instant now) {
        int kept = jdbc.sql("""
                        insert into report_review_past (review_id, section, number, body, written_at, written_by)
                        select review_id, number, version, body, changed_at, changed_by from report_review_section
                        where review_id = :id and number = :number and version = :version
                        """)
                .param("id", id.value())
                .param("number", number)
                .param("version", version)
                .update();
        return kept > 0
                && jdbc.sql("""
                                        update report_review_section set body = :body, changed_at = :now, changed_by = :by, version = version + 1
                                        where review_id = :id and number = :number and version = :version
                                        """)
                                .param("id", id.value())
                                .param("number", number)
                                .param("version", version)
                                .param("body", body)
                                .param("now", Moments.stored(now))
                                .param("by", by.name())
                                .update()
                        > 0;
    }

    void issue(CampaignReviewId id, String title, Stamp issue) {
        jdbc.sql("""
                        update report_review set state = 'ISSUED', title = :title, number = :number, symbol = :symbol, issued_on = :on, place = :place,
                            signer_post = :post, signer = :signer, recipients = :recipients, version = version + 1
                        where id = :id
                        """)
                .param("id", id.value())
                .param("title", title)
                .params(StampColumns.parameters(issue))
                .update();
    }
}
