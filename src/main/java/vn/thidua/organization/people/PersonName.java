package vn.thidua.organization.people;

import java.time.LocalDate;
import java.util.Optional;
import org.springframework.modulith.NamedInterface;
import vn.thidua.shared.TypedText;

/**
 * A name over time.
 *
 * @param startsOn first day it is valid, {@link #EVER} for a name from birth
 * @param endsOn first day it is no longer valid
 */
@NamedInterface("desk")
public record PersonName(String name, LocalDate startsOn, Optional<LocalDate> endsOn) {

    /** The first day of a name that somebody has from birth. */
    public static final LocalDate EVER = LocalDate.of(1, 1, 1);

    /** What every name has: a letter. */
    public static final String WRITTEN = "(?s).*\\p{L}.*";

    /** Tells whether the person has it from birth, as far as is known. */
    public boolean ever() {
        return startsOn.equals(EVER);
    }

    /** Returns the name with composed letters and single blanks. */
    public static String tidy(String typed) {
        return TypedText.clean(typed).strip().replaceAll("\\s+", " ");
    }
}
