package vn.thidua.award.decision.web;

import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import vn.thidua.access.Act;
import vn.thidua.access.Actor;
import vn.thidua.access.Needs;
import vn.thidua.award.CertificateRefusal;
import vn.thidua.award.decision.AwardDecision;
import vn.thidua.award.decision.DecisionId;
import vn.thidua.award.decision.DecisionRefusal;
import vn.thidua.award.decision.DecisionSight;
import vn.thidua.award.decision.IssueDesk;
import vn.thidua.award.decision.Numbering;
import vn.thidua.award.decision.SigningDesk;
import vn.thidua.award.seal.FileKey;
import vn.thidua.award.seal.PdfSeal;
import vn.thidua.award.seal.Signer;
import vn.thidua.evidence.domain.EvidenceCheck;
import vn.thidua.evidence.domain.EvidenceFile;
import vn.thidua.evidence.domain.HandedProofs;
import vn.thidua.paperwork.PaperPdf;
import vn.thidua.shared.Refusal;
import vn.thidua.shared.Refused;
import vn.thidua.shared.Screen;

/** Gives decisions their numbers and takes their signed papers. The file of a key and its password are used once and kept nowhere. */
@Controller
@Needs(Act.ISSUE_DECISIONS)
class IssueController {

    private final DecisionPages pages;
    private final DecisionSight sight;
    private final IssueDesk desk;
    private final SigningDesk signing;
    private final Proofs proofs;
    private final DecisionPapers papers;
    private final Clock clock;

    IssueController(
            DecisionPages pages,
            DecisionSight sight,
            IssueDesk desk,
            SigningDesk signing,
            Proofs proofs,
            DecisionPapers papers,
            Clock clock) {
        this.pages = pages;
        this.sight = sight;
        this.desk = desk;
        this.signing = signing;
        this.proofs = proofs;
        this.papers = papers;
        this.clock = clock;
    }

    /** Looks at files, and a service that signs, where there is one. */
    @org.springframework.stereotype.Component
    record Proofs(HandedProofs handed, EvidenceCheck check, KeyHolder holder, ObjectProvider<Signer> outside) {}

    @PostMapping(DecisionController.DECISION + "/number")
    Screen number(
            Actor actor, @PathVariable UUID id, @RequestParam(defaultValue = "-1") long version, Numbering typed) {
        DecisionId decision = new DecisionId(id);
        try {
            return to(id).saying(
                            "decisions.numbered",
                            desk.number(decision, version, typed, actor).number());
        } catch (Refused no) {
            return Screen.show(
                    422, DecisionController.TEMPLATE, pages.again(decision, typed, "number", no.refusal(), actor));
        }
    }

    /** Takes the scan of the signed paper. */
    @PostMapping(DecisionController.DECISION + "/scan")
    Screen scan(Actor actor, @PathVariable UUID id, @RequestParam Optional<List<MultipartFile>> file)
            throws IOException {
        DecisionId decision = new DecisionId(id);
        sight.own(decision, Act.ISSUE_DECISIONS, actor);
        try {
            List<EvidenceFile> handed = proofs.handed().of(file.orElse(List.of()));
            if (handed.isEmpty()) {
                DecisionRefusal.NOT_SIGNED.because().raise();
            }
            signing.sign(decision, SigningDesk.How.SCAN, handed.getFirst(), actor);
        } catch (Refused no) {
            return again(decision, "scan", no, actor);
        }
        return to(id).saying("decisions.effective");
    }

    /** Seals the paper with a key in a PKCS#12 file. */
    @PostMapping(DecisionController.DECISION + "/seal")
    Screen seal(
            Actor actor,
            @PathVariable UUID id,
            @RequestParam Optional<MultipartFile> key,
            @RequestParam(defaultValue = "") String password)
            throws IOException {
        DecisionId decision = new DecisionId(id);
        AwardDecision there = sight.own(decision, Act.ISSUE_DECISIONS, actor);
        try {
            byte[] file = key.isPresent() ? key.get().getBytes() : new byte[0];
            if (file.length == 0) {
                CertificateRefusal.KEY_UNREADABLE.because().raise();
            }
            seal(there, FileKey.open(file, password.toCharArray()), actor);
        } catch (Refused no) {
            return again(decision, "seal", no, actor);
        }
        return to(id).saying("decisions.effective");
    }

    /** Seals the paper by the service that signs. */
    @PostMapping(DecisionController.DECISION + "/outside-seal")
    Screen outside(Actor actor, @PathVariable UUID id) {
        DecisionId decision = new DecisionId(id);
        AwardDecision there = sight.own(decision, Act.ISSUE_DECISIONS, actor);
        Signer signer = proofs.outside().getIfAvailable();
        if (signer == null) {
            throw new vn.thidua.shared.NotFound("signing service");
        }
        try {
            seal(there, signer, actor);
        } catch (Refused no) {
            return again(decision, "seal", no, actor);
        }
        return to(id).saying("decisions.effective");
    }

    private void seal(AwardDecision there, Signer signer, Actor actor) {
        if (there.stamp().isEmpty()) {
            DecisionRefusal.NOT_NOW.because().raise();
        }
        proofs.holder().whyNot(there, signer).ifPresent(Refusal::raise);
        byte[] sealed = new PdfSeal(signer).of(PaperPdf.of(papers.decision(there)), Instant.now(clock));
        signing.sign(
                there.id(),
                SigningDesk.How.SEAL,
                proofs.check().of(DecisionPapers.fileName(there) + ".pdf", sealed),
                actor);
    }

    private Screen again(DecisionId id, String part, Refused no, Actor actor) {
        return Screen.show(
                422,
                DecisionController.TEMPLATE,
                pages.again(id, new DecisionPage.Typed(part, "", "", "", "", "", "", List.of()), no.refusal(), actor));
    }

    private static Screen.GoTo to(UUID id) {
        return Screen.goTo("/awards/decisions/" + id);
    }
}
