package vn.thidua.award.printing;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.access.Actor;
import vn.thidua.award.CertificateRefusal;
import vn.thidua.award.statement.PublishedKeys;
import vn.thidua.award.statement.StatementKey;
import vn.thidua.organization.UnitId;
import vn.thidua.sealing.KeyRing;
import vn.thidua.shared.By;

/** The keys with which bodies sign the statements on their certificates: made here, kept sealed, published for ever. */
@NamedInterface("desk")
@Service
@Transactional
public class StatementKeys {

    private final StatementKeyRows rows;
    private final KeyRing ring;
    private final PrintSight sight;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    StatementKeys(
            StatementKeyRows rows, KeyRing ring, PrintSight sight, ApplicationEventPublisher events, Clock clock) {
        this.rows = rows;
        this.ring = ring;
        this.sight = sight;
        this.events = events;
        this.clock = clock;
    }

    /** Returns the key with which a body signs today; its first one is made here. */
    StatementKey signing(UnitId issuer, By by) {
        LocalDate today = LocalDate.now(clock);
        Optional<StatementKeyRows.Sealed> known = rows.inUse(issuer, today);
        if (known.isEmpty()) {
            rows.lock(issuer);
            known = rows.inUse(issuer, today);
        }
        return known.map(key -> StatementKey.kept(ring.open(key.secret()), key.point()))
                .orElseGet(() -> make(issuer, today, by));
    }

    /**
     * Makes a key that signs from a day on, in the place of the one before, which stays published; the same day twice is one key.
     *
     * @throws vn.thidua.shared.Refused with {@link CertificateRefusal#KEY_DAY_PAST}
     */
    public void rotate(LocalDate from, Actor actor) {
        UnitId issuer = sight.body(actor);
        rows.lock(issuer);
        if (rows.of(issuer).stream().anyMatch(key -> key.from().equals(from))) {
            return;
        }
        if (from.isBefore(LocalDate.now(clock))) {
            CertificateRefusal.KEY_DAY_PAST.because().raise();
        }
        make(issuer, from, actor.by());
    }

    private StatementKey make(UnitId issuer, LocalDate from, By by) {
        StatementKey key = StatementKey.fresh();
        Instant now = Instant.now(clock);
        rows.insert(issuer, key, from, ring.key(), now, by.name());
        events.publishEvent(new StatementKeyMade(issuer, key.published().id(), from, now, by));
        return key;
    }

    /** Returns the keys of the body for which the person works, the newest first. */
    public List<KeptKey> of(Actor actor) {
        return rows.of(sight.body(actor));
    }

    /** Returns all keys of all bodies, as everybody may have them. */
    public PublishedKeys published() {
        return new PublishedKeys(rows.published());
    }
}
