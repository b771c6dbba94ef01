package vn.thidua.organization.people;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Component;
import vn.thidua.organization.Successions;
import vn.thidua.organization.Successions.Heritage;
import vn.thidua.organization.Unit;
import vn.thidua.organization.UnitId;
import vn.thidua.organization.Units;
import vn.thidua.organization.domain.UnitSearch;

/** Finds the unit that somebody typed or chose, among those within reach, and says what units are called. */
@NamedInterface("desk")
@Component
public class UnitPicker {

    private static final int FEW = 100;

    private final Units units;
    private final UnitSearch search;
    private final Successions successions;

    UnitPicker(Units units, UnitSearch search, Successions successions) {
        this.units = units;
        this.search = search;
        this.successions = successions;
    }

    /**
     * What was found.
     *
     * @param unit the unit, empty where nothing was typed or it is not clear which
     * @param choices the units that may be meant
     * @param complaint key of what is wrong, null where nothing is
     */
    @NamedInterface("desk")
    public record Picked(
            Optional<UnitId> unit,
            List<UnitSearch.Hit> choices,
            @Nullable String complaint) {

        /** Nothing was typed. */
        public static final Picked NOTHING = new Picked(Optional.empty(), List.of(), null);

        /** Returns the unit, or null. */
        public @Nullable UUID id() {
            return unit.map(UnitId::value).orElse(null);
        }
    }

    /** Returns the unit of a field that may stay empty. */
    public Picked optional(@Nullable UUID chosen, String typed, Reach reach, LocalDate day) {
        Optional<Unit> known = Optional.ofNullable(chosen)
                .map(UnitId::new)
                .filter(id -> !among(List.of(id), reach, day).isEmpty())
                .flatMap(id -> units.find(id, day));
        if (typed.isBlank()
                || known.filter(unit -> unit.name().equals(typed.strip())).isPresent()) {
            return known.map(unit -> new Picked(Optional.of(unit.id()), List.of(), null))
                    .orElse(Picked.NOTHING);
        }
        List<UnitSearch.Hit> all = search.settle(typed, day);
        Set<UnitId> theirs = among(all.stream().map(UnitSearch.Hit::id).toList(), reach, day);
        List<UnitSearch.Hit> hits =
                all.stream().filter(hit -> theirs.contains(hit.id())).toList();
        Optional<UnitSearch.Hit> meant = hits.stream()
                .filter(hit -> hit.id().value().equals(chosen))
                .findFirst()
                .or(() -> hits.size() == 1
                        ? hits.stream().filter(UnitSearch.Hit::exact).findFirst()
                        : Optional.empty());
        if (meant.isPresent()) {
            return new Picked(Optional.of(meant.get().id()), List.of(), null);
        }
        return new Picked(Optional.empty(), hits, hits.isEmpty() ? "complaint.unitNotFound" : "complaint.parentUnsure");
    }

    /** Returns the unit of a field that must be filled. */
    public Picked needed(@Nullable UUID chosen, String typed, Reach reach, LocalDate day) {
        Picked picked = optional(chosen, typed, reach, day);
        return picked.equals(Picked.NOTHING) ? new Picked(Optional.empty(), List.of(), "complaint.NotBlank") : picked;
    }

    /** Returns the units to choose from where they are few; nobody reads a list of hundreds. */
    public List<Unit> few(Reach reach, LocalDate day) {
        Set<UnitId> all = reach.units().map(these -> units.within(these, day)).orElse(Set.of());
        return all.isEmpty() || all.size() > FEW
                ? List.of()
                : units.on(day).stream().filter(unit -> all.contains(unit.id())).toList();
    }

    private Set<UnitId> among(List<UnitId> some, Reach reach, LocalDate day) {
        return reach.units().map(these -> units.among(some, these, day)).orElseGet(() -> Set.copyOf(some));
    }

    /** Returns for each unit the name of itself or, where it has ended by the day, of its heir; two statements however many. */
    public Map<UnitId, String> names(Collection<UnitId> ids, LocalDate day) {
        Map<UnitId, UnitId> heirs = successions.heirs(ids, Heritage.WORK, day);
        Set<UnitId> wanted = new HashSet<>(ids);
        wanted.addAll(heirs.values());
        Map<UnitId, String> names = units.names(wanted, day);
        Map<UnitId, String> shown = new HashMap<>();
        for (UnitId id : ids) {
            shown.put(id, names.getOrDefault(heirs.getOrDefault(id, id), ""));
        }
        return shown;
    }

    /** Returns for each unit its own name on the day, also where it has ended. */
    public Map<UnitId, String> ownNames(Collection<UnitId> ids, LocalDate day) {
        return units.names(ids, day);
    }
}
