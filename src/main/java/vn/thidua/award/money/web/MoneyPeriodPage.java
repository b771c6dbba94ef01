package vn.thidua.award.money.web;

import java.time.LocalDate;
import java.util.List;
import vn.thidua.award.money.Payable;
import vn.thidua.award.money.Payroll;

/** What is to be paid for the decisions between two days. */
public record MoneyPeriodPage(
        LocalDate from, LocalDate until, String owner, List<Payroll> payrolls, List<Payable> rows, Payroll.Sums sums) {

    /** Returns where its papers are. */
    public String path() {
        return "/awards/money/periods/" + from + "/" + until;
    }
}
