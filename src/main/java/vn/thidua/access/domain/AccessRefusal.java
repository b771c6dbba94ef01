package vn.thidua.access.domain;

import org.springframework.modulith.NamedInterface;
import vn.thidua.shared.RefusalCode;

/** Why the module access says no. */
@NamedInterface("desk")
public enum AccessRefusal implements RefusalCode {
    /** The role in use may not do this. */
    NOT_YOUR_ROLE("ACC-101", 403),
    /** The account holds no role today. */
    NO_ROLE("ACC-102", 403),
    /** Another account has this name. */
    USERNAME_TAKEN("ACC-103", 409),
    /** The program is set up already. */
    ALREADY_SET_UP("ACC-104", 409),
    /** Nobody could administer the program any more. */
    LAST_ADMINISTRATOR("ACC-105", 409),
    /** The account holds this role for the unit at that time. */
    ALREADY_HELD("ACC-106", 409),
    /** Too much was tried from one place. */
    TOO_MANY_TRIES("ACC-107", 429);

    private final String code;
    private final int status;

    AccessRefusal(String code, int status) {
        this.code = code;
        this.status = status;
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public int status() {
        return status;
    }
}
