package vn.thidua.reporting.domain;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.thidua.campaign.CampaignId;
import vn.thidua.campaign.domain.CampaignReads;
import vn.thidua.organization.ReorganisationImpact;
import vn.thidua.organization.Successions;
import vn.thidua.organization.Successions.Heritage;
import vn.thidua.organization.UnitId;

/** Tells how many reports in running campaigns go over to the heirs of units that end: begun, given back, or handed in and not verified. */
@Repository
class ReportImpact implements ReorganisationImpact {

    private final JdbcClient jdbc;
    private final Successions successions;
    private final CampaignReads campaigns;

    ReportImpact(JdbcClient jdbc, Successions successions, CampaignReads campaigns) {
        this.jdbc = jdbc;
        this.successions = successions;
        this.campaigns = campaigns;
    }

    @Override
    public List<Hanging> on(Collection<UnitId> units, LocalDate day) {
        Map<UnitId, UnitId> inherited = successions.heritage(units, Heritage.WORK, day);
        return jdbc.sql("""
                        select h.heir_id, count(*) from unnest(cast(:units as uuid[]), cast(:heirs as uuid[])) h (unit_id, heir_id)
                        join report r on r.unit_id = h.unit_id and r.campaign_id = any(:running) and r.state <> 'VERIFIED'
                        group by h.heir_id order by h.heir_id
                        """)
                .param("units", inherited.keySet().stream().map(UnitId::value).toArray(UUID[]::new))
                .param("heirs", inherited.values().stream().map(UnitId::value).toArray(UUID[]::new))
                .param(
                        "running",
                        campaigns.running().stream().map(CampaignId::value).toArray(UUID[]::new))
                .query((row, n) ->
                        new Hanging(new UnitId(row.getObject(1, UUID.class)), "impact.reports", row.getLong(2)))
                .list();
    }
}
