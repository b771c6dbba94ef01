package vn.thidua.award.money;

import org.springframework.modulith.NamedInterface;

/** How the money of an award stands, whatever was paid. */
@NamedInterface("desk")
public enum RewardStanding {
    /** It is to be paid. */
    OPEN,
    /** It is held back for a reason. */
    HELD,
    /** The award was taken back. */
    REVOKED
}
