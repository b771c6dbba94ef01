package vn.thidua.organization.people;

import org.springframework.modulith.NamedInterface;
import vn.thidua.shared.RefusalCode;

/** Why commands on people are refused. */
@NamedInterface("desk")
public enum PersonRefusal implements RefusalCode {
    /** A position would end before it begins. */
    FROM_AFTER_TO("ORG-301"),
    /** The person would hold two main positions at a time. */
    MAIN_OVERLAPS("ORG-302"),
    /** The unit is not there on the first day of the position. */
    UNIT_NOT_THERE("ORG-303"),
    /** A secondment would not lie within a main position. */
    SECONDED_FROM_NOWHERE("ORG-304"),
    /** A secondment would lead to the unit of the main position. */
    SECONDED_HOME("ORG-305"),
    /** The person would be seconded to two places at a time. */
    SECONDED_TWICE("ORG-306"),
    /** The person would hold the same post in the same unit twice at a time. */
    SAME_TWICE("ORG-307"),
    /** A position would begin before the person was born. */
    BEFORE_BIRTH("ORG-308"),
    /** The personal data were erased. */
    ERASED("ORG-309"),
    /** The person was merged into another. */
    MERGED("ORG-310"),
    /** A new name would begin before one that is there. */
    NAME_TOO_EARLY("ORG-311"),
    /** A person would be merged with itself. */
    SAME_PERSON("ORG-313"),
    /** What went over in a merger was changed since. */
    CHANGED_SINCE("ORG-314"),
    /** The office does not keep facts of this kind. */
    FACT_NOT_KEPT("ORG-315"),
    /** Another person has the code. */
    CODE_TAKEN("ORG-316");

    private final String code;

    PersonRefusal(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
