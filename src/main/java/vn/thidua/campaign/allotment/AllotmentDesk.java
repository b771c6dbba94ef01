package vn.thidua.campaign.allotment;

import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.campaign.AllotmentWithdrawn;
import vn.thidua.campaign.CampaignId;
import vn.thidua.campaign.TargetAllotted;
import vn.thidua.campaign.domain.BodyReads;
import vn.thidua.campaign.domain.CampaignHead;
import vn.thidua.campaign.domain.CampaignReads;
import vn.thidua.campaign.domain.CampaignRefusal;
import vn.thidua.campaign.domain.CampaignTarget;
import vn.thidua.organization.UnitId;
import vn.thidua.shared.By;
import vn.thidua.shared.NotFound;
import vn.thidua.shared.Refusal;

/** Shares targets out among units, and takes that back. */
@NamedInterface("desk")
@Service
@Transactional
public class AllotmentDesk {

    private final CampaignReads campaigns;
    private final BodyReads bodies;
    private final AllotmentReads reads;
    private final AllotmentRows rows;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    AllotmentDesk(
            CampaignReads campaigns,
            BodyReads bodies,
            AllotmentReads reads,
            AllotmentRows rows,
            ApplicationEventPublisher events,
            Clock clock) {
        this.campaigns = campaigns;
        this.bodies = bodies;
        this.reads = reads;
        this.rows = rows;
        this.events = events;
        this.clock = clock;
    }

    /**
     * What somebody wants.
     *
     * @param version that the person saw, 0 where the target was not shared out
     */
    @NamedInterface("desk")
    public record Wish(
            CampaignId campaign,
            UUID target,
            Sharing sharing,
            Map<UnitId, Share> shares,
            String reason,
            long version) {}

    /**
     * Shares a target out; units that the campaign does not address get nothing. The same once more changes nothing.
     *
     * @return why not, when somebody else shared it out since the person saw it
     * @throws vn.thidua.shared.Refused with what {@link AllotmentRules} say
     */
    public Optional<Refusal> allot(Wish wish, By by) {
        CampaignTarget target = open(wish.campaign(), wish.target());
        Set<UnitId> addressed = Set.copyOf(reads.addressed(wish.campaign()));
        Map<UnitId, Share> shares = new HashMap<>(wish.shares());
        shares.keySet().retainAll(addressed);
        AllotmentRules.whyNotLikeThis(target, shares.values(), addressed.size(), wish.reason())
                .ifPresent(Refusal::raise);
        Optional<Allotment> stands = reads.find(wish.target());
        if (stands.filter(it -> same(it, wish, shares)).isPresent()) {
            return Optional.empty();
        }
        Instant now = Instant.now(clock);
        Allotment wanted = new Allotment(
                wish.target(), wish.sharing(), shares, wish.reason().strip(), now, by.name(), wish.version());
        if (!rows.put(wish.campaign(), wanted, by, now)) {
            return Optional.of(meanwhile(reads.find(wish.target()), target));
        }
        events.publishEvent(new TargetAllotted(
                wish.campaign(),
                wish.target(),
                target.subject(),
                shares.size(),
                Balance.sum(shares.values()),
                changed(stands.map(Allotment::shares).orElse(Map.of()), shares),
                wish.reason().strip(),
                now,
                by));
        return Optional.empty();
    }

    /**
     * Takes it back: every unit that the campaign addresses is asked again.
     *
     * @return why not, when somebody else shared it out since the person saw it
     */
    public Optional<Refusal> withdraw(CampaignId campaign, UUID target, long version, By by) {
        CampaignTarget known = open(campaign, target);
        Optional<Allotment> stands = reads.find(target);
        if (stands.isEmpty()) {
            return Optional.empty();
        }
        if (!rows.remove(target, version)) {
            return Optional.of(meanwhile(stands, known));
        }
        events.publishEvent(new AllotmentWithdrawn(campaign, target, known.subject(), Instant.now(clock), by));
        return Optional.empty();
    }

    private CampaignTarget open(CampaignId campaign, UUID target) {
        CampaignHead head = campaigns.find(campaign).orElseThrow(() -> new NotFound("campaign " + campaign));
        CampaignTarget known = bodies.targets(campaign).stream()
                .filter(one -> one.id().equals(target))
                .findFirst()
                .orElseThrow(() -> new NotFound("target " + target));
        AllotmentRules.whyNotAllot(head, known).ifPresent(Refusal::raise);
        return known;
    }

    private static List<UnitId> changed(Map<UnitId, Share> before, Map<UnitId, Share> after) {
        return Stream.concat(before.keySet().stream(), after.keySet().stream())
                .distinct()
                .filter(unit -> !Objects.equals(before.get(unit), after.get(unit)))
                .sorted(Comparator.comparing(UnitId::value))
                .toList();
    }

    private static boolean same(Allotment stands, Wish wish, Map<UnitId, Share> shares) {
        return stands.sharing() == wish.sharing()
                && stands.shares().equals(shares)
                && stands.reason().equals(wish.reason().strip());
    }

    private static Refusal meanwhile(Optional<Allotment> stands, CampaignTarget target) {
        return CampaignRefusal.CHANGED_MEANWHILE.because(
                stands.map(Allotment::decidedBy).orElse(""), target.subject());
    }
}
