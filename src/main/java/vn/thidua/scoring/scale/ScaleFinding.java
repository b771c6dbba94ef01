package vn.thidua.scoring.scale;

import java.util.List;

/**
 * Something that is the matter with a scale.
 *
 * @param what which check found it; names its sentence
 * @param criterion code of the criterion it is about; empty for the scale itself
 * @param arguments what the sentence names
 */
public record ScaleFinding(What what, String criterion, List<Object> arguments) {

    public ScaleFinding {
        arguments = List.copyOf(arguments);
    }

    /** The checks. */
    public enum What {
        NO_CRITERIA(true),
        MAXIMUM_OF_SCALE(true),
        MAXIMUM_OF_SECTION(true),
        SAME_CODE(true),
        SAME_QUANTITY(true),
        BAD_NAME(true),
        NO_TITLE(true),
        NEGATIVE(true),
        UNKNOWN_QUANTITY(true),
        UNKNOWN_CRITERION(true),
        UNKNOWN_CLASS(true),
        UNKNOWN_TIE(true),
        NO_BANDS(true),
        BAND_TURNED(true),
        BANDS_OVERLAP(true),
        BANDS_GAP(false),
        BANDS_OPEN(false),
        BAND_ABOVE_MAXIMUM(true),
        BANDS_FALL(false),
        SAMPLE_BELOW_MAXIMUM(false),
        FORMULA(true),
        CIRCLE(true),
        CLASS_UNREACHABLE(true),
        CLASS_NEVER(true),
        CLASSES_OPEN(false),
        NO_SOURCE(false),
        UNUSED_QUANTITY(false),
        WANTS_YES_NO(true),
        LIMIT_BELOW_MAXIMUM(false);

        private final boolean blocks;

        What(boolean blocks) {
            this.blocks = blocks;
        }

        /** Tells whether the scale cannot be used with it. */
        public boolean blocks() {
            return blocks;
        }
    }

    /** Returns the message key of its sentence. */
    public String key() {
        return "scaleFinding." + what;
    }
}
