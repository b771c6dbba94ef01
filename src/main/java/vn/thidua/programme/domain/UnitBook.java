package vn.thidua.programme.domain;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Component;
import vn.thidua.organization.Unit;
import vn.thidua.organization.UnitId;
import vn.thidua.organization.Units;
import vn.thidua.shared.Vietnamese;

/** Finds units by the names that people type into forms and tables; of two with one name the one that the campaign knows. */
@NamedInterface("desk")
@Component
public class UnitBook {

    private static final Pattern BETWEEN = Pattern.compile("[;\\n\\r]+");

    private final Units units;
    private final Clock clock;

    UnitBook(Units units, Clock clock) {
        this.units = units;
        this.clock = clock;
    }

    /** Opens the book as of today. */
    public Open open(Collection<UnitId> preferred) {
        List<Unit> all = units.on(LocalDate.now(clock));
        Map<UnitId, String> names = new HashMap<>();
        all.forEach(unit -> names.put(unit.id(), unit.name()));
        Map<String, List<UnitId>> byName = new HashMap<>();
        for (Unit unit : all) {
            String above = unit.parent().map(names::get).orElse("");
            Stream.of(unit.name(), unit.shortName(), unit.name() + ", " + above)
                    .map(Vietnamese::fold)
                    .filter(name -> !name.isEmpty())
                    .distinct()
                    .forEach(name -> byName.computeIfAbsent(name, none -> new ArrayList<>())
                            .add(unit.id()));
        }
        return new Open(byName, Set.copyOf(preferred));
    }

    /** The names of a day. */
    @NamedInterface("desk")
    public record Open(Map<String, List<UnitId>> byName, Set<UnitId> preferred) {

        /** Returns the unit that is called so; empty where none is, or several are. */
        public Optional<UnitId> find(String typed) {
            List<UnitId> found = byName.getOrDefault(Vietnamese.fold(typed), List.of());
            List<UnitId> known = found.stream().filter(preferred::contains).toList();
            List<UnitId> meant = known.isEmpty() ? found : known;
            return meant.size() == 1 ? Optional.of(meant.getFirst()) : Optional.empty();
        }

        /** Returns the same book with names more, of units that have ended for example; names that it has stay as they are. */
        public Open with(Map<String, UnitId> more) {
            Map<String, List<UnitId>> all = new HashMap<>(byName);
            more.forEach((name, unit) -> all.putIfAbsent(Vietnamese.fold(name), List.of(unit)));
            return new Open(all, preferred);
        }

        /** Returns the names in a text: one a line, or with semicolons between. */
        public static List<String> names(String typed) {
            return BETWEEN.splitAsStream(typed)
                    .map(String::strip)
                    .filter(name -> !name.isEmpty())
                    .toList();
        }
    }
}
