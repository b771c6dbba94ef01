package vn.thidua.scoring.filling.web;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
import vn.thidua.scoring.ScoreSheetId;
import vn.thidua.scoring.ScoringRoundId;
import vn.thidua.scoring.filling.FilledCell;
import vn.thidua.scoring.filling.ScoreBook;
import vn.thidua.scoring.round.Said;
import vn.thidua.scoring.round.SheetDesk;
import vn.thidua.scoring.round.Stage;
import vn.thidua.shared.NotFound;
import vn.thidua.shared.Refusal;
import vn.thidua.shared.Refused;
import vn.thidua.shared.Screen;
import vn.thidua.spreadsheet.KeptRows;
import vn.thidua.spreadsheet.SheetReader;
import vn.thidua.spreadsheet.TableFile;

/** Gives the sheets that a person scores out as one workbook and takes it in; nothing changes before the person has seen what would. */
@Controller
@Needs(Act.SCORE)
class ScoreBookController {

    private static final String BOOK = "/scores/{round}/workbook";
    private static final String PAGE = "scores/workbook";

    private final FillableSheets sheets;
    private final ScoreBook books;
    private final SheetDesk desk;
    private final KeptRows keeping;
    private final Accounts accounts;

    ScoreBookController(FillableSheets sheets, ScoreBook books, SheetDesk desk, KeptRows keeping, Accounts accounts) {
        this.sheets = sheets;
        this.books = books;
        this.desk = desk;
        this.keeping = keeping;
        this.accounts = accounts;
    }

    @GetMapping(BOOK)
    Screen form(
            Actor actor,
            @PathVariable UUID round,
            @RequestParam Optional<Stage> part,
            @RequestAttribute(Screen.OVERSIZE) Optional<Boolean> oversize) {
        FillableSheets.Mine mine = sheets.of(new ScoringRoundId(round), part, actor);
        ScoreBook.Found found =
                new ScoreBook.Found(List.of(), List.of(), oversize.map(yes -> SheetReader.tooLarge(ScoreBook.LIMITS)));
        return Screen.show(oversize.isPresent() ? 422 : 200, PAGE, page(mine, found, "", Optional.empty()));
    }

    @GetMapping(BOOK + "/scores.xlsx")
    ResponseEntity<byte[]> out(Actor actor, @PathVariable UUID round, @RequestParam Optional<Stage> part) {
        return books.out(sheets.of(new ScoringRoundId(round), part, actor).sheets(), accounts.locale(actor.account()))
                .download();
    }

    @PostMapping(BOOK)
    Screen read(
            Actor actor,
            @PathVariable UUID round,
            @RequestParam Optional<Stage> part,
            @RequestParam Optional<MultipartFile> file)
            throws IOException {
        FillableSheets.Mine mine = sheets.of(new ScoringRoundId(round), part, actor);
        ScoreBook.Found found = TableFile.of(file, path -> books.in(path, mine.sheets()));
        boolean good = found.fault().isEmpty() && found.troubles().isEmpty();
        return Screen.show(
                good ? 200 : 422, PAGE, page(mine, found, good ? keeping.text(found.cells()) : "", Optional.empty()));
    }

    /** Does what was shown, all or nothing. */
    @PostMapping(BOOK + "/rows")
    Screen take(
            Actor actor,
            @PathVariable UUID round,
            @RequestParam Optional<Stage> part,
            @RequestParam(defaultValue = "[]") String kept) {
        FillableSheets.Mine mine = sheets.of(new ScoringRoundId(round), part, actor);
        List<FilledCell> cells = keeping.rows(kept, FilledCell.class);
        Map<ScoreSheetId, SheetDesk.Part> known = new LinkedHashMap<>();
        mine.sheets().parts().forEach(one -> known.put(one.sheet(), one));
        Map<ScoreSheetId, SheetDesk.Filled> filled = new LinkedHashMap<>();
        for (FilledCell cell : cells) {
            ScoreSheetId id = new ScoreSheetId(cell.sheet());
            SheetDesk.Part one = known.get(id);
            if (one == null) {
                throw new NotFound("sheet " + id);
            }
            filled.computeIfAbsent(id, none -> new SheetDesk.Filled(one, new ArrayList<>(), cell.version()))
                    .said()
                    .add(new Said(cell.subject(), cell.value(), cell.why()));
        }
        try {
            desk.sayAll(mine.round().id(), List.copyOf(filled.values()), actor.by());
        } catch (Refused no) {
            ScoreBook.Found found = new ScoreBook.Found(cells, List.of(), Optional.empty());
            return Screen.show(409, PAGE, page(mine, found, "", Optional.of(no.refusal())));
        }
        return Screen.goTo("/scores/" + round).saying("scoreTable.taken", cells.size());
    }

    private static ScoreBookPage page(
            FillableSheets.Mine mine, ScoreBook.Found found, String kept, Optional<Refusal> refusal) {
        return new ScoreBookPage(
                mine.round(),
                mine.all(),
                mine.part(),
                mine.sheets().parts().size(),
                kept,
                found.cells(),
                found.troubles(),
                found.fault(),
                refusal);
    }
}
