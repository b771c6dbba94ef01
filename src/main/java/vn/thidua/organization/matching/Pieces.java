package vn.thidua.organization.matching;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import vn.thidua.shared.Vietnamese;

/** The parts of an office name between commas, semicolons and "và". */
final class Pieces {

    private static final Pattern JOINT = Pattern.compile("\\s*[,;]\\s*|\\s+(?:và|VÀ|Và|cùng)\\s+");

    private Pieces() {}

    /** Returns the parts as printed. */
    static List<String> raw(String name) {
        return Arrays.stream(JOINT.split(name, -1))
                .map(String::strip)
                .filter(piece -> !piece.isEmpty())
                .toList();
    }

    /** Returns the parts folded, abbreviations written out, without the person at the head of each. */
    static List<String> of(String name) {
        return raw(name).stream()
                .map(Vietnamese::fold)
                .map(OfficeWords::withoutPerson)
                .map(OfficeWords::expand)
                .filter(piece -> !piece.isEmpty())
                .toList();
    }
}
