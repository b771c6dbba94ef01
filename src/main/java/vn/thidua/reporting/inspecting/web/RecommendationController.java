package vn.thidua.reporting.inspecting.web;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import vn.thidua.access.Act;
import vn.thidua.access.Actor;
import vn.thidua.access.Needs;
import vn.thidua.organization.UnitId;
import vn.thidua.reporting.InspectionId;
import vn.thidua.reporting.inspecting.InspectionProofs;
import vn.thidua.reporting.inspecting.RecommendationDesk;
import vn.thidua.reporting.web.ProofIntake;
import vn.thidua.shared.Refusal;
import vn.thidua.shared.Refused;
import vn.thidua.shared.Screen;
import vn.thidua.shared.TypedDay;

/** Takes what inspections ask units to do, and what these did. */
@Controller
@Needs(Act.RUN_CAMPAIGN)
class RecommendationController {

    private static final String ALL = VisitController.VISIT + "/recommendations";
    private static final String ONE = ALL + "/{recommendation}";

    private final VisitPages pages;
    private final RecommendationDesk desk;
    private final ProofIntake proofs;

    RecommendationController(VisitPages pages, RecommendationDesk desk, ProofIntake proofs) {
        this.pages = pages;
        this.desk = desk;
        this.proofs = proofs;
    }

    @PostMapping(ALL)
    Screen make(
            Actor actor,
            @PathVariable UUID id,
            @PathVariable UUID unit,
            @RequestParam("id") Optional<UUID> made,
            @RequestParam(defaultValue = "") String text,
            @RequestParam(defaultValue = "") String dueOn) {
        try {
            desk.make(
                    new InspectionId(id),
                    new UnitId(unit),
                    made.orElseGet(UUID::randomUUID),
                    text,
                    TypedDay.read(dueOn).orElse(null),
                    actor);
        } catch (Refused no) {
            return again(id, unit, new VisitPage.RecommendationForm("", text, dueOn), no, actor);
        }
        return back(id, unit).saying("inspection.recommended");
    }

    /** Takes what the unit did; the files come first, so that the office sees them with it. */
    @Needs(Act.REPORT)
    @PostMapping(ONE + "/answer")
    Screen answer(
            Actor actor,
            @PathVariable UUID id,
            @PathVariable UUID unit,
            @PathVariable UUID recommendation,
            @RequestParam(defaultValue = "") String text,
            @RequestParam MultiValueMap<String, MultipartFile> files)
            throws IOException {
        VisitPage page = pages.of(new InspectionId(id), new UnitId(unit), VisitPages.Attempt.NONE, actor);
        VisitPage.RecommendationForm form = new VisitPage.RecommendationForm(recommendation.toString(), text, "");
        try {
            Map<UUID, List<Refusal>> refused =
                    proofs.take(part -> InspectionProofs.subject(page.visit(), part), files, actor);
            for (List<Refusal> faults : refused.values()) {
                throw new Refused(faults.getFirst());
            }
            desk.answer(new InspectionId(id), new UnitId(unit), recommendation, text, actor);
        } catch (Refused no) {
            return again(id, unit, form, no, actor);
        }
        return back(id, unit).saying("inspection.followed");
    }

    @PostMapping(ONE + "/settlement")
    Screen settle(Actor actor, @PathVariable UUID id, @PathVariable UUID unit, @PathVariable UUID recommendation) {
        desk.settle(new InspectionId(id), new UnitId(unit), recommendation, actor);
        return back(id, unit).saying("inspection.settled");
    }

    @PostMapping(ONE + "/return")
    Screen giveBack(
            Actor actor,
            @PathVariable UUID id,
            @PathVariable UUID unit,
            @PathVariable UUID recommendation,
            @RequestParam(defaultValue = "") String text,
            @RequestParam(defaultValue = "") String dueOn) {
        try {
            desk.giveBack(
                    new InspectionId(id),
                    new UnitId(unit),
                    recommendation,
                    text,
                    TypedDay.read(dueOn).orElse(null),
                    actor);
        } catch (Refused no) {
            return again(id, unit, new VisitPage.RecommendationForm(recommendation.toString(), text, dueOn), no, actor);
        }
        return back(id, unit).saying("inspection.givenBack");
    }

    private Screen again(UUID id, UUID unit, VisitPage.RecommendationForm form, Refused no, Actor actor) {
        return Screen.show(
                422,
                "inspecting/visit",
                pages.of(new InspectionId(id), new UnitId(unit), VisitPages.Attempt.of(form, no.refusal()), actor));
    }

    private static Screen.GoTo back(UUID id, UUID unit) {
        return Screen.goTo("/inspections/" + id + "/units/" + unit);
    }
}
