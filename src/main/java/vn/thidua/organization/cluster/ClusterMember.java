package vn.thidua.organization.cluster;

import org.springframework.modulith.NamedInterface;
import vn.thidua.organization.UnitId;

/** A unit in a cluster, as decided. */
@NamedInterface("desk")
public record ClusterMember(UnitId unit, ClusterPart part) {}
