package vn.thidua.award.money;

import org.springframework.modulith.NamedInterface;

/** Why a reward is as much as it is. */
@NamedInterface("desk")
public enum RewardRule {
    /** As worked out by the law of the day. */
    LAW,
    /** The law of the day says nothing; somebody has to say how much. */
    UNKNOWN,
    /** There are several awards, and each of them is paid. */
    ALL,
    /** There are several awards of one time, and only the highest is paid: this is what it is above the others. */
    HIGHEST,
    /** There are several awards of one time, and no rule is known for that: a person judges. */
    OPEN,
    /** Somebody said how much, with a reason. */
    SET;

    /** Tells whether a person may say how much it is where the law also has an amount. */
    boolean leavesRoom() {
        return this == HIGHEST || this == OPEN || this == SET || this == UNKNOWN;
    }
}
