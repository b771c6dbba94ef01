package vn.thidua.organization;

import java.time.Instant;
import vn.thidua.shared.By;
import vn.thidua.shared.DomainEvent;

/** The pledge that the members of a cluster signed was kept. */
public record ClusterPledgeKept(ClusterId cluster, String fileName, String sha256, Instant occurredAt, By by)
        implements DomainEvent {

    @Override
    public String about() {
        return "cluster:" + cluster;
    }
}
