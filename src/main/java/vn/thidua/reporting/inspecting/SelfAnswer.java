package vn.thidua.reporting.inspecting;

/**
 * What a unit says of itself to one question.
 *
 * @param word what it says in words, may be empty
 */
public record SelfAnswer(Says says, String word) {

    /** Nothing yet. */
    public static final SelfAnswer NONE = new SelfAnswer(Says.NOT_SAID, "");

    /** Yes or no. */
    public enum Says {
        YES,
        NO,
        /** Neither. */
        NOT_SAID
    }
}
