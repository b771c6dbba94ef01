package vn.thidua.award.printing.web;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.thidua.access.Act;
import vn.thidua.access.Actor;
import vn.thidua.access.Needs;
import vn.thidua.award.CertificateRefusal;
import vn.thidua.award.decision.AwardDecision;
import vn.thidua.award.decision.ConferralId;
import vn.thidua.award.decision.DecisionId;
import vn.thidua.award.printing.PagePicture;
import vn.thidua.award.printing.PrintDesk;
import vn.thidua.award.printing.PrintJob;
import vn.thidua.award.printing.PrintSight;
import vn.thidua.award.printing.PrintView;
import vn.thidua.shared.Download;
import vn.thidua.shared.Refusal;
import vn.thidua.shared.Refused;
import vn.thidua.shared.Screen;
import vn.thidua.shared.TypedDay;

/** Lets the office look at certificates, print them, and write down that they were handed over. */
@Controller
@Needs(Act.PRINT_AWARDS)
class PrintingController {

    static final String DECISION = "/awards/printing/decisions/{id}";
    static final String TEMPLATE = "printing/decision";

    private final PrintingPages pages;
    private final PrintSight sight;
    private final PrintView view;
    private final PrintDesk desk;

    PrintingController(PrintingPages pages, PrintSight sight, PrintView view, PrintDesk desk) {
        this.pages = pages;
        this.sight = sight;
        this.view = view;
        this.desk = desk;
    }

    @GetMapping("/awards/printing")
    Screen list(Actor actor, @RequestParam(defaultValue = "1") int page) {
        return Screen.show("printing/list", pages.list(Math.max(0, page), actor));
    }

    @GetMapping(DECISION)
    Screen show(Actor actor, @PathVariable UUID id, @RequestParam Map<String, String> fields) {
        return Screen.show(TEMPLATE, page(actor, id, fields, Optional.empty()));
    }

    private DecisionPrintPage page(Actor actor, UUID id, Map<String, String> fields, Optional<Refusal> refusal) {
        return pages.show(
                new DecisionId(id),
                PrintChoice.typed(fields),
                UUID.randomUUID(),
                fields.getOrDefault("why", ""),
                refusal,
                actor);
    }

    @GetMapping(DECISION + "/preview.png")
    ResponseEntity<byte[]> picture(Actor actor, @PathVariable UUID id, @RequestParam Map<String, String> fields) {
        return new Download("ban-xem-thu.png", MediaType.IMAGE_PNG, PagePicture.of(preview(actor, id, fields))).shown();
    }

    @GetMapping(DECISION + "/preview.pdf")
    ResponseEntity<byte[]> file(Actor actor, @PathVariable UUID id, @RequestParam Map<String, String> fields) {
        return new Download("ban-xem-thu.pdf", MediaType.APPLICATION_PDF, preview(actor, id, fields)).answer();
    }

    private byte[] preview(Actor actor, UUID id, Map<String, String> fields) {
        AwardDecision decision = sight.decision(new DecisionId(id), actor);
        UUID whose = PrintChoice.id(PrintChoice.typed(fields).whose());
        return view.preview(
                decision,
                PrintChoice.typed(fields)
                        .order(
                                UUID.randomUUID(),
                                decision.id(),
                                whose == null ? List.of() : List.of(new ConferralId(whose)),
                                ""));
    }

    @PostMapping(DECISION + "/prints")
    Screen print(Actor actor, @PathVariable UUID id, @RequestParam MultiValueMap<String, String> fields) {
        Map<String, String> single = fields.toSingleValueMap();
        try {
            UUID job = desk.order(
                    PrintChoice.typed(single)
                            .order(order(single), new DecisionId(id), chosen(fields), single.getOrDefault("why", "")),
                    actor);
            return Screen.goTo("/awards/printing/prints/" + job);
        } catch (Refused no) {
            return Screen.show(422, TEMPLATE, page(actor, id, single, Optional.of(no.refusal())));
        }
    }

    /* Whoever ticked some means these; whoever asks for all sends no name. */
    static List<ConferralId> chosen(MultiValueMap<String, String> fields) {
        if (fields.containsKey("all")) {
            return List.of();
        }
        List<ConferralId> chosen = ticked(fields);
        if (chosen.isEmpty()) {
            CertificateRefusal.NOTHING_TO_PRINT.because().raise();
        }
        return chosen;
    }

    private static List<ConferralId> ticked(MultiValueMap<String, String> fields) {
        return fields.getOrDefault("conferral", List.of()).stream()
                .map(PrintChoice::id)
                .filter(Objects::nonNull)
                .map(ConferralId::new)
                .toList();
    }

    static UUID order(Map<String, String> fields) {
        @Nullable UUID typed = PrintChoice.id(fields.getOrDefault("order", ""));
        return typed == null ? UUID.randomUUID() : typed;
    }

    @PostMapping(DECISION + "/handover")
    Screen hand(Actor actor, @PathVariable UUID id, @RequestParam MultiValueMap<String, String> fields) {
        Map<String, String> single = fields.toSingleValueMap();
        boolean back = fields.containsKey("back");
        try {
            desk.hand(
                    new DecisionId(id),
                    ticked(fields),
                    back
                            ? null
                            : TypedDay.read(single.getOrDefault("day", ""))
                                    .orElseThrow(() -> new Refused(CertificateRefusal.NOT_HANDED.because())),
                    single.getOrDefault("receivedBy", ""),
                    actor);
        } catch (Refused no) {
            return Screen.show(422, TEMPLATE, page(actor, id, single, Optional.of(no.refusal())));
        }
        return Screen.goTo("/awards/printing/decisions/" + id).saying(back ? "printing.taken" : "printing.handed");
    }

    @GetMapping("/awards/printing/prints/{id}")
    Screen job(Actor actor, @PathVariable UUID id) {
        PrintJob job = desk.job(id, actor);
        AwardDecision decision = sight.decision(job.decision(), actor);
        return Screen.show("printing/job", new PrintJobPage(job, decision, pages.label(decision.form())))
                .orPart("printing/_progress");
    }

    @GetMapping("/awards/printing/prints/{id}/file.pdf")
    ResponseEntity<byte[]> batch(Actor actor, @PathVariable UUID id) {
        byte[] file = desk.file(id, actor);
        PrintJob job = desk.job(id, actor);
        String number = sight.decision(job.decision(), actor).number();
        return new Download("bang-khen-" + slug(number) + ".pdf", MediaType.APPLICATION_PDF, file).answer();
    }

    static String slug(String number) {
        return String.join(
                "-",
                Arrays.stream(vn.thidua.shared.Vietnamese.fold(number).split("[^a-z0-9]+"))
                        .filter(part -> !part.isEmpty())
                        .toList());
    }
}
