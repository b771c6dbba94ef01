package vn.thidua.reporting.web;

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

/** Gives the report of a unit as a paper: to print, for Word, as PDF; to who makes it as it is typed, to others as it was handed in. */
@Controller
@Needs(Act.SEE_RESULTS)
class ReportPaperController {

    private static final String OWN = "/reports/{due}/units/{unit}";
    private static final String HANDED_IN = "/campaigns/{campaign}/results/{due}/units/{unit}/report";

    private final PrintedReports reports;
    private final ReportPaper papers;

    ReportPaperController(PrintedReports reports, ReportPaper papers) {
        this.reports = reports;
        this.papers = papers;
    }

    @Needs(Act.REPORT)
    @GetMapping(OWN + "/print")
    Screen print(Actor actor, @PathVariable UUID due, @PathVariable UUID unit) {
        String path = ReportPages.path(due, new UnitId(unit));
        return new PaperPage(typed(actor, due, unit), path + "/report", path).screen();
    }

    @Needs(Act.REPORT)
    @GetMapping(OWN + "/report.docx")
    ResponseEntity<byte[]> word(Actor actor, @PathVariable UUID due, @PathVariable UUID unit) {
        return word(typed(actor, due, unit));
    }

    @Needs(Act.REPORT)
    @GetMapping(OWN + "/report.pdf")
    ResponseEntity<byte[]> pdf(Actor actor, @PathVariable UUID due, @PathVariable UUID unit) {
        return pdf(typed(actor, due, unit));
    }

    @GetMapping(HANDED_IN)
    Screen printHandedIn(Actor actor, @PathVariable UUID campaign, @PathVariable UUID due, @PathVariable UUID unit) {
        String results = "/campaigns/" + campaign + "/results/" + due;
        return new PaperPage(handedIn(actor, campaign, due, unit), results + "/units/" + unit + "/report", results)
                .screen();
    }

    @GetMapping(HANDED_IN + ".docx")
    ResponseEntity<byte[]> wordHandedIn(
            Actor actor, @PathVariable UUID campaign, @PathVariable UUID due, @PathVariable UUID unit) {
        return word(handedIn(actor, campaign, due, unit));
    }

    @GetMapping(HANDED_IN + ".pdf")
    ResponseEntity<byte[]> pdfHandedIn(
            Actor actor, @PathVariable UUID campaign, @PathVariable UUID due, @PathVariable UUID unit) {
        return pdf(handedIn(actor, campaign, due, unit));
    }

    private Paper typed(Actor actor, UUID due, UUID unit) {
        return papers.of(reports.typed(actor, due, new UnitId(unit)));
    }

    private Paper handedIn(Actor actor, UUID campaign, UUID due, UUID unit) {
        return papers.of(reports.handedIn(actor, new CampaignId(campaign), due, new UnitId(unit)));
    }

    private static ResponseEntity<byte[]> word(Paper paper) {
        return new PaperFile("bao-cao", paper).word();
    }

    private static ResponseEntity<byte[]> pdf(Paper paper) {
        return new PaperFile("bao-cao", paper).pdf();
    }
}
