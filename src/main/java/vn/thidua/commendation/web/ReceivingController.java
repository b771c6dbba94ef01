package vn.thidua.commendation.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.thidua.access.Act;
import vn.thidua.access.Actor;
import vn.thidua.access.Needs;
import vn.thidua.commendation.ProposalId;
import vn.thidua.commendation.eligibility.AnswerDesk;
import vn.thidua.commendation.eligibility.CaseDesk;
import vn.thidua.commendation.eligibility.Finding;
import vn.thidua.commendation.eligibility.SubjectCase;
import vn.thidua.commendation.proposal.ReceivingDesk;
import vn.thidua.commendation.round.CommendationRefusal;
import vn.thidua.regulation.condition.Fact;
import vn.thidua.shared.NotFound;
import vn.thidua.shared.Refused;
import vn.thidua.shared.Screen;
import vn.thidua.shared.TypedDay;

/** What the office does with a dossier: receives it, gives it back, lets a finding pass, writes down cases. */
@Controller
@Needs(Act.RUN_AWARDS)
class ReceivingController {

    private final DossierPages pages;
    private final ReceivingDesk desk;
    private final AnswerDesk answers;
    private final CaseDesk cases;
    private final Clock clock;

    ReceivingController(DossierPages pages, ReceivingDesk desk, AnswerDesk answers, CaseDesk cases, Clock clock) {
        this.pages = pages;
        this.desk = desk;
        this.answers = answers;
        this.cases = cases;
        this.clock = clock;
    }

    @PostMapping(DossierController.PROPOSAL + "/receipt")
    Screen receive(
            Actor actor,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String on,
            @RequestParam(defaultValue = "") String inSpite) {
        return act(actor, id, "awards.received", new DossierPage.Typed("receipt", inSpite), () -> {
            LocalDate day = on.isBlank() ? LocalDate.now(clock) : day(on);
            desk.receive(new ProposalId(id), day, inSpite, actor);
        });
    }

    @PostMapping(DossierController.PROPOSAL + "/return")
    Screen giveBack(
            Actor actor,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String why,
            @RequestParam(defaultValue = "") String againBy) {
        return act(
                actor,
                id,
                "awards.returned",
                new DossierPage.Typed("return", why),
                () -> desk.giveBack(new ProposalId(id), why, againBy.isBlank() ? null : day(againBy), actor));
    }

    /** Lets a finding pass with a reason, or takes that back. */
    @PostMapping(DossierController.PROPOSAL + "/findings/{finding}")
    Screen waive(
            Actor actor,
            @PathVariable UUID id,
            @PathVariable String finding,
            @RequestParam(defaultValue = "") String why,
            @RequestParam(defaultValue = "true") boolean holds) {
        Finding.Sort sort = Arrays.stream(Finding.Sort.values())
                .filter(one -> one.name().equals(finding))
                .findFirst()
                .orElseThrow(() -> new NotFound("finding " + finding));
        return act(
                actor,
                id,
                holds ? "awards.waived" : "awards.unwaived",
                new DossierPage.Typed(finding, why),
                () -> answers.waive(new ProposalId(id), sort, holds, why, actor));
    }

    @PostMapping(DossierController.PROPOSAL + "/cases")
    Screen enter(Actor actor, @PathVariable UUID id, @RequestParam Map<String, String> fields) {
        String paper = fields.getOrDefault("paper", "").strip();
        return act(actor, id, "awards.caseKept", new DossierPage.Typed("case", paper), () -> {
            String measure = fields.getOrDefault("measure", "");
            boolean known = Fact.Scale.DISCIPLINE.place(measure) >= 0;
            String until = fields.getOrDefault("until", "");
            UUID subject =
                    Objects.requireNonNullElse(page(id, actor).proposal().who().subject(), new UUID(0, 0));
            cases.enter(
                    new ProposalId(id),
                    new SubjectCase(
                            UUID.randomUUID(),
                            subject,
                            known ? SubjectCase.Sort.DISCIPLINE : SubjectCase.Sort.PENDING,
                            known ? measure : "",
                            day(fields.getOrDefault("from", "")),
                            until.isBlank() ? null : day(until),
                            paper,
                            fields.getOrDefault("word", "").strip(),
                            ""),
                    actor);
        });
    }

    @PostMapping(DossierController.PROPOSAL + "/cases/{noted}/end")
    Screen end(
            Actor actor,
            @PathVariable UUID id,
            @PathVariable UUID noted,
            @RequestParam(defaultValue = "") String until) {
        return act(
                actor,
                id,
                "awards.caseKept",
                DossierPage.Typed.NOTHING,
                () -> cases.end(new ProposalId(id), noted, day(until), actor));
    }

    @PostMapping(DossierController.PROPOSAL + "/cases/{noted}/removal")
    Screen remove(
            Actor actor, @PathVariable UUID id, @PathVariable UUID noted, @RequestParam(defaultValue = "") String why) {
        return act(
                actor,
                id,
                "awards.caseRemoved",
                DossierPage.Typed.NOTHING,
                () -> cases.remove(new ProposalId(id), noted, why, actor));
    }

    private Screen act(Actor actor, UUID id, String said, DossierPage.Typed typed, Runnable work) {
        try {
            work.run();
        } catch (Refused no) {
            return Screen.show(
                    422,
                    DossierController.TEMPLATE,
                    pages.of(new ProposalId(id), Optional.of(no.refusal()), typed, actor));
        }
        return Screen.goTo("/awards/proposals/" + id).saying(said);
    }

    private DossierPage page(UUID id, Actor actor) {
        return pages.of(new ProposalId(id), Optional.empty(), DossierPage.Typed.NOTHING, actor);
    }

    private static LocalDate day(String typed) {
        return TypedDay.read(typed).orElseThrow(() -> new Refused(CommendationRefusal.BAD_DAYS.because()));
    }
}
