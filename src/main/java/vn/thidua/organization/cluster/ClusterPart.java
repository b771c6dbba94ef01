package vn.thidua.organization.cluster;

import org.springframework.modulith.NamedInterface;

/** The part of a unit in its cluster. */
@NamedInterface("desk")
public enum ClusterPart {
    /** Cụm trưởng, khối trưởng: one. */
    HEAD,
    /** Cụm phó, khối phó: one. */
    DEPUTY,
    /** Thành viên. */
    MEMBER
}
