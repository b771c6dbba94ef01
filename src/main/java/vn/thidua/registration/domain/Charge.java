package vn.thidua.registration.domain;

import org.jspecify.annotations.Nullable;
import org.springframework.modulith.NamedInterface;
import vn.thidua.organization.PersonId;

/**
 * Who is in charge of a work.
 *
 * @param person somebody of the register, null where only a name is known
 * @param name as typed, empty for somebody of the register, who is called what the register says
 * @param post what the person is, as typed
 */
@NamedInterface("desk")
public record Charge(@Nullable PersonId person, String name, String post) {

    /** Nobody yet. */
    public static final Charge NOBODY = new Charge(null, "", "");

    /** Tells whether somebody is in charge. */
    public boolean known() {
        return person != null || !name.isEmpty();
    }
}
