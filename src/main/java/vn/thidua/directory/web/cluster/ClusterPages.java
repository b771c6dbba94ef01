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
import vn.thidua.organization.ClusterId;
import vn.thidua.organization.UnitId;
import vn.thidua.organization.cluster.Cluster;
import vn.thidua.organization.cluster.ClusterMember;
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

    ClusterPages(ClusterReads clusters, UnitPicker units) {
        this.clusters = clusters;
        this.units = units;
    }

    Cluster find(UUID id) {
        return clusters.find(new ClusterId(id)).orElseThrow(() -> new NotFound("cluster " + id));
    }

    ClustersPage of(int year) {
        List<Cluster> all = clusters.of(year);
        List<Integer> years = clusters.years();
        return new ClustersPage(
                year,
                years,
                all,
                units.ownNames(members(all), clusters.dayOf(year)),
                years.contains(year - 1) ? year - 1 : 0);
    }

    ClusterPage of(Cluster cluster) {
        return of(cluster, "", UnitPicker.Picked.NOTHING, null, Optional.empty());
    }

    ClusterPage of(
            Cluster cluster,
            String typed,
            UnitPicker.Picked picked,
            @Nullable String fault,
            Optional<Refusal> refusal) {
        List<Cluster> history = clusters.history(cluster.id());
        Set<UnitId> all = members(history);
        LocalDate day = clusters.dayOf(cluster.year());
        List<UnitId> members =
                cluster.members().stream().map(ClusterMember::unit).toList();
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
                refusal);
    }

    private static Set<UnitId> members(List<Cluster> clusters) {
        Set<UnitId> all = new HashSet<>();
        clusters.forEach(cluster -> cluster.members().forEach(member -> all.add(member.unit())));
        return all;
    }
}
