package vn.thidua.evidence.domain;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.thidua.evidence.EvidenceOwner;
import vn.thidua.evidence.EvidenceSubject;
import vn.thidua.shared.NotFound;

/** Finds the module that a subject belongs to. */
@Component
class EvidenceOwners {

    private final Map<String, EvidenceOwner> owners;

    EvidenceOwners(List<EvidenceOwner> owners) {
        this.owners = owners.stream().collect(Collectors.toMap(EvidenceOwner::kind, Function.identity()));
    }

    EvidenceOwner of(EvidenceSubject subject) {
        EvidenceOwner owner = owners.get(subject.kind());
        if (owner == null) {
            throw new NotFound("owner of " + subject);
        }
        return owner;
    }
}
