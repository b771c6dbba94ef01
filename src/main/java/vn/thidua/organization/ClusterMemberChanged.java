package vn.thidua.organization;

import java.time.Instant;
import vn.thidua.shared.By;
import vn.thidua.shared.DomainEvent;

/** A unit joined a cluster, left it, or leads it from now on. */
public record ClusterMemberChanged(ClusterId cluster, UnitId unit, String part, Instant occurredAt, By by)
        implements DomainEvent {

    @Override
    public String about() {
        return "cluster:" + cluster;
    }
}
