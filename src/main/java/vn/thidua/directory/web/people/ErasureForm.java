package vn.thidua.directory.web.people;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.Objects;

/**
 * Why personal data shall be erased.
 *
 * @param ground code of the case of the law
 * @param paper number of the request or decision
 * @param sure that there is no way back
 */
public record ErasureForm(
        @NotBlank String ground,
        @NotBlank @Size(max = 100) String paper,
        @NotBlank @Size(min = 5, max = 300) String why,
        @AssertTrue Boolean sure) {

    /** A field that did not come at all is an empty one. */
    public ErasureForm {
        ground = Objects.requireNonNullElse(ground, "");
        paper = Objects.requireNonNullElse(paper, "");
        why = Objects.requireNonNullElse(why, "");
        sure = Objects.requireNonNullElse(sure, false);
    }

    static ErasureForm empty() {
        return new ErasureForm("", "", "", false);
    }
}
