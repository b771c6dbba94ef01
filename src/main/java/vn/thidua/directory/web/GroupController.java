package vn.thidua.directory.web;

import java.time.LocalDate;
import java.util.List;
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
import vn.thidua.organization.Unit;
import vn.thidua.organization.UnitId;
import vn.thidua.organization.intake.ImportKind;
import vn.thidua.organization.intake.TableExport;
import vn.thidua.shared.Screen;

/** Shows groups of units and who belongs to them on a day. */
@Controller
@Needs(Act.SEE_UNITS)
class GroupController {

    private final GroupPages pages;
    private final TableExport tables;
    private final ExportSheet sheet;

    GroupController(GroupPages pages, TableExport tables, ExportSheet sheet) {
        this.pages = pages;
        this.tables = tables;
        this.sheet = sheet;
    }

    @GetMapping("/units/groups")
    Screen index() {
        return Screen.show("organization/groups", pages.all());
    }

    @GetMapping("/units/groups/{id}")
    Screen show(
            Actor actor,
            @PathVariable UUID id,
            @RequestParam @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) Optional<LocalDate> day) {
        return Screen.show(
                "organization/group",
                pages.page(
                        pages.find(id),
                        day.orElse(pages.today()),
                        StepSlot.empty("unit", ""),
                        actor,
                        Optional.empty()));
    }

    @PostMapping("/units/groups/{id}/exports")
    ResponseEntity<byte[]> export(
            Actor actor,
            @PathVariable UUID id,
            @RequestParam @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) Optional<LocalDate> day) {
        LocalDate asOf = day.orElse(pages.today());
        List<UnitId> members =
                pages.members(pages.find(id), asOf).stream().map(Unit::id).toList();
        return tables.units(
                asOf, Optional.of(members), actor.by(), rows -> sheet.file(ImportKind.UNITS, "xlsx", rows, actor));
    }
}
