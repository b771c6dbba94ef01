package vn.thidua.organization.people;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.organization.PeopleExported;
import vn.thidua.organization.PersonId;
import vn.thidua.organization.PersonPrinted;
import vn.thidua.organization.UnitId;
import vn.thidua.shared.By;

/** Lets people out of the program, and has it written down. */
@NamedInterface("desk")
@Service
@Transactional
public class PeopleExportDesk {

    private final PeopleReads people;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    PeopleExportDesk(PeopleReads people, ApplicationEventPublisher events, Clock clock) {
        this.people = people;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Notes that the people who are found are taken out as a file.
     *
     * @param under the unit that was asked for
     */
    public void export(PeopleFilter filter, Optional<UnitId> under, By by) {
        events.publishEvent(new PeopleExported(
                people.count(filter),
                !filter.typed().isBlank(),
                under.orElse(null),
                filter.category(),
                filter.day(),
                Instant.now(clock),
                by));
    }

    /** Notes that a person is put on paper. */
    public void print(PersonId person, By by) {
        events.publishEvent(new PersonPrinted(person, Instant.now(clock), by));
    }
}
