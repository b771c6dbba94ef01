package vn.thidua.programme.domain;

import java.util.Locale;
import java.util.UUID;
import org.springframework.modulith.NamedInterface;

/** Short codes by which rows of tables name what is there already. */
@NamedInterface("desk")
public final class RowCode {

    private static final int LETTERS = 8;

    private RowCode() {}

    /** Returns the code of a thing: letters for its sort, then the beginning of its id. */
    public static String of(String sort, UUID id) {
        return sort + "-" + id.toString().substring(0, LETTERS).toUpperCase(Locale.ROOT);
    }
}
