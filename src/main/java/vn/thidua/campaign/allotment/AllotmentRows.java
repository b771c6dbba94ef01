package vn.thidua.campaign.allotment;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.thidua.campaign.CampaignId;
import vn.thidua.organization.UnitId;
import vn.thidua.shared.By;
import vn.thidua.shared.Moments;

/** Writes how targets are shared out; two statements however many units. */
@Repository
class AllotmentRows {

    private final JdbcClient jdbc;

    AllotmentRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Writes it and tells whether it did: where somebody else did since the version, nothing happens. */
    boolean put(CampaignId campaign, Allotment wanted, By by, Instant now) {
        List<UnitId> units = List.copyOf(wanted.shares().keySet());
        List<Share> shares = units.stream()
                .map(unit -> Objects.requireNonNull(wanted.shares().get(unit)))
                .toList();
        int written = jdbc.sql("""
                        insert into campaign_allotment as a (target_id, campaign_id, sharing, units, goals, reason, decided_at, decided_by, version)
                        select :target, :campaign, :sharing, :units, :goals, :reason, :now, :by, 1
                        where :version = 0 or exists (select 1 from campaign_allotment where target_id = :target)
                        on conflict (target_id) do update set sharing = excluded.sharing, units = excluded.units, goals = excluded.goals,
                            reason = excluded.reason, decided_at = excluded.decided_at, decided_by = excluded.decided_by, version = a.version + 1
                        where a.version = :version
                        """)
                .param("target", wanted.target())
                .param("campaign", campaign.value())
                .param("sharing", wanted.sharing().name())
                .param("units", units.size())
                .param("goals", Balance.sum(wanted.shares().values()))
                .param("reason", wanted.reason())
                .param("now", Moments.stored(now))
                .param("by", by.name())
                .param("version", wanted.version())
                .update();
        if (written == 0) {
            return false;
        }
        jdbc.sql("delete from campaign_allotment_unit where target_id = :target")
                .param("target", wanted.target())
                .update();
        jdbc.sql("""
                        insert into campaign_allotment_unit (target_id, unit_id, goal, weight)
                        select :target, * from unnest(cast(:units as uuid[]), cast(:goals as numeric[]), cast(:weights as numeric[]))
                        """)
                .param("target", wanted.target())
                .param("units", units.stream().map(UnitId::value).toArray(UUID[]::new))
                .param("goals", shares.stream().map(Share::goal).toArray(BigDecimal[]::new))
                .param("weights", shares.stream().map(Share::weight).toArray(BigDecimal[]::new))
                .update();
        return true;
    }

    /** Takes it away and tells whether it did. */
    boolean remove(UUID target, long version) {
        return jdbc.sql("delete from campaign_allotment where target_id = :target and version = :version")
                        .param("target", target)
                        .param("version", version)
                        .update()
                == 1;
    }
}
