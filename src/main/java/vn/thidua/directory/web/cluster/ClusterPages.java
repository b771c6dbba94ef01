package vn.thidua.directory.web.cluster;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.thidua.access.Act;
import vn.thidua.access.Actor;
import vn.thidua.directory.web.UnitCare;
import vn.thidua.organization.ClusterId;
import vn.thidua.organization.UnitId;
import vn.thidua.organization.cluster.Cluster;
import vn.thidua.organization.cluster.ClusterReads;
import vn.thidua.organization.cluster.Rotation;
import vn.thidua.organization.people.UnitPicker;
import vn.thidua.shared.NotFound;
import vn.thidua.shared.Refusal;

/** Puts the pages of clusters together. */
@Component
class ClusterPages {

    private final ClusterReads clusters;
    private final UnitPicker units;
    private final UnitCare care;

    ClusterPages(ClusterReads clusters, UnitPicker units, UnitCare care) {
        this.clusters = clusters;
        this.units = units;
        this.care = care;
    }

    Cluster find(UUID id) {
        return clusters.find(new ClusterId(id)).orElseThrow(() -> new NotFound("cluster " + id));
    }

    /** Returns a cluster that the actor may change: one of units that are all looked after, or of none yet. */
    Cluster mine(UUID id, Actor actor) {
        Cluster cluster = find(id);
        care.of(actor).whyNotCluster(cluster.units()).ifPresent(Refusal::raise);
        return cluster;
    }

    /** Returns why the clusters of a year cannot be taken over into the next. */
    Optional<Refusal> whyNotCopy(int year, Actor actor) {
        return care.of(actor).whyNotCopy(members(clusters.of(year)));
    }

    ClustersPage of(int year, Actor actor) {
        List<Cluster> all = clusters.of(year);
        List<Integer> years = clusters.years();
        boolean copied = actor.may(Act.MANAGE_CLUSTERS)
                && years.contains(year - 1)
                && whyNotCopy(year - 1, actor).isEmpty();
        return new ClustersPage(
                year, years, all, units.ownNames(members(all), clusters.dayOf(year)), copied ? year - 1 : 0);
    }

    ClusterPage of(Cluster cluster, Actor actor) {
        return of(cluster, actor, "", UnitPicker.Picked.NOTHING, null, Optional.empty());
    }

    ClusterPage of(
            Cluster cluster,
            Actor actor,
            String typed,
            UnitPicker.Picked picked,
            @Nullable String fault,
            Optional<Refusal> refusal) {
        List<Cluster> history = clusters.history(cluster.id());
        Set<UnitId> all = members(history);
        LocalDate day = clusters.dayOf(cluster.year());
        List<UnitId> members = cluster.units();
        Map<UnitId, Integer> led = clusters.led(members, cluster.year());
        return new ClusterPage(
                cluster,
                history,
                units.ownNames(all, day),
                units.names(members, day),
                led,
                Rotation.among(members, led),
                typed,
                picked,
                fault,
                actor.may(Act.MANAGE_CLUSTERS)
                        && care.of(actor).whyNotCluster(members).isEmpty(),
                refusal);
    }

    private static Set<UnitId> members(List<Cluster> clusters) {
        Set<UnitId> all = new HashSet<>();
        clusters.forEach(cluster -> all.addAll(cluster.units()));
        return all;
    }
}
