package vn.thidua.directory.web.people;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.thidua.access.Act;
import vn.thidua.access.Actor;
import vn.thidua.access.Needs;
import vn.thidua.organization.PersonId;
import vn.thidua.organization.UnitId;
import vn.thidua.organization.people.PeopleFilter;
import vn.thidua.organization.people.PeopleReads;
import vn.thidua.organization.people.PersonRow;
import vn.thidua.organization.people.PositionRows;
import vn.thidua.organization.people.Reach;
import vn.thidua.organization.people.UnitPicker;
import vn.thidua.shared.Screen;

/** Lists people. */
@Controller
@Needs(Act.SEE_PEOPLE)
class PeopleController {

    private static final int PAGE = 50;

    private final PeopleReads people;
    private final PositionRows positions;
    private final PeopleSight sight;
    private final UnitPicker picker;
    private final Clock clock;

    PeopleController(PeopleReads people, PositionRows positions, PeopleSight sight, UnitPicker picker, Clock clock) {
        this.people = people;
        this.positions = positions;
        this.sight = sight;
        this.picker = picker;
        this.clock = clock;
    }

    @GetMapping("/people")
    Screen index(
            Actor actor,
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "") String unit,
            @RequestParam Optional<UUID> under,
            @RequestParam(defaultValue = "") String category,
            @RequestParam @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) Optional<LocalDate> day,
            @RequestParam(defaultValue = "") String key,
            @RequestParam Optional<UUID> after,
            @RequestParam Optional<UUID> before) {
        LocalDate asOf = day.orElseGet(this::today);
        Reach mine = sight.on(asOf, actor);
        UnitPicker.Picked picked = picker.optional(under.orElse(null), unit, mine, asOf);
        PeopleFilter filter = new PeopleFilter(q, sight.below(picked.unit(), asOf, actor), category, asOf);
        Optional<PersonRow.Place> end = before.map(id -> new PersonRow.Place(key, new PersonId(id)));
        PersonRow.Place start =
                after.map(id -> new PersonRow.Place(key, new PersonId(id))).orElse(PersonRow.Place.START);
        List<PersonRow> found = end.map(place -> people.before(place, filter, PAGE + 1))
                .orElseGet(() -> people.after(start, filter, PAGE + 1));
        boolean cut = found.size() > PAGE;
        List<PersonRow> rows = !cut ? found : end.isPresent() ? found.subList(1, PAGE + 1) : found.subList(0, PAGE);
        PeoplePage page = new PeoplePage(
                new PeoplePage.Asked(q.strip(), unit.strip(), picked.id(), category),
                rows,
                picker.names(units(rows), asOf),
                picked,
                picker.few(mine, asOf),
                new CategoryNames(positions.categories()),
                people.countUpTo(filter, PeoplePage.COUNTED + 1),
                asOf,
                asOf.equals(today()),
                end.isPresent() ? cut : after.isPresent(),
                end.isPresent() || cut);
        return Screen.show("people/list", page).orPart("people/_rows");
    }

    private static Set<UnitId> units(List<PersonRow> rows) {
        return rows.stream()
                .flatMap(row -> row.work().stream())
                .map(PersonRow.Work::unit)
                .collect(Collectors.toSet());
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
