package vn.thidua.evidence.domain;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.access.Actor;
import vn.thidua.evidence.Evidence;
import vn.thidua.evidence.EvidenceAdded;
import vn.thidua.evidence.EvidenceId;
import vn.thidua.evidence.EvidenceRemoved;
import vn.thidua.evidence.EvidenceSubject;
import vn.thidua.shared.By;
import vn.thidua.shared.NotFound;
import vn.thidua.shared.Refusal;

/** Takes files that prove something, and takes them away, as far as their owner lets the person. */
@NamedInterface("desk")
@Service
@Transactional
public class EvidenceDesk {

    private final EvidenceOwners owners;
    private final EvidenceRows rows;
    private final EvidenceReads reads;
    private final EvidenceSettings settings;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    EvidenceDesk(
            EvidenceOwners owners,
            EvidenceRows rows,
            EvidenceReads reads,
            EvidenceSettings settings,
            ApplicationEventPublisher events,
            Clock clock) {
        this.owners = owners;
        this.rows = rows;
        this.reads = reads;
        this.settings = settings;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Adds a file to what proves a subject; the same file once more changes nothing.
     *
     * @param inPlaceOf a file of the subject whose place it takes, or null
     * @throws vn.thidua.shared.Refused with what the owner says, {@link EvidenceRefusal#TOO_MANY} or {@link EvidenceRefusal#GONE}
     * @throws NotFound when there is no such subject, or it is not the person's
     */
    public void add(EvidenceSubject subject, EvidenceFile file, @Nullable EvidenceId inPlaceOf, Actor actor) {
        rows.lock(subject);
        owners.of(subject).whyNotAdd(subject, actor).ifPresent(Refusal::raise);
        if (rows.has(subject, file.original())) {
            return;
        }
        if (inPlaceOf == null && rows.count(subject) >= settings.files()) {
            EvidenceRefusal.TOO_MANY.because(file.name(), settings.files()).raise();
        }
        EvidenceId id = rows.id();
        Instant now = Instant.now(clock);
        rows.insert(id, subject, file, actor.by(), now);
        if (inPlaceOf != null && !rows.supersede(subject, inPlaceOf, id)) {
            EvidenceRefusal.GONE.because(file.name()).raise();
        }
        events.publishEvent(new EvidenceAdded(id, subject, file.name(), file.original(), inPlaceOf, now, actor.by()));
    }

    /**
     * Keeps a file that came with an answer which the owner of the subject took itself, also from somebody without an account; the same file once more changes nothing.
     *
     * @throws vn.thidua.shared.Refused with {@link EvidenceRefusal#TOO_MANY}
     */
    public void keep(EvidenceSubject subject, EvidenceFile file, By by) {
        rows.lock(subject);
        if (rows.has(subject, file.original())) {
            return;
        }
        if (rows.count(subject) >= settings.files()) {
            EvidenceRefusal.TOO_MANY.because(file.name(), settings.files()).raise();
        }
        EvidenceId id = rows.id();
        Instant now = Instant.now(clock);
        rows.insert(id, subject, file, by, now);
        events.publishEvent(new EvidenceAdded(id, subject, file.name(), file.original(), null, now, by));
    }

    /**
     * Takes a file away: what was in it goes, that it was there stays. A second time changes nothing.
     *
     * @param kind of thing that it has to belong to
     * @throws vn.thidua.shared.Refused with what the owner says
     * @throws NotFound when there was never such a file, or it is not the person's
     */
    public void remove(String kind, EvidenceId id, Actor actor) {
        Optional<Evidence> found = reads.find(id);
        if (found.isEmpty() && reads.removed(id)) {
            return;
        }
        Evidence evidence = found.filter(one -> one.subject().kind().equals(kind))
                .orElseThrow(() -> new NotFound("evidence " + id));
        rows.lock(evidence.subject());
        owners.of(evidence.subject())
                .whyNotRemove(evidence.subject(), evidence.addedAt(), actor)
                .ifPresent(Refusal::raise);
        Instant now = Instant.now(clock);
        if (rows.remove(id, actor.by(), now)) {
            events.publishEvent(new EvidenceRemoved(id, evidence.subject(), evidence.name(), now, actor.by()));
        }
    }
}
