package vn.thidua.programme.meeting.web;

import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.thidua.access.Act;
import vn.thidua.access.Actor;
import vn.thidua.access.Needs;
import vn.thidua.paperwork.numbering.Stamping;
import vn.thidua.programme.MeetingId;
import vn.thidua.programme.domain.TaskSight;
import vn.thidua.programme.meeting.Meeting;
import vn.thidua.programme.meeting.MeetingNoticeDesk;
import vn.thidua.shared.Refused;
import vn.thidua.shared.Screen;

/** Gives the notice of what a meeting concluded its number. */
@Controller
@Needs(Act.DIRECT_WORK)
class MeetingNoticeController {

    private final TaskSight sight;
    private final MeetingPages pages;
    private final MeetingNoticeDesk desk;

    MeetingNoticeController(TaskSight sight, MeetingPages pages, MeetingNoticeDesk desk) {
        this.sight = sight;
        this.pages = pages;
        this.desk = desk;
    }

    /** Issues the notice; the number is the one that was typed, or the next. */
    @PostMapping("/meetings/{meeting}/number")
    Screen issue(Actor actor, @PathVariable UUID meeting, @RequestParam(defaultValue = "-1") int seen, Stamping stamp) {
        Meeting there = pages.seen(new MeetingId(meeting), actor);
        MeetingId id = there.id();
        sight.run(there.campaign(), actor);
        try {
            return Screen.goTo("/meetings/" + meeting)
                    .saying("notice.issued", desk.issue(id, seen, stamp, actor).printed());
        } catch (Refused no) {
            return Screen.show(
                    422,
                    "programme/meeting/show",
                    pages.show(id, MeetingPage.Typed.fresh(), Optional.of(stamp), Optional.of(no.refusal()), actor));
        }
    }
}
