package vn.thidua.honours.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thidua.honours.PastInitiative;
import vn.thidua.organization.UnitId;

/**
 * All that a person or a unit has in the register.
 *
 * @param owner the person or unit
 * @param person whether it is a person
 * @param lines the newest first
 * @param units names of units in whose place the unit stands, and through which it has a line
 * @param initiatives of the person, the newest first
 * @param members how many honours the people of the unit got there; 0 for a person
 */
public record HistoryPage(
        UUID owner,
        boolean person,
        String name,
        List<HonourLine> lines,
        Map<UnitId, String> units,
        List<PastInitiative> initiatives,
        long members) {

    public HistoryPage {
        lines = List.copyOf(lines);
        units = Map.copyOf(units);
        initiatives = List.copyOf(initiatives);
    }

    /** Returns the lines of a year of decision, for the timeline. */
    public List<HonourLine> standing() {
        return lines.stream().filter(HonourLine::valid).toList();
    }

    /** Returns the path of the page. */
    public String path() {
        return "/honours/" + (person ? "people/" : "units/") + owner;
    }

    /** Returns the name of the unit that got it, where the one whose page this is only stands in its place. */
    public @Nullable String through(HonourLine line) {
        return !person && line.through(owner)
                ? Optional.ofNullable(line.honour().entry().recipient().unit())
                        .map(unit -> units.getOrDefault(unit, ""))
                        .orElse(null)
                : null;
    }
}
