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
import org.springframework.web.bind.annotation.RequestParam;
import vn.thidua.access.Accounts;
import vn.thidua.access.Act;
import vn.thidua.access.Actor;
import vn.thidua.access.Needs;
import vn.thidua.organization.domain.UnitReads;
import vn.thidua.organization.group.UnitGroup;
import vn.thidua.shared.Screen;

/** Shows groups of units and who belongs to them on a day. */
@Controller
@Needs(Act.SEE_UNITS)
class GroupController {

    private final GroupPages pages;
    private final UnitReads units;
    private final UnitSheet sheet;
    private final Accounts accounts;

    GroupController(GroupPages pages, UnitReads units, UnitSheet sheet, Accounts accounts) {
        this.pages = pages;
        this.units = units;
        this.sheet = sheet;
        this.accounts = accounts;
    }

    @GetMapping("/units/groups")
    Screen index() {
        return Screen.show("organization/groups", pages.all());
    }

    @GetMapping("/units/groups/{id}")
    Screen show(
            @PathVariable UUID id,
            @RequestParam @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) Optional<LocalDate> day) {
        return Screen.show(
                "organization/group",
                pages.page(pages.find(id), day.orElse(pages.today()), StepSlot.empty("unit", ""), Optional.empty()));
    }

    @GetMapping("/units/groups/{id}/members.xlsx")
    ResponseEntity<byte[]> export(
            Actor actor,
            @PathVariable UUID id,
            @RequestParam @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) Optional<LocalDate> day) {
        UnitGroup group = pages.find(id);
        return sheet.export(
                        pages.members(group, day.orElse(pages.today())),
                        pages.kinds(),
                        units.emails(),
                        List.of(),
                        accounts.locale(actor.account()))
                .download();
    }
}
