package vn.thidua.award.money.web;

import java.util.List;
import java.util.Optional;
import vn.thidua.award.money.Fund;
import vn.thidua.shared.Refusal;
import vn.thidua.spreadsheet.SheetFault;
import vn.thidua.spreadsheet.SheetLimits;

/**
 * A table of entries on its way into a fund.
 *
 * @param rows what it would enter
 * @param kept the same as the page sends it back, empty where something is wrong
 */
public record FundTablePage(
        int year,
        List<Fund.Entry> rows,
        List<Fault> faults,
        String kept,
        SheetLimits limits,
        Optional<SheetFault> fault,
        Optional<Refusal> refusal) {

    /**
     * What is wrong with a row.
     *
     * @param key message key of it, empty where a rule says no
     */
    public record Fault(int row, String key, Optional<Refusal> refusal) {}

    /** Returns where it is. */
    public String path() {
        return "/awards/money/fund/" + year + "/table";
    }
}
