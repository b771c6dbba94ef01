package vn.thidua.shared;

import java.util.List;

/**
 * A sentence to be said in the language of whoever reads it.
 *
 * @param key message key
 * @param arguments what it names: text, numbers, days, {@link Label}s, or phrases themselves
 */
public record Phrase(String key, List<Object> arguments) {

    /** Keeps a copy of the arguments. */
    public Phrase {
        arguments = List.copyOf(arguments);
    }

    /** Returns a sentence. */
    public static Phrase of(String key, Object... arguments) {
        return new Phrase(key, List.of(arguments));
    }

    /**
     * What something is called in both languages, where its name is data.
     *
     * @param vi in Vietnamese
     * @param en in English
     */
    public record Label(String vi, String en) {}
}
