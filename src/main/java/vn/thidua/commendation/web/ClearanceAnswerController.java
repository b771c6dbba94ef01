package vn.thidua.commendation.web;

import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import vn.thidua.access.Act;
import vn.thidua.access.Actor;
import vn.thidua.access.Needs;
import vn.thidua.commendation.ClearanceId;
import vn.thidua.commendation.clearance.Clearance;
import vn.thidua.commendation.clearance.ClearanceAnswerDesk;
import vn.thidua.commendation.clearance.ClearanceSight;
import vn.thidua.commendation.clearance.Reply;
import vn.thidua.evidence.domain.HandedProofs;
import vn.thidua.paperwork.Paper;
import vn.thidua.paperwork.PaperFile;
import vn.thidua.paperwork.PaperPage;
import vn.thidua.shared.Refused;
import vn.thidua.shared.Screen;

/** Shows a request to the office and to the body that is asked, takes its answer, and hands out the letter. */
@Controller
@Needs(Act.ANSWER_CLEARANCE)
class ClearanceAnswerController {

    private static final String FILE = "hiep-y";

    private final ClearancePages pages;
    private final ClearanceAnswerDesk desk;
    private final ClearanceSight sight;
    private final ClearanceLetter letter;
    private final HandedProofs handed;

    ClearanceAnswerController(
            ClearancePages pages,
            ClearanceAnswerDesk desk,
            ClearanceSight sight,
            ClearanceLetter letter,
            HandedProofs handed) {
        this.pages = pages;
        this.desk = desk;
        this.sight = sight;
        this.letter = letter;
        this.handed = handed;
    }

    /** What takes an answer. */
    private interface Taking {
        void take(ClearanceId id, Reply reply);
    }

    /** The page, also in answer to files so large that nothing of what was sent could be read. */
    @GetMapping(ClearanceController.CLEARANCE)
    Screen show(Actor actor, @PathVariable UUID id, @RequestAttribute(Screen.OVERSIZE) Optional<Boolean> oversize) {
        return Screen.show(
                oversize.isPresent() ? 413 : 200,
                ClearanceController.TEMPLATE,
                pages.show(
                        new ClearanceId(id), Optional.empty(), "", "", oversize.map(is -> handed.tooLarge()), actor));
    }

    @PostMapping(ClearanceController.CLEARANCE + "/answer")
    Screen answer(
            Actor actor,
            @PathVariable UUID id,
            @RequestParam Map<String, String> fields,
            @RequestParam MultiValueMap<String, MultipartFile> files)
            throws IOException {
        return take(actor, id, fields, files, (of, reply) -> desk.answer(of, reply, actor));
    }

    /** Enters an answer that came on paper. */
    @Needs(Act.RUN_AWARDS)
    @PostMapping(ClearanceController.CLEARANCE + "/paper")
    Screen enter(
            Actor actor,
            @PathVariable UUID id,
            @RequestParam Map<String, String> fields,
            @RequestParam MultiValueMap<String, MultipartFile> files)
            throws IOException {
        return take(actor, id, fields, files, (of, reply) -> desk.enter(of, reply, actor));
    }

    private Screen take(
            Actor actor, UUID id, Map<String, String> fields, MultiValueMap<String, MultipartFile> files, Taking taking)
            throws IOException {
        Clearance clearance = sight.place(new ClearanceId(id), actor).clearance();
        ReplyForm form = ReplyForm.typed(clearance, fields);
        try {
            taking.take(clearance.id(), form.reply(files, handed));
        } catch (Refused no) {
            return Screen.show(
                    422,
                    ClearanceController.TEMPLATE,
                    pages.show(clearance.id(), Optional.of(form), "", "", Optional.of(no.refusal()), actor));
        }
        return ClearanceController.to(id).saying("clearance.answered");
    }

    @Needs(Act.RUN_AWARDS)
    @GetMapping(ClearanceController.CLEARANCE + "/letter")
    Screen print(Actor actor, @PathVariable UUID id) {
        String back = "/awards/clearances/" + id;
        return new PaperPage(paper(actor, id), back + "/letter", back).screen();
    }

    @Needs(Act.RUN_AWARDS)
    @GetMapping(ClearanceController.CLEARANCE + "/letter.docx")
    ResponseEntity<byte[]> word(Actor actor, @PathVariable UUID id) {
        return new PaperFile(FILE, paper(actor, id)).word();
    }

    @Needs(Act.RUN_AWARDS)
    @GetMapping(ClearanceController.CLEARANCE + "/letter.pdf")
    ResponseEntity<byte[]> pdf(Actor actor, @PathVariable UUID id) {
        return new PaperFile(FILE, paper(actor, id)).pdf();
    }

    private Paper paper(Actor actor, UUID id) {
        return letter.of(sight.place(new ClearanceId(id), actor));
    }
}
