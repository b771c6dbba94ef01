package vn.thidua.organization;

import java.time.Instant;
import vn.thidua.shared.By;
import vn.thidua.shared.DomainEvent;

/** The name, kind or decision of a cluster was changed. */
public record ClusterChanged(ClusterId cluster, String name, String decision, Instant occurredAt, By by)
        implements DomainEvent {

    @Override
    public String about() {
        return "cluster:" + cluster;
    }
}
