package vn.thidua.directory.web.cluster;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.thidua.organization.UnitId;
import vn.thidua.organization.cluster.Cluster;
import vn.thidua.organization.cluster.ClusterPart;
import vn.thidua.organization.cluster.Rotation;
import vn.thidua.organization.people.UnitPicker;
import vn.thidua.shared.Refusal;

/**
 * One cluster.
 *
 * @param history the cluster and those of earlier years that it goes back to, the latest first
 * @param units names of all units in these, each as it was or is called
 * @param heirs names of who stands for the members today
 * @param led the last year in which each member was head
 * @param rotation whose turn it is
 * @param typed what was typed as the name of a new member
 * @param picked what was found for it
 * @param fault key of what is wrong with the pledge that was sent, null where nothing is
 * @param mine whether the person who looks at it may change it
 */
public record ClusterPage(
        Cluster cluster,
        List<Cluster> history,
        Map<UnitId, String> units,
        Map<UnitId, String> heirs,
        Map<UnitId, Integer> led,
        Rotation rotation,
        String typed,
        UnitPicker.Picked picked,
        @Nullable String fault,
        boolean mine,
        Optional<Refusal> refusal) {

    /** Returns the path of the cluster. */
    public String path() {
        return "/clusters/" + cluster.id();
    }

    /** Returns the name of a unit. */
    public String unit(UnitId unit) {
        return units.getOrDefault(unit, "");
    }

    /** Returns the name of who stands for a member, empty where it is the member itself. */
    public String heir(UnitId unit) {
        String heir = heirs.getOrDefault(unit, "");
        return heir.equals(unit(unit)) ? "" : heir;
    }

    /** Returns the name of the member with the part in a year, empty where there is none. */
    public String with(Cluster then, ClusterPart part) {
        return then.with(part).map(this::unit).orElse("");
    }

    /** Tells whether the rotation suggests the unit for the part. */
    public boolean suggested(UnitId unit, ClusterPart part) {
        return (part == ClusterPart.HEAD ? rotation.head() : rotation.deputy()).equals(Optional.of(unit));
    }
}
