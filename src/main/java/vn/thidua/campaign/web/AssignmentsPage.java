package vn.thidua.campaign.web;

import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.thidua.campaign.domain.CampaignAssignment;
import vn.thidua.campaign.domain.PartRole;

/**
 * Who does what.
 *
 * @param rows units with a part in these tasks, those that lead most first
 */
public record AssignmentsPage(CampaignTop top, List<Task> tasks, List<Row> rows, FilterForm filter) {

    /** An assignment and what the offices with a part in it stand for. */
    public record Task(CampaignAssignment assignment, List<Part> parts) implements ThingRow {}

    /**
     * The part of an office.
     *
     * @param unclear whether a person has to say who that is
     * @param units number of units it stands for
     */
    public record Part(PartRole role, String office, boolean unclear, int units) {}

    /**
     * A unit with its parts.
     *
     * @param link path of its page, empty when the person may not open it
     * @param parts its part in each assignment, null where it has none
     * @param divided whether others came of the unit, so that its parts cannot be put on their lines
     */
    public record Row(
            String name, String link, Map<String, Set<PartRole>> parts, int leads, int others, boolean divided) {

        /** Returns the parts in an assignment, the strongest first. */
        public List<PartRole> in(CampaignAssignment assignment) {
            return parts.getOrDefault(assignment.id().toString(), Set.of()).stream()
                    .sorted()
                    .toList();
        }
    }
}
