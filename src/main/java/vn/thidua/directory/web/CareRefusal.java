package vn.thidua.directory.web;

import vn.thidua.shared.RefusalCode;

/** Why somebody who manages units may not manage these. */
public enum CareRefusal implements RefusalCode {
    /** The actor does not look after the unit. */
    UNIT_NOT_YOURS("ORG-222"),
    /** Only who looks after everything puts a unit above all others. */
    TOP_UNIT("ORG-223"),
    /** It holds for units everywhere. */
    FOR_ALL("ORG-224"),
    /** The actor does not look after all units of a group. */
    GROUP_NOT_YOURS("ORG-225"),
    /** The actor does not look after all members of a cluster. */
    CLUSTER_NOT_YOURS("ORG-226"),
    /** The actor does not look after all that compete in a year. */
    YEAR_NOT_YOURS("ORG-227"),
    /** Tables may name any unit and anybody. */
    TABLES_FOR_ALL("ORG-228");

    private final String code;

    CareRefusal(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public int status() {
        return 403;
    }
}
