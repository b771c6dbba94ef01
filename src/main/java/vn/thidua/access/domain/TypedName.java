package vn.thidua.access.domain;

import java.util.Locale;

/** A user name as a stranger types it. */
public final class TypedName {

    /** No user name is longer. */
    private static final int LONGEST = 60;

    private TypedName() {}

    /** Returns the name as accounts have it; of one that is too long, no more than is kept of any. */
    public static String of(String typed) {
        String name = typed.strip();
        return name.substring(0, Math.min(name.length(), LONGEST)).toLowerCase(Locale.ROOT);
    }
}
