package vn.thidua.reporting.inspecting.web;

import java.io.IOException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
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
import vn.thidua.evidence.EvidenceId;
import vn.thidua.evidence.domain.EvidenceRefusal;
import vn.thidua.organization.UnitId;
import vn.thidua.reporting.InspectionId;
import vn.thidua.reporting.domain.Answer;
import vn.thidua.reporting.domain.Finding;
import vn.thidua.reporting.domain.Typed;
import vn.thidua.reporting.inspecting.InspectionProofs;
import vn.thidua.reporting.inspecting.SampleDesk;
import vn.thidua.reporting.inspecting.Sampled;
import vn.thidua.reporting.inspecting.SelfAnswer;
import vn.thidua.reporting.inspecting.SelfCheckDesk;
import vn.thidua.reporting.web.ProofIntake;
import vn.thidua.shared.Refusal;
import vn.thidua.shared.Refused;
import vn.thidua.shared.Screen;

/** Shows a unit that is inspected; takes what it says of itself, and what the team finds. */
@Controller
@Needs(Act.SEE_RESULTS)
class VisitController {

    static final String VISIT = "/inspections/{id}/units/{unit}";

    private final VisitPages pages;
    private final SelfCheckDesk selfChecks;
    private final SampleDesk samples;
    private final ProofIntake proofs;
    private final InspectionWords words;

    VisitController(
            VisitPages pages, SelfCheckDesk selfChecks, SampleDesk samples, ProofIntake proofs, InspectionWords words) {
        this.pages = pages;
        this.selfChecks = selfChecks;
        this.samples = samples;
        this.proofs = proofs;
        this.words = words;
    }

    /** The page, also in answer to files so large that nothing of what was sent could be read. */
    @GetMapping(VISIT)
    Screen show(
            Actor actor,
            @PathVariable UUID id,
            @PathVariable UUID unit,
            @RequestAttribute(Screen.OVERSIZE) Optional<Boolean> oversize) {
        return oversize.isEmpty()
                ? Screen.show("inspecting/visit", page(id, unit, VisitPages.Attempt.NONE, actor))
                : Screen.show(
                        413,
                        "inspecting/visit",
                        page(id, unit, VisitPages.Attempt.of(EvidenceRefusal.TOO_MUCH_AT_ONCE.because()), actor));
    }

    /** Keeps what the unit says of itself with the files that were chosen, and hands it in where that was asked for. */
    @Needs(Act.REPORT)
    @PostMapping(VISIT + "/self-check")
    Screen answer(
            Actor actor,
            @PathVariable UUID id,
            @PathVariable UUID unit,
            @RequestParam Map<String, String> fields,
            @RequestParam MultiValueMap<String, MultipartFile> files,
            @RequestParam Optional<UUID> drop)
            throws IOException {
        VisitPage page = page(id, unit, VisitPages.Attempt.NONE, actor);
        Map<UUID, SelfAnswer> answers = answers(page, fields);
        long version = version(fields);
        boolean send = fields.containsKey("send");
        try {
            if (!send || ProofIntake.any(files)) {
                selfChecks.keep(page.inspection().id(), page.visit().unit(), version, answers, actor);
                version++;
                drop.ifPresent(file -> proofs.drop(InspectionProofs.KIND, new EvidenceId(file), actor));
                Map<UUID, List<Refusal>> refused =
                        proofs.take(part -> InspectionProofs.subject(page.visit(), part), files, actor);
                if (!refused.isEmpty()) {
                    return again(id, unit, VisitPages.Attempt.of(answers, refused, Optional.empty()), actor);
                }
            }
            if (send) {
                selfChecks.handIn(page.inspection().id(), page.visit().unit(), version, answers, actor);
            }
        } catch (Refused no) {
            return again(id, unit, VisitPages.Attempt.of(answers, Map.of(), Optional.of(no.refusal())), actor);
        }
        return Screen.goTo(page.path()).saying(send ? "inspection.answered" : "inspection.kept");
    }

    /** Opens again what the unit says of itself. */
    @Needs(Act.RUN_CAMPAIGN)
    @PostMapping(VISIT + "/self-check/reopening")
    Screen reopen(
            Actor actor, @PathVariable UUID id, @PathVariable UUID unit, @RequestParam Map<String, String> fields) {
        String why = fields.getOrDefault("why", "");
        try {
            selfChecks.reopen(new InspectionId(id), new UnitId(unit), version(fields), why, actor);
        } catch (Refused no) {
            return again(id, unit, VisitPages.Attempt.ofReopening(why, no.refusal()), actor);
        }
        return Screen.goTo("/inspections/" + id + "/units/" + unit).saying("inspection.reopened");
    }

