package vn.thidua.campaign.domain;

/** The parts a unit can have in an assignment. */
public enum PartRole {
    /** Chủ trì. */
    LEAD,
    /** Phối hợp. */
    SUPPORT,
    /** Thực hiện. */
    PERFORM
}
