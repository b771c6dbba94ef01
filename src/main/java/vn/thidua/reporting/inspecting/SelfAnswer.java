package vn.thidua.reporting.inspecting;

import org.springframework.modulith.NamedInterface;

/**
 * What a unit says of itself to one question.
 *
 * @param word what it says in words, may be empty
 */
@NamedInterface("desk")
public record SelfAnswer(Says says, String word) {

    /** Nothing yet. */
    public static final SelfAnswer NONE = new SelfAnswer(Says.NOT_SAID, "");

    /** Yes or no. */
    @NamedInterface("desk")
    public enum Says {
        YES,
        NO,
        /** Neither. */
        NOT_SAID
    }
}
