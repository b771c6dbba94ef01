package vn.thidua.access.domain;

import java.io.Serializable;
import org.springframework.modulith.NamedInterface;

/**
 * What went wrong at the last sign-in, kept in the session for the next page.
 *
 * @param why {@code left-N}, or the last part of a message key {@code signIn.…}
 * @param username what was typed
 */
@NamedInterface("desk")
public record SignInTrouble(String why, String username) implements Serializable {

    /** Name of the session attribute. */
    public static final String ATTRIBUTE = "thidua.signInTrouble";

    /** Tells whether it is about the password that was typed; else whoever signs in has to take another way. */
    public boolean aboutPassword() {
        return why.startsWith("left-") || why.equals("locked") || why.equals("place");
    }
}
