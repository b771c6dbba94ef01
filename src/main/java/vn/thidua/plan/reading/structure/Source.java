package vn.thidua.plan.reading.structure;

import org.jspecify.annotations.Nullable;

/** The characters of a line or paragraph with their places, which all texts cut out of it share. */
final class Source {

    private final String chars;
    private final Places places;
    private @Nullable String key;

    Source(String chars, Places places) {
        this.chars = chars;
        this.places = places;
    }

    String chars() {
        return chars;
    }

    Places places() {
        return places;
    }

    /** The characters as {@link Spelling#key} spells them. */
    String key() {
        String known = key;
        if (known == null) {
            known = Spelling.key(chars);
            key = known;
        }
        return known;
    }
}
