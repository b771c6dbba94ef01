package vn.thidua.programme.meeting.web;

import java.util.ArrayList;
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
        List<SeatForm> rows = seats.of(there.id()).stream().map(SeatForm::of).toList();
        return Screen.show(
                PAGE,
                new AttendancePage(
                        campaign,
                        there,
                        there.version(),
                        rows,
                        false,
                        "",
                        false,
                        List.of(),
                        Optional.<Refusal>empty()));
    }

    /**
     * Notes who came. Each unit that is invited has a field {@code came.<id>} with how it came, {@code standIn.<id>} with a name and {@code shown.<id>} with the name that the form was opened
     * with; a unit whose field is empty is not invited any more.
     *
     * @param rest whether units of which nothing was chosen came
     * @param more name of a unit to be invited as well
     */
    @PostMapping(ATTENDANCE)
    Screen note(
            Actor actor,
            @PathVariable UUID meeting,
            @RequestParam(defaultValue = "0") long version,
            @RequestParam(defaultValue = "false") boolean rest,
            @RequestParam(defaultValue = "") String more,
            @RequestParam Map<String, String> fields) {
        Meeting there = pages.seen(new MeetingId(meeting), actor);
        CampaignOutline campaign = sight.run(there.campaign(), actor);
        List<SeatForm> rows = seats.of(there.id()).stream()
                .map(seat -> SeatForm.of(seat, fields))
                .toList();
        Optional<UnitId> another = more.isBlank()
                ? Optional.empty()
                : book.open(campaigns.addressed(campaign.id())).find(more.strip());
        boolean unknown = !more.isBlank() && another.isEmpty();
        try {
            if (unknown) {
                MeetingRefusal.NO_UNIT.because(more.strip()).raise();
            }
            whyNot(rows).ifPresent(Refusal::raise);
            desk.note(
                    there.id(),
                    list(rows, rest ? Attendance.PRESENT : Attendance.EXPECTED, another),
                    version,
                    actor.by());
        } catch (Refused no) {
            boolean overtaken = no.refusal().code() == MeetingRefusal.CHANGED_MEANWHILE;
            return Screen.show(
                    overtaken ? 409 : 422,
                    PAGE,
                    new AttendancePage(
                            campaign,
                            there,
                            overtaken ? there.version() : version,
                            rows,
                            rest,
                            more.strip(),
                            unknown,
                            overtaken ? seats.of(there.id()) : List.of(),
                            Optional.of(no.refusal())));
        }
        long replaced = rows.stream().filter(SeatForm::replaced).count();
        Screen.GoTo back =
                Screen.goTo(another.isPresent() ? "/meetings/" + meeting + "/attendance" : "/meetings/" + meeting);
        return replaced == 0 ? back.saying("attendance.noted") : back.saying("attendance.notedStandIn", replaced);
    }

    private static Optional<Refusal> whyNot(List<SeatForm> rows) {
        List<String> units = rows.stream()
                .filter(SeatForm::contradicts)
                .map(row -> row.seat().unit())
                .toList();
        return units.isEmpty()
                ? Optional.empty()
                : Optional.of(MeetingRefusal.NOBODY_CAME.because(String.join("; ", units)));
    }

    private static List<Invitation> list(List<SeatForm> rows, Attendance rest, Optional<UnitId> another) {
        List<Invitation> list = new ArrayList<>(
                rows.stream().flatMap(row -> row.noted(rest).stream()).toList());
        another.filter(unit -> list.stream().noneMatch(one -> one.unit().equals(unit)))
                .ifPresent(unit -> list.add(Invitation.of(unit, false)));
        return list;
    }
}
