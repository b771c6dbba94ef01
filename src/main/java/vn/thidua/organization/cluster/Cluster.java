package vn.thidua.organization.cluster;

import java.util.List;
import java.util.Optional;
import org.springframework.modulith.NamedInterface;
import vn.thidua.organization.ClusterId;
import vn.thidua.organization.UnitId;
import vn.thidua.organization.reorganisation.LegalBasis;

/**
 * A cluster or block of a year.
 *
 * @param decision what it rests on, incomplete while it is a proposal
 * @param before the one of an earlier year that it was copied from
 * @param pledge file name of the pledge its members signed
 */
@NamedInterface("desk")
public record Cluster(
        ClusterId id,
        int year,
        ClusterSort sort,
        String name,
        LegalBasis decision,
        Optional<ClusterId> before,
        Optional<String> pledge,
        List<ClusterMember> members,
        long version) {

    /** Returns the units that compete in it. */
    public List<UnitId> units() {
        return members.stream().map(ClusterMember::unit).toList();
    }

    /** Returns the member with the part, the first where there are more. */
    public Optional<UnitId> with(ClusterPart part) {
        return members.stream()
                .filter(member -> member.part() == part)
                .map(ClusterMember::unit)
                .findFirst();
    }
}
