package vn.thidua.plan.reading;

import org.jspecify.annotations.Nullable;

/** The time a campaign runs; either end may be missing in the text. */
public record Period(@Nullable Dating from, @Nullable Dating to, Span span, Certainty certainty) implements ReadItem {}
