package vn.thidua.access.web;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The form for a role as it was typed; whatever could not be read stays as text. */
public record GrantTyped(String id, String role, String unitName, String scope, String from, String to) {

    static GrantTyped empty(LocalDate today) {
        return new GrantTyped(UUID.randomUUID().toString(), "", "", "", today.toString(), "");
    }

    static GrantTyped of(
            @Nullable String id,
            @Nullable String role,
            @Nullable String unitName,
            @Nullable String scope,
            @Nullable String from,
            @Nullable String to) {
        return new GrantTyped(
                id == null || id.isBlank() ? UUID.randomUUID().toString() : id,
                text(role),
                text(unitName),
                text(scope),
                text(from),
                text(to));
    }

    private static String text(@Nullable String typed) {
        return typed == null ? "" : typed;
    }
}
