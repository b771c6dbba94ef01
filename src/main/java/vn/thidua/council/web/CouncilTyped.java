package vn.thidua.council.web;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.format.DateTimeParseException;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thidua.shared.Vietnamese;

/** Fields of a form as they were typed, to be shown again. */
public record CouncilTyped(Map<String, String> fields) {

    /** Nothing was typed. */
    public static final CouncilTyped NOTHING = new CouncilTyped(Map.of());

    public CouncilTyped {
        fields = Map.copyOf(fields);
    }

    /** Returns a field, empty where it was not sent. */
    public String of(String name) {
        return fields.getOrDefault(name, "").strip();
    }

    /** Returns a field, or what stands there before anything is typed. */
    public String of(String name, String before) {
        return fields.isEmpty() ? before : of(name);
    }

    /** Tells whether a box was ticked. */
    public boolean ticked(String name) {
        return fields.containsKey(name);
    }

    /** Tells whether nothing was typed into a field. */
    boolean blank(String name) {
        return of(name).isEmpty();
    }

    /** Tells whether a field of a kind was sent. */
    public boolean any(String start) {
        return fields.keySet().stream().anyMatch(name -> name.startsWith(start));
    }

    /** Returns a whole number, 0 where nothing was typed, less than 0 where it is none. */
    int number(String name) {
        String typed = of(name);
        return typed.isEmpty() ? 0 : typed.matches("\\d{1,6}") ? Integer.parseInt(typed) : -1;
    }

    /** Returns an id, or null. */
    @Nullable
    UUID id(String name) {
        return uuid(of(name));
    }

    /** Returns a moment in Hanoi, or null where it is not readable. */
    @Nullable
    Instant moment(String name) {
        try {
            return LocalDateTime.parse(of(name)).atZone(Vietnamese.ZONE).toInstant();
        } catch (DateTimeParseException none) {
            return null;
        }
    }

    static @Nullable UUID uuid(String text) {
        return text.matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}") ? UUID.fromString(text) : null;
    }
}
