package vn.thidua.evidence.web;

import java.util.UUID;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import vn.thidua.access.Act;
import vn.thidua.access.Actor;
import vn.thidua.access.Needs;
import vn.thidua.evidence.Evidence;
import vn.thidua.evidence.EvidenceId;
import vn.thidua.evidence.domain.EvidenceReads;
import vn.thidua.evidence.domain.EvidenceSight;
import vn.thidua.shared.Download;
import vn.thidua.shared.NotFound;

/** Hands files out: pictures to be looked at, everything else to be kept. */
@Controller
@Needs(Act.SEE_EVIDENCE)
class EvidenceController {

    private final EvidenceSight sight;
    private final EvidenceReads reads;

    EvidenceController(EvidenceSight sight, EvidenceReads reads) {
        this.sight = sight;
        this.reads = reads;
    }

    @GetMapping("/evidence/{id}")
    ResponseEntity<byte[]> file(Actor actor, @PathVariable UUID id) {
        Evidence evidence = sight.of(new EvidenceId(id), actor);
        Download file = new Download(
                evidence.name(),
                evidence.sort().type(),
                reads.bytes(evidence.id()).orElseThrow(() -> new NotFound("evidence " + id)));
        return evidence.sort().picture() ? file.shown() : file.answer();
    }

    @GetMapping("/evidence/{id}/thumbnail")
    ResponseEntity<byte[]> thumbnail(Actor actor, @PathVariable UUID id) {
        Evidence evidence = sight.of(new EvidenceId(id), actor);
        return new Download(
                        evidence.name(),
                        MediaType.IMAGE_JPEG,
                        reads.thumbnail(evidence.id()).orElseThrow(() -> new NotFound("thumbnail of " + id)))
                .shown();
    }
}
