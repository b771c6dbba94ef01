package vn.thidua.directory.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.thidua.access.Act;
import vn.thidua.access.Actor;
import vn.thidua.access.Needs;
import vn.thidua.directory.web.intake.ExportSheet;
import vn.thidua.organization.intake.ImportKind;
import vn.thidua.organization.intake.TableExport;

/** Hands out the list of all units of a day; the audit trail keeps who took it. */
@Controller
@Needs(Act.SEE_UNITS)
class UnitExportController {

    private final TableExport tables;
    private final ExportSheet sheet;
    private final Clock clock;

    UnitExportController(TableExport tables, ExportSheet sheet, Clock clock) {
        this.tables = tables;
        this.sheet = sheet;
        this.clock = clock;
    }

    @PostMapping("/units/exports")
    ResponseEntity<byte[]> export(
            Actor actor,
            @RequestParam @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) Optional<LocalDate> day,
            @RequestParam(defaultValue = "xlsx") String format) {
        return tables.units(
                day.orElseGet(() -> LocalDate.now(clock)),
                Optional.empty(),
                actor.by(),
                rows -> sheet.file(ImportKind.UNITS, format, rows, actor));
    }
}
