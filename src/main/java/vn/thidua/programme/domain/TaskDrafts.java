package vn.thidua.programme.domain;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Component;
import vn.thidua.campaign.CampaignId;
import vn.thidua.campaign.domain.BodyReads;
import vn.thidua.campaign.domain.CampaignAssignment;
import vn.thidua.campaign.domain.DutyReads;
import vn.thidua.campaign.domain.PartRole;
import vn.thidua.organization.UnitId;
import vn.thidua.programme.TaskId;

/** Drafts tasks from the assignments of a campaign: one for each point and each unit that leads it; what was given already is left out. */
@NamedInterface("desk")
@Component
public class TaskDrafts {

    private final BodyReads bodies;
    private final DutyReads duties;
    private final TaskReads reads;

    TaskDrafts(BodyReads bodies, DutyReads duties, TaskReads reads) {
        this.bodies = bodies;
        this.duties = duties;
        this.reads = reads;
    }

    /**
     * A task that could be given.
     *
     * @param offices who leads in the words of the plan
     */
    @NamedInterface("desk")
    public record Draft(
            Piece piece, @Nullable UUID content, String title, List<UnitId> partners, List<String> offices) {

        /** Returns the task with the day it is due. */
        public TaskDesk.Order order(TaskDue due) {
            return new TaskDesk.Order(
                    new TaskId(UUID.randomUUID()),
                    new TaskDesk.Wording(content, title, piece.lead(), partners, due),
                    piece);
        }
    }

    /**
     * What a campaign gives to do.
     *
     * @param nobodys assignments of which nobody knows which unit leads them
     */
    @NamedInterface("desk")
    public record Drafted(List<Draft> drafts, List<CampaignAssignment> nobodys) {}

    /** Returns what was not given yet, in the order of the plan. */
    public Drafted of(CampaignId campaign) {
        Map<UUID, List<DutyReads.UnitInPart>> parts = duties.partsByAssignment(campaign);
        Set<Piece> given = new HashSet<>(reads.given(campaign));
        List<Draft> drafts = new ArrayList<>();
        List<CampaignAssignment> nobodys = new ArrayList<>();
        for (CampaignAssignment assignment : bodies.assignments(campaign)) {
            List<DutyReads.UnitInPart> there = parts.getOrDefault(assignment.id(), List.of());
            List<UnitId> leads = units(there, true);
            if (leads.isEmpty()) {
                nobodys.add(assignment);
            }
            List<String> points = AssignmentPieces.of(assignment);
            for (int number = 1; number <= points.size(); number++) {
                for (UnitId lead : leads) {
                    Piece piece = new Piece(assignment.id(), number, lead);
                    if (!given.contains(piece)) {
                        drafts.add(new Draft(
                                piece,
                                assignment.content(),
                                points.get(number - 1),
                                units(there, false),
                                assignment.offices(PartRole.LEAD)));
                    }
                }
            }
        }
        return new Drafted(drafts, nobodys);
    }

    private static List<UnitId> units(Collection<DutyReads.UnitInPart> parts, boolean lead) {
        return parts.stream()
                .filter(part -> part.role() == PartRole.LEAD == lead)
                .map(DutyReads.UnitInPart::unit)
                .distinct()
                .toList();
    }
}
