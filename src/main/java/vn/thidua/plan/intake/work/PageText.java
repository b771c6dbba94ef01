package vn.thidua.plan.intake.work;

import vn.thidua.plan.intake.PageSource;

/**
 * The text of one page.
 *
 * @param text without form feeds
 * @param source where it comes from
 */
public record PageText(String text, PageSource source) {
    /** A page that gave nothing. */
    public static final PageText NONE = new PageText("", PageSource.NONE);

    /** Returns whether the page gave no text. */
    public boolean isEmpty() {
        return source == PageSource.NONE;
    }

    /** Returns a page of stored characters; without text it is {@link #NONE}. */
    public static PageText stored(String text) {
        return text.isBlank() ? NONE : new PageText(text, PageSource.TEXT);
    }

    /** Returns a page of recognised characters; without text it is {@link #NONE}. */
    public static PageText recognized(String text) {
        return text.isBlank() ? NONE : new PageText(text, PageSource.OCR);
    }
}
