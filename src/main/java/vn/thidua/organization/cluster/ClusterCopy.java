package vn.thidua.organization.cluster;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.modulith.NamedInterface;
import vn.thidua.organization.UnitId;

/**
 * The clusters of a year taken over into the next: units that ended are replaced by their heirs, each unit stands once, and what nobody can know is left to decide.
 *
 * @param clusters the members to be, by the cluster of the year before
 * @param begun units that nobody competed for before: new ones, and those that stand in the place of a member beside its heir
 */
@NamedInterface("desk")
public record ClusterCopy(Map<Cluster, List<Heir>> clusters, Set<UnitId> begun) {

    /**
     * What becomes of members.
     *
     * @param from the members of the year before that it stands for
     * @param to the member to be; empty where nobody stands for it any more
     */
    @NamedInterface("desk")
    public record Heir(List<UnitId> from, List<UnitId> to) {}

    /**
     * Returns the copy.
     *
     * @param successors who stands in the place of each member on the day, the heir first: itself while it is there
     * @param there the units that are there on the day
     * @param newcomers units of the kinds that compete which were not there before
     */
    public static ClusterCopy of(
            List<Cluster> before,
            Map<UnitId, List<UnitId>> successors,
            Set<UnitId> there,
            Collection<UnitId> newcomers) {
        Map<UnitId, List<UnitId>> origins = new LinkedHashMap<>();
        Set<UnitId> begun = new LinkedHashSet<>(newcomers);
        for (Cluster cluster : before) {
            for (ClusterMember member : cluster.members()) {
                List<UnitId> to = successors.getOrDefault(member.unit(), List.of()).stream()
                        .filter(there::contains)
                        .toList();
                to.stream()
                        .findFirst()
                        .ifPresent(heir -> origins.computeIfAbsent(heir, unit -> new ArrayList<>())
                                .add(member.unit()));
                begun.addAll(to.stream().skip(1).toList());
            }
        }
        begun.removeAll(origins.keySet());
        Map<Cluster, List<Heir>> clusters = new LinkedHashMap<>();
        Set<UnitId> placed = new HashSet<>();
        for (Cluster cluster : before) {
            List<Heir> heirs = new ArrayList<>();
            for (ClusterMember member : cluster.members()) {
                successors.getOrDefault(member.unit(), List.of()).stream()
                        .filter(there::contains)
                        .findFirst()
                        .ifPresentOrElse(
                                heir -> {
                                    if (placed.add(heir)) {
                                        heirs.add(new Heir(origins.getOrDefault(heir, List.of()), List.of(heir)));
                                    }
                                },
                                () -> heirs.add(new Heir(List.of(member.unit()), List.of())));
            }
            clusters.put(cluster, heirs);
        }
        return new ClusterCopy(clusters, begun);
    }
}
