package vn.thidua.reporting.web.table;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import vn.thidua.access.Accounts;
import vn.thidua.access.Act;
import vn.thidua.access.Actor;
import vn.thidua.access.Needs;
import vn.thidua.campaign.CampaignId;
import vn.thidua.campaign.CampaignOutline;
import vn.thidua.campaign.domain.CampaignReads;
import vn.thidua.reporting.domain.BatchDesk;
import vn.thidua.reporting.domain.BatchOutcome;
import vn.thidua.reporting.domain.FigureBatch;
import vn.thidua.reporting.domain.Ground;
import vn.thidua.reporting.domain.ReportRefusal;
import vn.thidua.reporting.domain.ReportingPeriod;
import vn.thidua.reporting.domain.VerdictDesk;
import vn.thidua.shared.NotFound;
import vn.thidua.shared.Refused;
import vn.thidua.shared.Screen;
import vn.thidua.shared.TypedDay;
import vn.thidua.spreadsheet.TableFile;

/** Lets the office that runs a campaign hand in the figures of all units in one table. */
@Controller
@Needs(Act.REPORT_FOR_UNITS)
class FigureTableController {

    private static final String TABLE = "/campaigns/{campaign}/results/{due}/table";

    private final FigureTable table;
    private final BatchDesk desk;
    private final CampaignReads campaigns;
    private final Ground ground;
    private final Accounts accounts;

    FigureTableController(
            FigureTable table, BatchDesk desk, CampaignReads campaigns, Ground ground, Accounts accounts) {
        this.table = table;
        this.desk = desk;
        this.campaigns = campaigns;
        this.ground = ground;
        this.accounts = accounts;
    }

    @GetMapping(TABLE)
    Screen show(Actor actor, @PathVariable UUID campaign, @PathVariable UUID due) {
        return Screen.show("reporting/table", empty(actor, campaign, due));
    }

    @GetMapping(TABLE + ".xlsx")
    ResponseEntity<byte[]> workbook(Actor actor, @PathVariable UUID campaign, @PathVariable UUID due) {
        return table.workbook(empty(actor, campaign, due).period(), accounts.locale(actor.account()))
                .download();
    }

    @PostMapping(TABLE)
    Screen take(
            Actor actor,
            @PathVariable UUID campaign,
            @PathVariable UUID due,
            @RequestParam UUID id,
            @RequestParam Optional<MultipartFile> file,
            @RequestParam(defaultValue = "") String reason,
            @RequestParam(defaultValue = "false") boolean onlyRight,
            @RequestParam(defaultValue = "") String receivedOn)
            throws IOException {
        TablePage page = empty(actor, campaign, due);
        TablePage.Said said = new TablePage.Said(reason, receivedOn);
        BatchOutcome nothing = new BatchOutcome(0, 0, List.of(), false);
        try {
            return TableFile.of(file, path -> {
                FigureTable.Read read = table.read(page.period(), path);
                if (read.fault().isPresent() || !read.wrongPeriod().isEmpty()) {
                    return answer(page, said, read, Optional.empty(), nothing);
                }
                VerdictDesk.View view = new VerdictDesk.View(due, actor.unit(), true);
                BatchOutcome outcome = desk.handIn(
                        new FigureBatch(
                                id, view, read.lines(), reason.strip(), onlyRight, day(receivedOn), digest(path)),
                        actor.by());
                return outcome.faults().isEmpty()
                        ? Screen.goTo("/campaigns/" + campaign + "/results/" + due)
                                .saying("table.taken", outcome.units(), outcome.figures())
                        : answer(page, said, read, Optional.empty(), outcome);
            });
        } catch (Refused no) {
            return answer(page, said, new FigureTable.Read(Optional.empty(), List.of(), ""), Optional.of(no), nothing);
        }
    }

    private static @Nullable LocalDate day(String typed) {
        Optional<LocalDate> day = TypedDay.read(typed);
        if (!typed.isBlank() && day.isEmpty()) {
            ReportRefusal.NOT_RECEIVED.because().raise();
        }
        return day.orElse(null);
    }

    private static Screen answer(
            TablePage page, TablePage.Said said, FigureTable.Read read, Optional<Refused> no, BatchOutcome outcome) {
        return Screen.show(
                422,
                "reporting/table",
                new TablePage(
                        page.campaign(),
                        page.period(),
                        page.id(),
                        said,
                        read.fault(),
                        no.map(Refused::refusal),
                        read.wrongPeriod(),
                        outcome.units(),
                        outcome.faults()));
    }

    private TablePage empty(Actor actor, UUID campaign, UUID due) {
        CampaignId id = new CampaignId(campaign);
        ReportingPeriod period = ground.period(due);
        if (!period.due().campaign().equals(id) || !campaigns.runs(id, actor)) {
            throw new NotFound("period " + due + " of " + id + " is not run by " + actor.unit());
        }
        CampaignOutline outline =
                campaigns.launched(id).orElseThrow(() -> new NotFound("campaign " + id + " is not launched"));
        return new TablePage(
                outline,
                period,
                UUID.randomUUID(),
                TablePage.Said.NOTHING,
                Optional.empty(),
                Optional.empty(),
                "",
                0,
                List.of());
    }

    private static String digest(Path file) throws IOException {
        try (InputStream bytes = Files.newInputStream(file);
                DigestInputStream digested = new DigestInputStream(bytes, MessageDigest.getInstance("SHA-256"))) {
            digested.readAllBytes();
            return HexFormat.of().formatHex(digested.getMessageDigest().digest());
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("every Java platform has SHA-256", missing);
        }
    }
}
