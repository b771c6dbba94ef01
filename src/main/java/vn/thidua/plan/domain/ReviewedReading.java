package vn.thidua.plan.domain;

import java.util.List;
import vn.thidua.plan.reading.Assignment;
import vn.thidua.plan.reading.Commendation;
import vn.thidua.plan.reading.Content;
import vn.thidua.plan.reading.Deadline;
import vn.thidua.plan.reading.Dossier;
import vn.thidua.plan.reading.FormColumn;
import vn.thidua.plan.reading.LegalReference;
import vn.thidua.plan.reading.Period;
import vn.thidua.plan.reading.Reading;
import vn.thidua.plan.reading.Recipient;
import vn.thidua.plan.reading.Target;
import vn.thidua.plan.reading.Warning;

/** The reading of a plan as the review has made it so far. */
public final class ReviewedReading {

    private ReviewedReading() {}

    /** Returns the reading without rejected items, with corrected values. */
    public static Reading of(PlanText text, List<PlanItem> items, List<PlanWarning> warnings) {
        KeptItems kept = new KeptItems(items, item -> item.decision() != Decision.REJECTED);
        return new Reading(
                kept.header(),
                text.parts(),
                kept.values(ItemKind.LEGAL_BASIS, LegalReference.class),
                kept.only(ItemKind.PERIOD, Period.class),
                kept.audience(),
                kept.values(ItemKind.CONTENT, Content.class),
                kept.values(ItemKind.TARGET, Target.class),
                kept.values(ItemKind.ASSIGNMENT, Assignment.class),
                kept.values(ItemKind.DEADLINE, Deadline.class),
                kept.values(ItemKind.COMMENDATION, Commendation.class),
                kept.values(ItemKind.DOSSIER, Dossier.class),
                kept.values(ItemKind.FORM_COLUMN, FormColumn.class),
                kept.values(ItemKind.RECIPIENT, Recipient.class),
                warnings.stream().map(ReviewedReading::warning).toList());
    }

    private static Warning warning(PlanWarning warning) {
        return new Warning(
                warning.code(),
                warning.serious() ? Warning.Severity.SERIOUS : Warning.Severity.MINOR,
                warning.place(),
                warning.message(),
                warning.span(),
                warning.related());
    }
}
