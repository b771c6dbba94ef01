package vn.thidua.plan.reading;

import org.jspecify.annotations.Nullable;

/**
 * What the head and foot of a document say of it.
 *
 * @param type abbreviation of the kind of document, for example {@code KH}, {@code QĐ}, {@code CT}
 * @param number number and symbol without spaces, misprints kept
 * @param issuer full name of the issuing body, abbreviations at the start written out
 * @param place place of issue
 * @param date date of issue
 * @param subject trích yếu, without the word for the kind of document
 * @param signer who signed
 * @param attachedTo number of the decision that this plan is attached to
 */
public record Header(
        @Nullable Field type,
        @Nullable Field number,
        @Nullable Field issuer,
        @Nullable Field place,
        @Nullable Field date,
        @Nullable Field subject,
        @Nullable Signer signer,
        @Nullable Field attachedTo) {

    /** One value with its place in the raw text. */
    public record Field(String value, Span span, Certainty certainty) implements ReadItem {}

    /**
     * The person who signed.
     *
     * @param name full name as printed
     * @param title post, for example {@code Phó Chủ tịch}
     * @param authority {@code TM}, {@code KT}, {@code TL}, {@code TUQ}, or null where the post stands alone
     */
    public record Signer(
            @Nullable String name,
            @Nullable String title,
            @Nullable String authority,
            Span span,
            Certainty certainty) implements ReadItem {}
}
