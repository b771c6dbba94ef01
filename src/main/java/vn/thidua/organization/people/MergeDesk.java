package vn.thidua.organization.people;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.organization.PersonField;
import vn.thidua.organization.PersonId;
import vn.thidua.organization.PersonMergeUndone;
import vn.thidua.organization.PersonsMerged;
import vn.thidua.organization.PersonsToldApart;
import vn.thidua.organization.PositionId;
import vn.thidua.shared.By;
import vn.thidua.shared.Reading;
import vn.thidua.shared.Refusal;

/** Merges two files of one person, and takes that back. */
@NamedInterface("desk")
@Service
@Transactional
public class MergeDesk {

    private final PersonRows people;
    private final PositionRows positions;
    private final MergeRows rows;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    MergeDesk(
            PersonRows people, PositionRows positions, MergeRows rows, ApplicationEventPublisher events, Clock clock) {
        this.people = people;
        this.positions = positions;
        this.rows = rows;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Two files that are one person.
     *
     * @param id chosen when the comparison is shown, so that sending it twice merges once
     * @param moved positions of the one that goes, which go over; the others stay with its file
     */
    @NamedInterface("desk")
    public record Command(UUID id, PersonId kept, PersonId gone, Set<PositionId> moved, String reason) {}

    /** Returns the mergers into a person that hold, the latest first. */
    @Reading
    public List<Merge> into(PersonId kept) {
        return rows.into(kept);
    }

    /** Returns a merger that holds. */
    @Reading
    public Optional<Merge> find(UUID id) {
        return rows.find(id);
    }

    /**
     * Merges; a second time changes nothing.
     *
     * @throws vn.thidua.shared.Refused with {@link PersonRefusal#SAME_PERSON}, or what {@link PersonRules} and {@link PositionRules} say
     */
    public void merge(Command wanted, By by) {
        if (wanted.kept().equals(wanted.gone())) {
            PersonRefusal.SAME_PERSON.because().raise();
        }
        lockBoth(wanted.kept(), wanted.gone());
        if (rows.find(wanted.id()).isPresent()) {
            return;
        }
        PersonFile kept = people.lock(wanted.kept());
        PersonFile gone = people.lock(wanted.gone());
        PersonRules.whyNotChange(kept).or(() -> PersonRules.whyNotChange(gone)).ifPresent(Refusal::raise);
        Instant now = Instant.now(clock);
        if (!rows.insert(
                wanted.id(), wanted.kept(), wanted.gone(), wanted.reason().strip(), now, by)) {
            return;
        }
        List<Position> moved = positions.of(gone.id()).stream()
                .filter(position -> wanted.moved().contains(position.id()))
                .toList();
        whyNotMove(positions.of(kept.id()), moved).ifPresent(Refusal::raise);
        rows.movePositions(
                wanted.id(),
                kept.id(),
                gone.id(),
                moved.stream().map(position -> position.id().value()).toList());
        rows.moveIdentities(wanted.id(), kept.id(), gone.id());
        rows.copyFacts(wanted.id(), kept.id(), gone.id());
        fill(wanted.id(), kept, gone);
        rows.lead(gone.id(), Optional.of(kept.id()));
        people.touch(kept.id());
        people.touch(gone.id());
        events.publishEvent(new PersonsMerged(kept.id(), gone.id(), wanted.id(), now, by));
    }

    /**
     * Takes a merger back: both people are exactly as they would be without it. A second time changes nothing.
     *
     * @throws vn.thidua.shared.Refused with {@link PersonRefusal#CHANGED_SINCE}, or what {@link PersonRules} and {@link PositionRules} say
     */
    public void undo(UUID id, By by) {
        Merge asked = rows.find(id).orElse(null);
        if (asked == null) {
            return;
        }
        lockBoth(asked.kept(), asked.gone());
        Merge merge = rows.find(id).orElse(null);
        if (merge == null) {
            return;
        }
        PersonFile kept = people.lock(merge.kept());
        PersonFile gone = people.lock(merge.gone());
        PersonRules.whyNotChange(kept).ifPresent(Refusal::raise);
        List<String> filled = rows.details(id);
        if (gone.erasedAt().isPresent() || rows.changedSince(merge) || refilled(filled, kept, gone)) {
            PersonRefusal.CHANGED_SINCE.because().raise();
        }
        rows.moveBack(merge);
        PositionRules.whyNotTogether(positions.of(kept.id())).ifPresent(Refusal::raise);
        people.update(kept.id(), emptied(kept.details(), filled));
        rows.lead(gone.id(), Optional.empty());
        Instant now = Instant.now(clock);
        rows.undone(id, now, by);
        people.touch(kept.id());
        people.touch(gone.id());
        events.publishEvent(new PersonMergeUndone(kept.id(), gone.id(), id, now, by));
    }

    /** Remembers that two people are two. */
    public void tellApart(PersonId one, PersonId other, By by) {
        Instant now = Instant.now(clock);
        if (!one.equals(other) && rows.apart(one, other, now, by)) {
            events.publishEvent(new PersonsToldApart(one, other, now, by));
        }
    }

    /** Returns why positions cannot go over to a person that has these. */
    public static Optional<Refusal> whyNotMove(List<Position> there, List<Position> moved) {
        List<Position> all = new ArrayList<>(there);
        all.addAll(moved);
        return PositionRules.whyNotTogether(all);
    }

    /** Locks in the order of ids, so that two who merge the same people never wait for each other. */
    private void lockBoth(PersonId one, PersonId other) {
        Stream.of(one, other).sorted((a, b) -> a.value().compareTo(b.value())).forEach(people::lock);
    }

    private void fill(UUID merge, PersonFile kept, PersonFile gone) {
        PersonDetails mine = kept.details();
        PersonDetails theirs = gone.details();
        note(merge, PersonField.BORN_ON, mine.bornOn(), theirs.bornOn());
        note(merge, PersonField.GENDER, mine.gender(), theirs.gender());
        note(merge, PersonField.PHONE, mine.phone(), theirs.phone());
        note(merge, PersonField.EMAIL, mine.email(), theirs.email());
        people.update(
                kept.id(),
                new PersonDetails(
                        mine.code(),
                        mine.bornOn() == null ? theirs.bornOn() : mine.bornOn(),
                        mine.gender() == null ? theirs.gender() : mine.gender(),
                        mine.phone() == null ? theirs.phone() : mine.phone(),
                        mine.email() == null ? theirs.email() : mine.email()));
    }

    private void note(UUID merge, PersonField field, @Nullable Object mine, @Nullable Object theirs) {
        if (mine == null && theirs != null) {
            rows.noteDetail(merge, field.name());
        }
    }

    private static boolean refilled(List<String> filled, PersonFile kept, PersonFile gone) {
        return filled.stream()
                .map(PersonField::valueOf)
                .anyMatch(field -> !Objects.equals(value(kept.details(), field), value(gone.details(), field)));
    }

    private static @Nullable Object value(PersonDetails details, PersonField field) {
        return switch (field) {
            case BORN_ON -> details.bornOn();
            case GENDER -> details.gender();
            case PHONE -> details.phone();
            case EMAIL -> details.email();
            case CODE, NAME, POSITION -> null;
        };
    }

    private static PersonDetails emptied(PersonDetails details, List<String> filled) {
        return new PersonDetails(
                details.code(),
                filled.contains(PersonField.BORN_ON.name()) ? null : details.bornOn(),
                filled.contains(PersonField.GENDER.name()) ? null : details.gender(),
                filled.contains(PersonField.PHONE.name()) ? null : details.phone(),
                filled.contains(PersonField.EMAIL.name()) ? null : details.email());
    }
}
