package vn.thidua.directory.web.people;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.thidua.access.Actor;
import vn.thidua.organization.PersonId;
import vn.thidua.organization.UnitId;
import vn.thidua.organization.people.PeopleFilter;
import vn.thidua.organization.people.PeopleReads;
import vn.thidua.organization.people.PersonRow;
import vn.thidua.organization.people.UnitPicker;
import vn.thidua.shared.Vietnamese;

/** Finds the person that somebody typed or chose, among those whom they may see. */
@Component
public class PersonPicker {

    /** What is chosen instead of a person where it is somebody who is not in the register yet. */
    public static final String NEW = "new";

    private static final int MOST = 8;

    private final PeopleReads people;
    private final PeopleSight sight;
    private final UnitPicker units;

    PersonPicker(PeopleReads people, PeopleSight sight, UnitPicker units) {
        this.people = people;
        this.sight = sight;
        this.units = units;
    }

    /**
     * A person that may be meant.
     *
     * @param bornOn tells people of one name apart
     * @param work post and unit, empty where the person has none
     */
    public record Choice(PersonId id, String name, Optional<LocalDate> bornOn, String work) {}

    /**
     * What was found.
     *
     * @param person the person; empty for somebody new and where it is not clear who
     * @param choices the people that may be meant
     * @param complaint key of what is wrong, null where nothing is
     */
    public record Picked(
            Optional<PersonId> person,
            List<Choice> choices,
            @Nullable String complaint) {}

    /** Returns the person of a field: the one chosen as long as the name fits, or the only one of exactly this name. */
    public Picked pick(@Nullable String chosen, String typed, Actor actor, LocalDate day) {
        if (NEW.equals(chosen)) {
            return new Picked(Optional.empty(), List.of(), null);
        }
        List<PersonRow> rows = find(typed, actor, day);
        List<PersonRow> exact = rows.stream()
                .filter(row -> Vietnamese.fold(row.name()).equals(Vietnamese.fold(typed)))
                .toList();
        Optional<PersonRow> meant = rows.stream()
                .filter(row -> row.id().toString().equals(chosen))
                .findFirst()
                .or(() -> exact.size() == 1 ? Optional.of(exact.getFirst()) : Optional.empty());
        if (meant.isPresent()) {
            return new Picked(meant.map(PersonRow::id), List.of(), null);
        }
        return new Picked(
                Optional.empty(),
                choices(rows, day),
                rows.isEmpty() ? "complaint.personNotFound" : "complaint.personUnsure");
    }

    /** Returns the people whose names begin with what was typed. */
    public List<Choice> found(String typed, Actor actor, LocalDate day) {
        return choices(find(typed, actor, day), day);
    }

    private List<PersonRow> find(String typed, Actor actor, LocalDate day) {
        return Vietnamese.fold(typed).isEmpty()
                ? List.of()
                : people.after(PersonRow.Place.START, new PeopleFilter(typed, sight.on(day, actor), "", day), MOST);
    }

    private List<Choice> choices(List<PersonRow> rows, LocalDate day) {
        Map<UnitId, String> names = units.names(
                rows.stream()
                        .flatMap(row -> row.work().stream())
                        .map(PersonRow.Work::unit)
                        .distinct()
                        .toList(),
                day);
        return rows.stream()
                .map(row -> new Choice(
                        row.id(),
                        row.name(),
                        row.bornOn(),
                        row.work()
                                .map(work -> work.post() + ", " + names.getOrDefault(work.unit(), ""))
                                .orElse("")))
                .toList();
    }
}
