package vn.thidua.registration.web;

import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
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
import org.springframework.web.bind.annotation.RequestParam;
import vn.thidua.access.Act;
import vn.thidua.access.Actor;
import vn.thidua.access.Needs;
import vn.thidua.campaign.CampaignId;
import vn.thidua.organization.UnitId;
import vn.thidua.registration.WorkId;
import vn.thidua.registration.domain.MilestoneDesk;
import vn.thidua.registration.domain.RegistrationDesk;
import vn.thidua.shared.Complaints;
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
    private final Clock clock;

    MilestoneController(FormPages forms, WorkShow shows, MilestoneDesk desk, Clock clock) {
        this.forms = forms;
        this.shows = shows;
        this.desk = desk;
        this.clock = clock;
    }

    @Needs(Act.SEE_REGISTRATIONS)
    @GetMapping(WorkController.WORK)
    Screen show(Actor actor, @PathVariable UUID campaign, @PathVariable UUID unit, @PathVariable UUID work) {
        return Screen.show(
                "registration/show",
                shows.of(
                        actor,
                        new CampaignId(campaign),
                        new UnitId(unit),
                        new WorkId(work),
                        MilestoneForm.empty(),
                        Complaints.NONE));
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
            return Screen.show(
                    422,
                    "registration/show",
                    shows.of(
                            actor,
                            new CampaignId(campaign),
                            new UnitId(unit),
                            new WorkId(work),
                            form,
                            Complaints.of(result)));
        }
        desk.add(
                place(actor, campaign, unit),
                new WorkId(work),
                form.id(),
                form.name(),
                Objects.requireNonNull(form.plannedOn()));
        return back(campaign, unit, work).saying("milestone.set");
    }

    @PostMapping(MILESTONES + "/{milestone}/completion")
    Screen reach(
            Actor actor,
            @PathVariable UUID campaign,
            @PathVariable UUID unit,
            @PathVariable UUID work,
            @PathVariable UUID milestone,
            @RequestParam @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) Optional<LocalDate> doneOn,
            @RequestParam(defaultValue = "") String note) {
        LocalDate today = LocalDate.now(clock);
        desk.reach(
                place(actor, campaign, unit),
                new WorkId(work),
                milestone,
                doneOn.filter(day -> !day.isAfter(today)).orElse(today),
                note.substring(0, Math.min(note.length(), LONGEST_NOTE)),
                actor.by());
        return back(campaign, unit, work).saying("milestone.reached");
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

    private RegistrationDesk.Form place(Actor actor, UUID campaign, UUID unit) {
        return forms.form(actor, new CampaignId(campaign), new UnitId(unit));
    }

    private static Screen.GoTo back(UUID campaign, UUID unit, UUID work) {
        return Screen.goTo(FormPages.path(new CampaignId(campaign), new UnitId(unit)) + "/works/" + work);
    }
}
