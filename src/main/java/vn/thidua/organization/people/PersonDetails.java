package vn.thidua.organization.people;

import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.modulith.NamedInterface;

/**
 * What is known about a person besides names and positions; null where nothing is.
 *
 * @param code by which the office knows the person, in capitals
 */
@NamedInterface("desk")
public record PersonDetails(
        @Nullable String code,
        @Nullable LocalDate bornOn,
        @Nullable Gender gender,
        @Nullable String phone,
        @Nullable String email) {

    /** What a code looks like: letters and digits, and between them full stops, hyphens, slashes or low lines. */
    public static final String CODE = "\\s*(?:[A-Za-z0-9](?:[A-Za-z0-9._/-]{0,38}[A-Za-z0-9])?)?\\s*";

    /** Returns the code as it is kept; empty where nothing was typed. */
    public static String tidyCode(String typed) {
        return typed.strip().toUpperCase(Locale.ROOT);
    }
}
