package vn.thidua.award.money;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
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
import vn.thidua.shared.By;
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
    private final LawBook law;
    private final ApplicationEventPublisher events;

    OnDecisionMoney(
            AwardDecisions decisions,
            RewardFixing fixing,
            RewardRows rows,
            RewardReads reads,
            LawBook law,
            ApplicationEventPublisher events) {
        this.decisions = decisions;
        this.fixing = fixing;
        this.rows = rows;
        this.reads = reads;
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
                .ifPresent(reward -> stand(
                        reward,
                        RewardStanding.REVOKED,
                        recover,
                        revoked.number(),
                        RewardChange.What.REVOKED,
                        revoked.occurredAt(),
                        revoked.by()));
    }

    @EventListener
    void on(ConferralRestored restored) {
        locked(restored.conferral())
                .filter(reward -> reward.standing().is() == RewardStanding.REVOKED)
                .ifPresent(reward -> stand(
                        reward,
                        RewardStanding.OPEN,
                        false,
                        "",
                        RewardChange.What.RESTORED,
                        restored.occurredAt(),
                        restored.by()));
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

    private void stand(
            Payable reward,
            RewardStanding standing,
            boolean recover,
            String word,
            RewardChange.What what,
            Instant at,
            By by) {
        rows.stand(reward.id(), standing, recover, word);
        rows.note(reward.id(), what, word, at, by);
    }

    private Optional<Payable> locked(ConferralId conferral) {
        return reads.find(conferral)
                .flatMap(reward -> reads.locked(List.of(reward.id())).stream().findFirst());
    }
}
