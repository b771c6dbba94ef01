package vn.thidua.directory.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.thidua.access.Accounts;
import vn.thidua.access.Act;
import vn.thidua.access.Actor;
import vn.thidua.access.Needs;
import vn.thidua.organization.domain.AliasReads;
import vn.thidua.organization.domain.UnitReads;

/** Hands out the list of all units of a day. */
@Controller
@Needs(Act.SEE_UNITS)
class UnitExportController {

    private final UnitReads units;
    private final AliasReads aliases;
    private final UnitSheet sheet;
    private final Accounts accounts;
    private final Clock clock;

    UnitExportController(UnitReads units, AliasReads aliases, UnitSheet sheet, Accounts accounts, Clock clock) {
        this.units = units;
        this.aliases = aliases;
        this.sheet = sheet;
        this.accounts = accounts;
        this.clock = clock;
    }

    @GetMapping("/units/export.xlsx")
    ResponseEntity<byte[]> export(
            Actor actor, @RequestParam @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) Optional<LocalDate> day) {
        return sheet.export(
                        units.on(day.orElseGet(() -> LocalDate.now(clock))),
                        new KindNames(units.kinds()),
                        units.emails(),
                        aliases.all(),
                        accounts.locale(actor.account()))
                .download();
    }
}
