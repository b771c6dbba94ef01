package vn.thidua.scoring.web;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
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
import vn.thidua.scoring.ScaleId;
import vn.thidua.scoring.domain.ScaleDesk;
import vn.thidua.scoring.domain.ScaleSight;
import vn.thidua.scoring.domain.ScaleVersion;
import vn.thidua.scoring.editing.ScaleDifference;
import vn.thidua.scoring.scale.Scale;
import vn.thidua.scoring.workbook.ScaleBook;
import vn.thidua.scoring.workbook.ScaleBookReader;
import vn.thidua.scoring.workbook.SheetCells;
import vn.thidua.shared.Refusal;
import vn.thidua.shared.Refused;
import vn.thidua.shared.Screen;
import vn.thidua.spreadsheet.KeptRows;
import vn.thidua.spreadsheet.SheetReader;
import vn.thidua.spreadsheet.TableFile;

/** Gives scales out as workbooks and takes them in; nothing changes before a person has seen what would. */
@Controller
@Needs(Act.MANAGE_SCALES)
class ScaleBookController {

    private static final String DRAFT = "/scales/{id}/draft/workbook";
    private static final String PAGE = "scoring/workbook";

    private final ScaleSight sight;
    private final ScaleDesk desk;
    private final ScaleBook books;
    private final ScaleBookReader reader;
    private final KeptRows keeping;
    private final Accounts accounts;

    ScaleBookController(
            ScaleSight sight,
            ScaleDesk desk,
            ScaleBook books,
            ScaleBookReader reader,
            KeptRows keeping,
            Accounts accounts) {
        this.sight = sight;
        this.desk = desk;
        this.books = books;
        this.reader = reader;
        this.keeping = keeping;
        this.accounts = accounts;
    }

    @Needs(Act.SEE_SCALES)
    @GetMapping("/scales/{id}/scale.xlsx")
    ResponseEntity<byte[]> out(Actor actor, @PathVariable UUID id, @RequestParam(defaultValue = "0") int number) {
        ScaleVersion version = sight.seen(new ScaleId(id), actor).number(number);
        return books.out(
                        "thang-diem-" + version.number() + ".xlsx",
                        version.name(),
                        version.body(),
                        accounts.locale(actor.account()))
                .download();
    }

    @GetMapping(DRAFT)
    Screen form(Actor actor, @PathVariable UUID id, @RequestAttribute(Screen.OVERSIZE) Optional<Boolean> oversize) {
        ScaleVersion draft = sight.draft(new ScaleId(id), actor);
        return oversize.isPresent()
                ? Screen.show(
                        422,
                        PAGE,
                        faulty(
                                draft,
                                new ScaleBook.Found(
                                        List.of(), Optional.of(SheetReader.tooLarge(ScaleBook.LIMITS)), List.of())))
                : Screen.show(PAGE, faulty(draft, new ScaleBook.Found(List.of(), Optional.empty(), List.of())));
    }

    @PostMapping(DRAFT)
    Screen read(Actor actor, @PathVariable UUID id, @RequestParam Optional<MultipartFile> file) throws IOException {
        ScaleVersion draft = sight.draft(new ScaleId(id), actor);
        WorkbookPage page = TableFile.of(file, path -> read(draft, path));
        return Screen.show(page.read() ? 200 : 422, PAGE, page);
    }

    /** Does what was shown. */
    @PostMapping(DRAFT + "/rows")
    Screen take(
            Actor actor,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "0") long version,
            @RequestParam(defaultValue = "[]") String kept) {
        ScaleVersion draft = sight.draft(new ScaleId(id), actor);
        List<SheetCells> cells = keeping.rows(kept, SheetCells.class);
        ScaleBookReader.Read read = reader.read(cells);
        Scale scale = read.scale();
        if (scale == null) {
            return Screen.show(422, PAGE, page(draft, cells, read, Optional.empty()));
        }
        try {
            desk.change(draft.id(), version, new ScaleDesk.Change("", now -> scale), actor.by());
            desk.rename(draft.id(), read.name(), actor.by());
        } catch (Refused no) {
            return Screen.show(409, PAGE, page(draft, cells, read, Optional.of(no.refusal())));
        }
        return Screen.goTo("/scales/" + id).saying("scale.book.taken");
    }

    private WorkbookPage read(ScaleVersion draft, Path file) {
        ScaleBook.Found found = books.in(file);
        return found.sheets().isEmpty()
                ? faulty(draft, found)
                : page(draft, found.sheets(), reader.read(found.sheets()), Optional.empty());
    }

    private static WorkbookPage faulty(ScaleVersion draft, ScaleBook.Found found) {
        return new WorkbookPage(
                draft, false, "[]", found.fault(), found.faults(), List.of(), List.of(), Optional.empty());
    }

    private WorkbookPage page(
            ScaleVersion draft, List<SheetCells> cells, ScaleBookReader.Read read, Optional<Refusal> refusal) {
        Scale scale = read.scale();
        if (scale == null) {
            return new WorkbookPage(draft, false, "[]", Optional.empty(), read.faults(), List.of(), List.of(), refusal);
        }
        return new WorkbookPage(
                draft,
                true,
                keeping.text(cells),
                Optional.empty(),
                List.of(),
                ScaleDifference.of(draft.name(), draft.body(), read.name(), scale),
                FindingLine.of(scale),
                refusal);
    }
}
