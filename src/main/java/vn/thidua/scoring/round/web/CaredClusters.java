package vn.thidua.scoring.round.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.thidua.access.Actor;
import vn.thidua.organization.UnitId;
import vn.thidua.organization.Units;
import vn.thidua.organization.cluster.Cluster;
import vn.thidua.organization.cluster.ClusterReads;

/** The clusters for whose units a person may open a round: nobody opens one for units of others. */
@Component
class CaredClusters {

    private final ClusterReads clusters;
    private final Units units;
    private final Clock clock;

    CaredClusters(ClusterReads clusters, Units units, Clock clock) {
        this.clusters = clusters;
        this.units = units;
        this.clock = clock;
    }

    /** Returns the years that have clusters, the latest first. */
    List<Integer> years() {
        return clusters.years();
    }

    /** Returns those of a year all of whose units the person looks after. */
    List<Cluster> of(int year, Actor actor) {
        List<Cluster> all = clusters.of(year);
        Set<UnitId> members =
                all.stream().flatMap(cluster -> cluster.units().stream()).collect(Collectors.toSet());
        LocalDate today = LocalDate.now(clock);
        Set<UnitId> cared = units.among(members, actor.active().care(units, today), today);
        return all.stream()
                .filter(cluster -> !cluster.units().isEmpty() && cared.containsAll(cluster.units()))
                .toList();
    }
}
