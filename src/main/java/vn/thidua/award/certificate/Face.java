package vn.thidua.award.certificate;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** How letters look: Tinos, whose letters are as wide as those of Times New Roman. */
public enum Face {
    /** Upright. */
    PLAIN("Tinos-Regular.ttf"),
    /** Upright and bold. */
    BOLD("Tinos-Bold.ttf"),
    /** Slanted. */
    ITALIC("Tinos-Italic.ttf"),
    /** Slanted and bold. */
    BOLD_ITALIC("Tinos-BoldItalic.ttf");

    private final String file;

    Face(String file) {
        this.file = file;
    }

    String file() {
        return "/fonts/" + file;
    }

    /** Returns the face that a design calls so. */
    static Optional<Face> named(String name) {
        return Arrays.stream(values())
                .filter(face -> face.name().equals(name.toUpperCase(Locale.ROOT).replace('-', '_')))
                .findFirst();
    }
}
