package vn.thidua.award.money.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.thidua.access.Actor;
import vn.thidua.award.decision.DecisionId;
import vn.thidua.award.money.BankAccount;
import vn.thidua.award.money.BankDesk;
import vn.thidua.award.money.MoneySight;
import vn.thidua.award.money.Payable;
import vn.thidua.award.money.Payment;
import vn.thidua.award.money.Payments;
import vn.thidua.award.money.Payroll;
import vn.thidua.award.money.RewardBasis;
import vn.thidua.award.money.RewardDesk;
import vn.thidua.award.money.RewardId;
import vn.thidua.award.money.RewardReads;
import vn.thidua.evidence.Evidence;
import vn.thidua.evidence.domain.EvidenceReads;
import vn.thidua.regulation.RecipientKind;
import vn.thidua.shared.Refusal;

/** Puts together pages of the rewards of one decision and of one award; as many statements however many awards. */
@Component
class MoneyPages {

    private final RewardReads reads;
    private final MoneySight sight;
    private final Payments payments;
    private final BankDesk banks;
    private final EvidenceReads evidence;
    private final MoneyNames names;
    private final Clock clock;

    MoneyPages(
            RewardReads reads,
            MoneySight sight,
            Payments payments,
            BankDesk banks,
            EvidenceReads evidence,
            MoneyNames names,
            Clock clock) {
        this.reads = reads;
        this.sight = sight;
        this.payments = payments;
        this.banks = banks;
        this.evidence = evidence;
        this.names = names;
        this.clock = clock;
    }

    /** Returns the page of a decision. */
    MoneySheetPage sheet(DecisionId id, Optional<MoneySheetPage.Typed> typed, Optional<Refusal> refusal, Actor actor) {
        Payroll payroll = sight.payroll(id, actor);
        LocalDate today = LocalDate.now(clock);
        List<Payable> rows = rows(id);
        Map<RewardId, BankAccount> accounts =
                banks.of(rows.stream().map(Payable::id).toList());
        MoneySheetPage.Typed shown = typed.orElseGet(() -> MoneySheetPage.Typed.empty(today));
        return new MoneySheetPage(
                payroll,
                names.form(payroll.form(), payroll.decided()),
                names.unit(payroll.owner()),
                bases(id, rows),
                rows.stream()
                        .map(one -> new MoneySheetPage.Row(
                                one,
                                Optional.ofNullable(accounts.get(one.id())),
                                shown.touched()
                                        ? shown.ticked().contains(one.id().toString())
                                        : one.payable()))
                        .toList(),
                sight.pays(payroll.owner(), actor),
                shown,
                refusal,
                today);
    }

    /** Returns the rewards of a decision in their order. */
    List<Payable> rows(DecisionId id) {
        return reads.of(List.of(id)).getOrDefault(id, List.of());
    }

    private List<Basis> bases(DecisionId id, List<Payable> rows) {
        Map<RecipientKind, RewardBasis> bases = reads.bases(id);
        return Arrays.stream(RecipientKind.values())
                .filter(kind -> rows.stream().anyMatch(row -> row.who().kind() == kind))
                .map(kind -> new Basis(kind, Optional.ofNullable(bases.get(kind))))
                .toList();
    }

    /** Returns the page of an award. */
    RewardPage reward(RewardId id, RewardPage.Typed typed, Optional<Refusal> refusal, Actor actor) {
        Payable reward = sight.reward(id, actor);
        Payroll payroll = reads.payroll(reward.decision()).orElseThrow();
        Optional<RewardBasis> basis = Optional.ofNullable(
                reads.bases(reward.decision()).get(reward.who().kind()));
        List<Payment> made = payments.of(List.of(id)).getOrDefault(id, List.of());
        Map<UUID, List<Evidence>> files =
                evidence.of(Payment.KIND, made.stream().map(Payment::id).toList()).entrySet().stream()
                        .collect(Collectors.toMap(one -> one.getKey().id(), Map.Entry::getValue));
        return new RewardPage(
                reward,
                names.form(payroll.form(), payroll.decided()),
                names.unit(reward.owner()),
                basis,
                made.stream()
                        .map(one -> new RewardPage.Line(one, files.getOrDefault(one.id(), List.of())))
                        .toList(),
                reads.changes(id),
                Optional.ofNullable(banks.of(List.of(id)).get(id)),
                sight.pays(reward.owner(), actor),
                RewardDesk.room(reward, basis.orElse(null)),
                typed,
                refusal,
                LocalDate.now(clock));
    }
}
