package vn.thidua.programme.works.web;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thidua.campaign.CampaignOutline;
import vn.thidua.programme.works.KeyWork;

/**
 * Key works that somebody may see.
 *
 * @param campaign the one whose works are shown, null for those of all
 * @param campaigns those to choose from
 * @param runs whether the person enters works in the campaign
 */
public record KeyWorksPage(
        @Nullable CampaignOutline campaign,
        List<CampaignOutline> campaigns,
        List<Line> lines,
        boolean runs,
        LocalDate today) {

    /**
     * A work as lists show it.
     *
     * @param lead name of who builds it
     */
    public record Line(KeyWork work, String lead, KeyWork.Standing standing) {}

    /** Returns the planned money of all, whole đồng. */
    public long budget() {
        return lines.stream().mapToLong(line -> line.work().plan().budget()).sum();
    }

    /** Returns the money paid for all, whole đồng. */
    public long paid() {
        return lines.stream().mapToLong(line -> line.work().paid()).sum();
    }

    /** Tells whether works can be entered. */
    public boolean enters() {
        return runs && campaign != null && !campaign.closed();
    }
}
