package vn.thidua.organization.cluster;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.organization.ClusterChanged;
import vn.thidua.organization.ClusterCreated;
import vn.thidua.organization.ClusterId;
import vn.thidua.organization.ClusterMemberChanged;
import vn.thidua.organization.ClusterPledgeKept;
import vn.thidua.organization.ClusterRemoved;
import vn.thidua.organization.ClustersCopied;
import vn.thidua.organization.UnitId;
import vn.thidua.organization.Units;
import vn.thidua.organization.reorganisation.LegalBasis;
import vn.thidua.shared.By;
import vn.thidua.shared.FileName;
import vn.thidua.shared.NotFound;
import vn.thidua.shared.Refusal;

/** Takes the commands on clusters; one at a time, for a unit competes in one of them in a year. */
@NamedInterface("desk")
@Service
@Transactional
public class ClusterDesk {

    private final ClusterRows rows;
    private final ClusterReads reads;
    private final Units units;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ClusterDesk(ClusterRows rows, ClusterReads reads, Units units, ApplicationEventPublisher events, Clock clock) {
        this.rows = rows;
        this.reads = reads;
        this.units = units;
        this.events = events;
        this.clock = clock;
    }

    /** What a cluster is called and rests on. */
    @NamedInterface("desk")
    public record Head(ClusterSort sort, String name, LegalBasis decision) {}

    /**
     * Makes a cluster under an id that the caller chose; a second time changes nothing.
     *
     * @throws vn.thidua.shared.Refused with {@link ClusterRefusal#NAME_TAKEN}
     */
    public void create(ClusterId id, int year, Head head, By by) {
        rows.lock();
        if (reads.find(id).isPresent()) {
            return;
        }
        whyNotName(id, year, head);
        rows.insert(id, year, head, null);
        events.publishEvent(new ClusterCreated(id, year, head.name().strip(), Instant.now(clock), by));
    }

    /**
     * Writes the head of a cluster anew and tells whether it did: when someone else changed it since the version, nothing happens.
     *
     * @throws vn.thidua.shared.Refused with {@link ClusterRefusal#NAME_TAKEN}
     */
    public boolean change(ClusterId id, long version, Head head, By by) {
        rows.lock();
        Cluster cluster = find(id);
        if (cluster.version() != version) {
            return false;
        }
        whyNotName(id, cluster.year(), head);
        rows.update(id, head);
        events.publishEvent(
                new ClusterChanged(id, head.name().strip(), head.decision().number(), Instant.now(clock), by));
        return true;
    }

    /**
     * Takes a cluster out that was made by mistake.
     *
     * @throws vn.thidua.shared.Refused with {@link ClusterRefusal#GONE_ON}
     */
    public void remove(ClusterId id, By by) {
        rows.lock();
        Cluster cluster = find(id);
        if (rows.goesOn(id)) {
            ClusterRefusal.GONE_ON.because(cluster.name()).raise();
        }
        rows.delete(id);
        events.publishEvent(new ClusterRemoved(id, cluster.year(), cluster.name(), Instant.now(clock), by));
    }

    /**
     * Puts a unit into a cluster, or gives a member its part; whoever had the part is a member from then on.
     *
     * @throws vn.thidua.shared.Refused with {@link ClusterRefusal#UNIT_ELSEWHERE} or {@link ClusterRefusal#UNIT_NOT_THERE}
     */
    public void put(ClusterId id, UnitId unit, ClusterPart part, By by) {
        rows.lock();
        Cluster cluster = find(id);
        if (cluster.members().contains(new ClusterMember(unit, part))) {
            return;
        }
        boolean member =
                cluster.members().stream().anyMatch(there -> there.unit().equals(unit));
        if (!member) {
            ClusterRules.whyNotJoin(
                            rows.elsewhere(unit, cluster.year(), id),
                            units.find(unit, reads.dayOf(cluster.year())).isPresent())
                    .ifPresent(Refusal::raise);
        }
        rows.put(id, unit, part);
        rows.touch(id);
        events.publishEvent(new ClusterMemberChanged(id, unit, part.name(), Instant.now(clock), by));
    }

    /** Takes a unit out of a cluster. */
    public void take(ClusterId id, UnitId unit, By by) {
        rows.lock();
        Cluster cluster = find(id);
        if (cluster.members().stream().anyMatch(member -> member.unit().equals(unit))) {
            rows.take(id, unit);
            rows.touch(id);
            events.publishEvent(new ClusterMemberChanged(id, unit, "", Instant.now(clock), by));
        }
    }

    /**
     * Keeps the pledge that the members signed; an earlier one stays in the files.
     *
     * @throws vn.thidua.shared.Refused with {@link ClusterRefusal#TOO_LARGE} or {@link ClusterRefusal#NOT_A_DOCUMENT}
     */
    public void pledge(ClusterId id, String fileName, byte[] bytes, By by) {
        rows.lock();
        find(id);
        ClusterRules.whyNotPledge(bytes).ifPresent(Refusal::raise);
        Instant now = Instant.now(clock);
        String name = FileName.safe(fileName);
        String sha256 = rows.keep(id, name, bytes, now);
        events.publishEvent(new ClusterPledgeKept(id, name, sha256, now, by));
    }

    /**
     * Makes the clusters of a year from those of another, with heirs in the place of units that ended, and returns how many; what is there already stays as it is.
     */
    public int copy(int from, int to, By by) {
        rows.lock();
        List<Cluster> there = reads.of(to);
        int made = 0;
        for (Map.Entry<Cluster, List<ClusterCopy.Heir>> entry :
                reads.copy(from, to).clusters().entrySet()) {
            Cluster before = entry.getKey();
            ClusterId id = new ClusterId(UUID.randomUUID());
            boolean copied = there.stream().anyMatch(now -> now.before().equals(Optional.of(before.id())));
            if (copied || rows.nameTaken(before.name(), to, id)) {
                continue;
            }
            rows.insert(id, to, new Head(before.sort(), before.name(), new LegalBasis("", "", null)), before.id());
            entry.getValue().stream()
                    .flatMap(heir -> heir.to().stream())
                    .filter(unit -> rows.elsewhere(unit, to, id).isEmpty())
                    .forEach(unit -> rows.put(id, unit, ClusterPart.MEMBER));
            made++;
        }
        if (made > 0) {
            events.publishEvent(new ClustersCopied(from, to, made, Instant.now(clock), by));
        }
        return made;
    }

    private void whyNotName(ClusterId id, int year, Head head) {
        if (rows.nameTaken(head.name(), year, id)) {
            ClusterRefusal.NAME_TAKEN.because(head.name().strip()).raise();
        }
    }

    private Cluster find(ClusterId id) {
        return reads.find(id).orElseThrow(() -> new NotFound("cluster " + id));
    }
}
