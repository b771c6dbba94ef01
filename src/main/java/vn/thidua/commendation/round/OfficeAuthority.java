package vn.thidua.commendation.round;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.springframework.modulith.NamedInterface;
import vn.thidua.regulation.Authority;

/** Knows which office of the law the head of a unit is; what kinds of units there are is data. */
@NamedInterface("desk")
public final class OfficeAuthority {

    private static final Map<String, Authority> BY_KIND = read();

    private OfficeAuthority() {}

    /** Returns the office of whoever heads a unit of a kind. */
    public static Authority of(String kind) {
        return BY_KIND.getOrDefault(kind, Authority.HEAD_OF_LEGAL_UNIT);
    }

    private static Map<String, Authority> read() {
        try (InputStream in = OfficeAuthority.class.getResourceAsStream("/commendation/authorities.txt")) {
            String text = new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
            return text.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> line.split("\\|", 2))
                    .collect(Collectors.toMap(row -> row[0].strip(), row -> Authority.valueOf(row[1].strip())));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
