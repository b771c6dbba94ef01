package vn.thidua.reporting.domain;

import org.jspecify.annotations.Nullable;
import org.springframework.modulith.NamedInterface;

/**
 * What somebody typed for a target, letter by letter.
 *
 * @param answer an answer other than a figure that was ticked, or null
 * @param value the figure, or the upper part of a ratio
 * @param denominator the lower part of a ratio, or the weight
 * @param note to whoever reads it
 * @param excuse why something that looks odd is right
 */
@NamedInterface("desk")
public record Typed(@Nullable Answer answer, String value, String denominator, String note, String excuse) {

    /** Nothing. */
    public static final Typed NOTHING = new Typed(null, "", "", "", "");

    /** Tells whether nothing was said about the target. */
    public boolean silent() {
        return answer == null && value.isBlank() && denominator.isBlank();
    }
}
