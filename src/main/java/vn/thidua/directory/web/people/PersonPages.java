package vn.thidua.directory.web.people;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.thidua.organization.PersonId;
import vn.thidua.organization.UnitId;
import vn.thidua.organization.people.FactRows;
import vn.thidua.organization.people.IdentityReads;
import vn.thidua.organization.people.MergeDesk;
import vn.thidua.organization.people.PersonFile;
import vn.thidua.organization.people.PersonName;
import vn.thidua.organization.people.PersonReads;
import vn.thidua.organization.people.Position;
import vn.thidua.organization.people.PositionRows;
import vn.thidua.organization.people.UnitPicker;
import vn.thidua.shared.Complaints;

/** Puts the page of a person together; as many statements for one position as for twenty. */
@Component
class PersonPages {

    private final PersonReads people;
    private final PositionRows positions;
    private final UnitPicker units;
    private final MergeDesk mergers;
    private final IdentityReads identities;
    private final FactRows facts;
    private final Clock clock;

    PersonPages(
            PersonReads people,
            PositionRows positions,
            UnitPicker units,
            MergeDesk mergers,
            IdentityReads identities,
            FactRows facts,
            Clock clock) {
        this.people = people;
        this.positions = positions;
        this.units = units;
        this.mergers = mergers;
        this.identities = identities;
        this.facts = facts;
        this.clock = clock;
    }

    PersonPage of(PersonFile person) {
        return of(person, new PersonPage.Typed(UUID.randomUUID(), "", Complaints.NONE));
    }

    PersonPage of(PersonFile person, PersonPage.Typed typed) {
        PersonId id = person.id();
        LocalDate today = LocalDate.now(clock);
        List<PersonName> names = people.names(id);
        List<Position> held = positions.of(id);
        Set<UnitId> at = held.stream().map(Position::unit).collect(Collectors.toSet());
        Map<UnitId, String> named = units.ownNames(at, today);
        return new PersonPage(
                person,
                names.getFirst().name(),
                names,
                held,
                named,
                units.names(at, today),
                new CategoryNames(positions.categories()),
                Timeline.of(person.details().bornOn(), names, held, positions.passages(at, today), named),
                people.since(id, 0),
                person.mergedInto().flatMap(this::into),
                mergers.into(id),
                identities.of(id),
                facts.of(id),
                typed,
                today);
    }

    private Optional<PersonPage.Into> into(PersonId other) {
        return people.find(other, LocalDate.now(clock)).map(found -> new PersonPage.Into(found.id(), found.name()));
    }
}
