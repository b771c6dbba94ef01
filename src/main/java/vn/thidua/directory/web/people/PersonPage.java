package vn.thidua.directory.web.people;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import vn.thidua.organization.PersonId;
import vn.thidua.organization.UnitId;
import vn.thidua.organization.people.Fact;
import vn.thidua.organization.people.Identity;
import vn.thidua.organization.people.Merge;
import vn.thidua.organization.people.PersonFile;
import vn.thidua.organization.people.PersonName;
import vn.thidua.organization.people.PersonReads;
import vn.thidua.organization.people.Position;
import vn.thidua.shared.Complaints;

/**
 * One person.
 *
 * @param name full name today
 * @param units names of the units of the positions, each as it is or was called
 * @param mergers the files that were merged into this one
 * @param facts extra facts of the kinds that the office keeps
 * @param today the day on which the page is shown
 */
public record PersonPage(
        PersonFile person,
        String name,
        List<PersonName> names,
        List<Position> positions,
        Map<UnitId, String> units,
        Map<UnitId, String> heirs,
        CategoryNames categories,
        List<Timeline.Happening> timeline,
        List<PersonReads.PastChange> changes,
        Optional<Into> into,
        List<Merge> mergers,
        List<Identity> identities,
        List<Fact> facts,
        Typed typed,
        LocalDate today) {

    /**
     * The field for one more identity number.
     *
     * @param id of the number to be, so that sending it twice keeps one
     */
    public record Typed(UUID id, String number, Complaints complaints) {}

    /** The person that this one turned out to be. */
    public record Into(PersonId id, String name) {}

    /** Returns the path of the person. */
    public String path() {
        return "/people/" + person.id();
    }

    /** Tells whether anything about the person can still be changed. */
    public boolean open() {
        return person.erasedAt().isEmpty() && into.isEmpty();
    }

    /** Returns the name of the unit of a position. */
    public String unit(Position position) {
        return units.getOrDefault(position.unit(), "");
    }

    /** Returns the name of who has the people of the unit of a position today, empty where it is the unit itself or the position is past. */
    public String heir(Position position) {
        String heir = heirs.getOrDefault(position.unit(), "");
        return position.on(today) && !heir.equals(unit(position)) ? heir : "";
    }

    /** Returns the position of today that says most, empty where there is none. */
    public Optional<Position> work() {
        return positions.stream()
                .filter(position -> position.on(today))
                .min(Comparator.comparing(position -> switch (position.sort()) {
                    case SECONDED -> 0;
                    case MAIN -> 1;
                    case CONCURRENT -> 2;
                }));
    }
}
