package vn.thidua.honours.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.Objects;

/**
 * By which decision an honour was taken back.
 *
 * @param version of the honour that the page showed
 */
public record RevocationForm(
        Long version,
        @NotBlank @Size(max = 100) String number,
        @NotBlank String day,
        @NotBlank @Size(max = 500) String why) {

    /** A field that did not come at all is an empty one. */
    public RevocationForm {
        version = Objects.requireNonNullElse(version, 0L);
        number = Objects.requireNonNullElse(number, "").strip();
        day = Objects.requireNonNullElse(day, "").strip();
        why = Objects.requireNonNullElse(why, "").strip();
    }

    static RevocationForm empty(long version) {
        return new RevocationForm(version, "", "", "");
    }
}
