package vn.thidua.award.money;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.access.Actor;
import vn.thidua.award.PaymentUndone;
import vn.thidua.award.RewardPaid;
import vn.thidua.shared.NotFound;
import vn.thidua.shared.Refusal;

/** Writes down money that changed hands for awards, and undoes what was written by mistake. */
@NamedInterface("desk")
@Service
@Transactional
public class PaymentDesk {

    private final RewardReads reads;
    private final PaymentRows rows;
    private final RewardRows rewards;
    private final BankRows banks;
    private final MoneySight sight;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    PaymentDesk(
            RewardReads reads,
            PaymentRows rows,
            RewardRows rewards,
            BankRows banks,
            MoneySight sight,
            ApplicationEventPublisher events,
            Clock clock) {
        this.reads = reads;
        this.rows = rows;
        this.rewards = rewards;
        this.banks = banks;
        this.sight = sight;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Pays several people what is left for them; the same form sent twice pays once.
     *
     * @param form id of the form that was sent
     * @param some who was ticked
     * @param receiver who took the money of all of them; empty where each took their own
     * @throws vn.thidua.shared.Refused with a constant of {@link MoneyRefusal}: nobody is paid then
     */
    public int payAll(UUID form, List<RewardId> some, LocalDate on, Payment.How how, String receiver, Actor actor) {
        if (some.isEmpty()) {
            MoneyRefusal.NOBODY_TICKED.because().raise();
        }
        List<Payable> all = own(some, actor);
        Map<UUID, Payment> there = rows
                .find(all.stream().map(one -> id(form, one)).toList())
                .stream()
                .collect(Collectors.toMap(Payment::id, Function.identity()));
        List<Payment> fresh = new ArrayList<>();
        Instant now = Instant.now(clock);
        for (Payable one : all) {
            UUID id = id(form, one);
            if (there.containsKey(id)) {
                continue;
            }
            Payment payment = new Payment(
                    id,
                    one.id(),
                    new Payment.Handing(
                            Payment.Sort.PAID,
                            one.left(),
                            on,
                            how,
                            receiver.isBlank() ? one.who().name() : receiver.strip(),
                            ""),
                    now,
                    actor.by().name(),
                    Optional.empty());
            PaymentRules.whyNot(one, payment.handing(), today()).ifPresent(Refusal::raise);
            fresh.add(payment);
        }
        write(fresh, all, now, actor);
        return fresh.size();
    }

    private static UUID id(UUID form, Payable one) {
        return UUID.nameUUIDFromBytes((form + "/" + one.id()).getBytes(StandardCharsets.UTF_8));
    }

    /**
     * Writes down that money was handed over or came back; the same sent twice is one.
     *
     * @param id of the payment
     * @throws vn.thidua.shared.Refused with a constant of {@link MoneyRefusal}
     */
    public void pay(UUID id, RewardId reward, Payment.Handing handing, Actor actor) {
        Payable one = own(List.of(reward), actor).getFirst();
        Optional<Payment> there = rows.find(id);
        if (there.isPresent()) {
            if (!there.get().reward().equals(reward) || !there.get().handing().equals(handing)) {
                MoneyRefusal.OTHER_PAYMENT.because().raise();
            }
            return;
        }
        PaymentRules.whyNot(one, handing, today()).ifPresent(Refusal::raise);
        Instant now = Instant.now(clock);
        write(
                List.of(new Payment(id, reward, handing, now, actor.by().name(), Optional.empty())),
                List.of(one),
                now,
                actor);
    }

    /**
     * Undoes a payment that was written down by mistake; twice is once.
     *
     * @throws vn.thidua.shared.Refused with a constant of {@link MoneyRefusal}
     */
    public RewardId undo(UUID id, String why, Actor actor) {
        Payment seen = rows.find(id).orElseThrow(() -> new NotFound("payment " + id));
        Payable reward = own(List.of(seen.reward()), actor).getFirst();
        Payment payment = rows.find(id).orElseThrow();
        if (!payment.counts()) {
            return reward.id();
        }
        PaymentRules.whyNotUndo(reward, payment, why).ifPresent(Refusal::raise);
        Instant now = Instant.now(clock);
        rows.undo(id, why.strip(), now, actor.by());
        rewards.touch(reward.id());
        events.publishEvent(new PaymentUndone(
                reward.decision().value(),
                reward.who().name(),
                payment.handing().amount(),
                why.strip(),
                now,
                actor.by()));
        return reward.id();
    }

    private void write(List<Payment> fresh, List<Payable> all, Instant now, Actor actor) {
        if (fresh.isEmpty()) {
            return;
        }
        rows.insert(fresh, now, actor.by());
        Map<RewardId, Payable> by = all.stream().collect(Collectors.toMap(Payable::id, Function.identity()));
        banks.drop(
                fresh.stream()
                        .filter(one -> one.handing().sort() == Payment.Sort.PAID)
                        .filter(one ->
                                Objects.requireNonNull(by.get(one.reward())).left()
                                        == one.handing().amount())
                        .map(Payment::reward)
                        .toList(),
                now,
                actor.by());
        for (Payment one : fresh) {
            Payable reward = by.get(one.reward());
            if (reward != null) {
                events.publishEvent(new RewardPaid(
                        reward.decision().value(),
                        reward.who().name(),
                        one.handing().sort().name(),
                        one.handing().amount(),
                        one.handing().on(),
                        one.handing().receiver(),
                        now,
                        actor.by()));
            }
        }
    }

    /** Rewards that the person pays, kept from others until the end. */
    private List<Payable> own(List<RewardId> ids, Actor actor) {
        List<Payable> all = reads.locked(ids);
        if (all.size() != ids.stream().distinct().count()
                || all.stream().map(Payable::owner).distinct().anyMatch(owner -> !sight.pays(owner, actor))) {
            throw new NotFound("rewards " + ids);
        }
        return all;
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
