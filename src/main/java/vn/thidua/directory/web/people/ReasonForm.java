package vn.thidua.directory.web.people;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.Objects;

/**
 * Why somebody wants to see or hand out what is protected.
 *
 * @param full whether identity numbers are wanted in full
 */
public record ReasonForm(@NotBlank @Size(min = 5, max = 300) String reason, Boolean full) {

    /** A field that did not come at all is an empty one. */
    public ReasonForm {
        reason = Objects.requireNonNullElse(reason, "");
        full = Objects.requireNonNullElse(full, false);
    }

    static ReasonForm empty() {
        return new ReasonForm("", false);
    }
}
