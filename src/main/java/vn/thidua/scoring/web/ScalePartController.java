package vn.thidua.scoring.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.thidua.access.Act;
import vn.thidua.access.Actor;
import vn.thidua.access.Needs;
import vn.thidua.scoring.ScaleId;
import vn.thidua.scoring.domain.ScaleDesk;
import vn.thidua.scoring.domain.ScaleRefusal;
import vn.thidua.scoring.domain.ScaleSight;
import vn.thidua.scoring.domain.ScaleVersion;
import vn.thidua.scoring.editing.Fields;
import vn.thidua.scoring.editing.Understood;
import vn.thidua.scoring.scale.ScaleFinding.What;
import vn.thidua.shared.Complaints;
import vn.thidua.shared.Refused;
import vn.thidua.shared.Screen;

/** Changes one part of a draft at a time: its head, its classes, a section, a quantity, a criterion. */
@Controller
@Needs(Act.MANAGE_SCALES)
@RequestMapping("/scales/{id}/draft/{part}")
class ScalePartController {

    private static final String FORM = "scoring/form";

    private final ScaleSight sight;
    private final ScaleDesk desk;

    ScalePartController(ScaleSight sight, ScaleDesk desk) {
        this.sight = sight;
        this.desk = desk;
    }

    @GetMapping
    Screen form(
            Actor actor,
            @PathVariable UUID id,
            @PathVariable String part,
            @RequestParam(defaultValue = "") String was,
            @RequestParam Map<String, String> asked) {
        ScaleVersion draft = sight.draft(new ScaleId(id), actor);
        PartKind kind = PartKind.of(part);
        boolean fresh = kind.several() && was.isEmpty();
        Fields fields = fresh ? ScaleParts.fresh(draft.body(), kind, asked) : ScaleParts.now(draft, kind, was);
        boolean choosing =
                fresh && kind == PartKind.CRITERION && fields.one("kind").isEmpty();
        return Screen.show(
                choosing ? "scoring/kind" : FORM,
                new PartPage(
                        draft,
                        kind,
                        was,
                        fields,
                        Complaints.NONE,
                        fresh ? List.of() : findings(draft, kind, was),
                        Optional.empty(),
                        Optional.empty()));
    }

    @PostMapping
    Screen write(
            Actor actor,
            @PathVariable UUID id,
            @PathVariable String part,
            @RequestParam(defaultValue = "") String was,
            @RequestParam(defaultValue = "0") long version,
            @RequestParam(defaultValue = "") String step,
            @RequestParam MultiValueMap<String, String> all) {
        ScaleVersion draft = sight.draft(new ScaleId(id), actor);
        PartKind kind = PartKind.of(part);
        Fields typed = new Fields(Map.copyOf(all));
        if (!step.isEmpty()) {
            return page(200, draft, kind, was, typed, Complaints.NONE, List.of());
        }
        Understood<ScaleParts.Edit> read = ScaleParts.read(kind, typed, was, draft.body());
        ScaleParts.Edit edit = read.value();
        if (edit == null) {
            return page(422, draft, kind, was, typed, read.complaints(), List.of());
        }
        List<FindingLine> senseless = senseless(draft, edit);
        if (kind == PartKind.CRITERION && !senseless.isEmpty()) {
            Complaints complaints = Complaints.NONE.with("formula", "complaint.scaleFormula");
            return page(422, draft, kind, was, typed, complaints, senseless);
        }
        try {
            desk.change(draft.id(), version, new ScaleDesk.Change(edit.part(), edit.of()), actor.by());
            if (kind == PartKind.HEAD) {
                desk.rename(draft.id(), typed.one("name"), actor.by());
            }
        } catch (Refused no) {
            return refused(no, draft, kind, was, typed);
        }
        return Screen.goTo("/scales/" + id + "#" + anchor(kind, edit)).saying("scale.saved");
    }

    @PostMapping("/removal")
    Screen remove(
            Actor actor,
            @PathVariable UUID id,
            @PathVariable String part,
            @RequestParam(defaultValue = "") String was,
            @RequestParam(defaultValue = "0") long version) {
        ScaleVersion draft = sight.draft(new ScaleId(id), actor);
        PartKind kind = PartKind.of(part);
        desk.change(
                draft.id(),
                version,
                new ScaleDesk.Change(was, scale -> ScaleParts.without(scale, kind, was)),
                actor.by());
        return Screen.goTo("/scales/" + id).saying("scale.removed");
    }

    @PostMapping("/move")
    Screen move(
            Actor actor,
            @PathVariable UUID id,
            @PathVariable String part,
            @RequestParam(defaultValue = "") String was,
            @RequestParam(defaultValue = "0") long version,
            @RequestParam(defaultValue = "false") boolean up) {
        ScaleVersion draft = sight.draft(new ScaleId(id), actor);
        PartKind kind = PartKind.of(part);
        desk.change(
                draft.id(),
                version,
                new ScaleDesk.Change(was, scale -> ScaleParts.moved(scale, kind, was, up)),
                actor.by());
        return Screen.goTo("/scales/" + id + "#" + PartLink.anchor(kind, was));
    }

    /** Returns the form once more, with what somebody else wrote meanwhile beside what was typed. */
    private static Screen refused(Refused no, ScaleVersion draft, PartKind kind, String was, Fields typed) {
        boolean overtaken = no.refusal().code() == ScaleRefusal.CHANGED_MEANWHILE;
        boolean there = overtaken && (!kind.several() || !was.isEmpty());
        return Screen.show(
                409,
                FORM,
                new PartPage(
                        draft,
                        kind,
                        was,
                        typed,
                        Complaints.NONE,
                        List.of(),
                        there ? Optional.of(ScaleParts.now(draft, kind, was)) : Optional.empty(),
                        Optional.of(no.refusal())));
    }

    private static Screen page(
            int status,
            ScaleVersion draft,
            PartKind kind,
            String was,
            Fields typed,
            Complaints complaints,
            List<FindingLine> findings) {
        return Screen.show(
                status,
                FORM,
                new PartPage(draft, kind, was, typed, complaints, findings, Optional.empty(), Optional.empty()));
    }

    /** A formula that says nothing, or a circle, is not kept; whatever else is the matter may be mended later. */
    private static List<FindingLine> senseless(ScaleVersion draft, ScaleParts.Edit edit) {
        List<FindingLine> before = FindingLine.of(draft.body());
        return FindingLine.of(edit.of().apply(draft.body())).stream()
                .filter(one -> one.finding().what() == What.CIRCLE && !before.contains(one)
                        || one.finding().what() == What.FORMULA
                                && one.finding().criterion().equals(edit.part()))
                .toList();
    }

    private static List<FindingLine> findings(ScaleVersion draft, PartKind kind, String was) {
        return kind == PartKind.CRITERION
                ? FindingLine.of(draft.body()).stream()
                        .filter(one -> one.finding().criterion().equals(was))
                        .toList()
                : List.of();
    }

    private static String anchor(PartKind kind, ScaleParts.Edit edit) {
        return kind.several() ? PartLink.anchor(kind, edit.part()) : "top";
    }
}
