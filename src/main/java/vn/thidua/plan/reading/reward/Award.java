package vn.thidua.plan.reading.reward;

import java.util.List;
import vn.thidua.plan.reading.Certainty;
import vn.thidua.plan.reading.Commendation;
import vn.thidua.plan.reading.Span;
import vn.thidua.plan.reading.structure.Block;

/**
 * A form on its way to become a commendation.
 *
 * @param mention the form and who awards it
 * @param recipients kinds of recipients, may be empty
 * @param criteria conditions, may be empty
 * @param span what of the raw text it was read from
 */
record Award(Mention mention, List<String> recipients, List<String> criteria, Span span) {

    /** Tells whether nothing but the form is known. */
    boolean isBare() {
        return recipients.isEmpty() && criteria.isEmpty();
    }

    /** Returns the same form for a group of recipients and by its criteria. */
    Award to(Block group) {
        return new Award(mention, RecipientKinds.read(group.heading().key(), 0), Criteria.of(group), span);
    }

    Award by(Mention other) {
        return new Award(mention.by(other.authority()), recipients, criteria, span);
    }

    Commendation commendation(Certainty certainty) {
        String authority =
                mention.authority().isEmpty() ? null : mention.authority().toString();
        return new Commendation(mention.form(), authority, recipients, criteria, span, certainty);
    }
}
