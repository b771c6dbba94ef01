package vn.thidua.programme.works.web;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import vn.thidua.access.Accounts;
import vn.thidua.access.Act;
import vn.thidua.access.Actor;
import vn.thidua.access.Needs;
import vn.thidua.campaign.CampaignId;
import vn.thidua.campaign.CampaignOutline;
import vn.thidua.programme.domain.TaskSight;
import vn.thidua.programme.web.IntakePage;
import vn.thidua.programme.works.KeyWorkIntake;
import vn.thidua.shared.Refused;
import vn.thidua.shared.Screen;
import vn.thidua.spreadsheet.SheetReader;
import vn.thidua.spreadsheet.TableFile;

/** Gives key works as a workbook, and takes them as a table: shows what it would enter and change, then does it. */
@Controller
@Needs(Act.DIRECT_WORK)
class KeyWorkTableController {

    private static final String TABLE = "/campaigns/{campaign}/key-works/table";
    private static final String PAGE = "programme/table";

    private final TaskSight sight;
    private final KeyWorkPages pages;
    private final KeyWorkTableReader tables;
    private final KeyWorkTable table;
    private final KeyWorkReader reader;
    private final KeyWorkIntake intake;
    private final Accounts accounts;

    KeyWorkTableController(
            TaskSight sight,
            KeyWorkPages pages,
            KeyWorkTableReader tables,
            KeyWorkTable table,
            KeyWorkReader reader,
            KeyWorkIntake intake,
            Accounts accounts) {
        this.sight = sight;
        this.pages = pages;
        this.tables = tables;
        this.table = table;
        this.reader = reader;
        this.intake = intake;
        this.accounts = accounts;
    }

    @Needs(Act.SEE_RESULTS)
    @GetMapping("/key-works/key-works.xlsx")
    ResponseEntity<byte[]> excel(Actor actor, @RequestParam Optional<UUID> campaign) {
        KeyWorksPage page = pages.list(campaign, actor);
        return table.file(
                        page,
                        page.campaign() == null
                                ? List.of()
                                : reader.contents(page.campaign().id()),
                        accounts.locale(actor.account()))
                .download();
    }

    @GetMapping(TABLE)
    Screen empty(
            Actor actor, @PathVariable UUID campaign, @RequestAttribute(Screen.OVERSIZE) Optional<Boolean> oversize) {
        CampaignOutline outline = sight.run(new CampaignId(campaign), actor);
        return oversize.isPresent()
                ? Screen.show(
                        422, PAGE, tables.empty(outline, Optional.of(SheetReader.tooLarge(KeyWorkTable.limits()))))
                : Screen.show(PAGE, tables.empty(outline, Optional.empty()));
    }

    @GetMapping(TABLE + "/template.xlsx")
    ResponseEntity<byte[]> template(Actor actor, @PathVariable UUID campaign) {
        sight.run(new CampaignId(campaign), actor);
        return table.template(accounts.locale(actor.account())).download();
    }

    /** Reads a file and shows what it would do; nothing is done yet. */
    @PostMapping(TABLE)
    Screen read(Actor actor, @PathVariable UUID campaign, @RequestParam Optional<MultipartFile> file)
            throws IOException {
        CampaignOutline outline = sight.run(new CampaignId(campaign), actor);
        Locale locale = accounts.locale(actor.account());
        IntakePage read = TableFile.of(file, path -> tables.read(outline, path, locale));
        return Screen.show(read.fault().isPresent() ? 422 : 200, PAGE, read);
    }

    /** Does what was shown. */
    @PostMapping(TABLE + "/rows")
    Screen take(Actor actor, @PathVariable UUID campaign, @RequestParam(defaultValue = "[]") String kept) {
        CampaignOutline outline = sight.run(new CampaignId(campaign), actor);
        try {
            KeyWorkIntake.Taken taken =
                    intake.take(outline.id(), tables.kept(outline, kept), table.reason(), actor.by());
            return Screen.goTo("/key-works?campaign=" + campaign)
                    .saying("keyWorks.taken", taken.entered(), taken.changed(), taken.same());
        } catch (Refused no) {
            return Screen.show(409, PAGE, tables.again(outline, kept, no.refusal(), accounts.locale(actor.account())));
        }
    }
}
