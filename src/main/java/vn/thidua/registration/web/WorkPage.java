package vn.thidua.registration.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import vn.thidua.evidence.Evidence;
import vn.thidua.registration.domain.Milestone;
import vn.thidua.registration.domain.Promise;
import vn.thidua.registration.domain.WorkState;
import vn.thidua.shared.Complaints;
import vn.thidua.shared.Refusal;

/**
 * A work: what is promised, in every edition, and how far it is.
 *
 * @param form the registration it belongs to
 * @param content title of the content that it is for
 * @param editions as it was submitted, the latest first
 * @param milestones by their day
 * @param proofs what proves that they are reached, by milestone
 * @param complaints what is wrong with the milestone that was typed
 * @param refusal why something was not done; empty where nothing is in the way
 */
public record WorkPage(
        FormPage form,
        WorkRow row,
        String content,
        List<Compared> editions,
        List<Milestone> milestones,
        Map<UUID, List<Evidence>> proofs,
        MilestoneForm milestone,
        LocalDate today,
        Complaints complaints,
        Optional<Refusal> refusal) {

    /**
     * An edition beside the one before.
     *
     * @param row as it was submitted
     * @param content title of its content
     * @param changes parts that differ from the edition before, none for the first
     */
    public record Compared(WorkRow row, String content, List<Promise.Part> changes) {}

    /** Tells whether the person may change the work. */
    public boolean writes() {
        return form.open() && row.work().state() != WorkState.WITHDRAWN;
    }

    /** Returns the files that prove a milestone. */
    public List<Evidence> proofs(Milestone milestone) {
        return proofs.getOrDefault(milestone.id(), List.of());
    }

    /** Returns how many milestones are reached. */
    public long reached() {
        return milestones.stream()
                .filter(milestone -> milestone.doneOn() != null)
                .count();
    }
}
