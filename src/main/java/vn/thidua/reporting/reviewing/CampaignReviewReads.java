package vn.thidua.reporting.reviewing;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;
import vn.thidua.campaign.CampaignId;
import vn.thidua.organization.UnitId;
import vn.thidua.paperwork.numbering.StampColumns;
import vn.thidua.reporting.CampaignReviewId;

/** Reads reports that the program drafts; three statements for one, one for the heads of all. */
@NamedInterface("desk")
@Repository
public class CampaignReviewReads {

    private final JdbcClient jdbc;
    private final JsonMapper json;

    CampaignReviewReads(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /** Returns a report with its sections. */
    public Optional<CampaignReview> find(CampaignReviewId id) {
        Map<Integer, List<CampaignReview.Past>> past = new HashMap<>();
        jdbc.sql("select * from report_review_past where review_id = :id order by section, number desc")
                .param("id", id.value())
                .query(row -> {
                    past.computeIfAbsent(row.getInt("section"), none -> new ArrayList<>())
                            .add(new CampaignReview.Past(
                                    row.getString("body"), moment(row, "written_at"), row.getString("written_by")));
                });
        List<CampaignReview.Section> sections = jdbc.sql(
                        "select * from report_review_section where review_id = :id order by number")
                .param("id", id.value())
                .query((row, n) -> section(row, past))
                .list();
        return jdbc.sql("select * from report_review where id = :id")
                .param("id", id.value())
                .query((row, n) -> review(row, sections))
                .optional();
    }

    /** Returns the heads of the reports of a campaign, the latest first. */
    public List<CampaignReview> of(CampaignId campaign) {
        return jdbc.sql("select * from report_review where campaign_id = :campaign order by drafted_at desc, id")
                .param("campaign", campaign.value())
                .query((row, n) -> review(row, List.of()))
                .list();
    }

    private CampaignReview.Section section(ResultSet row, Map<Integer, List<CampaignReview.Past>> past)
            throws SQLException {
        int number = row.getInt("number");
        return new CampaignReview.Section(
                number,
                Part.valueOf(row.getString("part")),
                row.getString("drafted"),
                row.getString("body"),
                json.readValue(row.getString("exhibit"), Exhibit.class),
                moment(row, "changed_at"),
                row.getString("changed_by"),
                past.getOrDefault(number, List.of()),
                row.getLong("version"));
    }

    private static CampaignReview review(ResultSet row, List<CampaignReview.Section> sections) throws SQLException {
        return new CampaignReview(
                new CampaignReviewId(row.getObject("id", UUID.class)),
                new CampaignId(row.getObject("campaign_id", UUID.class)),
                row.getObject("due_id", UUID.class),
                CampaignReviewSort.valueOf(row.getString("sort")),
                new UnitId(row.getObject("organ_id", UUID.class)),
                row.getString("title"),
                moment(row, "drafted_at"),
                row.getString("drafted_by"),
                StampColumns.read(row),
                sections,
                row.getLong("version"));
    }

    private static Instant moment(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }
}
