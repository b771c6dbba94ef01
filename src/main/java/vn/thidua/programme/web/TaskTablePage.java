package vn.thidua.programme.web;

import java.util.List;
import java.util.Optional;
import vn.thidua.campaign.CampaignOutline;
import vn.thidua.shared.Refusal;
import vn.thidua.spreadsheet.SheetFault;
import vn.thidua.spreadsheet.SheetLimits;

/**
 * A table of tasks that is handed in: first the form, then what would be given.
 *
 * @param rows what the file holds; none before one is read
 * @param kept the rows that are sound, to be sent back for giving them
 * @param fault why the file as a whole cannot be used
 * @param refusal why nothing can be given
 */
public record TaskTablePage(
        CampaignOutline campaign,
        List<Row> rows,
        String kept,
        SheetLimits limits,
        Optional<SheetFault> fault,
        Optional<Refusal> refusal) {

    /**
     * A row of the file.
     *
     * @param number as Excel shows it
     * @param faults message keys of what is wrong with it
     */
    public record Row(int number, TaskForm form, List<String> faults) {

        /** Tells whether it would be given. */
        public boolean sound() {
            return faults.isEmpty();
        }
    }

    /** Returns the path of the page. */
    public String path() {
        return "/campaigns/" + campaign.id() + "/tasks/table";
    }

    /** Returns how many rows would be given. */
    public long sound() {
        return rows.stream().filter(Row::sound).count();
    }

    /** Returns how many rows have something wrong. */
    public long faulty() {
        return rows.size() - sound();
    }
}
