package vn.thidua.award.money;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.access.Actor;
import vn.thidua.award.AccountsTakenOut;
import vn.thidua.award.decision.DecisionId;
import vn.thidua.sealing.KeyRing;
import vn.thidua.sealing.SealedSecret;
import vn.thidua.shared.NotFound;

/** Keeps bank accounts of those who want their money sent, sealed; shows their ends, and hands out whole numbers only as a list of transfers, with a reason that the audit trail keeps. */
@NamedInterface("desk")
@Service
@Transactional
public class BankDesk {

    private final RewardReads reads;
    private final BankRows rows;
    private final RewardRows rewards;
    private final MoneySight sight;
    private final KeyRing keys;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    BankDesk(
            RewardReads reads,
            BankRows rows,
            RewardRows rewards,
            MoneySight sight,
            KeyRing keys,
            ApplicationEventPublisher events,
            Clock clock) {
        this.reads = reads;
        this.rows = rows;
        this.rewards = rewards;
        this.sight = sight;
        this.keys = keys;
        this.events = events;
        this.clock = clock;
    }

    /** Returns the accounts of rewards, without their numbers. */
    @Transactional(readOnly = true)
    public Map<RewardId, BankAccount> of(Collection<RewardId> some) {
        return rows.of(some);
    }

    /**
     * Keeps an account in the place of what was there.
     *
     * @throws vn.thidua.shared.Refused with {@link MoneyRefusal#BAD_ACCOUNT} or {@link MoneyRefusal#NOTHING_DUE}
     */
    public void keep(RewardId id, String bank, String holder, String number, Actor actor) {
        Payable reward = own(id, actor);
        Optional<String> digits = BankAccount.number(number);
        if (digits.isEmpty()
                || bank.isBlank()
                || holder.isBlank()
                || bank.length() > PaymentRules.LONGEST
                || holder.length() > PaymentRules.LONGEST) {
            MoneyRefusal.BAD_ACCOUNT.because().raise();
        }
        if (reward.left() == 0 && reward.amount().dong() != null) {
            MoneyRefusal.NOTHING_DUE.because(reward.who().name()).raise();
        }
        Instant now = Instant.now(clock);
        String whole = digits.orElseThrow();
        BankAccount account = new BankAccount(id, bank.strip(), holder.strip(), BankAccount.lastFour(whole));
        rows.keep(account, whole, keys.key(), now, actor.by());
        rewards.note(id, RewardChange.What.ACCOUNT_KEPT, account.bank() + " " + account.masked(), now, actor.by());
    }

    /** Deletes an account; twice is once. */
    public void drop(RewardId id, Actor actor) {
        own(id, actor);
        if (rows.drop(id)) {
            rewards.note(id, RewardChange.What.ACCOUNT_DROPPED, "", Instant.now(clock), actor.by());
        }
    }

    /**
     * Returns the whole numbers of the accounts to which money of a decision is still to be sent.
     *
     * @param why kept in the audit trail
     * @throws vn.thidua.shared.Refused with {@link MoneyRefusal#NO_WHY}
     */
    public Map<RewardId, String> takeOut(DecisionId decision, String why, Actor actor) {
        if (why.isBlank()) {
            MoneyRefusal.NO_WHY.because().raise();
        }
        Payroll payroll = sight.payroll(decision, actor);
        if (!sight.pays(payroll.owner(), actor)) {
            throw new NotFound("transfers of " + decision);
        }
        List<RewardId> open = reads.of(List.of(decision)).getOrDefault(decision, List.of()).stream()
                .filter(Payable::payable)
                .map(Payable::id)
                .toList();
        Map<RewardId, String> numbers = new HashMap<>();
        for (SealedSecret sealed : rows.sealed(open)) {
            numbers.put(
                    new RewardId(UUID.fromString(sealed.row())),
                    new String(keys.open(sealed), StandardCharsets.US_ASCII));
        }
        events.publishEvent(new AccountsTakenOut(
                decision.value(), payroll.number(), numbers.size(), why.strip(), Instant.now(clock), actor.by()));
        return numbers;
    }

    private Payable own(RewardId id, Actor actor) {
        return reads.locked(List.of(id)).stream()
                .filter(reward -> sight.pays(reward.owner(), actor))
                .findFirst()
                .orElseThrow(() -> new NotFound("reward " + id));
    }
}
