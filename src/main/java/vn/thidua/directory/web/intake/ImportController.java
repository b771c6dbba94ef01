package vn.thidua.directory.web.intake;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.MultipartFile;
import vn.thidua.access.Accounts;
import vn.thidua.access.Act;
import vn.thidua.access.Actor;
import vn.thidua.access.Needs;
import vn.thidua.directory.web.UnitCare;
import vn.thidua.organization.ImportId;
import vn.thidua.organization.intake.ImportColumn;
import vn.thidua.organization.intake.ImportDesk;
import vn.thidua.organization.intake.ImportHeadings;
import vn.thidua.organization.intake.ImportKind;
import vn.thidua.organization.intake.ImportReads;
import vn.thidua.organization.intake.ImportSettings;
import vn.thidua.organization.intake.TableImport;
import vn.thidua.shared.NotFound;
import vn.thidua.shared.Refusal;
import vn.thidua.shared.Refused;
import vn.thidua.shared.Screen;
import vn.thidua.spreadsheet.SheetFault;
import vn.thidua.spreadsheet.SheetReader;
import vn.thidua.spreadsheet.TableFile;

/** Takes tables in, shows what they would do, applies them or gives them up. */
@Controller
@Needs(Act.IMPORT_TABLES)
class ImportController {

    private static final int FAULTS_SHOWN = 200;

    private final ImportDesk desk;
    private final ImportReads reads;
    private final ImportHeadings headings;
    private final ImportSettings settings;
    private final Accounts accounts;
    private final UnitCare care;

    ImportController(
            ImportDesk desk,
            ImportReads reads,
            ImportHeadings headings,
            ImportSettings settings,
            Accounts accounts,
            UnitCare care) {
        this.desk = desk;
        this.reads = reads;
        this.headings = headings;
        this.settings = settings;
        this.accounts = accounts;
        this.care = care;
    }

    /** Before each of the acts: a table may name any unit and anybody. */
    @ModelAttribute
    void whyNot(Actor actor) {
        care.of(actor).whyNotImport().ifPresent(Refusal::raise);
    }

    @GetMapping("/imports")
    Screen index(Actor actor) {
        return Screen.show(
                "intake/list",
                new ImportsPage(
                        List.of(ImportKind.values()), reads.of(actor.account().value())));
    }

    @GetMapping("/imports/kinds/{kind}")
    Screen empty(@PathVariable String kind, @RequestAttribute(Screen.OVERSIZE) Optional<Boolean> oversize) {
        return oversize.isPresent()
                ? Screen.show(
                        422,
                        "intake/form",
                        page(kind(kind), Optional.of(SheetReader.tooLarge(settings.limits())), Optional.empty()))
                : Screen.show("intake/form", page(kind(kind), Optional.empty(), Optional.empty()));
    }

    /** A file so large that it was not even received. */
    @ExceptionHandler
    Screen tooLarge(MaxUploadSizeExceededException tooLarge, HttpServletRequest request) {
        String path = request.getServletPath();
        return Screen.show(
                422,
                "intake/form",
                page(
                        kind(path.substring(path.lastIndexOf('/') + 1)),
                        Optional.of(SheetReader.tooLarge(settings.limits())),
                        Optional.empty()));
    }

    @PostMapping("/imports/kinds/{kind}")
    Screen take(
            Actor actor,
            @PathVariable String kind,
            @RequestParam Optional<MultipartFile> file,
            @RequestParam Optional<UUID> id)
            throws IOException {
        ImportKind rows = kind(kind);
        ImportId table = new ImportId(id.orElseGet(UUID::randomUUID));
        String name = file.map(MultipartFile::getOriginalFilename).orElse("");
        try {
            return TableFile.of(file, path -> {
                Optional<SheetFault> fault =
                        headings.reader(rows, settings.limits()).whyNot(path);
                if (fault.isPresent()) {
                    return Screen.show(422, "intake/form", page(rows, fault, Optional.empty()));
                }
                desk.take(new ImportDesk.Take(table, rows, name, path), actor.by());
                return Screen.goTo("/imports/" + table);
            });
        } catch (Refused no) {
            return Screen.show(
                    no.refusal().code().status(),
                    "intake/form",
                    page(rows, Optional.empty(), Optional.of(no.refusal())));
        }
    }

    @GetMapping("/imports/{id}")
    Screen show(Actor actor, @PathVariable UUID id) {
        return Screen.show("intake/show", page(find(id, actor), actor));
    }

    /** The part that shows how far it is; the whole page as soon as nobody is at it any more. */
    @GetMapping("/imports/{id}/progress")
    Screen progress(
            Actor actor,
            @PathVariable UUID id,
            @RequestHeader(name = "HX-Request", required = false) @Nullable String htmx) {
        TableImport table = find(id, actor);
        return htmx == null || !table.state().working()
                ? Screen.goTo("/imports/" + id)
                : Screen.show("intake/_progress", page(table, actor));
    }

    @PostMapping("/imports/{id}/application")
    Screen apply(Actor actor, @PathVariable UUID id) {
        desk.apply(find(id, actor).id(), actor.by());
        return Screen.goTo("/imports/" + id);
    }

    @PostMapping("/imports/{id}/check")
    Screen checkAgain(Actor actor, @PathVariable UUID id) {
        desk.checkAgain(find(id, actor).id(), actor.by());
        return Screen.goTo("/imports/" + id);
    }

    @PostMapping("/imports/{id}/cancellation")
    Screen cancel(Actor actor, @PathVariable UUID id) {
        desk.cancel(find(id, actor).id(), actor.by());
        return Screen.goTo("/imports/" + id).saying("import.said.cancelled");
    }

    static ImportKind kind(String path) {
        return ImportKind.of(path).orElseThrow(() -> new NotFound("kind of import " + path));
    }

    private ImportPage page(TableImport table, Actor actor) {
        Locale language = accounts.locale(actor.account());
        return new ImportPage(
                table,
                reads.faults(table, FAULTS_SHOWN),
                table.kind().columns().stream()
                        .collect(Collectors.toMap(ImportColumn::code, column -> headings.of(column.code(), language))));
    }

    private TableImport find(UUID id, Actor actor) {
        return reads.find(new ImportId(id), actor.account().value()).orElseThrow(() -> new NotFound("import " + id));
    }

    private ImportFormPage page(ImportKind kind, Optional<SheetFault> fault, Optional<Refusal> refusal) {
        return new ImportFormPage(kind, UUID.randomUUID(), settings.limits(), fault, refusal);
    }
}
