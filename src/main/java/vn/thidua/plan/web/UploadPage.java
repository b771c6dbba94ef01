package vn.thidua.plan.web;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thidua.plan.domain.PlanDocument;
import vn.thidua.plan.domain.PlanRules;
import vn.thidua.shared.Refusal;

/**
 * The form that takes a plan in.
 *
 * @param id identifies the upload; the same upload sent twice is one plan
 * @param revises the version to be revised, null for a new plan
 * @param why why the file was not taken, null at first
 * @param same the plan that was made from the same file, null when there is none
 * @param recognition whether scans can be read on this machine
 */
public record UploadPage(
        UUID id,
        @Nullable PlanDocument revises,
        @Nullable Refusal why,
        @Nullable PlanDocument same,
        long largestMegabytes,
        boolean recognition) {

    /** Tells whether another file can be taken as a revision of the plan that is there. */
    public boolean sameRevisable() {
        return same != null && PlanRules.whyNotRevise(same).isEmpty();
    }
}
