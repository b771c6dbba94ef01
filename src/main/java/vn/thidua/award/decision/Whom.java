package vn.thidua.award.decision;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thidua.commendation.proposal.Proposal;
import vn.thidua.commendation.proposal.Recipient;
import vn.thidua.organization.UnitId;
import vn.thidua.regulation.RecipientKind;
import vn.thidua.shared.Vietnamese;

/** Who is meant: a person or a unit by its id, a household by its name and address however they are typed. */
record Whom(RecipientKind kind, @Nullable UUID subject, String name, String line) {

    /** Where no address was typed, the unit that is told stands for it. */
    static Whom of(RecipientKind kind, @Nullable UUID subject, String name, String line, UnitId unit) {
        return subject == null
                ? new Whom(kind, null, Vietnamese.fold(name), line.isBlank() ? unit.toString() : Vietnamese.fold(line))
                : new Whom(kind, subject, "", "");
    }

    static Whom of(Recipient who, UnitId unit) {
        return of(who.kind(), who.subject(), who.name(), who.post(), unit);
    }

    static Whom of(Proposal proposal) {
        return of(proposal.who(), proposal.unit());
    }

    static Whom of(Conferral one) {
        return of(one.kind(), one.subject(), one.name(), one.line(), one.unit());
    }
}
