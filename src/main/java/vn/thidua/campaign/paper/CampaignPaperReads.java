package vn.thidua.campaign.paper;

import java.sql.ResultSet;
import java.sql.SQLException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.thidua.campaign.domain.CampaignBody;
import vn.thidua.campaign.domain.CampaignHead;
import vn.thidua.paperwork.numbering.StampColumns;

/** Reads plan documents. */
@Repository
public class CampaignPaperReads {

    private final JdbcClient jdbc;
    private final PaperDraft draft;

    CampaignPaperReads(JdbcClient jdbc, PaperDraft draft) {
        this.jdbc = jdbc;
        this.draft = draft;
    }

    /** Returns the plan document of a campaign: as it was written, or as it is drafted today while nobody wrote in it. */
    public CampaignPaper of(CampaignHead head, CampaignBody body) {
        return jdbc.sql("select * from campaign_paper where campaign_id = :campaign")
                .param("campaign", head.id().value())
                .query(CampaignPaperReads::paper)
                .optional()
                .orElseGet(() -> new CampaignPaper(draft.of(head, body), "", null, 0));
    }

    private static CampaignPaper paper(ResultSet row, int number) throws SQLException {
        return new CampaignPaper(
                new PaperText(
                        row.getString("basis"),
                        row.getString("purpose"),
                        row.getString("measures"),
                        row.getString("organising")),
                row.getString("changed_by"),
                StampColumns.read(row),
                row.getLong("version"));
    }
}
