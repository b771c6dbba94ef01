package vn.thidua.campaign.web;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import vn.thidua.shared.TypedDay;
import vn.thidua.shared.TypedNumber;

/**
 * What was typed into a form.
 *
 * @param values field name to text
 */
public record Typed(Map<String, String> values) {

    private static final int LONGEST = 20_000;

    /** Returns the text of a field, stripped; empty when it was not typed. */
    String text(String name) {
        String value = values.getOrDefault(name, "").strip();
        return value.substring(0, Math.min(LONGEST, value.length()));
    }

    /** Returns the lines of a field that hold anything. */
    List<String> lines(String name) {
        return Arrays.stream(text(name).split("\\R", -1))
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .distinct()
                .toList();
    }

    /** Returns the date of a field; empty when it is none. */
    Optional<LocalDate> date(String name) {
        return TypedDay.read(text(name));
    }

    /** Returns the number of a field, as {@link TypedNumber} understands it; empty when it is none. */
    Optional<BigDecimal> number(String name) {
        return TypedNumber.of(text(name));
    }

    /** Returns the constant that a field names; empty when it names none. */
    <E extends Enum<E>> Optional<E> choice(String name, E[] values) {
        return Arrays.stream(values)
                .filter(one -> one.name().equals(text(name)))
                .findFirst();
    }

    /** Returns the id that a field holds; empty when it holds none. */
    Optional<UUID> id(String name) {
        try {
            return text(name).isEmpty() ? Optional.empty() : Optional.of(UUID.fromString(text(name)));
        } catch (IllegalArgumentException none) {
            return Optional.empty();
        }
    }

    /** Returns the version that the person saw. */
    long version() {
        return number("version").map(BigDecimal::longValue).orElse(-1L);
    }
}
