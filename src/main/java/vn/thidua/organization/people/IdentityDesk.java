package vn.thidua.organization.people;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.organization.IdentityForgotten;
import vn.thidua.organization.IdentityKept;
import vn.thidua.organization.IdentityOpened;
import vn.thidua.organization.PersonId;
import vn.thidua.sealing.KeyRing;
import vn.thidua.sealing.SealedSecret;
import vn.thidua.sealing.SealingKey;
import vn.thidua.shared.By;
import vn.thidua.shared.NotFound;
import vn.thidua.shared.Refusal;

/** Keeps identity numbers and opens them to who says why. */
@NamedInterface("desk")
@Service
@Transactional
public class IdentityDesk {

    private final PersonRows people;
    private final IdentityRows rows;
    private final IdentityReads reads;
    private final KeyRing keys;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    IdentityDesk(
            PersonRows people,
            IdentityRows rows,
            IdentityReads reads,
            KeyRing keys,
            ApplicationEventPublisher events,
            Clock clock) {
        this.people = people;
        this.rows = rows;
        this.reads = reads;
        this.keys = keys;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Writes a number down; one that the person has already changes nothing.
     *
     * @throws vn.thidua.shared.Refused with {@link vn.thidua.sealing.SealingRefusal#KEY_MISSING} or what {@link PersonRules} say
     */
    public void keep(PersonId person, UUID id, IdentityNumber number, By by) {
        PersonRules.whyNotChange(people.lock(person)).ifPresent(Refusal::raise);
        SealingKey key = keys.key();
        if (reads.holders(number).contains(person)) {
            return;
        }
        Instant now = Instant.now(clock);
        if (rows.insert(id, person, number, key, now)) {
            events.publishEvent(new IdentityKept(person, id, now, by));
        }
    }

    /** Takes a number out. */
    public void forget(PersonId person, UUID id, By by) {
        PersonRules.whyNotChange(people.lock(person)).ifPresent(Refusal::raise);
        if (rows.delete(id, person)) {
            events.publishEvent(new IdentityForgotten(person, id, Instant.now(clock), by));
        }
    }

    /**
     * Returns a number in full; that, by whom and why goes into the audit trail with the same transaction.
     *
     * @throws vn.thidua.shared.Refused with {@link vn.thidua.sealing.SealingRefusal#KEY_MISSING}
     */
    public IdentityNumber open(PersonId person, UUID id, String reason, By by) {
        IdentityNumber number = read(person, id);
        events.publishEvent(new IdentityOpened(person, id, reason.strip(), Instant.now(clock), by));
        return number;
    }

    /** Returns a number in full for a paper whose making is in the audit trail itself. */
    IdentityNumber read(PersonId person, UUID id) {
        SealedSecret sealed = rows.sealed(id, person).orElseThrow(() -> new NotFound("identity number " + id));
        return IdentityNumber.of(new String(keys.open(sealed), StandardCharsets.US_ASCII))
                .orElseThrow();
    }
}
