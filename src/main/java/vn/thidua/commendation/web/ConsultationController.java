package vn.thidua.commendation.web;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.thidua.access.Act;
import vn.thidua.access.Actor;
import vn.thidua.access.Needs;
import vn.thidua.commendation.AwardRoundId;
import vn.thidua.commendation.ConsultationId;
import vn.thidua.commendation.consultation.Comment;
import vn.thidua.commendation.consultation.CommentDesk;
import vn.thidua.commendation.consultation.ConsultationDesk;
import vn.thidua.commendation.round.CommendationRefusal;
import vn.thidua.paperwork.PaperFile;
import vn.thidua.paperwork.PaperPage;
import vn.thidua.shared.Refused;
import vn.thidua.shared.Screen;
import vn.thidua.shared.TypedDay;

/** Lets the office show candidates to the public, look at what is said, answer, and sum it up for the council. */
@Controller
@Needs(Act.RUN_AWARDS)
class ConsultationController {

    private static final String OF_ROUND = AwardRoundController.ROUND + "/consultation";
    private static final String COMMENT = OF_ROUND + "/comments/{comment}";
    private static final String TEMPLATE = "commendation/consultation";
    private static final String FILE = "tong-hop-y-kien";

    private final ConsultationPages pages;
    private final ConsultationDesk desk;
    private final CommentDesk comments;
    private final ConsultationPaper paper;
    private final OwnAddress address;

    ConsultationController(
            ConsultationPages pages,
            ConsultationDesk desk,
            CommentDesk comments,
            ConsultationPaper paper,
            OwnAddress address) {
        this.pages = pages;
        this.desk = desk;
        this.comments = comments;
        this.paper = paper;
        this.address = address;
    }

    @GetMapping(OF_ROUND)
    Screen show(Actor actor, @PathVariable UUID id, @RequestParam(defaultValue = "1") int page) {
        return Screen.show(TEMPLATE, page(id, ConsultationPages.Before.nothing(page), actor));
    }

    @PostMapping(OF_ROUND)
    Screen open(
            Actor actor,
            @PathVariable UUID id,
            @RequestParam UUID consultation,
            @RequestParam(defaultValue = "") String lastDay,
            @RequestParam(defaultValue = "") String words) {
        try {
            LocalDate day =
                    TypedDay.read(lastDay).orElseThrow(() -> new Refused(CommendationRefusal.BAD_DAYS.because()));
            desk.open(new ConsultationId(consultation), new AwardRoundId(id), day, words, actor);
        } catch (Refused no) {
            return again(
                    id,
                    1,
                    new ConsultationPage.Typed(consultation.toString(), lastDay, words, "", new UUID(0, 0)),
                    no,
                    actor);
        }
        return to(id, 1).saying("consultation.opened");
    }

    @PostMapping(OF_ROUND + "/removal")
    Screen takeDown(
            Actor actor,
            @PathVariable UUID id,
            @RequestParam Optional<UUID> consultation,
            @RequestParam(defaultValue = "") String why) {
        try {
            desk.takeDown(
                    new AwardRoundId(id), consultation.map(ConsultationId::new).orElse(null), why, actor);
        } catch (Refused no) {
            return again(id, 1, beside(new UUID(0, 0), why), no, actor);
        }
        return to(id, 1).saying("consultation.takenDown");
    }

    @PostMapping(COMMENT + "/look")
    Screen look(
            Actor actor,
            @PathVariable UUID id,
            @PathVariable UUID comment,
            @RequestParam(defaultValue = "0") long version,
            @RequestParam(defaultValue = "") String state,
            @RequestParam(defaultValue = "false") boolean matters,
            @RequestParam(defaultValue = "1") int page,
            @RequestParam(defaultValue = "") String why) {
        try {
            comments.look(
                    new AwardRoundId(id),
                    comment,
                    version,
                    state.equals(Comment.State.SHOWN.name()) ? Comment.State.SHOWN : Comment.State.HIDDEN,
                    matters,
                    why,
                    actor);
        } catch (Refused no) {
            return again(id, page, beside(comment, why), no, actor);
        }
        return to(id, page).saying("consultation.looked");
    }

    @PostMapping(COMMENT + "/answer")
    Screen answer(
            Actor actor,
            @PathVariable UUID id,
            @PathVariable UUID comment,
            @RequestParam(defaultValue = "0") long version,
            @RequestParam(defaultValue = "1") int page,
            @RequestParam(defaultValue = "") String text) {
        try {
            comments.answer(new AwardRoundId(id), comment, version, text, actor);
        } catch (Refused no) {
            return again(id, page, beside(comment, text), no, actor);
        }
        return to(id, page).saying("consultation.answered");
    }

    /** Shows who sent a comment, in this answer only. */
    @PostMapping(COMMENT + "/contact")
    Screen contact(
            Actor actor,
            @PathVariable UUID id,
            @PathVariable UUID comment,
            @RequestParam(defaultValue = "1") int page,
            @RequestParam(defaultValue = "") String why) {
        try {
            String contact = comments.contact(new AwardRoundId(id), comment, why, actor);
            return Screen.show(
                    TEMPLATE,
                    page(
                            id,
                            new ConsultationPages.Before(
                                    page,
                                    null,
                                    Optional.empty(),
                                    Optional.of(new ConsultationPages.Opened(comment, contact))),
                            actor));
        } catch (Refused no) {
            return again(id, page, beside(comment, why), no, actor);
        }
    }

    @GetMapping(OF_ROUND + "/summary")
    Screen print(Actor actor, @PathVariable UUID id) {
        String back = "/awards/rounds/" + id + "/consultation";
        return new PaperPage(paper.of(summed(id, actor)), back + "/summary", back).screen();
    }

    @GetMapping(OF_ROUND + "/summary.docx")
    ResponseEntity<byte[]> word(Actor actor, @PathVariable UUID id) {
        return new PaperFile(FILE, paper.of(summed(id, actor))).word();
    }

    @GetMapping(OF_ROUND + "/summary.pdf")
    ResponseEntity<byte[]> pdf(Actor actor, @PathVariable UUID id) {
        return new PaperFile(FILE, paper.of(summed(id, actor))).pdf();
    }

    private static ConsultationPage.Typed beside(UUID comment, String why) {
        return new ConsultationPage.Typed(UUID.randomUUID().toString(), "", "", why, comment);
    }

    private Screen again(UUID id, int page, ConsultationPage.Typed typed, Refused no, Actor actor) {
        return Screen.show(
                422,
                TEMPLATE,
                page(
                        id,
                        new ConsultationPages.Before(page, typed, Optional.of(no.refusal()), Optional.empty()),
                        actor));
    }

    private ConsultationPage page(UUID id, ConsultationPages.Before before, Actor actor) {
        return pages.show(new AwardRoundId(id), address.now(), before, actor);
    }

    private ConsultationPage summed(UUID id, Actor actor) {
        return pages.summed(new AwardRoundId(id), address.now(), actor);
    }

    private static Screen.GoTo to(UUID id, int page) {
        return Screen.goTo("/awards/rounds/" + id + "/consultation" + (page > 1 ? "?page=" + page : ""));
    }
}
