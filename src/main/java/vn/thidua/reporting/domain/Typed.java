package vn.thidua.reporting.domain;

import org.jspecify.annotations.Nullable;
import org.springframework.modulith.NamedInterface;
import vn.thidua.campaign.domain.Measure;
import vn.thidua.shared.TypedNumber;

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

    /** Returns a figure as somebody would type it. */
    public static Typed of(Measure measure, Figure figure) {
        return new Typed(
                figure.answer() == Answer.FIGURE ? null : figure.answer(),
                TypedNumber.text(Input.of(measure) == Input.RATIO ? figure.numerator() : figure.value()),
                TypedNumber.text(figure.denominator()),
                "",
                "");
    }

    /** Returns the same with words beside it. */
    public Typed with(String words, String explanation) {
        return new Typed(answer, value, denominator, words, explanation);
    }

    /** Tells whether nothing was said about the target. */
    public boolean silent() {
        return answer == null && value.isBlank() && denominator.isBlank();
    }
}
