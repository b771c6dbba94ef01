package vn.thidua.plan.reading;

import org.jspecify.annotations.Nullable;

/**
 * A document within the document: a decision, the plan attached to it, an annex.
 *
 * @param kind what it is
 * @param title its heading, white space folded
 * @param attachedTo number of the document that an attached part says it belongs to
 */
public record Part(Kind kind, String title, @Nullable String attachedTo, Span span, Certainty certainty)
        implements ReadItem {

    /** Kinds of parts. */
    public enum Kind {
        DECISION,
        PLAN,
        ANNEX
    }
}
