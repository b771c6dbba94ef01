package vn.thidua.council.session;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.thidua.access.Actor;
import vn.thidua.commendation.AwardRoundId;
import vn.thidua.commendation.proposal.ProposalReads;
import vn.thidua.commendation.proposal.ProposalState;
import vn.thidua.council.SessionId;
import vn.thidua.council.body.CouncilDecision;
import vn.thidua.council.body.CouncilReads;
import vn.thidua.council.body.CouncilRefusal;
import vn.thidua.council.body.CouncilRole;
import vn.thidua.regulation.LawBook;
import vn.thidua.regulation.Matter;
import vn.thidua.regulation.Provision;
import vn.thidua.regulation.value.Portion;
import vn.thidua.shared.Refusal;
import vn.thidua.shared.WrittenDay;

/** Fixes who sits in a session and by which rules, and says why it cannot be opened yet. */
@Component
public class Opening {

    /** Fewer than so many secret ballots are told apart by their sums. */
    public static final int FEW = 3;

    private final SessionRows rows;
    private final SessionReads reads;
    private final ProposalReads proposals;
    private final CouncilReads councils;
    private final LawBook law;

    Opening(SessionRows rows, SessionReads reads, ProposalReads proposals, CouncilReads councils, LawBook law) {
        this.rows = rows;
        this.reads = reads;
        this.proposals = proposals;
        this.councils = councils;
        this.law = law;
    }

    /** Returns the rule on how many must be there on the day of a session. */
    public Optional<Provision<Portion>> quorum(Sitting sitting) {
        return law.statutes()
                .find(
                        Matter.QUORUM,
                        sitting.council().kind().quorum(),
                        null,
                        sitting.session().day());
    }

    /** Fixes who sits and who is kept out; the last time that the composition is looked at. */
    public Sitting prepare(Sitting before, Instant now, Actor actor) {
        SessionId id = before.session().id();
        rows.seat(id);
        rows.recuseByData(id, actor.by());
        rows.open(id, before.secret(), now);
        return Objects.requireNonNull(reads.find(id).orElse(null));
    }

    /** Lets the composition and who is kept out be looked at once more. */
    public void undo(SessionId id) {
        rows.forgetRecusals(id);
    }

    /** Returns why a session cannot be opened. */
    public Optional<Refusal> whyNot(Sitting there) {
        if (there.items().isEmpty()) {
            return Optional.of(CouncilRefusal.NO_AGENDA.because());
        }
        Optional<Refusal> over = termOver(there);
        if (over.isPresent()) {
            return over;
        }
        if (there.voting().stream().noneMatch(seat -> seat.role() == CouncilRole.CHAIR)) {
            return Optional.of(CouncilRefusal.NO_CHAIR.because());
        }
        List<String> unknown = there.voting().stream()
                .filter(seat -> seat.attendance() == Attendance.UNKNOWN)
                .map(Seat::name)
                .toList();
        if (!unknown.isEmpty()) {
            return Optional.of(CouncilRefusal.NOT_NOTED.because(String.join(", ", unknown)));
        }
        Optional<Refusal> few = quorum(there)
                .map(Provision::value)
                .filter(rule -> !rule.reached(there.present(), there.members()))
                .map(rule ->
                        CouncilRefusal.NO_QUORUM.because(there.present(), there.members(), rule.of(there.members())));
        if (few.isPresent()) {
            return few;
        }
        int screen = there.screen().size();
        if (there.secret() && screen > 0 && screen < FEW) {
            return Optional.of(CouncilRefusal.FEW_ON_SCREEN.because(screen));
        }
        return notReceived(there);
    }

    /* A decision that holds only from after the end of the last term carries the council on. */
    private Optional<Refusal> termOver(Sitting there) {
        LocalDate day = there.session().day();
        List<CouncilDecision> held = councils.decisions(there.council().id()).stream()
                .filter(one -> !one.from().isAfter(day))
                .toList();
        return held.stream()
                .filter(one -> one.until() != null)
                .max(Comparator.comparing(Opening::until))
                .filter(last -> until(last).isBefore(day)
                        && held.stream().noneMatch(one -> one.from().isAfter(until(last))))
                .map(last -> CouncilRefusal.TERM_OVER.because(WrittenDay.of(until(last)), last.number()));
    }

    private static LocalDate until(CouncilDecision one) {
        return Objects.requireNonNull(one.until());
    }

    private Optional<Refusal> notReceived(Sitting there) {
        var received = proposals
                .waiting(
                        there.groups().stream()
                                .map(group -> new AwardRoundId(group.roundId()))
                                .distinct()
                                .toList(),
                        ProposalState.RECEIVED)
                .stream()
                .map(one -> one.id())
                .toList();
        return there.items().stream()
                .filter(item -> !received.contains(item.proposal()))
                .findFirst()
                .map(item -> CouncilRefusal.NOT_RECEIVED.because(item.name()));
    }
}
