package vn.thidua.commendation.eligibility;

import java.util.Collection;
import org.springframework.stereotype.Component;
import vn.thidua.commendation.ProposalId;
import vn.thidua.commendation.clearance.ClearanceReads;
import vn.thidua.commendation.consultation.ConsultationReads;

/** Reads what others say who were asked; two statements, however many proposals. */
@Component
class HearingReads {

    private final ClearanceReads bodies;
    private final ConsultationReads people;

    HearingReads(ClearanceReads bodies, ConsultationReads people) {
        this.bodies = bodies;
        this.people = people;
    }

    Hearing of(Collection<ProposalId> proposals) {
        return new Hearing(bodies.said(proposals), people.heard(proposals));
    }
}
