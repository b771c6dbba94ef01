package vn.thidua.access.domain;

import java.io.Serializable;
import org.springframework.modulith.NamedInterface;

/**
 * What went wrong at the last sign-in, kept in the session for the next page.
 *
 * @param why {@code locked} or {@code left-N}
 * @param username what was typed
 */
@NamedInterface("desk")
public record SignInTrouble(String why, String username) implements Serializable {

    /** Name of the session attribute. */
    public static final String ATTRIBUTE = "thidua.signInTrouble";
}
