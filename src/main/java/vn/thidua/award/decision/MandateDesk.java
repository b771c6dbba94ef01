package vn.thidua.award.decision;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.access.Act;
import vn.thidua.access.Actor;
import vn.thidua.organization.UnitId;
import vn.thidua.shared.NotFound;

/** Keeps written delegations to sign decisions on awards. */
@NamedInterface("desk")
@Service
@Transactional
public class MandateDesk {

    private static final int LONGEST = 200;

    private final MandateRows rows;
    private final DecisionSight sight;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    MandateDesk(MandateRows rows, DecisionSight sight, ApplicationEventPublisher events, Clock clock) {
        this.rows = rows;
        this.sight = sight;
        this.events = events;
        this.clock = clock;
    }

    /** Returns those of the actor's body, the latest first. */
    @Transactional(readOnly = true)
    public List<SigningMandate> of(Actor actor) {
        return rows.of(own(actor));
    }

    /**
     * Writes one down; the same sent twice is one.
     *
     * @param mandate its issuer is the actor's body, whatever stands in it
     * @throws vn.thidua.shared.Refused with {@link DecisionRefusal#BAD_DAYS}, {@link DecisionRefusal#NO_PAPER}, {@link DecisionRefusal#NO_TEXT} or {@link DecisionRefusal#TOO_LONG}
     */
    public void enter(SigningMandate mandate, Actor actor) {
        UnitId issuer = own(actor);
        if (mandate.lastDay().isBefore(mandate.from()) || mandate.paperDay().isAfter(mandate.from())) {
            DecisionRefusal.BAD_DAYS.because().raise();
        }
        if (mandate.paperNumber().isBlank()) {
            DecisionRefusal.NO_PAPER.because().raise();
        }
        if (mandate.post().isBlank()) {
            DecisionRefusal.NO_TEXT.because().raise();
        }
        if (mandate.post().length() > LONGEST
                || mandate.word().length() > LONGEST
                || mandate.paperNumber().length() > LONGEST) {
            DecisionRefusal.TOO_LONG.because(LONGEST).raise();
        }
        Instant now = Instant.now(clock);
        SigningMandate kept = new SigningMandate(
                mandate.id(),
                issuer,
                mandate.capacity(),
                mandate.person(),
                mandate.name(),
                mandate.post().strip(),
                mandate.from(),
                mandate.lastDay(),
                mandate.paperNumber().strip(),
                mandate.paperDay(),
                mandate.word().strip(),
                null);
        if (rows.insert(kept, now, actor.by())) {
            events.publishEvent(new MandateKept(
                    kept.id(), kept.name(), kept.capacity().name(), kept.paperNumber(), true, now, actor.by()));
        }
    }

    /**
     * Ends one early; twice is once.
     *
     * @param on first day on which it holds no longer
     * @throws vn.thidua.shared.Refused with {@link DecisionRefusal#BAD_DAYS}
     */
    public void end(UUID id, LocalDate on, Actor actor) {
        UnitId issuer = own(actor);
        SigningMandate there = rows.find(id, issuer).orElseThrow(() -> new NotFound("mandate " + id));
        if (on.isBefore(there.from()) || on.isAfter(there.lastDay())) {
            DecisionRefusal.BAD_DAYS.because().raise();
        }
        if (rows.end(id, issuer, on, actor.by())) {
            events.publishEvent(new MandateKept(
                    id,
                    there.name(),
                    there.capacity().name(),
                    there.paperNumber(),
                    false,
                    Instant.now(clock),
                    actor.by()));
        }
    }

    private UnitId own(Actor actor) {
        UnitId issuer = sight.body(actor);
        if (!sight.may(Act.ISSUE_DECISIONS, issuer, actor)) {
            throw new NotFound("mandates of " + issuer);
        }
        return issuer;
    }
}
