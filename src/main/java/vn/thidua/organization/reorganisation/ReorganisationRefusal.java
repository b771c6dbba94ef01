package vn.thidua.organization.reorganisation;

import org.springframework.modulith.NamedInterface;
import vn.thidua.shared.RefusalCode;

/** Why a reorganisation cannot be written, decided or taken back. */
@NamedInterface("desk")
public enum ReorganisationRefusal implements RefusalCode {
    /** Number, issuer or date of the legal basis is missing. */
    BASIS_MISSING("ORG-201"),
    /** The effective date is missing. */
    DAY_MISSING("ORG-202"),
    /** It does nothing. */
    NO_STEP("ORG-203"),
    /** A unit stands in two steps. */
    UNIT_TWICE("ORG-204"),
    /** A unit is not there on the day. */
    UNIT_NOT_THERE("ORG-205"),
    /** A unit would stand in its own place. */
    INTO_ITSELF("ORG-206"),
    /** The successor is not there on the day, or ends with it. */
    HEIR_GONE("ORG-207"),
    /** Fewer than two units are merged, one that is there already counted in. */
    TOO_FEW_TO_MERGE("ORG-208"),
    /** A unit is split into fewer than two. */
    TOO_FEW_PARTS("ORG-209"),
    /** A unit would belong to itself or to something below it. */
    CIRCLE("ORG-210"),
    /** Two units of the same parent would have one name. */
    NAME_TAKEN("ORG-211"),
    /** Another act changes the unit on that day or later. */
    CHANGED_LATER("ORG-212"),
    /** Units of the kind do not exist on the day. */
    KIND_NOT_THERE("ORG-213"),
    /** A unit of the abolished level has no successor yet. */
    HEIR_MISSING("ORG-214"),
    /** It has been decided or given up and can no longer be written. */
    NOT_A_DRAFT("ORG-215"),
    /** Its day has come. */
    IN_FORCE("ORG-216"),
    /** A later act builds on it. */
    BUILT_ON("ORG-217"),
    /** What a unit shall belong to is not there on the day, or ends with it. */
    PARENT_GONE("ORG-218"),
    /** A new unit or a new name is empty. */
    NAME_MISSING("ORG-219"),
    /** No unit is of the level that is abolished. */
    LEVEL_EMPTY("ORG-220"),
    /** A new name or abbreviation is longer than those of units may be. */
    NAME_TOO_LONG("ORG-221");

    private final String code;

    ReorganisationRefusal(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
