package vn.thidua.registration.web;

import java.util.List;
import vn.thidua.campaign.domain.CampaignContent;
import vn.thidua.registration.domain.Stage;

/**
 * The works that wait for whoever looks.
 *
 * @param contents what waits for each content that the person may accept works for
 */
public record AcceptancePage(Stage stage, List<Waiting> contents) {

    /** What waits for a content. */
    public record Waiting(CampaignContent content, List<Line> lines) {}

    /**
     * A work that waits.
     *
     * @param unit name of the unit that promises it
     */
    public record Line(WorkRow row, String unit) {

        /** Returns what is sent to accept the work as it was seen. */
        public String seen() {
            return row.work().id() + ":" + row.edition();
        }
    }

    /** Returns the path of the page. */
    public String path() {
        return "/campaigns/" + stage.campaign() + "/registrations/waiting";
    }

    /** Returns how many works wait. */
    public int count() {
        return contents.stream().mapToInt(content -> content.lines().size()).sum();
    }
}
