package vn.thidua.programme.domain;

import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.modulith.NamedInterface;
import vn.thidua.organization.UnitId;

/**
 * A piece of an assignment that is given to a unit.
 *
 * @param number which of the pieces, from 1
 */
@NamedInterface("desk")
public record Piece(UUID assignment, int number, UnitId lead) {

    private static final Pattern KEY = Pattern.compile("([0-9a-f-]{36})/(\\d{1,4})/([0-9a-f-]{36})");

    /** Returns how a form names it. */
    public String key() {
        return assignment + "/" + number + "/" + lead;
    }

    /** Returns what a form names; empty where it is nothing. */
    public static Optional<Piece> of(String key) {
        Matcher parts = KEY.matcher(key);
        return parts.matches()
                ? Optional.of(new Piece(
                        UUID.fromString(parts.group(1)),
                        Integer.parseInt(parts.group(2)),
                        new UnitId(UUID.fromString(parts.group(3)))))
                : Optional.empty();
    }
}
