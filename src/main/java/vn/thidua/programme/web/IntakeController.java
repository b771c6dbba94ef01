package vn.thidua.programme.web;

import java.io.IOException;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import vn.thidua.access.Accounts;
import vn.thidua.access.Actor;
import vn.thidua.campaign.CampaignId;
import vn.thidua.campaign.CampaignOutline;
import vn.thidua.programme.domain.Taken;
import vn.thidua.programme.domain.TaskSight;
import vn.thidua.shared.Refused;
import vn.thidua.shared.Screen;
import vn.thidua.spreadsheet.TableFile;

/** Takes one sort of table for a campaign: shows what it would enter and change, then does it. */
public abstract class IntakeController {

    private static final String PAGE = "programme/table";

    private final IntakeTable<?, ?> table;
    private final IntakeReader reader;
    private final TaskSight sight;
    private final Accounts accounts;

    /** Creates it for one sort of table. */
    protected IntakeController(IntakeTable<?, ?> table, IntakeReader reader, TaskSight sight, Accounts accounts) {
        this.table = table;
        this.reader = reader;
        this.sight = sight;
        this.accounts = accounts;
    }

    @GetMapping
    Screen empty(
            Actor actor, @PathVariable UUID campaign, @RequestAttribute(Screen.OVERSIZE) Optional<Boolean> oversize) {
        CampaignOutline outline = run(actor, campaign);
        return oversize.isPresent()
                ? Screen.show(422, PAGE, reader.tooLarge(table, outline))
                : Screen.show(PAGE, reader.empty(table, outline, Optional.empty()));
    }

    @GetMapping("/template.xlsx")
    ResponseEntity<byte[]> template(Actor actor, @PathVariable UUID campaign) {
        run(actor, campaign);
        return reader.template(table, locale(actor)).download();
    }

    /** Reads a file and shows what it would do; nothing is done yet. */
    @PostMapping
    Screen read(Actor actor, @PathVariable UUID campaign, @RequestParam Optional<MultipartFile> file)
            throws IOException {
        CampaignOutline outline = run(actor, campaign);
        IntakePage read = TableFile.of(file, path -> reader.read(table, outline, path, locale(actor)));
        return Screen.show(read.fault().isPresent() ? 422 : 200, PAGE, read);
    }

    /** Does what was shown. */
    @PostMapping("/rows")
    Screen take(Actor actor, @PathVariable UUID campaign, @RequestParam(defaultValue = "[]") String kept) {
        CampaignOutline outline = run(actor, campaign);
        try {
            Taken taken = reader.take(table, outline, kept, actor.by());
            return Screen.goTo(table.kind().list(outline.id()))
                    .saying(table.kind().said(), taken.fresh(), taken.changed(), taken.same());
        } catch (Refused no) {
            return Screen.show(409, PAGE, reader.again(table, outline, kept, no.refusal(), locale(actor)));
        }
    }

    private CampaignOutline run(Actor actor, UUID campaign) {
        return sight.run(new CampaignId(campaign), actor);
    }

    private Locale locale(Actor actor) {
        return accounts.locale(actor.account());
    }
}
