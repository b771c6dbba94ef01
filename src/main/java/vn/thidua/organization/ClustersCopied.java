package vn.thidua.organization;

import java.time.Instant;
import vn.thidua.shared.By;
import vn.thidua.shared.DomainEvent;

/** The clusters of a year were made from those of the year before, with what reorganisations changed. */
public record ClustersCopied(int from, int to, int clusters, Instant occurredAt, By by) implements DomainEvent {

    @Override
    public String about() {
        return "clusters:" + to;
    }
}
