package vn.thidua.award.money;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.access.Actor;
import vn.thidua.award.RewardChanged;
import vn.thidua.shared.NotFound;
import vn.thidua.shared.Refusal;

/** Holds money back and lets it go, and says how much it is where the law leaves room or says nothing. */
@NamedInterface("desk")
@Service
@Transactional
public class RewardDesk {

    private final RewardReads reads;
    private final RewardRows rows;
    private final BankRows banks;
    private final MoneySight sight;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    RewardDesk(
            RewardReads reads,
            RewardRows rows,
            BankRows banks,
            MoneySight sight,
            ApplicationEventPublisher events,
            Clock clock) {
        this.reads = reads;
        this.rows = rows;
        this.banks = banks;
        this.sight = sight;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Holds money back; twice is once.
     *
     * @throws vn.thidua.shared.Refused with a constant of {@link MoneyRefusal}
     */
    public void hold(RewardId id, String why, Actor actor) {
        Payable reward = own(id, actor);
        if (reward.standing().is() == RewardStanding.HELD) {
            return;
        }
        if (!reward.payable() && reward.amount().dong() != null
                || reward.standing().is() == RewardStanding.REVOKED) {
            MoneyRefusal.NOTHING_DUE.because(reward.who().name()).raise();
        }
        whyNotWords(why).ifPresent(Refusal::raise);
        rows.stand(id, RewardStanding.HELD, false, why.strip());
        note(reward, RewardChange.What.HELD, why.strip(), actor);
    }

    /**
     * Lets money go that was held back; twice is once.
     *
     * @throws vn.thidua.shared.Refused with {@link MoneyRefusal#NOT_NOW}
     */
    public void release(RewardId id, String why, Actor actor) {
        Payable reward = own(id, actor);
        if (reward.standing().is() == RewardStanding.OPEN) {
            return;
        }
        if (reward.standing().is() != RewardStanding.HELD) {
            MoneyRefusal.NOT_NOW.because(reward.who().name()).raise();
        }
        rows.stand(id, RewardStanding.OPEN, false, "");
        note(reward, RewardChange.What.RELEASED, why.strip(), actor);
    }

    /**
     * Says how much it is, where the law says nothing, gives only the most, or several awards are to be judged.
     *
     * @param version the one that was on the screen
     * @throws vn.thidua.shared.Refused with a constant of {@link MoneyRefusal}
     */
    public void set(RewardId id, long amount, String why, long version, Actor actor) {
        Payable reward = own(id, actor);
        Long now = reward.amount().dong();
        if (now != null
                && now == amount
                && reward.amount().word().equals(why.strip())
                && !reward.amount().review()) {
            return;
        }
        if (reward.version() != version) {
            MoneyRefusal.CHANGED_MEANWHILE.because().raise();
        }
        whyNotWords(why).ifPresent(Refusal::raise);
        whyNot(reward, reads.bases(reward.decision()).get(reward.who().kind()), amount)
                .ifPresent(Refusal::raise);
        rows.amount(id, amount, why.strip());
        note(reward, RewardChange.What.SET, PaymentRules.written(amount) + ": " + why.strip(), actor);
        if (amount == reward.paid() - reward.back()) {
            banks.drop(List.of(id), Instant.now(clock), actor.by());
        }
    }

    private static Optional<Refusal> whyNot(Payable reward, @Nullable RewardBasis basis, long amount) {
        if (reward.standing().is() == RewardStanding.REVOKED) {
            return Optional.of(MoneyRefusal.NOT_NOW.because(reward.who().name()));
        }
        if (!room(reward, basis)) {
            return Optional.of(MoneyRefusal.FIXED_BY_LAW.because(PaymentRules.written(reward.due())));
        }
        if (basis != null && amount > basis.rounded()) {
            return Optional.of(MoneyRefusal.ABOVE_LAW.because(PaymentRules.written(basis.rounded())));
        }
        return amount < reward.paid() - reward.back()
                ? Optional.of(MoneyRefusal.BELOW_PAID.because(PaymentRules.written(reward.paid() - reward.back())))
                : Optional.empty();
    }

    /** Tells whether a person may say how much a reward is. */
    public static boolean room(Payable reward, @Nullable RewardBasis basis) {
        return basis == null
                || basis.most()
                || reward.amount().rule().leavesRoom()
                || reward.amount().review();
    }

    private static Optional<Refusal> whyNotWords(String why) {
        if (why.isBlank()) {
            return Optional.of(MoneyRefusal.NO_WHY.because());
        }
        return why.length() > PaymentRules.LONGEST
                ? Optional.of(MoneyRefusal.TOO_LONG.because(PaymentRules.LONGEST))
                : Optional.empty();
    }

    private void note(Payable reward, RewardChange.What what, String word, Actor actor) {
        Instant now = Instant.now(clock);
        rows.note(reward.id(), what, word, now, actor.by());
        events.publishEvent(
                new RewardChanged(reward.decision().value(), reward.who().name(), what.name(), word, now, actor.by()));
    }

    private Payable own(RewardId id, Actor actor) {
        return reads.locked(List.of(id)).stream()
                .filter(reward -> sight.pays(reward.owner(), actor))
                .findFirst()
                .orElseThrow(() -> new NotFound("reward " + id));
    }
}
