package vn.thidua.organization;

import java.time.Instant;
import vn.thidua.shared.By;
import vn.thidua.shared.DomainEvent;

/** A cluster or block of a year was made. */
public record ClusterCreated(ClusterId cluster, int year, String name, Instant occurredAt, By by)
        implements DomainEvent {

    @Override
    public String about() {
        return "cluster:" + cluster;
    }
}
