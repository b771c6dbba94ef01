package vn.thidua.directory.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import vn.thidua.directory.web.people.PersonPicker;
import vn.thidua.organization.PersonId;
import vn.thidua.organization.domain.HeadDesk;
import vn.thidua.organization.domain.UnitHead;

/**
 * What a person types about who heads a unit.
 *
 * @param id chosen when the empty form is shown, so that sending it twice writes one
 * @param version of the unit that the form was opened with
 * @param person id of the person chosen, {@link PersonPicker#NEW} for somebody who is not in the register, null where nobody was chosen
 * @param startsOn first day in the post
 * @param lastDay last day in the post, null while nobody knows
 */
public record HeadForm(
        @NotNull UUID id,
        long version,
        @Nullable String person,
        @NotBlank @Size(max = 120) String name,
        @NotNull @Size(max = 120) String post,

        @NotNull(message = "complaint.NotBlank") @DateTimeFormat(iso = DateTimeFormat.ISO.DATE)
        LocalDate startsOn,

        @Nullable @DateTimeFormat(iso = DateTimeFormat.ISO.DATE)
        LocalDate lastDay) {

    /** A field that did not come at all is an empty one. */
    public HeadForm {
        id = Objects.requireNonNullElseGet(id, UUID::randomUUID);
        name = Objects.requireNonNullElse(name, "");
        post = Objects.requireNonNullElse(post, "");
    }

    static HeadForm of(UnitHead head, long version) {
        return new HeadForm(
                head.id(),
                version,
                head.person() == null ? null : head.person().toString(),
                head.name(),
                head.post(),
                head.startsOn(),
                head.end().map(end -> end.minusDays(1)).orElse(null));
    }

    HeadForm atVersion(long now) {
        return new HeadForm(id, now, person, name, post, startsOn, lastDay);
    }

    /** Tells whether the last day lies before the first. */
    boolean backwards() {
        return startsOn != null && lastDay != null && lastDay.isBefore(startsOn);
    }

    HeadDesk.Write by(Optional<PersonId> picked) {
        return new HeadDesk.Write(
                id, picked.orElse(null), name, post, startsOn, lastDay == null ? null : lastDay.plusDays(1));
    }
}
