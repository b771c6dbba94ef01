package vn.thidua.award.money;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.thidua.award.RewardsFixed;
import vn.thidua.award.decision.AwardDecision;
import vn.thidua.award.decision.AwardDecisions;
import vn.thidua.award.decision.Conferral;
import vn.thidua.award.decision.ConferralCorrected;
import vn.thidua.award.decision.ConferralId;
import vn.thidua.award.decision.ConferralRestored;
import vn.thidua.award.decision.ConferralRevoked;
import vn.thidua.award.decision.DecisionEffective;
import vn.thidua.regulation.LawBook;
import vn.thidua.regulation.Matter;
import vn.thidua.regulation.value.Consequence;
import vn.thidua.shared.Vietnamese;

/**
 * Follows decisions in their own transactions: one that becomes effective has its money fixed at once, and an award that is taken back has its claim at once. A second time changes nothing.
 */
@Component
class OnDecisionMoney {

    private final AwardDecisions decisions;
    private final RewardFixing fixing;
    private final RewardRows rows;
    private final RewardReads reads;
    private final BankRows banks;
    private final LawBook law;
    private final ApplicationEventPublisher events;

    OnDecisionMoney(
            AwardDecisions decisions,
            RewardFixing fixing,
            RewardRows rows,
            RewardReads reads,
            BankRows banks,
            LawBook law,
            ApplicationEventPublisher events) {
        this.decisions = decisions;
        this.fixing = fixing;
        this.rows = rows;
        this.reads = reads;
        this.banks = banks;
        this.law = law;
        this.events = events;
    }

    @EventListener
    void on(DecisionEffective effective) {
        AwardDecision decision = decisions.find(effective.decision()).orElseThrow();
        LocalDate decided = decision.decidedOn()
                .orElseGet(() -> effective.occurredAt().atZone(Vietnamese.ZONE).toLocalDate());
        if (!rows.begin(decision, decided.getYear(), effective.occurredAt())) {
            return;
        }
        List<Conferral> standing = decisions.conferrals(decision.id()).stream()
                .filter(Conferral::valid)
                .toList();
        // Another body may award the same recipient at this moment: whoever comes second sees what the first one fixed.
        rows.lock(standing.stream().map(RewardRows::who).toList());
        RewardFixing.Worked worked = fixing.of(decision, standing, decided);
        rows.bases(decision.id().value(), worked.bases());
        rows.insert(decision.id().value(), worked.rewards());
        events.publishEvent(new RewardsFixed(
                decision.id().value(),
                decision.number(),
                standing.size(),
                worked.sum(),
                effective.occurredAt(),
                effective.by()));
    }

    @EventListener
    void on(ConferralRevoked revoked) {
        LocalDate day = decisions
                .conferral(revoked.conferral())
                .flatMap(Conferral::ending)
                .map(Conferral.Ending::on)
                .orElseGet(() -> revoked.occurredAt().atZone(Vietnamese.ZONE).toLocalDate());
        boolean recover = law.statutes()
                .find(Matter.REVOCATION, revoked.ground(), null, day)
                .filter(rule -> rule.value().contains(Consequence.RECOVER_MONEY))
                .isPresent();
        locked(revoked.conferral())
                .filter(reward -> reward.standing().is() != RewardStanding.REVOKED)
                .ifPresent(reward -> {
                    rows.stand(reward.id(), RewardStanding.REVOKED, recover, revoked.number());
                    rows.note(
                            reward.id(),
                            RewardChange.What.REVOKED,
                            revoked.number(),
                            revoked.occurredAt(),
                            revoked.by());
                    banks.drop(List.of(reward.id()), revoked.occurredAt(), revoked.by());
                    rows.review(
                            oneOf(reward),
                            RewardChange.What.OTHER_REVOKED,
                            reward.number(),
                            revoked.occurredAt(),
                            revoked.by());
                });
    }

    @EventListener
    void on(ConferralRestored restored) {
        locked(restored.conferral())
                .filter(reward -> reward.standing().is() == RewardStanding.REVOKED)
                .ifPresent(reward -> {
                    Optional<String> held = heldBefore(reward);
                    rows.stand(
                            reward.id(),
                            held.isPresent() ? RewardStanding.HELD : RewardStanding.OPEN,
                            false,
                            held.orElse(""));
                    rows.note(
                            reward.id(),
                            RewardChange.What.RESTORED,
                            held.orElse(""),
                            restored.occurredAt(),
                            restored.by());
                    List<RewardId> others = oneOf(reward);
                    if (!others.isEmpty()) {
                        rows.review(
                                Stream.concat(others.stream(), Stream.of(reward.id()))
                                        .toList(),
                                RewardChange.What.OTHER_RESTORED,
                                reward.number(),
                                restored.occurredAt(),
                                restored.by());
                    }
                });
    }

    /** Returns why money was held back when the award was taken back; empty where it was not. */
    private Optional<String> heldBefore(Payable reward) {
        return reads.changes(reward.id()).stream()
                .filter(change ->
                        change.what() == RewardChange.What.HELD || change.what() == RewardChange.What.RELEASED)
                .reduce((first, later) -> later)
                .filter(change -> change.what() == RewardChange.What.HELD)
                .map(RewardChange::word);
    }

    /** Returns the other awards of the same recipient of which, with this one, only the highest is paid. */
    private List<RewardId> oneOf(Payable reward) {
        AwardDecision decision = decisions.find(reward.decision()).orElseThrow();
        SeveralAwards several = new SeveralAwards(law.statutes());
        return reads.beside(reward.id()).stream()
                .filter(other -> several.oneIsPaid(
                        decision.form(),
                        decision.year(),
                        other.award(),
                        other.decided().isAfter(reward.decided()) ? other.decided() : reward.decided()))
                .map(RewardReads.Beside::id)
                .toList();
    }

    @EventListener
    void on(ConferralCorrected corrected) {
        Optional<Payable> reward = locked(corrected.conferral());
        if (reward.isPresent()) {
            rows.correct(
                    corrected.conferral(),
                    decisions.conferral(corrected.instead()).orElseThrow());
            rows.note(
                    reward.get().id(),
                    RewardChange.What.CORRECTED,
                    corrected.why(),
                    corrected.occurredAt(),
                    corrected.by());
        }
    }

    /** The locks are taken in the order in which a decision that becomes effective takes them: recipient, then reward. */
    private Optional<Payable> locked(ConferralId conferral) {
        Optional<Conferral> award = decisions.conferral(conferral);
        rows.lock(award.stream().map(RewardRows::who).toList());
        return reads.find(conferral)
                .flatMap(reward -> reads.locked(List.of(reward.id())).stream().findFirst());
    }
}
