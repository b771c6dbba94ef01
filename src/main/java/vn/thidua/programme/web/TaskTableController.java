package vn.thidua.programme.web;

import java.io.IOException;
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
import vn.thidua.programme.domain.TaskIntake;
import vn.thidua.programme.domain.TaskSight;
import vn.thidua.shared.Refused;
import vn.thidua.shared.Screen;
import vn.thidua.spreadsheet.SheetReader;
import vn.thidua.spreadsheet.TableFile;

/** Takes tasks as a table: shows what it would give and change, then does it. */
@Controller
@Needs(Act.DIRECT_WORK)
class TaskTableController {

    private static final String TABLE = "/campaigns/{campaign}/tasks/table";
    private static final String PAGE = "programme/table";

    private final TaskSight sight;
    private final TaskTableReader tables;
    private final TaskTable table;
    private final TaskIntake intake;
    private final Accounts accounts;

    TaskTableController(
            TaskSight sight, TaskTableReader tables, TaskTable table, TaskIntake intake, Accounts accounts) {
        this.sight = sight;
        this.tables = tables;
        this.table = table;
        this.intake = intake;
        this.accounts = accounts;
    }

    @GetMapping(TABLE)
    Screen empty(
            Actor actor, @PathVariable UUID campaign, @RequestAttribute(Screen.OVERSIZE) Optional<Boolean> oversize) {
        CampaignOutline outline = sight.run(new CampaignId(campaign), actor);
        return oversize.isPresent()
                ? Screen.show(422, PAGE, tables.empty(outline, Optional.of(SheetReader.tooLarge(TaskTable.limits()))))
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
            TaskIntake.Taken taken = intake.take(outline.id(), tables.kept(outline, kept), table.reason(), actor.by());
            return Screen.goTo("/tasks?campaign=" + campaign)
                    .saying("tasks.taken", taken.given(), taken.changed(), taken.same());
        } catch (Refused no) {
            return Screen.show(409, PAGE, tables.again(outline, kept, no.refusal(), accounts.locale(actor.account())));
        }
    }
}
