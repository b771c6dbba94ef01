package vn.thidua.campaign.web;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thidua.campaign.CampaignId;
import vn.thidua.campaign.allotment.Allotment;
import vn.thidua.campaign.allotment.AllotmentRules;
import vn.thidua.campaign.allotment.Balance;
import vn.thidua.campaign.domain.CampaignTarget;
import vn.thidua.organization.UnitId;
import vn.thidua.shared.Complaints;
import vn.thidua.shared.Refusal;

/**
 * A target and what each unit owes of it.
 *
 * @param stands how it is shared out, or null while it is not
 * @param units how many the campaign addresses
 * @param rows the first of them, with what was typed
 * @param kinds of the units, to share out among one of them
 * @param reason why the goals come to something else, as typed
 * @param balance of what is stored, null where there is none
 * @param refusal why what was typed was not kept
 * @param faults what is wrong with a table that was handed in
 */
public record AllotmentPage(
        CampaignTop top,
        CampaignTarget target,
        @Nullable Allotment stands,
        int units,
        List<Row> rows,
        List<Kind> kinds,
        String reason,
        @Nullable Balance balance,
        Complaints complaints,
        Optional<Refusal> refusal,
        List<Fault> faults) {

    /**
     * A unit.
     *
     * @param asked whether it is among those that are to pass
     * @param goal as typed
     * @param weight as typed
     */
    public record Row(UnitId unit, String name, String above, boolean asked, String goal, String weight) {}

    /** A kind of units, in both languages, and how many the campaign addresses. */
    public record Kind(String code, String vietnamese, String english, int units) {}

    /**
     * Something wrong with a table.
     *
     * @param row number as Excel shows it, 0 for the table as a whole
     */
    public record Fault(int row, String key, List<Object> arguments) {}

    /** Returns the path of the page. */
    public String path() {
        return path(top.head().id(), target.id());
    }

    static String path(CampaignId campaign, UUID target) {
        return "/campaigns/" + campaign + "/targets/" + target + "/allotment";
    }

    /** Tells whether units are ticked instead of given a figure. */
    public boolean ticked() {
        return AllotmentFields.ticks(target);
    }

    /** Tells whether goals of units add up to the target, so that it can be shared out by weights. */
    public boolean addsUp() {
        return Balance.addsUp(target.measure());
    }

    /** Tells whether the person may share it out now. */
    public boolean allots() {
        return top.runs() && whyNot().isEmpty();
    }

    /** Returns why it cannot be shared out. */
    public Optional<Refusal> whyNot() {
        return AllotmentRules.whyNotAllot(top.head(), target);
    }

    /** Returns the version that the person sees. */
    public long version() {
        return stands == null ? 0 : stands.version();
    }

    /** Returns how many units are not shown. */
    public int more() {
        return units - rows.size();
    }
}
