package vn.thidua.award.printing.web;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.thidua.access.Act;
import vn.thidua.access.Actor;
import vn.thidua.access.Needs;
import vn.thidua.award.certificate.Blank;
import vn.thidua.award.certificate.CalibrationSheet;
import vn.thidua.award.certificate.Design;
import vn.thidua.award.certificate.Layout;
import vn.thidua.award.certificate.Offset;
import vn.thidua.award.certificate.Sheet;
import vn.thidua.award.printing.KeptBlank;
import vn.thidua.award.printing.PrintSight;
import vn.thidua.award.printing.Printer;
import vn.thidua.organization.UnitId;
import vn.thidua.shared.Download;
import vn.thidua.shared.NotFound;
import vn.thidua.shared.Refusal;
import vn.thidua.shared.Refused;
import vn.thidua.shared.Screen;

/** Lets the office say what its pre-printed blanks look like, and how far its printers miss. */
@Controller
@Needs(Act.PRINT_AWARDS)
class BlankController {

    private static final String BLANKS = "/awards/printing/blanks";
    private static final String PRINTERS = "/awards/printing/printers";
    private static final String LIST = "printing/blanks";
    private static final String FORM = "printing/blank";

    private final PrintingPages.Shelf shelf;
    private final PrintSight sight;

    BlankController(PrintingPages.Shelf shelf, PrintSight sight) {
        this.shelf = shelf;
        this.sight = sight;
    }

    @GetMapping(BLANKS)
    Screen list(Actor actor) {
        return Screen.show(LIST, page(actor, PrinterForm.fresh(), Optional.empty()));
    }

    private BlanksPage page(Actor actor, PrinterForm typed, Optional<Refusal> refusal) {
        UnitId issuer = sight.body(actor);
        return new BlanksPage(
                shelf.blanks().of(issuer),
                shelf.printers().of(issuer),
                Arrays.asList(Design.Shipped.values()),
                shelf.designs().of(issuer),
                typed,
                refusal);
    }

    /** A form filled with the places of a design. */
    @GetMapping(BLANKS + "/new")
    Screen create(Actor actor, @RequestParam(defaultValue = "PLAIN") String design) {
        Layout layout = basis(design, actor);
        KeptBlank blank = new KeptBlank(UUID.randomUUID(), new Blank("", layout), "", 0);
        return Screen.show(FORM, new BlankFormPage(BlankForm.of(blank, design), true, Optional.empty()));
    }

    @GetMapping(BLANKS + "/{id}")
    Screen edit(Actor actor, @PathVariable UUID id) {
        return Screen.show(
                FORM, new BlankFormPage(BlankForm.of(blank(id, actor), id.toString()), false, Optional.empty()));
    }

    private KeptBlank blank(UUID id, Actor actor) {
        return shelf.blanks().find(id, sight.body(actor)).orElseThrow(() -> new NotFound("blank " + id));
    }

    /* What is not typed comes from the blank as it was, or from the design that it is like. */
    private Layout basis(String basis, Actor actor) {
        UUID id = PrintChoice.id(basis);
        UnitId issuer = sight.body(actor);
        Optional<Layout> own = id == null
                ? Optional.empty()
                : shelf.blanks().find(id, issuer).map(kept -> kept.blank().layout());
        return own.orElseGet(() -> shelf.designs().design(basis, issuer).layout());
    }

    @PostMapping(BLANKS + "/{id}")
    Screen keep(Actor actor, @PathVariable UUID id, @RequestParam Map<String, String> fields) {
        BlankForm form = BlankForm.typed(id, fields);
        UnitId issuer = sight.body(actor);
        try {
            shelf.blanks().keep(form.blank(basis(form.basis(), actor)), issuer, actor);
        } catch (Refused no) {
            boolean fresh = shelf.blanks().find(id, issuer).isEmpty();
            return Screen.show(422, FORM, new BlankFormPage(form, fresh, Optional.of(no.refusal())));
        }
        return Screen.goTo(BLANKS).saying("printing.kept");
    }

    @PostMapping(BLANKS + "/{id}/retirement")
    Screen retire(Actor actor, @PathVariable UUID id) {
        shelf.blanks().retire(id, sight.body(actor), actor);
        return Screen.goTo(BLANKS).saying("printing.retired");
    }

    /** The sheet that is printed on plain paper and held against the light with the blank. */
    @GetMapping(BLANKS + "/{id}/calibration.pdf")
    ResponseEntity<byte[]> calibration(
            Actor actor, @PathVariable UUID id, @RequestParam(defaultValue = "") String printer) {
        UUID chosen = PrintChoice.id(printer);
        Offset offset = chosen == null
                ? Offset.NONE
                : shelf.printers()
                        .find(chosen, sight.body(actor))
                        .map(Printer::offset)
                        .orElse(Offset.NONE);
        byte[] sheet = CalibrationSheet.of(blank(id, actor).blank(), Sheet.A4, offset);
        return new Download("to-can-chinh.pdf", MediaType.APPLICATION_PDF, sheet).answer();
    }

    @PostMapping(PRINTERS)
    Screen keepPrinter(Actor actor, @RequestParam Map<String, String> fields) {
        PrinterForm form = PrinterForm.typed(fields);
        try {
            shelf.printers().keep(form.printer(), sight.body(actor), actor);
        } catch (Refused no) {
            return Screen.show(422, LIST, page(actor, form, Optional.of(no.refusal())));
        }
        return Screen.goTo(BLANKS).saying("printing.kept");
    }

    @PostMapping(PRINTERS + "/{id}/retirement")
    Screen retirePrinter(Actor actor, @PathVariable UUID id) {
        shelf.printers().retire(id, sight.body(actor), actor);
        return Screen.goTo(BLANKS).saying("printing.retired");
    }
}
