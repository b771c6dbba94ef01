package vn.thidua.award.decision;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.access.Act;
import vn.thidua.access.Actor;
import vn.thidua.commendation.ProposalId;
import vn.thidua.commendation.proposal.ConcludingDesk;
import vn.thidua.evidence.Evidence;
import vn.thidua.evidence.EvidenceSort;
import vn.thidua.evidence.domain.EvidenceDesk;
import vn.thidua.evidence.domain.EvidenceFile;
import vn.thidua.evidence.domain.EvidenceReads;
import vn.thidua.honours.HonourId;
import vn.thidua.honours.HonourSource;
import vn.thidua.honours.domain.Honour;
import vn.thidua.honours.domain.HonourDesk;
import vn.thidua.shared.Refusal;

/** Takes the signed paper of a decision and makes it effective: in one transaction its awards stand in the register and its proposals are concluded. */
@NamedInterface("desk")
@Service
@Transactional
public class SigningDesk {

    private final AwardDecisions reads;
    private final DecisionRows rows;
    private final DraftLocks locks;
    private final DecisionSight sight;
    private final Following following;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    SigningDesk(
            AwardDecisions reads,
            DecisionRows rows,
            DraftLocks locks,
            DecisionSight sight,
            Following following,
            ApplicationEventPublisher events,
            Clock clock) {
        this.reads = reads;
        this.rows = rows;
        this.locks = locks;
        this.sight = sight;
        this.following = following;
        this.events = events;
        this.clock = clock;
    }

    /** How a paper was signed. */
    @NamedInterface("desk")
    public enum How {
        /** On paper; the file is a scan. */
        SCAN,
        /** The file carries an electronic signature. */
        SEAL
    }

    /** What follows a signature. */
    @Component
    record Following(
            IssueGate gate,
            EvidenceDesk files,
            EvidenceReads evidence,
            RegisterEntries entries,
            HonourDesk honours,
            ConcludingDesk proposals) {}

    /**
     * Makes a decision effective by its signed paper; twice is once.
     *
     * @throws vn.thidua.shared.Refused with {@link DecisionRefusal#NOT_NOW}, {@link DecisionRefusal#NO_PDF}, {@link DecisionRefusal#HINDERED}, {@link DecisionRefusal#PROPOSAL_GONE} or {@link DecisionRefusal#IN_REGISTER}
     */
    public void sign(DecisionId id, How how, EvidenceFile file, Actor actor) {
        AwardDecision decision = sight.own(id, Act.ISSUE_DECISIONS, actor);
        locks.alone(decision.issuer());
        rows.lock(id);
        decision = sight.own(id, Act.ISSUE_DECISIONS, actor);
        if (decision.state().wasIssued()) {
            return;
        }
        if (decision.state() != DecisionState.NUMBERED) {
            DecisionRefusal.NOT_NOW.because().raise();
        }
        if (file.sort() != EvidenceSort.PDF) {
            DecisionRefusal.NO_PDF.because(file.name()).raise();
        }
        List<Conferral> all = reads.conferrals(id);
        following.gate().whyNotSign(decision, all).ifPresent(Refusal::raise);
        following.files().add(DecisionFiles.subject(id), file, null, actor);
        Evidence kept = following
                .evidence()
                .of(DecisionFiles.KIND, List.of(id.value()))
                .getOrDefault(DecisionFiles.subject(id), List.of())
                .getLast();
        Instant now = Instant.now(clock);
        rows.note(id, DecisionStep.What.SIGNED, file.name(), now, actor.by());
        enter(decision, all, actor);
        conclude(decision, all, actor);
        rows.effective(id, how.name(), kept.id().value(), now, actor.by());
        rows.note(id, DecisionStep.What.EFFECTIVE, decision.number(), now, actor.by());
        events.publishEvent(new DecisionEffective(
                id,
                decision.title(),
                decision.number(),
                all.size(),
                all.stream().map(Conferral::unit).distinct().toList(),
                now,
                actor.by()));
    }

    private void enter(AwardDecision decision, List<Conferral> all, Actor actor) {
        List<Honour.Entry> entries = following.entries().of(decision, all);
        Set<HonourId> fresh = following.honours().enter(entries, HonourSource.DECIDED, actor.by());
        entries.stream()
                .filter(one -> !fresh.contains(one.id()))
                .findFirst()
                .ifPresent(one -> DecisionRefusal.IN_REGISTER
                        .because(one.recipient().name(), decision.number())
                        .raise());
    }

    private void conclude(AwardDecision decision, List<Conferral> all, Actor actor) {
        List<Conferral> proposed =
                all.stream().filter(one -> one.proposal() != null).toList();
        if (proposed.isEmpty()) {
            return;
        }
        Set<ProposalId> moved = following
                .proposals()
                .awarded(
                        proposed.stream()
                                .map(one -> Objects.requireNonNull(one.proposal()))
                                .collect(Collectors.toSet()),
                        decision.number(),
                        actor.by());
        proposed.stream()
                .filter(one -> !moved.contains(one.proposal()))
                .findFirst()
                .ifPresent(
                        one -> DecisionRefusal.PROPOSAL_GONE.because(one.name()).raise());
    }
}
