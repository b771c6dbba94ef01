package vn.thidua.campaign.domain;

import org.springframework.modulith.NamedInterface;

/** The parts a unit can have in an assignment. */
@NamedInterface("desk")
public enum PartRole {
    /** Chủ trì. */
    LEAD,
    /** Phối hợp. */
    SUPPORT,
    /** Thực hiện. */
    PERFORM
}
