package vn.thidua.campaign.web;

import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.thidua.campaign.domain.CampaignAssignment;
import vn.thidua.campaign.domain.PartRole;

/**
 * Who does what.
 *
 * @param rows units with a part, in the order of the list of units
 * @param offices what each office name stands for, for those who are not sure
 */
public record AssignmentsPage(
        CampaignTop top, List<CampaignAssignment> assignments, List<Row> rows, Map<String, Named> offices) {

    /**
     * A unit with its parts.
     *
     * @param link path of its page, empty when the person may not open it
     * @param parts its part in each assignment, null where it has none
     */
    public record Row(String name, String link, Map<String, Set<PartRole>> parts, int leads, int others) {

        /** Returns the parts in an assignment, the strongest first. */
        public List<PartRole> in(CampaignAssignment assignment) {
            return parts.getOrDefault(assignment.id().toString(), Set.of()).stream()
                    .sorted()
                    .toList();
        }
    }

    /**
     * What an office name stands for.
     *
     * @param units names of units
     */
    public record Named(boolean unclear, List<String> units) {}

    /** Returns what an office name stands for. */
    public Named named(String office) {
        return offices.getOrDefault(office, new Named(false, List.of()));
    }
}
