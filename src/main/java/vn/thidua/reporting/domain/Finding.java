package vn.thidua.reporting.domain;

import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * Something that keeps a report from being submitted, or that wants a word of explanation first.
 *
 * @param target what it is about
 * @param sort what is the matter
 * @param arguments facts for its sentence
 * @param blocks whether no explanation helps
 */
public record Finding(UUID target, Sort sort, List<Object> arguments, boolean blocks) {

    /** Makes one that blocks as its sort does everywhere. */
    public Finding(UUID target, Sort sort, List<Object> arguments) {
        this(target, sort, arguments, sort.blocks());
    }

    /** Returns the same in a campaign in which no explanation helps for these sorts. */
    Finding where(Set<Sort> strict) {
        return blocks || !strict.contains(sort) ? this : new Finding(target, sort, arguments, true);
    }

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
        LEAPS(false),
        /** It is not the sum of its parts. */
        SUM_DIFFERS(false);

        private final boolean blocks;

        Sort(boolean blocks) {
            this.blocks = blocks;
        }

        /** Tells whether no explanation helps, in whatever campaign. */
        public boolean blocks() {
            return blocks;
        }
    }

    /** Returns the key of its sentence. */
    public String key() {
        return "report.finding." + sort.name() + (blocks && !sort.blocks() ? ".strict" : "");
    }
}
