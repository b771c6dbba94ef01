package vn.thidua.award.money.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import vn.thidua.award.money.BankAccount;
import vn.thidua.award.money.Payable;
import vn.thidua.award.money.Payment;
import vn.thidua.award.money.RewardBasis;
import vn.thidua.award.money.RewardChange;
import vn.thidua.evidence.Evidence;
import vn.thidua.shared.Phrase;
import vn.thidua.shared.Refusal;

/**
 * The money of one award: how it came about, what was paid, what is left to do.
 *
 * @param owner name of the body that pays
 * @param basis what the law of the day gives; empty where it says nothing
 * @param pays whether the person pays
 * @param room whether a person may say how much it is
 */
public record RewardPage(
        Payable reward,
        Phrase.Label form,
        String owner,
        Optional<RewardBasis> basis,
        List<Line> payments,
        List<RewardChange> changes,
        Optional<BankAccount> account,
        boolean pays,
        boolean room,
        Typed typed,
        Optional<Refusal> refusal,
        LocalDate today) {

    /** A payment with the signed receipts that prove it. */
    public record Line(Payment payment, List<Evidence> files) {}

    /**
     * What was typed into one of the forms.
     *
     * @param part which form, empty for none
     * @param id of the next payment, so that a form that is sent twice pays once
     */
    public record Typed(String part, UUID id, Map<String, String> fields) {

        static Typed none() {
            return new Typed("", UUID.randomUUID(), Map.of());
        }

        /** Returns what was typed into a field of a form, or what stands there at first. */
        public String of(String form, String field, String first) {
            return part.equals(form) ? fields.getOrDefault(field, "") : first;
        }
    }
}
