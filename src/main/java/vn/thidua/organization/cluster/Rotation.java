package vn.thidua.organization.cluster;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.modulith.NamedInterface;
import vn.thidua.organization.UnitId;

/** Whose turn it is to lead a cluster: whoever was longest not. */
@NamedInterface("desk")
public record Rotation(Optional<UnitId> head, Optional<UnitId> deputy) {

    /**
     * Returns the suggestion for a year.
     *
     * @param members in the order in which they are named
     * @param led the last year in which each member, or a unit it stands for, was head; missing where it never was
     */
    public static Rotation among(Collection<UnitId> members, Map<UnitId, Integer> led) {
        List<UnitId> turns = members.stream()
                .sorted(Comparator.comparing(unit -> led.getOrDefault(unit, 0)))
                .toList();
        return new Rotation(turns.stream().findFirst(), turns.stream().skip(1).findFirst());
    }
}
