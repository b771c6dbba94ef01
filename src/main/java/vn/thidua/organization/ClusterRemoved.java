package vn.thidua.organization;

import java.time.Instant;
import vn.thidua.shared.By;
import vn.thidua.shared.DomainEvent;

/** A cluster that was made by mistake was taken out. */
public record ClusterRemoved(ClusterId cluster, int year, String name, Instant occurredAt, By by)
        implements DomainEvent {

    @Override
    public String about() {
        return "cluster:" + cluster;
    }
}
