package vn.thidua.search;

import java.util.Optional;

/**
 * Something that was found.
 *
 * @param title what it is called
 * @param note what tells it from others called the same, may be empty
 * @param remark what has to be known about it at once, if anything
 * @param path where it is shown
 */
public record Found(String title, String note, Optional<Remark> remark, String path) {

    /** Something found that needs no remark. */
    public Found(String title, String note, String path) {
        this(title, note, Optional.empty(), path);
    }

    /**
     * A sentence in the language of whoever looks.
     *
     * @param key of the sentence
     * @param fact for its placeholder
     */
    public record Remark(String key, String fact) {}
}
