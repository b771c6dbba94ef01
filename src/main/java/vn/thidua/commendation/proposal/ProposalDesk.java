package vn.thidua.commendation.proposal;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.access.Actor;
import vn.thidua.commendation.ProposalId;
import vn.thidua.commendation.ProposalKept;
import vn.thidua.commendation.ProposalMoved;
import vn.thidua.commendation.round.Ask;
import vn.thidua.commendation.round.AwardRound;
import vn.thidua.commendation.round.AwardRoundRules;
import vn.thidua.commendation.round.CommendationRefusal;
import vn.thidua.organization.UnitId;
import vn.thidua.shared.NotFound;
import vn.thidua.shared.Refusal;

/** Takes the proposals of units: written, submitted, withdrawn. */
@NamedInterface("desk")
@Service
@Transactional
public class ProposalDesk {

    private final ProposalReads reads;
    private final ProposalRows rows;
    private final ProposalSight sight;
    private final TakingAlong along;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ProposalDesk(
            ProposalReads reads,
            ProposalRows rows,
            ProposalSight sight,
            TakingAlong along,
            ApplicationEventPublisher events,
            Clock clock) {
        this.reads = reads;
        this.rows = rows;
        this.sight = sight;
        this.along = along;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Writes down whom a unit proposes; the same sent twice is one.
     *
     * @param round that the person may see
     * @param unit that proposes
     * @throws vn.thidua.shared.Refused with a constant of {@link CommendationRefusal}
     * @throws NotFound where the person does not speak for the unit
     */
    public void begin(ProposalId id, AwardRound round, UnitId unit, ProposalText text, Actor actor) {
        if (sight.own(Set.of(unit), actor).isEmpty()) {
            throw new NotFound("unit " + unit);
        }
        Ask ask = ask(round, text.ask());
        AwardRoundRules.whyNotPropose(round, ask, today()).ifPresent(Refusal::raise);
        ProposalRules.whyNot(ask, text).ifPresent(Refusal::raise);
        once(id, text);
        Instant now = Instant.now(clock);
        if (rows.insert(id, rows.dossier(round.id(), unit), text, now, actor.by())) {
            rows.note(id, ProposalState.DRAFT, "", now, actor.by());
            events.publishEvent(new ProposalKept(id, text.who().name(), ask.form(), now, actor.by()));
        }
    }

    /**
     * Changes a proposal that the unit still writes.
     *
     * @param version that was on the screen
     * @throws vn.thidua.shared.Refused with a constant of {@link CommendationRefusal}
     */
    public void change(ProposalId id, long version, ProposalText text, Actor actor) {
        ProposalSight.Place place = own(id, actor);
        changed(place, version).ifPresent(Refusal::raise);
        Ask ask = ask(place.round(), text.ask());
        ProposalRules.whyNotWrite(place.round(), ask, place.proposal(), today()).ifPresent(Refusal::raise);
        ProposalRules.whyNot(ask, text).ifPresent(Refusal::raise);
        once(id, text);
        Instant now = Instant.now(clock);
        rows.update(id, text, now, actor.by());
        events.publishEvent(new ProposalKept(id, text.who().name(), ask.form(), now, actor.by()));
    }

    /**
     * Sends a proposal to the office with what comes along from the campaign; twice is once.
     *
     * @throws vn.thidua.shared.Refused with a constant of {@link CommendationRefusal}
     */
    public void submit(ProposalId id, long version, Actor actor) {
        ProposalSight.Place place = own(id, actor);
        Proposal proposal = place.proposal();
        if (proposal.state().proposed()) {
            return;
        }
        changed(place, version).ifPresent(Refusal::raise);
        LocalDate today = today();
        ProposalRules.whyNotWrite(place.round(), place.ask(), proposal, today).ifPresent(Refusal::raise);
        Instant now = Instant.now(clock);
        boolean late = ProposalRules.late(place.round(), place.ask(), proposal, today);
        rows.submit(id, along.of(place.round(), proposal.unit()), late, now, actor.by());
        moved(proposal, ProposalState.SUBMITTED, "", now, actor);
    }

    /**
     * Takes a proposal back for good; twice is once.
     *
     * @throws vn.thidua.shared.Refused with {@link CommendationRefusal#NO_WHY} where the office knows of it already and no reason is given, {@link CommendationRefusal#NOT_NOW} where it was decided on
     */
    public void withdraw(ProposalId id, String why, Actor actor) {
        Proposal proposal = own(id, actor).proposal();
        if (proposal.state() == ProposalState.WITHDRAWN) {
            return;
        }
        if (proposal.state() == ProposalState.AWARDED) {
            CommendationRefusal.NOT_NOW.because().raise();
        }
        if (proposal.state() != ProposalState.DRAFT && why.isBlank()) {
            CommendationRefusal.NO_WHY.because().raise();
        }
        Instant now = Instant.now(clock);
        rows.move(id, ProposalState.WITHDRAWN, null, now, actor.by());
        moved(proposal, ProposalState.WITHDRAWN, why.strip(), now, actor);
    }

    private void moved(Proposal proposal, ProposalState state, String word, Instant now, Actor actor) {
        rows.note(proposal.id(), state, word, now, actor.by());
        events.publishEvent(
                new ProposalMoved(proposal.id(), proposal.who().name(), state.name(), word, now, actor.by()));
    }

    private void once(ProposalId id, ProposalText text) {
        rows.alone(text.ask());
        if (rows.proposed(id, text.ask(), text.who())) {
            CommendationRefusal.PROPOSED_ALREADY.because(text.who().name()).raise();
        }
    }

    private ProposalSight.Place own(ProposalId id, Actor actor) {
        reads.locked(id);
        ProposalSight.Place place = sight.place(id, actor);
        if (!place.own()) {
            throw new NotFound("proposal " + id);
        }
        return place;
    }

    private static Optional<Refusal> changed(ProposalSight.Place place, long version) {
        return place.proposal().version() == version
                ? Optional.empty()
                : Optional.of(CommendationRefusal.CHANGED_MEANWHILE.because(
                        place.proposal().changedBy()));
    }

    private static Ask ask(AwardRound round, UUID ask) {
        return round.ask(ask).orElseThrow(() -> new NotFound("ask " + ask));
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
