package vn.thidua.commendation.proposal;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.access.Actor;
import vn.thidua.commendation.ProposalId;
import vn.thidua.commendation.ProposalMoved;
import vn.thidua.commendation.round.CommendationRefusal;
import vn.thidua.paperwork.numbering.PaperNumbers;
import vn.thidua.shared.NotFound;
import vn.thidua.shared.Refusal;
import vn.thidua.shared.Vietnamese;

/** What the standing office does with proposals: receives them with a number, or returns them with reasons. */
@NamedInterface("desk")
@Service
@Transactional
public class ReceivingDesk {

    /** The register of receipts (biên nhận hồ sơ). */
    public static final String REGISTER = "BNHS";

    private static final int LONGEST = 2_000;

    private final ProposalReads reads;
    private final ProposalRows rows;
    private final ProposalSight sight;
    private final PaperNumbers numbers;
    private final ReceiptGate gate;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ReceivingDesk(
            ProposalReads reads,
            ProposalRows rows,
            ProposalSight sight,
            PaperNumbers numbers,
            ReceiptGate gate,
            ApplicationEventPublisher events,
            Clock clock) {
        this.reads = reads;
        this.rows = rows;
        this.sight = sight;
        this.numbers = numbers;
        this.gate = gate;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Receives a proposal and gives it a receipt; twice is once.
     *
     * @param on day of receipt: its law decides
     * @param inSpite why it is received though papers are missing or something speaks against it; empty where it is not
     * @throws vn.thidua.shared.Refused with {@link CommendationRefusal#NOT_NOW}, {@link CommendationRefusal#BAD_DAYS}, {@link CommendationRefusal#PAPERS_MISSING} or {@link CommendationRefusal#FINDING_AGAINST}
     */
    public void receive(ProposalId id, LocalDate on, String inSpite, Actor actor) {
        ProposalSight.Place place = run(id, actor);
        Proposal proposal = place.proposal();
        if (proposal.state() == ProposalState.RECEIVED) {
            return;
        }
        if (proposal.state() != ProposalState.SUBMITTED) {
            CommendationRefusal.NOT_NOW.because().raise();
        }
        LocalDate today = LocalDate.now(clock);
        Instant submitted = proposal.course().submittedAt();
        LocalDate sent =
                submitted == null ? today : submitted.atZone(Vietnamese.ZONE).toLocalDate();
        if (on.isAfter(today) || on.isBefore(sent)) {
            CommendationRefusal.BAD_DAYS.because().raise();
        }
        if (inSpite.length() > LONGEST) {
            CommendationRefusal.TOO_LONG.because(LONGEST).raise();
        }
        List<Refusal> stops = gate.stops(place);
        if (!stops.isEmpty() && inSpite.isBlank()) {
            stops.getFirst().raise();
        }
        Instant now = Instant.now(clock);
        int number = numbers.next(new PaperNumbers.Issue(
                place.round().owner().value(),
                REGISTER,
                on,
                proposal.who().name(),
                now,
                actor.by().name()));
        String receipt = number + "/" + REGISTER;
        rows.receive(id, on, receipt, now, actor.by());
        String word = stops.isEmpty() ? receipt : receipt + ": " + inSpite.strip();
        moved(proposal, ProposalState.RECEIVED, word, now, actor);
    }

    /**
     * Gives a proposal back to its unit.
     *
     * @param againBy last day to send it again, null for none
     * @throws vn.thidua.shared.Refused with {@link CommendationRefusal#NOT_NOW}, {@link CommendationRefusal#NO_WHY} or {@link CommendationRefusal#DAY_OVER}
     */
    public void giveBack(ProposalId id, String why, @Nullable LocalDate againBy, Actor actor) {
        Proposal proposal = run(id, actor).proposal();
        if (proposal.state() == ProposalState.RETURNED) {
            return;
        }
        if (!proposal.state().proposed()) {
            CommendationRefusal.NOT_NOW.because().raise();
        }
        if (why.isBlank()) {
            CommendationRefusal.NO_WHY.because().raise();
        }
        if (againBy != null && againBy.isBefore(LocalDate.now(clock))) {
            CommendationRefusal.DAY_OVER.because().raise();
        }
        Instant now = Instant.now(clock);
        rows.move(id, ProposalState.RETURNED, againBy, now, actor.by());
        moved(proposal, ProposalState.RETURNED, why.strip(), now, actor);
    }

    private void moved(Proposal proposal, ProposalState state, String word, Instant now, Actor actor) {
        rows.note(proposal.id(), state, word, now, actor.by());
        events.publishEvent(
                new ProposalMoved(proposal.id(), proposal.who().name(), state.name(), word, now, actor.by()));
    }

    private ProposalSight.Place run(ProposalId id, Actor actor) {
        reads.locked(id);
        ProposalSight.Place place = sight.place(id, actor);
        if (!place.runs()) {
            throw new NotFound("proposal " + id);
        }
        return place;
    }
}
