package vn.thidua.reporting.domain;

import java.util.List;
import java.util.UUID;

/**
 * Something that keeps a report from being submitted, or that wants a word of explanation first.
 *
 * @param target what it is about
 * @param sort what is the matter
 * @param arguments facts for its sentence
 */
public record Finding(UUID target, Sort sort, List<Object> arguments) {

    /** What can be the matter with an entry. */
    public enum Sort {
        /** Nothing was said. */
        MISSING(true),
        /** The second of two figures is missing. */
        HALF(true),
        /** It is no number, or too long to be meant. */
        NO_NUMBER(true),
        /** It is below zero where that makes no sense. */
        NEGATIVE(true),
        /** The lower part of a ratio is zero. */
        NO_DENOMINATOR(true),
        /** Somebody stands for the figure already; it cannot be changed. */
        VERIFIED(true),
        /** The part is larger than the whole. */
        OVER_WHOLE(false),
        /** Much less than last time, where more is better. */
        FALLS(false),
        /** Many times what it was last time. */
        LEAPS(false);

        private final boolean blocks;

        Sort(boolean blocks) {
            this.blocks = blocks;
        }

        /** Tells whether no explanation helps. */
        public boolean blocks() {
            return blocks;
        }
    }

    /** Returns the key of its sentence. */
    public String key() {
        return "report.finding." + sort.name();
    }
}
