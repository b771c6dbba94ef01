package vn.thidua.reporting.web.table;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.thidua.campaign.CampaignOutline;
import vn.thidua.reporting.domain.LineFault;
import vn.thidua.reporting.domain.ReportingPeriod;
import vn.thidua.shared.Refusal;
import vn.thidua.spreadsheet.SheetFault;

/**
 * The page on which a table of figures goes out and comes in.
 *
 * @param id of the next table that comes in
 * @param said what was typed beside it
 * @param fault why a table could not be read
 * @param refusal why it was not taken
 * @param wrongPeriod the other period that it names; empty where it names none
 * @param units how many units were handed in nevertheless
 * @param faults what is wrong with it
 */
public record TablePage(
        CampaignOutline campaign,
        ReportingPeriod period,
        UUID id,
        Said said,
        Optional<SheetFault> fault,
        Optional<Refusal> refusal,
        String wrongPeriod,
        int units,
        List<LineFault> faults) {

    private static final int SHOWN = 200;

    /**
     * What was typed beside a table.
     *
     * @param reason why what stands is corrected
     * @param receivedOn day on which it came on paper
     */
    public record Said(String reason, String receivedOn) {

        static final Said NOTHING = new Said("", "");
    }

    /** Returns the path of the page. */
    public String path() {
        return "/campaigns/" + campaign.id() + "/results/" + period.id() + "/table";
    }

    /** Returns the first faults. */
    public List<LineFault> shown() {
        return faults.stream().limit(SHOWN).toList();
    }
}
