package vn.thidua.programme.meeting.web;

import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
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
import vn.thidua.campaign.CampaignOutline;
import vn.thidua.programme.MeetingId;
import vn.thidua.programme.domain.TaskSight;
import vn.thidua.programme.meeting.Agenda;
import vn.thidua.programme.meeting.Meeting;
import vn.thidua.programme.meeting.MeetingDesk;
import vn.thidua.programme.meeting.MeetingRefusal;
import vn.thidua.shared.Complaints;
import vn.thidua.shared.Refused;
import vn.thidua.shared.Screen;
import vn.thidua.shared.TypedDay;
import vn.thidua.shared.Vietnamese;

/** Lets the office that runs a campaign call meetings, with an agenda drafted from what is the matter. */
@Controller
@Needs(Act.DIRECT_WORK)
class MeetingController {

    private static final String MEETINGS = "/campaigns/{campaign}/meetings";
    private static final String MEETING = "/meetings/{meeting}";

    private final TaskSight sight;
    private final MeetingPages pages;
    private final Agenda agenda;
    private final MeetingDesk desk;
    private final Clock clock;

    MeetingController(TaskSight sight, MeetingPages pages, Agenda agenda, MeetingDesk desk, Clock clock) {
        this.sight = sight;
        this.pages = pages;
        this.agenda = agenda;
        this.desk = desk;
        this.clock = clock;
    }

    @Needs(Act.SEE_MEETINGS)
    @GetMapping("/meetings")
    Screen list(Actor actor, @RequestParam Optional<UUID> campaign) {
        return Screen.show("programme/meeting/list", pages.list(campaign, actor));
    }

    @GetMapping(MEETINGS + "/new")
    Screen create(Actor actor, @PathVariable UUID campaign) {
        CampaignOutline outline = sight.run(new CampaignId(campaign), actor);
        MeetingForm drafted = new MeetingForm(
                UUID.randomUUID(),
                0L,
                Meeting.Sort.MONTH,
                "",
                LocalDate.now(clock).toString(),
                "",
                agenda.draft(outline.id(), sight.of(actor), Vietnamese.LOCALE));
        return page(200, outline, drafted, false, Complaints.NONE, Optional.empty(), Optional.empty());
    }

    @PostMapping(MEETINGS)
    Screen call(
            Actor actor,
            @PathVariable UUID campaign,
            @Valid @ModelAttribute("form") MeetingForm form,
            BindingResult result) {
        CampaignOutline outline = sight.run(new CampaignId(campaign), actor);
        Complaints complaints = complaints(form, result);
        if (!complaints.none()) {
            return page(422, outline, form, false, complaints, Optional.empty(), Optional.empty());
        }
        try {
            desk.call(new MeetingId(form.id()), outline.id(), called(form), actor.by());
        } catch (Refused no) {
            return page(409, outline, form, false, Complaints.NONE, Optional.empty(), Optional.of(no));
        }
        return Screen.goTo("/meetings/" + form.id()).saying("meeting.called");
    }

    @GetMapping(MEETING + "/edit")
    Screen edit(Actor actor, @PathVariable UUID meeting) {
        Meeting there = pages.seen(new MeetingId(meeting), actor);
        CampaignOutline outline = sight.run(there.campaign(), actor);
        return page(200, outline, MeetingForm.of(there), true, Complaints.NONE, Optional.empty(), Optional.empty());
    }

    @PostMapping(MEETING)
    Screen change(
            Actor actor,
            @PathVariable UUID meeting,
            @Valid @ModelAttribute("form") MeetingForm form,
            BindingResult result) {
        Meeting there = pages.seen(new MeetingId(meeting), actor);
        CampaignOutline outline = sight.run(there.campaign(), actor);
        MeetingForm typed = form.of(meeting, form.version());
        Complaints complaints = complaints(typed, result);
        if (!complaints.none()) {
            return page(422, outline, typed, true, complaints, Optional.empty(), Optional.empty());
        }
        try {
            desk.change(there.id(), called(typed), typed.version(), actor.by());
        } catch (Refused no) {
            boolean overtaken = no.refusal().code() == MeetingRefusal.CHANGED_MEANWHILE;
            return page(
                    409,
                    outline,
                    overtaken ? typed.of(meeting, there.version()) : typed,
                    true,
                    Complaints.NONE,
                    overtaken ? Optional.of(MeetingForm.of(there)) : Optional.empty(),
                    Optional.of(no));
        }
        return Screen.goTo("/meetings/" + meeting).saying("meeting.changed");
    }

    private static Complaints complaints(MeetingForm form, BindingResult result) {
        Complaints complaints = Complaints.of(result);
        return TypedDay.read(form.heldOn()).isEmpty() ? complaints.with("heldOn", "complaint.taskDue") : complaints;
    }

    private static Meeting.Call called(MeetingForm form) {
        return new Meeting.Call(
                form.sort(), form.title(), TypedDay.read(form.heldOn()).orElseThrow(), form.chair(), form.agenda());
    }

    private static Screen page(
            int status,
            CampaignOutline campaign,
            MeetingForm form,
            boolean there,
            Complaints complaints,
            Optional<MeetingForm> theirs,
            Optional<Refused> no) {
        return Screen.show(
                status,
                "programme/meeting/form",
                new MeetingFormPage(campaign, form, there, complaints, theirs, no.map(Refused::refusal)));
    }
}
