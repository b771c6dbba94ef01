package vn.thidua.organization.intake;

import org.springframework.modulith.NamedInterface;
import vn.thidua.shared.RefusalCode;

/** Why commands on imports are refused. */
@NamedInterface("desk")
public enum ImportRefusal implements RefusalCode {
    /** Somebody handed in the same file, and it is not done with yet. */
    SAME_FILE("ORG-501"),
    /** Rows cannot be taken. */
    HAS_FAULTS("ORG-502"),
    /** No row says anything new. */
    NOTHING_NEW("ORG-503"),
    /** It was applied, given up or failed. */
    ENDED("ORG-504"),
    /** It is being read or applied. */
    AT_WORK("ORG-505");

    private final String code;

    ImportRefusal(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
