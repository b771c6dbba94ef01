package vn.thidua.organization.domain;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.modulith.NamedInterface;
import vn.thidua.organization.PersonId;

/**
 * Who heads a unit for a time.
 *
 * @param person null where only a name was written down, before heads were people
 * @param name of the person today
 * @param post what the person is called there, for example "Chủ tịch"
 * @param startsOn first day in the post
 * @param endsOn first day no longer in the post, null while nobody knows
 */
@NamedInterface("desk")
public record UnitHead(
        UUID id,
        @Nullable PersonId person,
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

    /** Tells whether it is known which person it is. */
    public boolean linked() {
        return person != null;
    }

    /** Tells whether the person is in the post on the day. */
    public boolean on(LocalDate day) {
        return !startsOn.isAfter(day) && (endsOn == null || endsOn.isAfter(day));
    }

    UnitHead called(Map<PersonId, String> names) {
        return person == null ? this : new UnitHead(id, person, names.getOrDefault(person, ""), post, startsOn, endsOn);
    }

    /** Tells whether the same is written down; how a person is called is not. */
    boolean same(UnitHead other) {
        return equals(new UnitHead(
                other.id, other.person, person == null ? other.name : name, other.post, other.startsOn, other.endsOn));
    }

    UnitHead until(LocalDate day) {
        return new UnitHead(id, person, name, post, startsOn, day);
    }
}
