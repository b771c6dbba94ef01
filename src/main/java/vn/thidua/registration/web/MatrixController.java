package vn.thidua.registration.web;

import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import vn.thidua.access.Act;
import vn.thidua.access.Actor;
import vn.thidua.access.Needs;
import vn.thidua.campaign.CampaignId;
import vn.thidua.shared.Screen;

/** Shows who registered what for which content, and who did not. */
@Controller
@Needs(Act.SEE_REGISTRATIONS)
class MatrixController {

    private static final String MATRIX = "/campaigns/{campaign}/registrations";

    private final MatrixPages pages;
    private final MatrixSheet sheet;

    MatrixController(MatrixPages pages, MatrixSheet sheet) {
        this.pages = pages;
        this.sheet = sheet;
    }

    @GetMapping(MATRIX)
    Screen show(
            Actor actor, @PathVariable UUID campaign, @RequestParam(defaultValue = "ALL") MatrixPage.Filter filter) {
        return Screen.show("registration/matrix", pages.of(actor, new CampaignId(campaign), filter));
    }

    /** Gives the matrix and every work that is to be seen as a workbook. */
    @GetMapping(MATRIX + "/registrations.xlsx")
    ResponseEntity<byte[]> excel(Actor actor, @PathVariable UUID campaign) {
        return sheet.of(actor, new CampaignId(campaign)).download();
    }
}
