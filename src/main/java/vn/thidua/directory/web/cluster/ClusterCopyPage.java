package vn.thidua.directory.web.cluster;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vn.thidua.organization.UnitId;
import vn.thidua.organization.cluster.ClusterCopy;

/**
 * What copying the clusters of a year into the next would make.
 *
 * @param clusters the clusters in their order, with what becomes of their members
 * @param begun units that no cluster takes yet
 * @param units names of all these units
 */
public record ClusterCopyPage(int from, int to, List<Line> clusters, List<UnitId> begun, Map<UnitId, String> units) {

    /** A cluster to be. */
    public record Line(String name, List<ClusterCopy.Heir> heirs) {}

    /** Returns the names of units, one after the other. */
    public String names(List<UnitId> ids) {
        return ids.stream().map(id -> units.getOrDefault(id, "")).collect(Collectors.joining(", "));
    }
}
