package vn.thidua.award.printing.web;

import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
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
import org.springframework.web.multipart.MultipartFile;
import vn.thidua.access.Act;
import vn.thidua.access.Actor;
import vn.thidua.access.Needs;
import vn.thidua.award.certificate.Certificate;
import vn.thidua.award.certificate.Design;
import vn.thidua.award.printing.Designs;
import vn.thidua.award.printing.House;
import vn.thidua.award.printing.Houses;
import vn.thidua.award.printing.PagePicture;
import vn.thidua.award.printing.PrintSight;
import vn.thidua.award.printing.SamplePrint;
import vn.thidua.organization.UnitId;
import vn.thidua.shared.Download;
import vn.thidua.shared.NotFound;
import vn.thidua.shared.Refusal;
import vn.thidua.shared.Refused;
import vn.thidua.shared.Screen;

/** Lets the office choose what its certificates look like. */
@Controller
@Needs(Act.PRINT_AWARDS)
class DesignController {

    private static final String DESIGNS = "/awards/printing/designs";
    private static final MediaType SVG = MediaType.parseMediaType("image/svg+xml");

    private final Designs designs;
    private final Houses houses;
    private final PrintSight sight;
    private final Clock clock;

    DesignController(Designs designs, Houses houses, PrintSight sight, Clock clock) {
        this.designs = designs;
        this.houses = houses;
        this.sight = sight;
        this.clock = clock;
    }

    @GetMapping(DESIGNS)
    Screen list(Actor actor) {
        return Screen.show("printing/designs", page(actor, "", Optional.empty(), Optional.empty()));
    }

    private DesignsPage page(Actor actor, String typed, Optional<House> house, Optional<Refusal> refusal) {
        UnitId issuer = sight.body(actor);
        return new DesignsPage(
                Arrays.asList(Design.Shipped.values()),
                designs.of(issuer),
                house.orElseGet(() -> houses.of(issuer)),
                typed,
                UUID.randomUUID(),
                refusal);
    }

    private Screen refused(Actor actor, String typed, Optional<House> house, Refused no) {
        return Screen.show(422, "printing/designs", page(actor, typed, house, Optional.of(no.refusal())));
    }

    @PostMapping(DESIGNS)
    Screen keep(Actor actor, @RequestParam Map<String, String> fields, @RequestParam Optional<MultipartFile> file)
            throws IOException {
        String name = fields.getOrDefault("name", "");
        try {
            UUID typed = PrintChoice.id(fields.getOrDefault("id", ""));
            designs.keep(typed == null ? UUID.randomUUID() : typed, sight.body(actor), name, bytes(file), actor);
        } catch (Refused no) {
            return refused(actor, name, Optional.empty(), no);
        }
        return Screen.goTo(DESIGNS).saying("printing.kept");
    }

    private static byte[] bytes(Optional<MultipartFile> file) throws IOException {
        return file.isPresent() ? file.get().getBytes() : new byte[0];
    }

    @PostMapping(DESIGNS + "/{id}/retirement")
    Screen retire(Actor actor, @PathVariable UUID id) {
        designs.retire(id, sight.body(actor), actor);
        return Screen.goTo(DESIGNS).saying("printing.retired");
    }

    /** What it looks like, with invented people. */
    @GetMapping(DESIGNS + "/{design}.png")
    ResponseEntity<byte[]> picture(Actor actor, @PathVariable String design) {
        UnitId issuer = sight.body(actor);
        try {
            byte[] pdf = SamplePrint.of(
                    designs.design(design, issuer), houses.symbol(issuer), houses.of(issuer), LocalDate.now(clock));
            return new Download("mau.png", MediaType.IMAGE_PNG, PagePicture.of(pdf)).shown();
        } catch (Refused gone) {
            throw new NotFound("design " + design);
        }
    }

    /** The file, to be drawn on. */
    @GetMapping(DESIGNS + "/{design}.svg")
    ResponseEntity<byte[]> file(Actor actor, @PathVariable String design) {
        byte[] file = Designs.shipped(design)
                .map(Design.Shipped::file)
                .or(() -> designs.file(design, sight.body(actor)))
                .orElseThrow(() -> new NotFound("design " + design));
        return new Download("mau.svg", SVG, file).answer();
    }

    @PostMapping("/awards/printing/house")
    Screen house(Actor actor, @RequestParam Map<String, String> fields) {
        UnitId issuer = sight.body(actor);
        String version = fields.getOrDefault("version", "");
        House typed = new House(
                issuer,
                fields.getOrDefault("house", "").equals("PARTY") ? Certificate.House.PARTY : Certificate.House.STATE,
                fields.getOrDefault("decider", "").strip(),
                fields.getOrDefault("name", "").strip(),
                houses.of(issuer).ownSymbol(),
                "",
                version.matches("-?\\d{1,18}") ? Long.parseLong(version) : -2);
        try {
            houses.keep(typed, actor);
        } catch (Refused no) {
            return refused(actor, "", Optional.of(typed), no);
        }
        return Screen.goTo(DESIGNS).saying("printing.kept");
    }

    @PostMapping("/awards/printing/symbol")
    Screen symbol(Actor actor, @RequestParam Map<String, String> fields, @RequestParam Optional<MultipartFile> file)
            throws IOException {
        byte[] bytes = bytes(file);
        try {
            if (bytes.length == 0 && !fields.containsKey("away")) {
                vn.thidua.award.CertificateRefusal.NO_FILE.because().raise();
            }
            houses.keepSymbol(sight.body(actor), fields.containsKey("away") ? new byte[0] : bytes, actor);
        } catch (Refused no) {
            return refused(actor, "", Optional.empty(), no);
        }
        return Screen.goTo(DESIGNS).saying("printing.kept");
    }
}
