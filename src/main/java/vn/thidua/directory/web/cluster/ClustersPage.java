package vn.thidua.directory.web.cluster;

import java.util.List;
import java.util.Map;
import vn.thidua.organization.UnitId;
import vn.thidua.organization.cluster.Cluster;
import vn.thidua.organization.cluster.ClusterPart;

/**
 * The clusters of a year.
 *
 * @param years the years that have clusters, the latest first
 * @param units names of the units that compete
 * @param before the year before, where it has clusters that the person who looks at the page may copy; 0 where it has none
 */
public record ClustersPage(
        int year, List<Integer> years, List<Cluster> clusters, Map<UnitId, String> units, int before) {

    /** Returns the name of the member with the part, empty where there is none. */
    public String with(Cluster cluster, ClusterPart part) {
        return cluster.with(part).map(unit -> units.getOrDefault(unit, "")).orElse("");
    }

    /** Returns the name of a unit. */
    public String unit(UnitId unit) {
        return units.getOrDefault(unit, "");
    }
}
