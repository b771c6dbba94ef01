package vn.thidua.registration.domain;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.thidua.campaign.CampaignId;
import vn.thidua.organization.ClusterId;
import vn.thidua.organization.UnitId;
import vn.thidua.shared.By;
import vn.thidua.shared.Moments;

/** Reads and writes the pledges of clusters. */
@Repository
class PledgeRows {

    private final JdbcClient jdbc;

    PledgeRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Returns the pledges of a campaign that have a text, by cluster. */
    Map<ClusterId, Pledge> of(CampaignId campaign) {
        Map<UUID, List<Pledge.Signature>> signatures = new HashMap<>();
        jdbc.sql("""
                        select s.pledge_id, s.unit_id, s.signed_by, s.post, s.signed_at
                        from pledge p join pledge_signature s on s.pledge_id = p.id and s.edition = p.edition
                        where p.campaign_id = :campaign order by s.signed_at, s.unit_id
                        """).param("campaign", campaign.value()).query(row -> {
            signatures
                    .computeIfAbsent(row.getObject("pledge_id", UUID.class), none -> new ArrayList<>())
                    .add(new Pledge.Signature(
                            new UnitId(row.getObject("unit_id", UUID.class)),
                            row.getString("signed_by"),
                            row.getString("post"),
                            Objects.requireNonNull(WorkColumns.moment(row, "signed_at"))));
        });
        Map<ClusterId, Pledge> pledges = new HashMap<>();
        jdbc.sql("""
                        select p.id, p.cluster_id, p.edition, p.version, t.body, t.written_at, t.written_by
                        from pledge p join pledge_text t on t.pledge_id = p.id and t.edition = p.edition
                        where p.campaign_id = :campaign
                        """).param("campaign", campaign.value()).query(row -> {
            UUID id = row.getObject("id", UUID.class);
            ClusterId cluster = new ClusterId(row.getObject("cluster_id", UUID.class));
            pledges.put(
                    cluster,
                    new Pledge(
                            id,
                            campaign,
                            cluster,
                            row.getInt("edition"),
                            row.getString("body"),
                            Objects.requireNonNull(WorkColumns.moment(row, "written_at")),
                            row.getString("written_by"),
                            signatures.getOrDefault(id, List.of()),
                            row.getLong("version")));
        });
        return pledges;
    }

    /** Makes the pledge where it is missing and locks it until the transaction ends; returns its version. */
    long lock(CampaignId campaign, ClusterId cluster) {
        jdbc.sql("""
                        insert into pledge (id, campaign_id, cluster_id) values (uuidv7(), :campaign, :cluster)
                        on conflict (campaign_id, cluster_id) do nothing
                        """)
                .param("campaign", campaign.value())
                .param("cluster", cluster.value())
                .update();
        return jdbc.sql("select version from pledge where campaign_id = :campaign and cluster_id = :cluster for update")
                .param("campaign", campaign.value())
                .param("cluster", cluster.value())
                .query(Long.class)
                .single();
    }

    /** Writes the text that holds from now on; returns its number. */
    int write(CampaignId campaign, ClusterId cluster, String body, By by, Instant now) {
        return jdbc.sql("""
                        with moved as (
                            update pledge set edition = edition + 1, version = version + 1
                            where campaign_id = :campaign and cluster_id = :cluster returning id, edition)
                        insert into pledge_text (pledge_id, edition, body, written_at, written_by)
                        select id, edition, :body, :now, :by from moved returning edition
                        """)
                .param("campaign", campaign.value())
                .param("cluster", cluster.value())
                .param("body", body)
                .param("now", Moments.stored(now))
                .param("by", by.name())
                .query(Integer.class)
                .single();
    }

    /** Notes that a member signed; returns false where it had. */
    boolean sign(Pledge pledge, UnitId unit, String post, By by, Instant now) {
        return jdbc.sql("""
                        insert into pledge_signature (pledge_id, edition, unit_id, account_id, signed_by, post, signed_at)
                        values (:pledge, :edition, :unit, :account, :by, :post, :now)
                        on conflict (pledge_id, edition, unit_id) do nothing
                        """)
                        .param("pledge", pledge.id())
                        .param("edition", pledge.edition())
                        .param("unit", unit.value())
                        .param("account", by.account())
                        .param("by", by.name())
                        .param("post", post)
                        .param("now", Moments.stored(now))
                        .update()
                > 0;
    }
}
