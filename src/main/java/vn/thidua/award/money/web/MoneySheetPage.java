package vn.thidua.award.money.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import vn.thidua.award.money.BankAccount;
import vn.thidua.award.money.Payable;
import vn.thidua.award.money.Payroll;
import vn.thidua.shared.Phrase;
import vn.thidua.shared.Refusal;

/**
 * The rewards of a decision, who was paid, and the form that pays those who are ticked.
 *
 * @param owner name of the body that decided
 * @param bases on what they rest, by kind of recipient
 * @param pays whether the person pays
 */
public record MoneySheetPage(
        Payroll payroll,
        Phrase.Label form,
        String owner,
        List<Basis> bases,
        List<Row> rows,
        boolean pays,
        Typed typed,
        Optional<Refusal> refusal,
        LocalDate today) {

    /**
     * A recipient.
     *
     * @param ticked whether it is to be paid now
     */
    public record Row(Payable payable, Optional<BankAccount> account, boolean ticked) {}

    /**
     * What was typed.
     *
     * @param id of the form, so that one that is sent twice pays once
     */
    public record Typed(
            UUID id, Set<String> ticked, boolean touched, String on, String how, String receiver, String why) {

        static Typed empty(LocalDate today) {
            return new Typed(UUID.randomUUID(), Set.of(), false, today.toString(), "CASH", "", "");
        }
    }

    /** Tells whether somebody can be paid now. */
    public boolean payable() {
        return pays && rows.stream().anyMatch(row -> row.payable().payable());
    }

    /** Tells whether money is to be sent to accounts. */
    public boolean transfers() {
        return pays
                && rows.stream()
                        .anyMatch(row ->
                                row.account().isPresent() && row.payable().payable());
    }
}
