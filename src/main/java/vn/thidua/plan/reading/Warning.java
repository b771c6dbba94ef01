package vn.thidua.plan.reading;

import java.util.List;

/**
 * Something a careful proofreader would point at.
 *
 * @param code stable code, see {@code reading-format.md}
 * @param severity whether approval needs a word of reason
 * @param where section or part of the document, may be empty
 * @param message Vietnamese sentence: what is wrong, with the printed words
 * @param span where it stands in the raw text
 * @param related other places that take part (the other number of a mismatch)
 */
public record Warning(String code, Severity severity, String where, String message, Span span, List<Span> related) {

    /** {@code SERIOUS} has to be settled with a reason before approval; {@code MINOR} is only shown. */
    public enum Severity {
        SERIOUS,
        MINOR
    }
}
