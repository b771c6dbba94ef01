package vn.thidua.registration.domain;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.campaign.CampaignId;
import vn.thidua.organization.ClusterId;
import vn.thidua.organization.UnitId;
import vn.thidua.organization.cluster.Cluster;
import vn.thidua.organization.cluster.ClusterReads;
import vn.thidua.registration.PledgeSigned;
import vn.thidua.registration.PledgeWritten;
import vn.thidua.shared.By;
import vn.thidua.shared.NotFound;
import vn.thidua.shared.Reading;
import vn.thidua.shared.Refusal;

/** Takes the pledges of clusters: their text, and that members stand for it. */
@NamedInterface("desk")
@Service
@Transactional
public class PledgeDesk {

    private final PledgeRows rows;
    private final Stages stages;
    private final ClusterReads clusters;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    PledgeDesk(PledgeRows rows, Stages stages, ClusterReads clusters, ApplicationEventPublisher events, Clock clock) {
        this.rows = rows;
        this.stages = stages;
        this.clusters = clusters;
        this.events = events;
        this.clock = clock;
    }

    /** Returns the pledges of a campaign, by cluster. */
    @Reading
    public Map<ClusterId, Pledge> of(CampaignId campaign) {
        return rows.of(campaign);
    }

    /**
     * Writes the text of a pledge. Where somebody signed an earlier one, that one is kept and everybody signs anew.
     *
     * @param version of the pledge that the person began with, 0 where there was none
     * @throws vn.thidua.shared.Refused with {@link RegistrationRefusal#CAMPAIGN_CLOSED} or {@link RegistrationRefusal#PLEDGE_CHANGED}
     */
    public void write(CampaignId campaign, ClusterId cluster, String body, long version, By by) {
        RegistrationRules.whyNotPledge(stages.of(campaign)).ifPresent(Refusal::raise);
        if (rows.lock(campaign, cluster) != version) {
            RegistrationRefusal.PLEDGE_CHANGED.because().raise();
        }
        Instant now = Instant.now(clock);
        int edition = rows.write(campaign, cluster, body.strip(), by, now);
        events.publishEvent(new PledgeWritten(campaign, cluster, edition, now, by));
    }

    /**
     * Notes that members stand for the text; once more changes nothing.
     *
     * @param hand the unit of whoever signs: for itself, and for members that have ended and whose work it has
     * @param edition the text that was seen
     * @throws vn.thidua.shared.Refused with {@link RegistrationRefusal#CAMPAIGN_CLOSED} or {@link RegistrationRefusal#PLEDGE_CHANGED}
     * @throws NotFound when the unit is no member, or there is nothing to sign
     */
    public void sign(CampaignId campaign, ClusterId cluster, UnitId hand, int edition, String post, By by) {
        RegistrationRules.whyNotPledge(stages.of(campaign)).ifPresent(Refusal::raise);
        rows.lock(campaign, cluster);
        Pledge pledge = Optional.ofNullable(rows.of(campaign).get(cluster))
                .orElseThrow(() -> new NotFound("pledge of " + cluster + " in " + campaign));
        List<UnitId> members = members(cluster, hand);
        if (members.isEmpty()) {
            throw new NotFound("member " + hand + " of " + cluster);
        }
        if (pledge.edition() != edition) {
            RegistrationRefusal.PLEDGE_CHANGED.because().raise();
        }
        Instant now = Instant.now(clock);
        for (UnitId member : members) {
            if (rows.sign(pledge, member, post.strip(), by, now)) {
                events.publishEvent(new PledgeSigned(campaign, cluster, member, edition, now, by));
            }
        }
    }

    private List<UnitId> members(ClusterId cluster, UnitId hand) {
        List<UnitId> all = clusters.find(cluster).map(Cluster::units).orElse(List.of());
        Map<UnitId, UnitId> registrars = stages.registrars(all);
        return all.stream()
                .filter(member -> registrars.getOrDefault(member, member).equals(hand))
                .toList();
    }
}
