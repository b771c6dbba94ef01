package vn.thidua.plan.reading.structure;

/**
 * The number or sign an item begins with.
 *
 * @param style what kind of numbering it is
 * @param printed as printed, for example {@code II.}, {@code a)}, {@code Điều 3.}, {@code -}
 * @param no without its word and punctuation at the end, for example {@code II}, {@code a}, {@code 2.1}, {@code (9)}; empty of a bullet
 * @param value place in its sequence, counted from 1; 0 of a bullet
 */
public record Marker(Style style, String printed, String no, int value) {

    /** Kinds of numbering, outermost first. */
    public enum Style {
        /** Phần thứ nhất, Phần I. */
        PART,
        /** Chương I. */
        CHAPTER,
        /** A. */
        CAPITAL,
        /** I. */
        ROMAN,
        /** Mục 1. */
        DIVISION,
        /** Điều 1. */
        ARTICLE,
        /** 1. */
        ARABIC,
        /** 2.1, 2.1.3. */
        DECIMAL,
        /** (1), (a), (ii). */
        PARENTHESIS,
        /** Nội dung 1, Chỉ tiêu 2, Thứ ba. */
        NAMED,
        /** a), a., 1). */
        LETTER,
        /** *, •. */
        STAR,
        /** -. */
        DASH,
        /** +. */
        PLUS
    }

    /** Tells whether this is a sign without a number. */
    public boolean isBullet() {
        return style.compareTo(Style.STAR) >= 0;
    }
}
