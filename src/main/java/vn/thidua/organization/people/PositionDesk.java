package vn.thidua.organization.people;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.organization.PersonField;
import vn.thidua.organization.PersonId;
import vn.thidua.organization.PositionChanged;
import vn.thidua.organization.PositionEntered;
import vn.thidua.organization.PositionId;
import vn.thidua.organization.PositionRemoved;
import vn.thidua.shared.By;
import vn.thidua.shared.NotFound;
import vn.thidua.shared.Refusal;

/** Takes the commands on positions. Whatever is done with one, all of the person are looked at together. */
@NamedInterface("desk")
@Service
@Transactional
public class PositionDesk {

    private final PersonRows people;
    private final PositionRows rows;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    PositionDesk(PersonRows people, PositionRows rows, ApplicationEventPublisher events, Clock clock) {
        this.people = people;
        this.rows = rows;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Enters a position under an id that the caller chose; a second time changes nothing.
     *
     * @throws vn.thidua.shared.Refused with what {@link PositionRules} or {@link PersonRules} say
     */
    public void enter(PersonId person, Position position, By by) {
        PersonFile file = people.lock(person);
        List<Position> all = rows.of(person);
        if (all.stream().anyMatch(there -> there.id().equals(position.id()))) {
            return;
        }
        check(file, with(all, position), Optional.of(position));
        rows.insert(person, position);
        note(person, "", position.post(), by);
        events.publishEvent(new PositionEntered(
                person, position.id(), position.unit(), position.startsOn(), Instant.now(clock), by));
    }

    /**
     * Writes a position anew and tells whether it did: when someone else changed it since its version, nothing happens.
     *
     * @throws vn.thidua.shared.Refused with what {@link PositionRules} or {@link PersonRules} say
     */
    public boolean change(PersonId person, Position position, By by) {
        PersonFile file = people.lock(person);
        List<Position> all = rows.of(person);
        Position before = find(all, position.id());
        if (before.version() != position.version()) {
            return false;
        }
        if (before.equals(position)) {
            return true;
        }
        check(file, with(without(all, position.id()), position), Optional.of(position));
        rows.update(position);
        note(person, before.post(), position.post(), by);
        events.publishEvent(new PositionChanged(person, position.id(), position.unit(), Instant.now(clock), by));
        return true;
    }

    /**
     * Takes out a position that was entered by mistake; one that somebody held is ended instead.
     *
     * @throws vn.thidua.shared.Refused with what {@link PositionRules} or {@link PersonRules} say
     */
    public void remove(PersonId person, PositionId id, By by) {
        PersonFile file = people.lock(person);
        List<Position> all = rows.of(person);
        Position position = find(all, id);
        check(file, without(all, id), Optional.empty());
        rows.delete(id);
        note(person, position.post(), "", by);
        events.publishEvent(new PositionRemoved(person, id, position.unit(), Instant.now(clock), by));
    }

    private void check(PersonFile person, List<Position> all, Optional<Position> written) {
        PersonRules.whyNotChange(person).ifPresent(Refusal::raise);
        written.flatMap(position ->
                        PositionRules.whyNot(position, person.details().bornOn(), rows.life(position.unit())))
                .ifPresent(Refusal::raise);
        PositionRules.whyNotTogether(all).ifPresent(Refusal::raise);
    }

    private void note(PersonId person, String before, String after, By by) {
        people.remember(
                person,
                people.touch(person),
                List.of(new PersonRows.Change(PersonField.POSITION, before, after)),
                Instant.now(clock),
                by);
    }

    private static Position find(List<Position> all, PositionId id) {
        return all.stream()
                .filter(position -> position.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new NotFound("position " + id));
    }

    private static List<Position> with(List<Position> all, Position position) {
        List<Position> more = new ArrayList<>(all);
        more.add(position);
        return more;
    }

    private static List<Position> without(List<Position> all, PositionId id) {
        return all.stream().filter(position -> !position.id().equals(id)).toList();
    }
}