    /** Keeps what the team finds of the figures, and what is said in words. */
    @Needs(Act.RUN_CAMPAIGN)
    @PostMapping(VISIT + "/checks")
    Screen check(
            Actor actor, @PathVariable UUID id, @PathVariable UUID unit, @RequestParam Map<String, String> fields) {
        VisitPage page = page(id, unit, VisitPages.Attempt.NONE, actor);
        Map<Integer, SampleDesk.Check> checks = new LinkedHashMap<>();
        page.samples()
                .forEach(one ->
                        checks.put(one.sampled().number(), check(one.sampled().number(), fields)));
        SampleDesk.Notes notes =
                new SampleDesk.Notes(fields.getOrDefault("remarks", ""), fields.getOrDefault("opinion", ""));
        Map<Integer, List<Finding>> findings = Map.of();
        Optional<Refusal> refusal = Optional.empty();
        try {
            findings = samples.check(new InspectionId(id), new UnitId(unit), version(fields), checks, notes, actor);
        } catch (Refused no) {
            refusal = Optional.of(no.refusal());
        }
        return findings.isEmpty() && refusal.isEmpty()
                ? Screen.goTo(page.path()).saying("inspection.checked")
                : again(
                        id,
                        unit,
                        new VisitPages.Attempt(
                                Map.of(),
                                Map.of(),
                                checks,
                                findings,
                                Optional.of(notes),
                                VisitPage.RecommendationForm.NONE,
                                "",
                                refusal),
                        actor);
    }

    /** Puts what was found in the place of what was reported. */
    @Needs(Act.RUN_CAMPAIGN)
    @PostMapping(VISIT + "/checks/{number}/correction")
    Screen correct(Actor actor, @PathVariable UUID id, @PathVariable UUID unit, @PathVariable int number) {
        VisitPage page = page(id, unit, VisitPages.Attempt.NONE, actor);
        try {
            samples.correct(new InspectionId(id), new UnitId(unit), number, words.correction(page, number), actor);
        } catch (Refused no) {
            return Screen.show(409, "inspecting/visit", page(id, unit, VisitPages.Attempt.of(no.refusal()), actor));
        }
        return Screen.goTo(page.path()).saying("inspection.corrected");
    }

    private VisitPage page(UUID id, UUID unit, VisitPages.Attempt attempt, Actor actor) {
        return pages.of(new InspectionId(id), new UnitId(unit), attempt, actor);
    }

    private Screen again(UUID id, UUID unit, VisitPages.Attempt attempt, Actor actor) {
        return Screen.show(422, "inspecting/visit", page(id, unit, attempt, actor));
    }

    private static Map<UUID, SelfAnswer> answers(VisitPage page, Map<String, String> fields) {
        Map<UUID, SelfAnswer> answers = new HashMap<>();
        for (VisitPage.Question question : page.questions()) {
            UUID id = question.question().id();
            String says = fields.getOrDefault("says." + id, "");
            answers.put(
                    id,
                    new SelfAnswer(
                            says.equals("YES")
                                    ? SelfAnswer.Says.YES
                                    : says.equals("NO") ? SelfAnswer.Says.NO : SelfAnswer.Says.NOT_SAID,
                            fields.getOrDefault("word." + id, "")));
        }
        return answers;
    }

    private static SampleDesk.Check check(int number, Map<String, String> fields) {
        String outcome = fields.getOrDefault("outcome." + number, "");
        return new SampleDesk.Check(
                outcome(outcome),
                new Typed(
                        answer(fields.getOrDefault("answer." + number, "")),
                        fields.getOrDefault("value." + number, ""),
                        fields.getOrDefault("of." + number, ""),
                        "",
                        ""),
                fields.getOrDefault("reason." + number, ""));
    }

    private static Sampled.@Nullable Outcome outcome(String code) {
        return switch (code) {
            case "AGREES" -> Sampled.Outcome.AGREES;
            case "DIFFERS" -> Sampled.Outcome.DIFFERS;
            default -> null;
        };
    }

    private static @Nullable Answer answer(String code) {
        return switch (code) {
            case "NOTHING_YET" -> Answer.NOTHING_YET;
            case "NOT_APPLICABLE" -> Answer.NOT_APPLICABLE;
            default -> null;
        };
    }

    private static long version(Map<String, String> fields) {
        String typed = fields.getOrDefault("version", "");
        return typed.matches("\\d{1,18}") ? Long.parseLong(typed) : 0;
    }
}
