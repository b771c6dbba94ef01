package vn.thidua.plan.domain;

import vn.thidua.plan.reading.Assignment;
import vn.thidua.plan.reading.Audience;
import vn.thidua.plan.reading.Certainty;
import vn.thidua.plan.reading.Commendation;
import vn.thidua.plan.reading.Content;
import vn.thidua.plan.reading.Deadline;
import vn.thidua.plan.reading.Dossier;
import vn.thidua.plan.reading.FormColumn;
import vn.thidua.plan.reading.Header;
import vn.thidua.plan.reading.LegalReference;
import vn.thidua.plan.reading.Part;
import vn.thidua.plan.reading.Period;
import vn.thidua.plan.reading.ReadItem;
import vn.thidua.plan.reading.Recipient;
import vn.thidua.plan.reading.Span;
import vn.thidua.plan.reading.Target;

/** Gives the value of an item another place in the text. */
final class Places {

    private Places() {}

    /** Returns the value with the place and certainty of another item. */
    static ReadItem moved(ReadItem value, ReadItem there) {
        return at(value, there.span(), there.certainty());
    }

    /** Returns the value without a place, so that two values can be compared. */
    static ReadItem nowhere(ReadItem value) {
        return at(value, new Span(0, 0), Certainty.SURE);
    }

    private static ReadItem at(ReadItem value, Span s, Certainty c) {
        return switch (value) {
            case Header.Field v -> new Header.Field(v.value(), s, c);
            case Header.Signer v -> new Header.Signer(v.name(), v.title(), v.authority(), s, c);
            case Period v -> new Period(v.from(), v.to(), s, c);
            case Audience.Group v -> new Audience.Group(v.text(), s, c);
            case LegalReference v -> new LegalReference(v.ref(), v.number(), v.date(), v.issuer(), s, c);
            case Content v -> new Content(v.no(), v.text(), s, c);
            case Target v -> target(v, s, c);
            case Assignment v -> new Assignment(v.no(), v.text(), v.lead(), v.support(), v.tasks(), s, c);
            case Deadline v -> new Deadline(v.date(), v.recurring(), v.exclusive(), v.who(), v.what(), v.to(), s, c);
            case Commendation v -> new Commendation(v.form(), v.authority(), v.recipients(), v.criteria(), s, c);
            case Dossier v -> new Dossier(v.form(), v.documents(), v.deadline(), v.exclusive(), s, c);
            case FormColumn v -> new FormColumn(v.title(), s, c);
            case Recipient v -> new Recipient(v.text(), s, c);
            case Part v -> new Part(v.kind(), v.title(), v.attachedTo(), s, c);
            default -> throw new IllegalArgumentException("no item of a plan: " + value.getClass());
        };
    }

    private static Target target(Target v, Span s, Certainty c) {
        return new Target(
                v.where(),
                v.subject(),
                v.op(),
                v.value().stripTrailingZeros(),
                v.valueMax() == null ? null : v.valueMax().stripTrailingZeros(),
                v.unit(),
                v.baseline(),
                v.denominator(),
                v.deadline(),
                v.exclusive(),
                v.qualifier(),
                s,
                c);
    }
}
