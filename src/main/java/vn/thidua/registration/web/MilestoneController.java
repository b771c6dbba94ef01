package vn.thidua.registration.web;

import jakarta.validation.Valid;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import vn.thidua.access.Act;
import vn.thidua.access.Actor;
import vn.thidua.access.Needs;
import vn.thidua.campaign.CampaignId;
import vn.thidua.evidence.EvidenceId;
import vn.thidua.evidence.domain.EvidenceCheck;
import vn.thidua.evidence.domain.EvidenceDesk;
import vn.thidua.evidence.domain.EvidenceFile;
import vn.thidua.organization.UnitId;
import vn.thidua.registration.WorkId;
import vn.thidua.registration.domain.MilestoneDesk;
import vn.thidua.registration.domain.RegistrationDesk;
import vn.thidua.shared.Complaints;
import vn.thidua.shared.Refusal;
import vn.thidua.shared.Refused;
import vn.thidua.shared.Screen;

/** Shows a work with its past, and takes what its unit says of its milestones. */
@Controller
@Needs(Act.REGISTER)
class MilestoneController {

    private static final String MILESTONES = WorkController.WORK + "/milestones";
    private static final int LONGEST_NOTE = 500;

    private final FormPages forms;
    private final WorkShow shows;
    private final MilestoneDesk desk;
    private final EvidenceCheck check;
    private final EvidenceDesk evidence;
    private final Clock clock;

    MilestoneController(
            FormPages forms,
            WorkShow shows,
            MilestoneDesk desk,
            EvidenceCheck check,
            EvidenceDesk evidence,
            Clock clock) {
        this.forms = forms;
        this.shows = shows;
        this.desk = desk;
        this.check = check;
        this.evidence = evidence;
        this.clock = clock;
    }

    @Needs(Act.SEE_REGISTRATIONS)
    @GetMapping(WorkController.WORK)
    Screen show(
            Actor actor,
            @PathVariable UUID campaign,
            @PathVariable UUID unit,
            @PathVariable UUID work,
            @RequestAttribute(Screen.OVERSIZE) Optional<Boolean> oversize) {
        Optional<Refusal> tooLarge = oversize.map(yes -> check.tooLarge(""));
        Complaints none = Complaints.NONE;
        return page(
                tooLarge.isPresent() ? 422 : 200, actor, campaign, unit, work, MilestoneForm.empty(), none, tooLarge);
    }

    @PostMapping(MILESTONES)
    Screen add(
            Actor actor,
            @PathVariable UUID campaign,
            @PathVariable UUID unit,
            @PathVariable UUID work,
            @Valid @ModelAttribute("form") MilestoneForm form,
            BindingResult result) {
        if (result.hasErrors()) {
            return page(422, actor, campaign, unit, work, form, Complaints.of(result), Optional.empty());
        }
        desk.add(
                place(actor, campaign, unit),
                new WorkId(work),
                form.id(),
                form.name(),
                Objects.requireNonNull(form.plannedOn()));
        return back(campaign, unit, work).saying("milestone.set");
    }

    /** Notes that a milestone was reached, with files that prove it; one that cannot be taken does not keep the rest from being noted. */
    @PostMapping(MILESTONES + "/{milestone}/completion")
    Screen reach(
            Actor actor,
            @PathVariable UUID campaign,
            @PathVariable UUID unit,
            @PathVariable UUID work,
            @PathVariable UUID milestone,
            @RequestParam @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) Optional<LocalDate> doneOn,
            @RequestParam(defaultValue = "") String note,
            @RequestParam(required = false) List<MultipartFile> files)
            throws IOException {
        LocalDate today = LocalDate.now(clock);
        desk.reach(
                place(actor, campaign, unit),
                new WorkId(work),
                milestone,
                doneOn.filter(day -> !day.isAfter(today)).orElse(today),
                note.substring(0, Math.min(note.length(), LONGEST_NOTE)),
                actor.by());
        Optional<Refusal> refused = Optional.empty();
        for (MultipartFile file : Optional.ofNullable(files).orElse(List.of())) {
            try {
                if (!file.isEmpty()) {
                    String name = Objects.requireNonNullElse(file.getOriginalFilename(), "");
                    check.size(name, file.getSize());
                    EvidenceFile proof = check.of(name, file.getBytes());
                    evidence.add(WorkProofs.subject(new WorkId(work), milestone), proof, null, actor);
                }
            } catch (Refused no) {
                refused = Optional.of(no.refusal());
            }
        }
        return refused.isPresent()
                ? page(422, actor, campaign, unit, work, MilestoneForm.empty(), Complaints.NONE, refused)
                : back(campaign, unit, work).saying("milestone.reached");
    }

    @PostMapping(MILESTONES + "/{milestone}/files/{file}/removal")
    Screen drop(
            Actor actor,
            @PathVariable UUID campaign,
            @PathVariable UUID unit,
            @PathVariable UUID work,
            @PathVariable UUID milestone,
            @PathVariable UUID file) {
        place(actor, campaign, unit);
        evidence.remove(WorkProofs.KIND, new EvidenceId(file), actor);
        return back(campaign, unit, work).saying("milestone.fileGone");
    }

    @PostMapping(MILESTONES + "/{milestone}/completion/withdrawal")
    Screen reopen(
            Actor actor,
            @PathVariable UUID campaign,
            @PathVariable UUID unit,
            @PathVariable UUID work,
            @PathVariable UUID milestone) {
        desk.reopen(place(actor, campaign, unit), new WorkId(work), milestone);
        return back(campaign, unit, work).saying("milestone.reopened");
    }

    @PostMapping(MILESTONES + "/{milestone}/removal")
    Screen remove(
            Actor actor,
            @PathVariable UUID campaign,
            @PathVariable UUID unit,
            @PathVariable UUID work,
            @PathVariable UUID milestone) {
        desk.remove(place(actor, campaign, unit), new WorkId(work), milestone);
        return back(campaign, unit, work).saying("milestone.removed");
    }

    private Screen page(
            int status,
            Actor actor,
            UUID campaign,
            UUID unit,
            UUID work,
            MilestoneForm form,
            Complaints complaints,
            Optional<Refusal> refusal) {
        return Screen.show(
                status,
                "registration/show",
                shows.of(
                        actor,
                        new CampaignId(campaign),
                        new UnitId(unit),
                        new WorkId(work),
                        form,
                        complaints,
                        refusal));
    }

    private RegistrationDesk.Form place(Actor actor, UUID campaign, UUID unit) {
        return forms.form(actor, new CampaignId(campaign), new UnitId(unit));
    }

    private static Screen.GoTo back(UUID campaign, UUID unit, UUID work) {
        return Screen.goTo(FormPages.path(new CampaignId(campaign), new UnitId(unit)) + "/works/" + work);
    }
}
