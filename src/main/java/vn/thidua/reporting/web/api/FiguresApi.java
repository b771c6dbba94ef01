package vn.thidua.reporting.web.api;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.json.JsonMapper;
import vn.thidua.access.Accounts;
import vn.thidua.access.Act;
import vn.thidua.access.Actor;
import vn.thidua.access.Needs;
import vn.thidua.organization.UnitId;
import vn.thidua.reporting.domain.BatchDesk;
import vn.thidua.reporting.domain.BatchOutcome;
import vn.thidua.reporting.domain.FigureBatch;
import vn.thidua.reporting.domain.LineFault;

/** Takes figures from programs and tells them what stands; see docs/api.md. */
@RestController
class FiguresApi {

    private static final int MOST_FAULTS = 1_000;

    private final ApiReads reads;
    private final BatchDesk desk;
    private final Accounts accounts;
    private final MessageSource messages;
    private final JsonMapper json;

    FiguresApi(ApiReads reads, BatchDesk desk, Accounts accounts, MessageSource messages, JsonMapper json) {
        this.reads = reads;
        this.desk = desk;
        this.accounts = accounts;
        this.messages = messages;
        this.json = json;
    }

    @GetMapping("/api/v1/campaigns")
    @Needs(Act.SEE_RESULTS)
    List<CampaignAnswer> campaigns(Actor actor) {
        return reads.campaigns(actor);
    }

    @GetMapping("/api/v1/periods/{due}")
    @Needs(Act.SEE_RESULTS)
    PeriodAnswer period(Actor actor, @PathVariable UUID due) {
        return reads.period(actor, due);
    }

    @GetMapping("/api/v1/periods/{due}/units/{unit}")
    @Needs(Act.SEE_RESULTS)
    UnitAnswer unit(Actor actor, @PathVariable UUID due, @PathVariable UUID unit) {
        return reads.unit(actor, due, new UnitId(unit));
    }

    /** Hands in what was sent: everything, or nothing where something is wrong, or what is right where that is wanted. */
    @PostMapping("/api/v1/periods/{due}/figures")
    @Needs(Act.REPORT)
    ResponseEntity<FiguresAnswer> handIn(
            Actor actor,
            @PathVariable UUID due,
            @RequestHeader("Idempotency-Key") UUID batch,
            @RequestParam(defaultValue = "") String reason,
            @RequestParam(defaultValue = "false") boolean onlyRight,
            @RequestParam @Nullable LocalDate receivedOn,
            HttpServletRequest request)
            throws IOException {
        LineReader.Sent sent = LineReader.read(json, request.getInputStream());
        BatchOutcome outcome = desk.handIn(
                new FigureBatch(
                        batch,
                        reads.view(actor, due),
                        sent.lines(),
                        reason.strip(),
                        onlyRight,
                        receivedOn,
                        sent.digest()),
                actor.by());
        Locale language = accounts.locale(actor.account());
        return ResponseEntity.status(outcome.nothing() ? 422 : 200)
                .body(new FiguresAnswer(
                        batch,
                        outcome.units(),
                        outcome.figures(),
                        outcome.repeated(),
                        outcome.faults().size(),
                        outcome.faults().stream()
                                .limit(MOST_FAULTS)
                                .map(fault -> told(fault, language))
                                .toList()));
    }

    private FiguresAnswer.Fault told(LineFault fault, Locale language) {
        String message = messages.getMessage(fault.key(), fault.arguments().toArray(), fault.key(), language);
        return new FiguresAnswer.Fault(
                fault.line(),
                fault.unit(),
                fault.target(),
                fault.key().substring(fault.key().lastIndexOf('.') + 1),
                message == null ? fault.key() : message);
    }
}
