package vn.thidua.plan.reading;

/** One line of "Nơi nhận". */
public record Recipient(String text, Span span, Certainty certainty) implements ReadItem {}
