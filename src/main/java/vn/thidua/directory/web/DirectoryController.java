package vn.thidua.directory.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import vn.thidua.access.Act;
import vn.thidua.access.Actor;
import vn.thidua.access.Needs;
import vn.thidua.organization.Unit;
import vn.thidua.organization.UnitId;
import vn.thidua.organization.domain.AliasReads;
import vn.thidua.organization.domain.DetailReads;
import vn.thidua.organization.domain.UnitReads;
import vn.thidua.shared.Complaints;
import vn.thidua.shared.Screen;
import vn.thidua.shared.Vietnamese;

/** Shows units: the tree and each of them. */
@Controller
@Needs(Act.SEE_UNITS)
class DirectoryController {

    private final UnitReads units;
    private final AliasReads aliases;
    private final DetailReads details;
    private final UnitPages pages;
    private final RestatedRows restatement;
    private final Clock clock;

    DirectoryController(
            UnitReads units,
            AliasReads aliases,
            DetailReads details,
            UnitPages pages,
            RestatedRows restatement,
            Clock clock) {
        this.units = units;
        this.aliases = aliases;
        this.details = details;
        this.pages = pages;
        this.restatement = restatement;
        this.clock = clock;
    }

    @GetMapping("/units")
    Screen index(
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "") String kind,
            @RequestParam Optional<UUID> under,
            @RequestParam @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) Optional<LocalDate> day,
            @RequestParam(defaultValue = "") String as) {
        LocalDate today = LocalDate.now(clock);
        LocalDate asOf = day.orElse(today);
        List<Unit> all = units.on(asOf);
        UnitTree tree = new UnitTree(all);
        Optional<Unit> top = under.map(UnitId::new).flatMap(tree::find);
        String query = q.strip();
        boolean asToday = as.equals("today") && !asOf.equals(today);
        List<UnitsPage.Row> rows = asToday
                ? within(tree, top, search(tree, query, kind, asOf, all.size()))
                : query.isEmpty() && kind.isEmpty()
                        ? tree.open(top.map(Unit::id))
                        : search(tree, query, kind, asOf, UnitTree.MOST_ROWS);
        UnitsPage page = new UnitsPage(
                rows,
                new KindNames(units.kinds()),
                query,
                kind,
                top,
                top.map(unit -> tree.above(unit.id())).orElse(List.of()),
                all.size(),
                asOf,
                asOf.equals(today),
                asToday,
                asToday ? restatement.of(rows, today) : List.of());
        return Screen.show("organization/list", page).orPart("organization/_units");
    }

    @GetMapping("/units/{id}")
    Screen show(Actor actor, @PathVariable UUID id) {
        return Screen.show("organization/show", pages.page(new UnitId(id), actor, "", Complaints.NONE));
    }

    private static List<UnitsPage.Row> within(UnitTree tree, Optional<Unit> top, List<UnitsPage.Row> rows) {
        return top.isEmpty()
                ? rows
                : rows.stream()
                        .filter(row -> row.unit().equals(top.get())
                                || tree.above(row.unit().id()).contains(top.get()))
                        .toList();
    }

    /** Finds by name, abbreviation, identity code or any other name, whatever the diacritics. */
    private List<UnitsPage.Row> search(UnitTree tree, String query, String kind, LocalDate day, int most) {
        String folded = Vietnamese.fold(query);
        Map<UnitId, String> otherNames = new HashMap<>();
        aliases.all()
                .forEach(alias -> alias.unit()
                        .ifPresent(unit ->
                                otherNames.merge(unit, Vietnamese.fold(alias.alias()), (a, b) -> a + "\n" + b)));
        Map<UnitId, String> codes = details.codes(day);
        return tree.matching(
                unit -> (kind.isEmpty() || unit.kind().equals(kind))
                        && (Vietnamese.fold(unit.name()).contains(folded)
                                || Vietnamese.fold(unit.shortName()).contains(folded)
                                || otherNames.getOrDefault(unit.id(), "").contains(folded)
                                || codes.getOrDefault(unit.id(), "").equalsIgnoreCase(query)),
                most);
    }
}
