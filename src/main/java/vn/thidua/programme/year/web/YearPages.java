package vn.thidua.programme.year.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.springframework.stereotype.Component;
import vn.thidua.access.Actor;
import vn.thidua.organization.Unit;
import vn.thidua.organization.UnitId;
import vn.thidua.organization.Units;
import vn.thidua.programme.year.YearEntry;
import vn.thidua.programme.year.YearProgramme;

/** Makes the page of the programme of a year. */
@Component
class YearPages {

    private final YearProgramme programme;
    private final Units units;
    private final Clock clock;

    YearPages(YearProgramme programme, Units units, Clock clock) {
        this.programme = programme;
        this.units = units;
        this.clock = clock;
    }

    YearPage of(int year, Actor actor) {
        LocalDate today = LocalDate.now(clock);
        List<YearEntry> entries = programme.of(year, actor);
        UnitId above = units.find(actor.unit(), today).flatMap(Unit::parent).orElse(actor.unit());
        Set<UnitId> named = new LinkedHashSet<>(List.of(actor.unit(), above));
        entries.forEach(entry -> {
            named.add(entry.lead());
            named.addAll(entry.partners());
        });
        Map<UnitId, String> names = units.names(named, today);
        Map<Integer, List<YearPage.Line>> months = new TreeMap<>();
        for (YearEntry entry : entries) {
            months.computeIfAbsent(entry.day().getMonthValue(), none -> new ArrayList<>())
                    .add(new YearPage.Line(
                            entry,
                            names.getOrDefault(entry.lead(), ""),
                            entry.partners().stream()
                                    .map(unit -> names.getOrDefault(unit, ""))
                                    .sorted()
                                    .toList()));
        }
        return new YearPage(
                year,
                names.getOrDefault(actor.unit(), ""),
                above.equals(actor.unit()) ? "" : names.getOrDefault(above, ""),
                months.entrySet().stream()
                        .map(month -> new YearPage.Month(month.getKey(), month.getValue()))
                        .toList());
    }
}
