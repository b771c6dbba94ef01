package vn.thidua.programme.meeting.web;

import java.util.Optional;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.thidua.access.Act;
import vn.thidua.access.Actor;
import vn.thidua.access.Needs;
import vn.thidua.campaign.Campaigns;
import vn.thidua.organization.UnitId;
import vn.thidua.paperwork.Paper;
import vn.thidua.paperwork.PaperFile;
import vn.thidua.paperwork.PaperPage;
import vn.thidua.programme.MeetingId;
import vn.thidua.programme.domain.TaskDue;
import vn.thidua.programme.domain.TaskSight;
import vn.thidua.programme.domain.UnitBook;
import vn.thidua.programme.meeting.Meeting;
import vn.thidua.programme.meeting.MeetingDesk;
import vn.thidua.programme.meeting.MeetingRefusal;
import vn.thidua.shared.Refused;
import vn.thidua.shared.Screen;

/** Shows a meeting, takes what it concludes, and gives the notice of that as a paper. */
@Controller
@Needs(Act.SEE_MEETINGS)
class ConclusionController {

    private static final String MEETING = "/meetings/{meeting}";
    private static final int LONGEST = 2_000;

    private final TaskSight sight;
    private final MeetingPages pages;
    private final MeetingPaper papers;
    private final MeetingDesk desk;
    private final UnitBook book;
    private final Campaigns campaigns;

    ConclusionController(
            TaskSight sight,
            MeetingPages pages,
            MeetingPaper papers,
            MeetingDesk desk,
            UnitBook book,
            Campaigns campaigns) {
        this.sight = sight;
        this.pages = pages;
        this.papers = papers;
        this.desk = desk;
        this.book = book;
        this.campaigns = campaigns;
    }

    @GetMapping(MEETING)
    Screen show(Actor actor, @PathVariable UUID meeting) {
        return Screen.show("programme/meeting/show", page(actor, meeting));
    }

    /** Writes a conclusion down; with a unit and a day it becomes a task. */
    @Needs(Act.DIRECT_WORK)
    @PostMapping(MEETING + "/conclusions")
    Screen conclude(
            Actor actor,
            @PathVariable UUID meeting,
            @RequestParam Optional<UUID> id,
            @RequestParam(defaultValue = "") String text,
            @RequestParam(defaultValue = "") String unit,
            @RequestParam(defaultValue = "") String due) {
        Meeting there = pages.seen(new MeetingId(meeting), actor);
        sight.run(there.campaign(), actor);
        MeetingPage.Typed typed = new MeetingPage.Typed(
                id.orElseGet(UUID::randomUUID),
                text.substring(0, Math.min(text.length(), LONGEST)),
                unit.strip(),
                due.strip());
        try {
            Optional<UnitId> whose = typed.unit().isEmpty()
                    ? Optional.empty()
                    : book.open(campaigns.addressed(there.campaign())).find(typed.unit());
            if (!typed.unit().isEmpty() && whose.isEmpty()) {
                MeetingRefusal.NO_UNIT.because(typed.unit()).raise();
            }
            desk.conclude(
                    there.id(),
                    new MeetingDesk.Conclusion(
                            typed.id(),
                            typed.text(),
                            whose.orElse(null),
                            TaskDue.of(typed.due()).orElse(null)),
                    actor.by());
        } catch (Refused no) {
            return Screen.show(
                    422,
                    "programme/meeting/show",
                    pages.show(there.id(), typed, Optional.empty(), Optional.of(no.refusal()), actor));
        }
        return Screen.goTo("/meetings/" + meeting).saying("meeting.concluded");
    }

    @GetMapping(MEETING + "/print")
    Screen print(Actor actor, @PathVariable UUID meeting) {
        String path = "/meetings/" + meeting;
        return new PaperPage(paper(actor, meeting), path + "/notice", path).screen();
    }

    @GetMapping(MEETING + "/notice.docx")
    ResponseEntity<byte[]> word(Actor actor, @PathVariable UUID meeting) {
        return new PaperFile("thong-bao-ket-luan", paper(actor, meeting)).word();
    }

    @GetMapping(MEETING + "/notice.pdf")
    ResponseEntity<byte[]> pdf(Actor actor, @PathVariable UUID meeting) {
        return new PaperFile("thong-bao-ket-luan", paper(actor, meeting)).pdf();
    }

    private Paper paper(Actor actor, UUID meeting) {
        return papers.of(pages.seen(new MeetingId(meeting), actor), actor);
    }

    private MeetingPage page(Actor actor, UUID meeting) {
        return pages.show(new MeetingId(meeting), MeetingPage.Typed.fresh(), Optional.empty(), Optional.empty(), actor);
    }
}
