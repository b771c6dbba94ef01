package vn.thidua.campaign.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thidua.campaign.allotment.AllotmentReads;
import vn.thidua.campaign.allotment.Balance;
import vn.thidua.campaign.domain.CampaignTarget;

/** How the targets of a campaign are shared out. */
public record AllotmentsPage(CampaignTop top, List<Row> rows) {

    /**
     * A target.
     *
     * @param line how it is shared out, or null
     * @param balance how that compares with the whole, null where the two are not of one kind
     * @param possible whether it can be shared out at all
     */
    public record Row(
            CampaignTarget target,
            AllotmentReads.@Nullable Line line,
            @Nullable Balance balance,
            boolean possible) {}

    /** Returns how many targets are shared out. */
    public long shared() {
        return rows.stream().filter(row -> row.line() != null).count();
    }

    /** Returns how many can be. */
    public long possible() {
        return rows.stream().filter(Row::possible).count();
    }
}
