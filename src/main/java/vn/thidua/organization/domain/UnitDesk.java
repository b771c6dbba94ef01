package vn.thidua.organization.domain;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.organization.Contacts;
import vn.thidua.organization.Unit;
import vn.thidua.organization.UnitChanged;
import vn.thidua.organization.UnitCreated;
import vn.thidua.organization.UnitField;
import vn.thidua.organization.UnitId;
import vn.thidua.shared.By;
import vn.thidua.shared.NotFound;
import vn.thidua.shared.Refusal;

/** Takes the commands on units. */
@NamedInterface("desk")
@Service
@Transactional
public class UnitDesk {

    /** What is true for a span of days and can be different on a day to come. */
    private static final Set<UnitField> DATED =
            Set.of(UnitField.KIND, UnitField.NAME, UnitField.SHORT_NAME, UnitField.PARENT, UnitField.CODE);

    private final UnitRows rows;
    private final UnitReads reads;
    private final DetailReads details;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    UnitDesk(UnitRows rows, UnitReads reads, DetailReads details, ApplicationEventPublisher events, Clock clock) {
        this.rows = rows;
        this.reads = reads;
        this.details = details;
        this.events = events;
        this.clock = clock;
    }

    /**
     * A unit to be created.
     *
     * @param kind code of its kind
     * @param parent what it belongs to, or null at the top
     * @param startsOn first day it exists
     * @param details its identity code and how it is reached
     */
    public record Create(
            String kind,
            String name,
            String shortName,
            @Nullable UnitId parent,
            LocalDate startsOn,
            UnitDetails details) {

        /** A unit of which at most the electronic address is known. */
        public Create(
                String kind,
                String name,
                String shortName,
                @Nullable UnitId parent,
                @Nullable String email,
                LocalDate startsOn) {
            this(kind, name, shortName, parent, startsOn, new UnitDetails("", Contacts.byMail(email)));
        }
    }

    /** How a unit shall be from today on. */
    public record Change(
            String kind,
            String name,
            String shortName,
            @Nullable UnitId parent,
            UnitDetails details) {}

    /** Creates a unit and returns its id. */
    public UnitId create(Create unit, By by) {
        UnitId id = new UnitId(UUID.randomUUID());
        create(id, unit, by);
        return id;
    }

    /**
     * Creates a unit under an id that the caller chose; a second time changes nothing.
     *
     * @throws vn.thidua.shared.Refused with {@link UnitRefusal#ENDS_SOON} or {@link UnitRefusal#CODE_TAKEN}
     */
    public void create(UnitId id, Create unit, By by) {
        if (unit.parent() != null) {
            rows.lockMoves();
            whyNotBelow(unit.parent(), unit.startsOn()).ifPresent(Refusal::raise);
        }
        whyNotCode(id, unit.details().code(), unit.startsOn()).ifPresent(Refusal::raise);
        if (rows.insert(id, unit)) {
            events.publishEvent(new UnitCreated(id, unit.kind(), unit.name(), unit.startsOn(), Instant.now(clock), by));
        }
    }

    /**
     * Changes a unit from today on and tells whether it did: when someone else changed it since the version, nothing happens.
     *
     * @throws vn.thidua.shared.Refused with {@link UnitRefusal#BELOW_ITSELF}, {@link UnitRefusal#NAME_TAKEN}, {@link UnitRefusal#CODE_TAKEN},
     *     {@link UnitRefusal#CHANGES_SOON} or {@link UnitRefusal#ENDS_SOON}
     */
    public boolean change(UnitId id, long version, Change wanted, By by) {
        LocalDate today = LocalDate.now(clock);
        long now = rows.lock(id);
        Unit before = reads.find(id, today).orElseThrow(() -> new NotFound("unit " + id));
        if (now != version) {
            return false;
        }
        List<UnitChanged.Change> changes =
                UnitDifferences.between(before, details.of(id, today), wanted, parent -> nameOf(parent, today));
        if (changes.isEmpty()) {
            return true;
        }
        rows.lockMoves();
        List<Unit> all = reads.on(today);
        UnitRules.whyNotParent(id, wanted.parent(), all).ifPresent(Refusal::raise);
        UnitRules.whyNotName(id, wanted.name(), wanted.parent(), all).ifPresent(Refusal::raise);
        if (changes.stream().anyMatch(change -> DATED.contains(change.field())) && reads.changesAfter(id, today)) {
            UnitRefusal.CHANGES_SOON.because(before.name()).raise();
        }
        if (touches(changes, UnitField.CODE)) {
            whyNotCode(id, wanted.details().code(), today).ifPresent(Refusal::raise);
            rows.recode(id, wanted.details().code(), today);
        }
        if (touches(changes, UnitField.PARENT) && wanted.parent() != null) {
            whyNotBelow(wanted.parent(), today).ifPresent(Refusal::raise);
        }
        if (touches(changes, UnitField.NAME) || touches(changes, UnitField.SHORT_NAME)) {
            rows.rename(id, wanted.name(), wanted.shortName(), today);
        }
        if (touches(changes, UnitField.PARENT)) {
            rows.move(id, wanted.parent(), today);
            reads.circleFrom(today.plusDays(1))
                    .ifPresent(below -> UnitRefusal.BELOW_ITSELF
                            .because(nameOf(below, today))
                            .raise());
        }
        rows.update(id, wanted.kind(), wanted.details().contacts());
        Instant moment = Instant.now(clock);
        rows.remember(id, version + 1, changes, moment, by);
        events.publishEvent(new UnitChanged(id, changes, moment, by));
        return true;
    }

    /** Returns why nothing more can be put below a unit. */
    private Optional<Refusal> whyNotBelow(UnitId parent, LocalDate day) {
        return reads.ends(parent) ? Optional.of(UnitRefusal.ENDS_SOON.because(nameOf(parent, day))) : Optional.empty();
    }

    /** Returns why a unit cannot have a code from a day on: another one has it then. */
    private Optional<Refusal> whyNotCode(UnitId unit, String code, LocalDate day) {
        if (code.isEmpty()) {
            return Optional.empty();
        }
        rows.lockMoves();
        return details.holder(code, day)
                .filter(other -> !other.equals(unit))
                .map(other -> UnitRefusal.CODE_TAKEN.because(code, nameOf(other, day)));
    }

    private static boolean touches(List<UnitChanged.Change> changes, UnitField field) {
        return changes.stream().anyMatch(change -> change.field() == field);
    }

    private String nameOf(@Nullable UnitId unit, LocalDate today) {
        return unit == null
                ? ""
                : Objects.requireNonNullElse(reads.names(List.of(unit), today).get(unit), "");
    }
}
