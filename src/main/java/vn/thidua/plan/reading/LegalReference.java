package vn.thidua.plan.reading;

import org.jspecify.annotations.Nullable;

/**
 * A document that the plan rests on or refers to.
 *
 * @param ref kind and number as printed, white space folded
 * @param number number and symbol without spaces
 * @param date its date of issue where the text gives one
 * @param issuer its issuer where the text gives one
 */
public record LegalReference(
        String ref,
        String number,
        @Nullable Dating date,
        @Nullable String issuer,
        Span span,
        Certainty certainty) implements ReadItem {}
