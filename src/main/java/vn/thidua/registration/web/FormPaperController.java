package vn.thidua.registration.web;

import java.util.List;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import vn.thidua.access.Act;
import vn.thidua.access.Actor;
import vn.thidua.access.Needs;
import vn.thidua.campaign.CampaignId;
import vn.thidua.organization.UnitId;
import vn.thidua.paperwork.Paper;
import vn.thidua.paperwork.PaperFile;
import vn.thidua.paperwork.PaperPage;
import vn.thidua.shared.Screen;

/** Gives the registration of a unit as a paper: to print, for Word, as PDF. */
@Controller
@Needs(Act.SEE_REGISTRATIONS)
class FormPaperController {

    private final FormPages pages;
    private final RegistrationPaper papers;

    FormPaperController(FormPages pages, RegistrationPaper papers) {
        this.pages = pages;
        this.papers = papers;
    }

    @GetMapping(FormController.FORM + "/print")
    Screen print(Actor actor, @PathVariable UUID campaign, @PathVariable UUID unit) {
        String path = FormPages.path(new CampaignId(campaign), new UnitId(unit));
        return new PaperPage(paper(actor, campaign, unit), path + "/registration", path).screen();
    }

    @GetMapping(FormController.FORM + "/registration.docx")
    ResponseEntity<byte[]> word(Actor actor, @PathVariable UUID campaign, @PathVariable UUID unit) {
        return new PaperFile("dang-ky-thi-dua", paper(actor, campaign, unit)).word();
    }

    @GetMapping(FormController.FORM + "/registration.pdf")
    ResponseEntity<byte[]> pdf(Actor actor, @PathVariable UUID campaign, @PathVariable UUID unit) {
        return new PaperFile("dang-ky-thi-dua", paper(actor, campaign, unit)).pdf();
    }

    private Paper paper(Actor actor, UUID campaign, UUID unit) {
        UnitId whose = new UnitId(unit);
        return papers.of(pages.of(actor, new CampaignId(campaign), whose, List.of()), whose);
    }
}
