package vn.thidua.directory.web.people;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.thidua.access.Act;
import vn.thidua.access.Actor;
import vn.thidua.access.Needs;
import vn.thidua.directory.web.intake.ExportSheet;
import vn.thidua.organization.UnitId;
import vn.thidua.organization.intake.ImportKind;
import vn.thidua.organization.intake.TableExport;
import vn.thidua.organization.people.PeopleExportDesk;
import vn.thidua.organization.people.PeopleFilter;
import vn.thidua.organization.people.PersonFile;
import vn.thidua.shared.Screen;

/** Gives people as a workbook and a person as a sheet for paper; the audit trail keeps who took them. */
@Controller
@Needs(Act.SEE_PEOPLE)
class PeopleExportController {

    private final PeopleExportDesk desk;
    private final PeopleSight sight;
    private final TableExport tables;
    private final ExportSheet sheet;
    private final PersonPages pages;
    private final Clock clock;

    PeopleExportController(
            PeopleExportDesk desk,
            PeopleSight sight,
            TableExport tables,
            ExportSheet sheet,
            PersonPages pages,
            Clock clock) {
        this.desk = desk;
        this.sight = sight;
        this.tables = tables;
        this.sheet = sheet;
        this.pages = pages;
        this.clock = clock;
    }

    @PostMapping("/people/exports")
    ResponseEntity<byte[]> export(
            Actor actor,
            @RequestParam(defaultValue = "") String q,
            @RequestParam Optional<UUID> under,
            @RequestParam(defaultValue = "") String category,
            @RequestParam(defaultValue = "xlsx") String format,
            @RequestParam @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) Optional<LocalDate> day) {
        LocalDate asOf = day.orElseGet(() -> LocalDate.now(clock));
        Optional<UnitId> unit = under.map(UnitId::new);
        PeopleFilter filter = new PeopleFilter(q, sight.below(unit, asOf, actor), category, asOf);
        desk.export(filter, unit, actor.by());
        return tables.people(filter, rows -> sheet.file(ImportKind.PEOPLE, format, rows, actor));
    }

    @PostMapping("/positions/exports")
    ResponseEntity<byte[]> positions(Actor actor, @RequestParam(defaultValue = "xlsx") String format) {
        return tables.positions(
                sight.of(actor), actor.by(), rows -> sheet.file(ImportKind.POSITIONS, format, rows, actor));
    }

    @GetMapping("/people/{id}/print")
    Screen print(Actor actor, @PathVariable UUID id) {
        PersonFile person = sight.person(id, actor);
        desk.print(person.id(), actor.by());
        return Screen.show("people/print", pages.of(person));
    }
}
