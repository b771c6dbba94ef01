package vn.thidua.plan.reading;

/**
 * A numbered content (nội dung thi đua).
 *
 * @param no printed number without its word, for example {@code 2.1}; empty where the item has none
 * @param text the whole item, white space folded
 */
public record Content(String no, String text, Span span, Certainty certainty) implements ReadItem {}
