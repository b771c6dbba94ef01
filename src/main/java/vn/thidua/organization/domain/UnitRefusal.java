package vn.thidua.organization.domain;

import org.springframework.modulith.NamedInterface;
import vn.thidua.shared.RefusalCode;

/** Why the module organization says no. */
@NamedInterface("desk")
public enum UnitRefusal implements RefusalCode {
    /** The unit would belong to itself or to something below it. */
    BELOW_ITSELF("ORG-101"),
    /** Another unit of the same parent has this name. */
    NAME_TAKEN("ORG-102"),
    /** The name already stands for something else. */
    ALIAS_TAKEN("ORG-103"),
    /** A reorganisation that is decided changes the unit on a day to come. */
    CHANGES_SOON("ORG-105"),
    /** The unit that something shall belong to ends. */
    ENDS_SOON("ORG-106"),
    /** Another unit has the identity code then. */
    CODE_TAKEN("ORG-107"),
    /** Somebody else heads the unit in that time. */
    HEAD_OVERLAPS("ORG-108"),
    /** The unit is not there in all of that time. */
    OUTSIDE_LIFE("ORG-109");

    private final String code;

    UnitRefusal(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
