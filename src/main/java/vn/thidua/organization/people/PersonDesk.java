package vn.thidua.organization.people;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.organization.PersonChanged;
import vn.thidua.organization.PersonField;
import vn.thidua.organization.PersonId;
import vn.thidua.organization.PersonRegistered;
import vn.thidua.organization.domain.PersonRegister;
import vn.thidua.shared.By;
import vn.thidua.shared.Refusal;
import vn.thidua.shared.WrittenDay;

/** Takes the commands on people themselves. */
@NamedInterface("desk")
@Service
@Transactional
public class PersonDesk implements PersonRegister {

    private final PersonRows rows;
    private final PersonReads reads;
    private final PersonCodes codes;
    private final PositionDesk positions;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    PersonDesk(
            PersonRows rows,
            PersonReads reads,
            PersonCodes codes,
            PositionDesk positions,
            ApplicationEventPublisher events,
            Clock clock) {
        this.rows = rows;
        this.reads = reads;
        this.codes = codes;
        this.positions = positions;
        this.events = events;
        this.clock = clock;
    }

    /**
     * A person to be registered.
     *
     * @param position the first one, null where there is none yet
     */
    @NamedInterface("desk")
    public record Register(
            String name, PersonDetails details, @Nullable Position position) {}

    /**
     * How a person shall be.
     *
     * @param nameFrom first day of the name where it is a new one; null where the old one is only put right
     */
    @NamedInterface("desk")
    public record Change(String name, @Nullable LocalDate nameFrom, PersonDetails details) {}

    /**
     * Registers a person under an id that the caller chose; a second time changes nothing.
     *
     * @throws vn.thidua.shared.Refused with {@link PersonRefusal#CODE_TAKEN}, or with what {@link PositionRules} say about the first position
     */
    public void register(PersonId id, Register person, By by) {
        whyNotCode(id, person.details());
        if (!rows.insert(id, person.details())) {
            return;
        }
        rows.name(id, PersonName.tidy(person.name()), PersonName.EVER);
        events.publishEvent(new PersonRegistered(id, Instant.now(clock), by));
        if (person.position() != null) {
            positions.enter(id, person.position(), by);
        }
    }

    @Override
    public void enter(PersonId id, String name, By by) {
        register(id, new Register(name, new PersonDetails(null, null, null, null, null), null), by);
    }

    /**
     * Changes a person and tells whether it did: when someone else changed it since the version, nothing happens.
     *
     * @throws vn.thidua.shared.Refused with {@link PersonRefusal#CODE_TAKEN}, or with what {@link PersonRules} say
     */
    public boolean change(PersonId id, long version, Change wanted, By by) {
        PersonFile before = rows.lock(id);
        PersonRules.whyNotChange(before).ifPresent(Refusal::raise);
        if (before.version() != version) {
            return false;
        }
        List<PersonName> names = reads.names(id);
        String name = PersonName.tidy(wanted.name());
        List<PersonRows.Change> changes =
                differences(names.getFirst().name(), before.details(), name, wanted.details());
        if (changes.isEmpty()) {
            return true;
        }
        if (!names.getFirst().name().equals(name)) {
            PersonRules.whyNotRename(wanted.nameFrom(), names).ifPresent(Refusal::raise);
            if (wanted.nameFrom() == null) {
                rows.correctName(id, name);
            } else {
                rows.name(id, name, wanted.nameFrom());
            }
        }
        whyNotCode(id, wanted.details());
        rows.update(id, wanted.details());
        Instant now = Instant.now(clock);
        rows.remember(id, rows.touch(id), changes, now, by);
        events.publishEvent(new PersonChanged(
                id, changes.stream().map(PersonRows.Change::field).toList(), now, by));
        return true;
    }

    private void whyNotCode(PersonId id, PersonDetails details) {
        if (details.code() != null) {
            codes.lock();
            if (codes.taken(id, details.code())) {
                PersonRefusal.CODE_TAKEN.because(details.code()).raise();
            }
        }
    }

    private static List<PersonRows.Change> differences(
            String nameBefore, PersonDetails before, String name, PersonDetails after) {
        List<PersonRows.Change> changes = new ArrayList<>();
        note(changes, PersonField.CODE, before.code(), after.code());
        note(changes, PersonField.NAME, nameBefore, name);
        note(changes, PersonField.BORN_ON, day(before.bornOn()), day(after.bornOn()));
        note(changes, PersonField.GENDER, before.gender(), after.gender());
        note(changes, PersonField.PHONE, before.phone(), after.phone());
        note(changes, PersonField.EMAIL, before.email(), after.email());
        return List.copyOf(changes);
    }

    private static void note(
            List<PersonRows.Change> changes, PersonField field, @Nullable Object before, @Nullable Object after) {
        if (!Objects.equals(before, after)) {
            changes.add(new PersonRows.Change(field, Objects.toString(before, ""), Objects.toString(after, "")));
        }
    }

    private static @Nullable String day(@Nullable LocalDate day) {
        return day == null ? null : WrittenDay.of(day);
    }
}
