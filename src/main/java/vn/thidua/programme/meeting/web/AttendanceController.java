package vn.thidua.programme.meeting.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.thidua.access.Act;
import vn.thidua.access.Actor;
import vn.thidua.access.Needs;
import vn.thidua.campaign.CampaignOutline;
import vn.thidua.campaign.Campaigns;
import vn.thidua.organization.UnitId;
import vn.thidua.programme.MeetingId;
import vn.thidua.programme.domain.TaskSight;
import vn.thidua.programme.domain.UnitBook;
import vn.thidua.programme.meeting.Attendance;
import vn.thidua.programme.meeting.AttendanceDesk;
import vn.thidua.programme.meeting.Invitation;
import vn.thidua.programme.meeting.Meeting;
import vn.thidua.programme.meeting.MeetingRefusal;
import vn.thidua.programme.meeting.Seats;
import vn.thidua.shared.Refusal;
import vn.thidua.shared.Refused;
import vn.thidua.shared.Screen;

/** Lets the office that runs a campaign note who is invited to a meeting, and who came. */
@Controller
@Needs(Act.DIRECT_WORK)
class AttendanceController {

    private static final String ATTENDANCE = "/meetings/{meeting}/attendance";
    private static final String PAGE = "programme/meeting/attendance";
    private static final int LONGEST = 200;

    private final TaskSight sight;
    private final MeetingPages pages;
    private final Seats seats;
    private final AttendanceDesk desk;
    private final UnitBook book;
    private final Campaigns campaigns;

    AttendanceController(
            TaskSight sight, MeetingPages pages, Seats seats, AttendanceDesk desk, UnitBook book, Campaigns campaigns) {
        this.sight = sight;
        this.pages = pages;
        this.seats = seats;
        this.desk = desk;
        this.book = book;
        this.campaigns = campaigns;
    }

    @GetMapping(ATTENDANCE)
    Screen show(Actor actor, @PathVariable UUID meeting) {
        Meeting there = pages.seen(new MeetingId(meeting), actor);
        CampaignOutline campaign = sight.run(there.campaign(), actor);
        return Screen.show(
                PAGE,
                new AttendancePage(
                        campaign, there, seats.of(there.id()), "", false, List.of(), Optional.<Refusal>empty()));
    }

    /**
     * Notes who came. Each unit that is invited has a field {@code came.<id>} with how it came, and {@code standIn.<id>} with a name; a unit whose field is empty is not invited any more.
     *
     * @param more name of a unit to be invited as well
     */
    @PostMapping(ATTENDANCE)
    Screen note(
            Actor actor,
            @PathVariable UUID meeting,
            @RequestParam(defaultValue = "0") long version,
            @RequestParam(defaultValue = "") String more,
            @RequestParam Map<String, String> fields) {
        Meeting there = pages.seen(new MeetingId(meeting), actor);
        CampaignOutline campaign = sight.run(there.campaign(), actor);
        List<Invitation> typed = typed(there, fields);
        Optional<UnitId> another = more.isBlank()
                ? Optional.empty()
                : book.open(campaigns.addressed(campaign.id())).find(more.strip());
        boolean unknown = !more.isBlank() && another.isEmpty();
        List<Invitation> all = new ArrayList<>(typed);
        another.filter(unit -> typed.stream().noneMatch(one -> one.unit().equals(unit)))
                .ifPresent(unit -> all.add(Invitation.of(unit, false)));
        try {
            if (unknown) {
                MeetingRefusal.NO_UNIT.because(more.strip()).raise();
            }
            desk.note(there.id(), all, version, actor.by());
        } catch (Refused no) {
            boolean overtaken = no.refusal().code() == MeetingRefusal.CHANGED_MEANWHILE;
            return Screen.show(
                    overtaken ? 409 : 422,
                    PAGE,
                    new AttendancePage(
                            campaign,
                            there,
                            seats.named(all),
                            unknown ? more.strip() : "",
                            unknown,
                            overtaken ? seats.of(there.id()) : List.of(),
                            Optional.of(no.refusal())));
        }
        return Screen.goTo(another.isPresent() ? "/meetings/" + meeting + "/attendance" : "/meetings/" + meeting)
                .saying("attendance.noted");
    }

    /* Who was not asked for in the form, because somebody else invited it meanwhile, stays invited. A name beside a unit that nobody noted yet is that of who came in its place. */
    private List<Invitation> typed(Meeting meeting, Map<String, String> fields) {
        List<Invitation> typed = new ArrayList<>();
        for (Invitation one : desk.invited(meeting.id())) {
            String asked = fields.get("came." + one.unit());
            if (asked == null) {
                typed.add(one);
                continue;
            }
            String standIn =
                    name(fields.getOrDefault("standIn." + one.unit(), "")).strip();
            came(asked)
                    .map(came -> came == Attendance.EXPECTED && !standIn.isEmpty() ? Attendance.STAND_IN : came)
                    .map(came -> one.noted(came, standIn))
                    .ifPresent(typed::add);
        }
        return typed;
    }

    private static Optional<Attendance> came(String typed) {
        return Arrays.stream(Attendance.values())
                .filter(one -> one.name().equals(typed))
                .findFirst();
    }

    private static String name(String typed) {
        return typed.substring(0, Math.min(typed.length(), LONGEST));
    }
}
