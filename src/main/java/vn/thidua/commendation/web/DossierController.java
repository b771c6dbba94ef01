package vn.thidua.commendation.web;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import vn.thidua.access.Act;
import vn.thidua.access.Actor;
import vn.thidua.access.Needs;
import vn.thidua.commendation.ProposalId;
import vn.thidua.commendation.dossier.PartIds;
import vn.thidua.commendation.eligibility.AnswerDesk;
import vn.thidua.commendation.proposal.Proposal;
import vn.thidua.commendation.proposal.ProposalDesk;
import vn.thidua.evidence.EvidenceId;
import vn.thidua.evidence.domain.EvidenceDesk;
import vn.thidua.evidence.domain.EvidenceFile;
import vn.thidua.evidence.domain.EvidenceRefusal;
import vn.thidua.evidence.domain.HandedProofs;
import vn.thidua.shared.Refused;
import vn.thidua.shared.Screen;

/** Shows a dossier, and lets its unit answer, hand in papers, submit and withdraw. */
@Controller
@Needs(Act.PROPOSE)
class DossierController {

    static final String PROPOSAL = "/awards/proposals/{id}";
    static final String TEMPLATE = "commendation/dossier";

    private final DossierPages pages;
    private final ProposalDesk desk;
    private final AnswerDesk answers;
    private final HandedProofs handed;
    private final EvidenceDesk evidence;

    DossierController(
            DossierPages pages, ProposalDesk desk, AnswerDesk answers, HandedProofs handed, EvidenceDesk evidence) {
        this.pages = pages;
        this.desk = desk;
        this.answers = answers;
        this.handed = handed;
        this.evidence = evidence;
    }

    /** The page, also in answer to files so large that nothing of what was sent could be read. */
    @Needs(Act.SEE_ROUNDS)
    @GetMapping(PROPOSAL)
    Screen show(Actor actor, @PathVariable UUID id, @RequestAttribute(Screen.OVERSIZE) Optional<Boolean> oversize) {
        return oversize.isEmpty()
                ? Screen.show(TEMPLATE, page(id, actor))
                : Screen.show(
                        413,
                        TEMPLATE,
                        pages.of(
                                new ProposalId(id),
                                Optional.of(EvidenceRefusal.TOO_MUCH_AT_ONCE.because()),
                                DossierPage.Typed.NOTHING,
                                actor));
    }

    @PostMapping(PROPOSAL + "/submission")
    Screen submit(
            Actor actor,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "0") long version,
            @RequestParam(defaultValue = "") String why) {
        try {
            desk.submit(new ProposalId(id), version, why, actor);
        } catch (Refused no) {
            return again(id, no, new DossierPage.Typed("submission", why), actor);
        }
        return to(id).saying("awards.submitted");
    }

    @PostMapping(PROPOSAL + "/withdrawal")
    Screen withdraw(Actor actor, @PathVariable UUID id, @RequestParam(defaultValue = "") String why) {
        try {
            desk.withdraw(new ProposalId(id), why, actor);
        } catch (Refused no) {
            return again(id, no, new DossierPage.Typed("withdrawal", why), actor);
        }
        return to(id).saying("awards.withdrawn");
    }

    /** Keeps what the unit, or the office, says to questions; what nobody ticked is passed over. */
    @PostMapping(PROPOSAL + "/answers")
    Screen answer(Actor actor, @PathVariable UUID id, @RequestParam Map<String, String> fields) {
        DossierPage page = page(id, actor);
        try {
            for (DossierPage.Asked asked : page.questions()) {
                String says = fields.getOrDefault("says." + asked.question(), "");
                if (says.equals("YES") || says.equals("NO")) {
                    answers.answer(
                            new ProposalId(id),
                            asked.question(),
                            says.equals("YES"),
                            fields.getOrDefault("word." + asked.question(), ""),
                            actor);
                }
            }
        } catch (Refused no) {
            return again(id, no, DossierPage.Typed.NOTHING, actor);
        }
        return to(id).saying("awards.answered");
    }

    /** Takes a signed paper. */
    @PostMapping(PROPOSAL + "/files/{part}")
    Screen add(
            Actor actor,
            @PathVariable UUID id,
            @PathVariable String part,
            @RequestParam Optional<List<MultipartFile>> file)
            throws IOException {
        Proposal proposal = page(id, actor).proposal();
        try {
            for (EvidenceFile one : handed.of(file.orElse(List.of()))) {
                evidence.add(PartIds.subject(proposal, part), one, null, actor);
            }
        } catch (Refused no) {
            return again(id, no, DossierPage.Typed.NOTHING, actor);
        }
        return to(id).saying("awards.filed");
    }

    @PostMapping(PROPOSAL + "/files/{file}/removal")
    Screen remove(Actor actor, @PathVariable UUID id, @PathVariable UUID file) {
        try {
            evidence.remove(PartIds.KIND, new EvidenceId(file), actor);
        } catch (Refused no) {
            return again(id, no, DossierPage.Typed.NOTHING, actor);
        }
        return to(id).saying("awards.unfiled");
    }

    private DossierPage page(UUID id, Actor actor) {
        return pages.of(new ProposalId(id), Optional.empty(), DossierPage.Typed.NOTHING, actor);
    }

    private Screen again(UUID id, Refused no, DossierPage.Typed typed, Actor actor) {
        return Screen.show(422, TEMPLATE, pages.of(new ProposalId(id), Optional.of(no.refusal()), typed, actor));
    }

    private static Screen.GoTo to(UUID id) {
        return Screen.goTo("/awards/proposals/" + id);
    }
}
