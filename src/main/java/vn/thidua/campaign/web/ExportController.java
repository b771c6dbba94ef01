package vn.thidua.campaign.web;

import java.util.List;
import java.util.UUID;
import org.springframework.context.MessageSource;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import vn.thidua.access.Accounts;
import vn.thidua.access.Act;
import vn.thidua.access.Actor;
import vn.thidua.access.Needs;
import vn.thidua.campaign.CampaignId;
import vn.thidua.campaign.domain.BodyReads;
import vn.thidua.campaign.domain.CampaignHead;
import vn.thidua.campaign.domain.DutyReads;
import vn.thidua.campaign.domain.DutyReads.CalendarDay;
import vn.thidua.paperwork.PaperDocx;
import vn.thidua.shared.Download;
import vn.thidua.shared.Screen;
import vn.thidua.shared.Vietnamese;

/** Gives a campaign as a workbook, a Word file or a page to print. */
@Controller
@Needs(Act.SEE_CAMPAIGNS)
class ExportController {

    private static final int NAME = 60;

    private final CampaignTops tops;
    private final BodyReads bodies;
    private final DutyReads duties;
    private final Accounts accounts;
    private final MessageSource messages;

    ExportController(CampaignTops tops, BodyReads bodies, DutyReads duties, Accounts accounts, MessageSource messages) {
        this.tops = tops;
        this.bodies = bodies;
        this.duties = duties;
        this.accounts = accounts;
        this.messages = messages;
    }

    @GetMapping("/campaigns/{id}/campaign.xlsx")
    ResponseEntity<byte[]> excel(Actor actor, @PathVariable UUID id) {
        CampaignHead head = tops.of(new CampaignId(id), "export", actor).head();
        return file(head, "xlsx", Download.EXCEL, CampaignSheets.of(bodies.all(head.id()), dates(head), words(actor)));
    }

    @GetMapping("/campaigns/{id}/campaign.docx")
    ResponseEntity<byte[]> word(Actor actor, @PathVariable UUID id) {
        CampaignHead head = tops.of(new CampaignId(id), "export", actor).head();
        return file(
                head,
                "docx",
                Download.WORD,
                PaperDocx.of(TaskSheet.of(
                        head, bodies.all(head.id()), dates(head), new Words(messages, Vietnamese.LOCALE))));
    }

    @GetMapping("/campaigns/{id}/print")
    Screen print(Actor actor, @PathVariable UUID id) {
        CampaignTop top = tops.of(new CampaignId(id), "print", actor);
        return Screen.show(
                "campaign/print", new PrintPage(top, bodies.all(top.head().id()), dates(top.head())));
    }

    private List<CalendarDay> dates(CampaignHead head) {
        return duties.calendar(List.of(head.id()));
    }

    private Words words(Actor actor) {
        return new Words(messages, accounts.locale(actor.account()));
    }

    private static ResponseEntity<byte[]> file(CampaignHead head, String ending, MediaType type, byte[] bytes) {
        String name = Vietnamese.fold(head.title()).replace(' ', '-');
        return new Download(name.substring(0, Math.min(NAME, name.length())) + "." + ending, type, bytes).answer();
    }
}
