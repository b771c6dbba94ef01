package vn.thidua.organization.cluster;

import org.springframework.modulith.NamedInterface;
import vn.thidua.shared.RefusalCode;

/** Why commands on clusters are refused. */
@NamedInterface("desk")
public enum ClusterRefusal implements RefusalCode {
    /** Another cluster of the year has this name. */
    NAME_TAKEN("ORG-401"),
    /** The unit competes in another cluster of the year. */
    UNIT_ELSEWHERE("ORG-402"),
    /** The unit is not there in the year. */
    UNIT_NOT_THERE("ORG-403"),
    /** The pledge is no document that can be opened later. */
    NOT_A_DOCUMENT("ORG-404"),
    /** The pledge is too large. */
    TOO_LARGE("ORG-405"),
    /** Clusters of a later year were copied from this one. */
    GONE_ON("ORG-406");

    private final String code;

    ClusterRefusal(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
