package vn.thidua.registration.domain;

import org.springframework.modulith.NamedInterface;
import vn.thidua.registration.WorkId;

/** What keeps a work from being handed in. */
@NamedInterface("desk")
public record WorkFault(WorkId work, String name, Sort sort) {

    /** What is missing. */
    @NamedInterface("desk")
    public enum Sort {
        /** Nobody said which content it is for, or an amendment took that out. */
        NO_CONTENT,
        /** Nobody said when it will be complete. */
        NO_UNTIL,
        /** Nobody is in charge. */
        NO_CHARGE
    }
}
