package vn.thidua.organization.domain;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.modulith.NamedInterface;

/**
 * Who heads a unit for a time.
 *
 * @param post what the person is called there, for example "Chủ tịch"
 * @param startsOn first day in the post
 * @param endsOn first day no longer in the post, null while nobody knows
 */
@NamedInterface("desk")
public record UnitHead(
        UUID id,
        String name,
        String post,
        LocalDate startsOn,
        @Nullable LocalDate endsOn) {

    /** Takes spaces around away. */
    public UnitHead {
        name = name.strip();
        post = post.strip();
    }

    /** Returns the day it ends, empty while nobody knows. */
    public Optional<LocalDate> end() {
        return Optional.ofNullable(endsOn);
    }

    /** Tells whether the person is in the post on the day. */
    public boolean on(LocalDate day) {
        return !startsOn.isAfter(day) && (endsOn == null || endsOn.isAfter(day));
    }

    UnitHead until(LocalDate day) {
        return new UnitHead(id, name, post, startsOn, day);
    }

    /** Returns it in one line. */
    String inWords() {
        return post.isEmpty() ? name : name + ", " + post;
    }
}
