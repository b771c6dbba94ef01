package vn.thidua.campaign.paper;

import java.time.Instant;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.thidua.campaign.CampaignId;
import vn.thidua.paperwork.numbering.Stamp;
import vn.thidua.paperwork.numbering.StampColumns;
import vn.thidua.shared.By;
import vn.thidua.shared.Moments;

/** Writes plan documents. */
@Repository
class CampaignPaperRows {

    private final JdbcClient jdbc;

    CampaignPaperRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Writes the parts that people write; false where somebody else did so since that version. */
    boolean write(CampaignId campaign, PaperText text, long version, By by, Instant now) {
        return jdbc.sql("""
                                insert into campaign_paper as p (campaign_id, basis, purpose, measures, organising, changed_at, changed_by, version)
                                select :campaign, :basis, :purpose, :measures, :organising, :now, :by, 1
                                where :version = 0 or exists (select 1 from campaign_paper where campaign_id = :campaign)
                                on conflict (campaign_id) do update set basis = excluded.basis, purpose = excluded.purpose, measures = excluded.measures,
                                    organising = excluded.organising, changed_at = excluded.changed_at, changed_by = excluded.changed_by,
                                    version = p.version + 1
                                where p.version = :version and p.number is null
                                """)
                        .param("campaign", campaign.value())
                        .param("basis", text.basis())
                        .param("purpose", text.purpose())
                        .param("measures", text.measures())
                        .param("organising", text.organising())
                        .param("now", Moments.stored(now))
                        .param("by", by.name())
                        .param("version", version)
                        .update()
                > 0;
    }

    /** Writes number and signature, in the head of the campaign too; false where it has a number already, or somebody else wrote in it since that version. */
    boolean issue(CampaignId campaign, Stamp stamp, long version) {
        boolean issued = jdbc.sql("""
                                update campaign_paper set number = :number, symbol = :symbol, issued_on = :on, place = :place, signer_post = :post,
                                    signer = :signer, recipients = :recipients, version = version + 1
                                where campaign_id = :campaign and number is null and version = :version
                                """)
                        .param("campaign", campaign.value())
                        .params(StampColumns.parameters(stamp))
                        .param("version", version)
                        .update()
                > 0;
        jdbc.sql(
                        "update campaign set plan_number = :number, plan_date = :on, version = version + 1 where id = :campaign and :issued")
                .param("campaign", campaign.value())
                .param("number", stamp.printed())
                .param("on", stamp.on())
                .param("issued", issued)
                .update();
        return issued;
    }
}
