package vn.thidua.organization.cluster;

import org.springframework.modulith.NamedInterface;

/** What the units of a cluster have in common. */
@NamedInterface("desk")
public enum ClusterSort {
    /** Cụm thi đua: where they are. */
    TERRITORY,
    /** Khối thi đua: what they do. */
    FUNCTION
}
