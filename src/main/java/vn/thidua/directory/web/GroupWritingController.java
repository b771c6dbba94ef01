package vn.thidua.directory.web;

import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.thidua.access.Act;
import vn.thidua.access.Actor;
import vn.thidua.access.Needs;
import vn.thidua.organization.UnitGroupId;
import vn.thidua.organization.UnitId;
import vn.thidua.organization.group.GroupDesk;
import vn.thidua.organization.group.UnitGroup;
import vn.thidua.shared.Complaints;
import vn.thidua.shared.Refusal;
import vn.thidua.shared.Refused;
import vn.thidua.shared.Screen;

/** Makes and changes groups of units. */
@Controller
@Needs(Act.MANAGE_UNITS)
class GroupWritingController {

    private static final String ROOT = "/units/groups";

    private final GroupDesk desk;
    private final GroupPages pages;
    private final UnitSlots slots;
    private final UnitCare care;

    GroupWritingController(GroupDesk desk, GroupPages pages, UnitSlots slots, UnitCare care) {
        this.desk = desk;
        this.pages = pages;
        this.slots = slots;
        this.care = care;
    }

    @GetMapping(ROOT + "/new")
    Screen empty() {
        return form(
                200, GroupForm.empty(pages.today()), StepSlot.empty("under", ""), Complaints.NONE, Optional.empty());
    }

    @GetMapping(ROOT + "/{id}/edit")
    Screen edit(Actor actor, @PathVariable UUID id) {
        UnitGroup group = pages.mine(id, actor);
        return existing(
                200, GroupForm.of(group), pages.under(group), Complaints.NONE, Optional.empty(), Optional.empty());
    }

    @PostMapping(ROOT)
    Screen make(
            Actor actor,
            @Valid @ModelAttribute("form") GroupForm form,
            BindingResult result,
            @RequestParam MultiValueMap<String, String> sent) {
        StepSlot under = under(form, sent);
        Complaints complaints = complaints(form, under, result);
        if (!complaints.none()) {
            return form(422, form, under, complaints, Optional.empty());
        }
        Optional<Refusal> notYours = head(form, under).byRule().flatMap(rule -> pages.whyNot(rule, actor));
        if (notYours.isPresent()) {
            return form(403, form, under, Complaints.NONE, notYours);
        }
        try {
            desk.make(new UnitGroupId(form.id()), head(form, under), actor.by());
        } catch (Refused refused) {
            return form(409, form, under, Complaints.NONE, Optional.of(refused.refusal()));
        }
        return Screen.goTo(ROOT + "/" + form.id())
                .saying("group.made", form.name().strip());
    }

    @PostMapping(ROOT + "/{id}")
    Screen rewrite(
            Actor actor,
            @PathVariable UUID id,
            @Valid @ModelAttribute("form") GroupForm form,
            BindingResult result,
            @RequestParam MultiValueMap<String, String> sent) {
        UnitGroup before = pages.mine(id, actor);
        StepSlot under = under(form, sent);
        Complaints complaints = complaints(form, under, result);
        if (!complaints.none()) {
            return existing(422, form, under, complaints, Optional.empty(), Optional.empty());
        }
        Optional<Refusal> notYours = head(form, under).byRule().flatMap(rule -> pages.whyNot(rule, actor));
        if (notYours.isPresent()) {
            return existing(403, form, under, Complaints.NONE, notYours, Optional.empty());
        }
        try {
            if (desk.rewrite(before.id(), form.version(), head(form, under), actor.by())) {
                return Screen.goTo(ROOT + "/" + id).saying("unit.changed");
            }
        } catch (Refused refused) {
            return existing(409, form, under, Complaints.NONE, Optional.of(refused.refusal()), Optional.empty());
        }
        UnitGroup now = pages.find(id);
        return existing(409, form.atVersion(now.version()), under, Complaints.NONE, Optional.empty(), Optional.of(now));
    }

    @PostMapping(ROOT + "/{id}/members")
    Screen takeIn(
            Actor actor,
            @PathVariable UUID id,
            @RequestParam @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) Optional<LocalDate> from,
            @RequestParam MultiValueMap<String, String> sent) {
        UnitGroup group = pages.mine(id, actor);
        LocalDate day = from.orElse(pages.today());
        StepSlot typed = StepSlot.typed("unit", "", sent);
        StepSlot unit = typed.blank()
                ? typed.wrong("complaint.NotBlank", List.of())
                : slots.found(typed, StepSlot.text(sent, typed.chosen()), day);
        UnitId known = unit.unit().orElse(null);
        if (known == null) {
            return Screen.show(
                    422, "organization/group", pages.page(group, pages.today(), unit, actor, Optional.empty()));
        }
        Optional<Refusal> notYours = care.of(actor).whyNot(known);
        if (notYours.isPresent()) {
            return Screen.show(403, "organization/group", pages.page(group, pages.today(), unit, actor, notYours));
        }
        try {
            desk.takeIn(group.id(), known, day, actor.by());
        } catch (Refused refused) {
            return Screen.show(
                    409,
                    "organization/group",
                    pages.page(group, pages.today(), unit, actor, Optional.of(refused.refusal())));
        }
        return Screen.goTo(ROOT + "/" + id).saying("group.added");
    }

    @PostMapping(ROOT + "/{id}/members/{unit}/removal")
    Screen takeOut(Actor actor, @PathVariable UUID id, @PathVariable UUID unit) {
        desk.takeOut(pages.mine(id, actor).id(), new UnitId(unit), pages.today(), actor.by());
        return Screen.goTo(ROOT + "/" + id).saying("group.takenOut");
    }

    private StepSlot under(GroupForm form, MultiValueMap<String, String> sent) {
        StepSlot typed = StepSlot.typed("under", "", sent);
        return typed.blank() || form.byHand()
                ? typed
                : slots.found(typed, StepSlot.text(sent, typed.chosen()), pages.today());
    }

    private Complaints complaints(GroupForm form, StepSlot under, BindingResult result) {
        Complaints complaints = Complaints.of(result);
        KindNames kinds = pages.kinds();
        if (!form.byHand() && (form.kinds().isEmpty() || !form.kinds().stream().allMatch(kinds::knows))) {
            complaints = complaints.with("kinds", "complaint.kindsMissing");
        }
        if (under.complaint() != null) {
            complaints = complaints.with("under", under.complaint());
        }
        return form.backwards() ? complaints.with("lastDay", "complaint.endBeforeStart") : complaints;
    }

    private static UnitGroup.Head head(GroupForm form, StepSlot under) {
        return form.head(under.unit().orElse(null));
    }

    private Screen form(int status, GroupForm form, StepSlot under, Complaints complaints, Optional<Refusal> refusal) {
        return Screen.show(
                status,
                "organization/groupForm",
                new GroupFormPage(form, under, pages.kinds(), false, complaints, refusal, Optional.empty()));
    }

    private Screen existing(
            int status,
            GroupForm form,
            StepSlot under,
            Complaints complaints,
            Optional<Refusal> refusal,
            Optional<UnitGroup> theirs) {
        return Screen.show(
                status,
                "organization/groupForm",
                new GroupFormPage(form, under, pages.kinds(), true, complaints, refusal, theirs));
    }
}
