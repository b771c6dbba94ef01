package vn.thidua.award.money.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.thidua.award.money.Payroll;
import vn.thidua.shared.Phrase;
import vn.thidua.shared.Refusal;

/**
 * Decisions with what is due, paid and left.
 *
 * @param sums of all lines
 * @param years that there are
 * @param year shown, 0 for all
 * @param waiting decisions that are not effective yet
 * @param fund how the fund of the person's own body stands in the year of today
 */
public record MoneyListPage(
        List<Line> lines,
        Payroll.Sums sums,
        List<Integer> years,
        int year,
        List<Waiting> waiting,
        FundGlance fund,
        Period period) {

    /**
     * A decision.
     *
     * @param owner name of the body that decided
     */
    public record Line(Payroll payroll, Phrase.Label form, String owner) {}

    /**
     * A decision that is not effective yet.
     *
     * @param path where its rewards are worked out in full
     * @param most what its awards bring at most, dong
     * @param over by how much the fund would be overdrawn with it and those before, 0 where it would not
     */
    public record Waiting(
            String path, String title, String number, Phrase.Label form, int awards, long most, long over) {}

    /**
     * The fund in short.
     *
     * @param kept whether anything was written down
     */
    public record FundGlance(int year, boolean kept, long in, long committed, long paid, long left) {}

    /**
     * Two days between which decisions are put on one list.
     *
     * @param from as typed
     * @param until as typed
     */
    public record Period(String from, String until, Optional<Refusal> refusal) {

        static Period of(LocalDate today) {
            return new Period(
                    today.withDayOfMonth(1).toString(),
                    today.withDayOfMonth(today.lengthOfMonth()).toString(),
                    Optional.empty());
        }
    }
}
