package vn.thidua.evidence.domain;

import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Component;
import vn.thidua.access.Actor;
import vn.thidua.evidence.Evidence;
import vn.thidua.evidence.EvidenceId;
import vn.thidua.shared.NotFound;

/** Lets people see files as far as their owner does. */
@NamedInterface("desk")
@Component
public class EvidenceSight {

    private final EvidenceReads reads;
    private final EvidenceOwners owners;

    EvidenceSight(EvidenceReads reads, EvidenceOwners owners) {
        this.reads = reads;
        this.owners = owners;
    }

    /**
     * Returns a file that the person may see.
     *
     * @throws NotFound when there is none or it is not theirs to see
     */
    public Evidence of(EvidenceId id, Actor actor) {
        return reads.find(id)
                .filter(evidence -> owners.of(evidence.subject()).shows(evidence.subject(), actor))
                .orElseThrow(() -> new NotFound("evidence " + id));
    }
}
