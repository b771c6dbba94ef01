package vn.thidua.organization.group;

import org.springframework.modulith.NamedInterface;
import vn.thidua.shared.RefusalCode;

/** Why a group of units cannot be written. */
@NamedInterface("desk")
public enum GroupRefusal implements RefusalCode {
    /** Another group is called so in that time. */
    NAME_TAKEN("ORG-110"),
    /** A group by rule does not become one by hand, nor the other way round. */
    OTHER_SORT("ORG-111"),
    /** The members of a group by rule cannot be chosen. */
    BY_RULE("ORG-112"),
    /** The unit belongs to the group then already. */
    MEMBER_TWICE("ORG-113"),
    /** The unit is not there on that day. */
    UNIT_NOT_THERE("ORG-114");

    private final String code;

    GroupRefusal(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
