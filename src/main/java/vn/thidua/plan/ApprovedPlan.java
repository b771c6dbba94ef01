package vn.thidua.plan;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import vn.thidua.organization.UnitId;
import vn.thidua.plan.reading.Assignment;
import vn.thidua.plan.reading.Audience;
import vn.thidua.plan.reading.Commendation;
import vn.thidua.plan.reading.Content;
import vn.thidua.plan.reading.Deadline;
import vn.thidua.plan.reading.Dossier;
import vn.thidua.plan.reading.FormColumn;
import vn.thidua.plan.reading.Header;
import vn.thidua.plan.reading.LegalReference;
import vn.thidua.plan.reading.Period;
import vn.thidua.plan.reading.Recipient;
import vn.thidua.plan.reading.Target;

/**
 * A plan as a person approved it: only items that were accepted, in the form they were corrected to, in the order of the text.
 *
 * @param unit whose standing office took it in
 * @param revises the version that this one replaces
 * @param approvedBy name of who approved it
 */
public record ApprovedPlan(
        PlanId id,
        UnitId unit,
        Optional<PlanId> revises,
        Header header,
        Optional<Period> period,
        Audience audience,
        List<LegalReference> legalBases,
        List<Item<Content>> contents,
        List<Item<Target>> targets,
        List<Item<Assignment>> assignments,
        List<Item<Deadline>> deadlines,
        List<Item<Commendation>> commendations,
        List<Item<Dossier>> dossiers,
        List<Item<FormColumn>> registrationForm,
        List<Item<Recipient>> recipients,
        Instant approvedAt,
        String approvedBy) {

    /**
     * An approved item.
     *
     * @param label short label on the review screen, for example {@code C4}
     * @param quote the words of the text it was read from, empty for an item added without a place
     */
    public record Item<T>(PlanItemId id, String label, String quote, T value) {}
}
