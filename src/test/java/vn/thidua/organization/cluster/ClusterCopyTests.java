package vn.thidua.organization.cluster;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import vn.thidua.organization.ClusterId;
import vn.thidua.organization.UnitId;
import vn.thidua.organization.reorganisation.LegalBasis;

/** Clusters taken over into the next year, whatever became of the units. */
class ClusterCopyTests {

    @Test
    void everyHeirStandsOnceAndNobodyElse() {
        for (int seed = 0; seed < 2_000; seed++) {
            Random random = new Random(seed);
            List<UnitId> pool = new ArrayList<>();
            for (int i = 0; i < 12; i++) {
                pool.add(new UnitId(new UUID(seed, i)));
            }
            Set<UnitId> there =
                    pool.stream().filter(unit -> random.nextInt(4) > 0).collect(Collectors.toSet());
            Map<UnitId, List<UnitId>> successors = new HashMap<>();
            List<Cluster> before = new ArrayList<>();
            for (int c = 0; c < 3; c++) {
                List<ClusterMember> members = new ArrayList<>();
                for (UnitId unit : pool.subList(c * 3, c * 3 + 3)) {
                    members.add(new ClusterMember(unit, ClusterPart.MEMBER));
                    successors.put(unit, there.contains(unit) ? List.of(unit) : some(pool, random));
                }
                before.add(cluster(c, members));
            }
            ClusterCopy copy = ClusterCopy.of(before, successors, there, List.of());
            List<UnitId> placed = copy.clusters().values().stream()
                    .flatMap(heirs -> heirs.stream().flatMap(heir -> heir.to().stream()))
                    .toList();
            assertThat(placed).as("seed " + seed).doesNotHaveDuplicates();
            assertThat(new HashSet<>(placed))
                    .as("seed " + seed)
                    .isEqualTo(successors.values().stream()
                            .flatMap(list ->
                                    list.stream().filter(there::contains).limit(1))
                            .collect(Collectors.toSet()));
            Set<String> accounted = copy.clusters().values().stream()
                    .flatMap(heirs -> heirs.stream().flatMap(heir -> heir.from().stream()))
                    .map(UnitId::toString)
                    .collect(Collectors.toCollection(TreeSet::new));
            assertThat(accounted)
                    .as("nobody is forgotten, seed " + seed)
                    .isEqualTo(successors.keySet().stream()
                            .map(UnitId::toString)
                            .collect(Collectors.toCollection(TreeSet::new)));
            assertThat(copy.begun()).doesNotContainAnyElementsOf(placed).allMatch(there::contains);
        }
    }

    @Test
    void turnGoesToWhoeverWasLongestNotHead() {
        UnitId one = new UnitId(new UUID(0, 1));
        UnitId two = new UnitId(new UUID(0, 2));
        UnitId three = new UnitId(new UUID(0, 3));
        assertThat(Rotation.among(List.of(one, two, three), Map.of(one, 2025, two, 2023)))
                .isEqualTo(new Rotation(Optional.of(three), Optional.of(two)));
        assertThat(Rotation.among(List.of(one), Map.of())).isEqualTo(new Rotation(Optional.of(one), Optional.empty()));
        assertThat(Rotation.among(List.of(), Map.of())).isEqualTo(new Rotation(Optional.empty(), Optional.empty()));
    }

    private static List<UnitId> some(List<UnitId> pool, Random random) {
        List<UnitId> some = new ArrayList<>();
        for (int i = random.nextInt(3); i > 0; i--) {
            UnitId unit = pool.get(random.nextInt(pool.size()));
            if (!some.contains(unit)) {
                some.add(unit);
            }
        }
        return some;
    }

    private static Cluster cluster(int number, List<ClusterMember> members) {
        return new Cluster(
                new ClusterId(new UUID(1, number)),
                2025,
                ClusterSort.TERRITORY,
                "Cụm " + number,
                new LegalBasis("", "", null),
                Optional.empty(),
                Optional.empty(),
                members,
                0);
    }
}
