package vn.thidua.directory.web.people;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import vn.thidua.organization.PositionId;
import vn.thidua.organization.UnitId;
import vn.thidua.organization.people.PersonName;
import vn.thidua.organization.people.Position;
import vn.thidua.organization.people.PositionSort;

/**
 * What somebody types about a position.
 *
 * @param position chosen when the empty form is shown, so that sending it twice enters one position
 * @param revision version of the position that the form was opened with, 0 for a new one
 * @param unit chosen from a list or known from before; holds as long as {@code unitName} names it
 * @param lastDay last day in the position, null while it lasts
 */
public record PositionForm(
        @NotNull UUID position,
        long revision,
        @Nullable UUID unit,
        @NotNull @Size(max = 300) String unitName,
        @NotNull PositionSort sort,
        @NotBlank String category,
        @NotBlank @Size(max = 200) String post,
        Boolean leader,
        @NotNull @Size(max = 100) String paper,

        @Nullable @NotNull @DateTimeFormat(iso = DateTimeFormat.ISO.DATE)
        LocalDate startsOn,

        @Nullable @DateTimeFormat(iso = DateTimeFormat.ISO.DATE)
        LocalDate lastDay) {

    /** A field that did not come at all is an empty one. */
    public PositionForm {
        position = Objects.requireNonNullElseGet(position, UUID::randomUUID);
        unitName = Objects.requireNonNullElse(unitName, "");
        sort = Objects.requireNonNullElse(sort, PositionSort.MAIN);
        category = Objects.requireNonNullElse(category, "");
        post = Objects.requireNonNullElse(post, "");
        leader = Objects.requireNonNullElse(leader, false);
        paper = Objects.requireNonNullElse(paper, "");
    }

    static PositionForm empty(@Nullable UUID unit, String unitName) {
        return new PositionForm(UUID.randomUUID(), 0, unit, unitName, PositionSort.MAIN, "", "", false, "", null, null);
    }

    static PositionForm of(Position position, String unitName) {
        return new PositionForm(
                position.id().value(),
                position.version(),
                position.unit().value(),
                unitName,
                position.sort(),
                position.category(),
                position.post(),
                position.leader(),
                position.paper(),
                position.startsOn(),
                position.endsOn() == null ? null : position.endsOn().minusDays(1));
    }

    PositionForm atRevision(long now) {
        return new PositionForm(position, now, unit, unitName, sort, category, post, leader, paper, startsOn, lastDay);
    }

    /** Tells whether nothing was typed. */
    boolean blank() {
        return unitName.isBlank() && unit == null && post.isBlank() && category.isBlank() && startsOn == null;
    }

    Position at(UnitId where) {
        return at(new PositionId(position), where);
    }

    Position at(PositionId id, UnitId where) {
        return new Position(
                id,
                where,
                sort,
                category,
                PersonName.tidy(post),
                leader,
                paper.strip(),
                Objects.requireNonNull(startsOn),
                lastDay == null ? null : lastDay.plusDays(1),
                revision);
    }
}
