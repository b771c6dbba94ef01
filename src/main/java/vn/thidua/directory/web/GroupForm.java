package vn.thidua.directory.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import vn.thidua.organization.UnitId;
import vn.thidua.organization.group.UnitGroup;
import vn.thidua.shared.Vietnamese;

/**
 * What a person types about a group of units.
 *
 * @param id chosen when the empty form is shown, so that sending it twice makes one group
 * @param version of the group that the form was opened with, 0 for a new one
 * @param byHand whether members are chosen one by one; does not change once the group is there
 * @param kinds codes of the kinds of a rule
 * @param word what names contain by the rule, empty for all
 * @param lastDay last day of the name, null while unknown
 */
public record GroupForm(
        @NotNull UUID id,
        long version,
        @NotBlank @Size(max = 200) String name,
        boolean byHand,
        @NotNull List<String> kinds,
        @NotNull @Size(max = 100) String word,

        @NotNull(message = "complaint.NotBlank") @DateTimeFormat(iso = DateTimeFormat.ISO.DATE)
        LocalDate startsOn,

        @Nullable @DateTimeFormat(iso = DateTimeFormat.ISO.DATE)
        LocalDate lastDay) {

    /** A field that did not come at all is an empty one. */
    public GroupForm {
        id = Objects.requireNonNullElseGet(id, UUID::randomUUID);
        name = Objects.requireNonNullElse(name, "");
        kinds = kinds == null ? List.of() : List.copyOf(kinds);
        word = Objects.requireNonNullElse(word, "");
    }

    static GroupForm empty(LocalDate today) {
        return new GroupForm(UUID.randomUUID(), 0, "", false, List.of(), "", today, null);
    }

    static GroupForm of(UnitGroup group) {
        UnitGroup.Head head = group.head();
        return new GroupForm(
                group.id().value(),
                group.version(),
                head.name(),
                head.byRule().isEmpty(),
                head.byRule().map(UnitGroup.Rule::kinds).orElse(List.of()),
                head.byRule().map(UnitGroup.Rule::word).orElse(""),
                head.startsOn(),
                head.end().map(end -> end.minusDays(1)).orElse(null));
    }

    GroupForm atVersion(long now) {
        return new GroupForm(id, now, name, byHand, kinds, word, startsOn, lastDay);
    }

    boolean backwards() {
        return startsOn != null && lastDay != null && lastDay.isBefore(startsOn);
    }

    UnitGroup.Head head(@Nullable UnitId under) {
        return new UnitGroup.Head(
                name.strip(),
                byHand
                        ? null
                        : new UnitGroup.Rule(kinds.stream().sorted().distinct().toList(), under, Vietnamese.fold(word)),
                startsOn,
                lastDay == null ? null : lastDay.plusDays(1));
    }
}
