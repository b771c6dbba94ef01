package vn.thidua.scoring.web;

import java.util.Locale;
import java.util.stream.Stream;
import vn.thidua.shared.NotFound;

/** The parts of a scale that have a form of their own. */
public enum PartKind {
    HEAD,
    CLASSES,
    SECTION,
    QUANTITY,
    CRITERION;

    /** Returns the kind that a path names. */
    static PartKind of(String path) {
        return Stream.of(values())
                .filter(kind -> kind.path().equals(path))
                .findFirst()
                .orElseThrow(() -> new NotFound("part " + path));
    }

    /** Returns how paths name it. */
    public String path() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Tells whether there are several, which can be moved and taken out. */
    public boolean several() {
        return this == SECTION || this == QUANTITY || this == CRITERION;
    }
}
