package vn.thidua.programme.domain;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Component;
import vn.thidua.organization.Unit;
import vn.thidua.organization.UnitId;
import vn.thidua.organization.Units;
import vn.thidua.shared.Vietnamese;

/** Finds units by the names that people type into forms and tables, and writes them so that they are found again; of two with one name the one that the campaign knows. */
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
        return open(preferred, List.of());
    }

    /**
     * Opens the book as of today.
     *
     * @param named units that things which are there name: of those that have ended the last names are known as well, but nothing new can name them
     */
    public Open open(Collection<UnitId> preferred, Collection<UnitId> named) {
        LocalDate today = LocalDate.now(clock);
        Map<UnitId, Unit> all = new HashMap<>();
        units.on(today).forEach(unit -> all.put(unit.id(), unit));
        Names names = new Names(all, new HashMap<>());
        Map<UnitId, String> written = new HashMap<>();
        all.values().forEach(names::call);
        all.values().forEach(unit -> written.put(unit.id(), names.written(unit)));
        List<UnitId> ended =
                named.stream().filter(unit -> !all.containsKey(unit)).distinct().toList();
        if (!ended.isEmpty()) {
            written.putAll(units.names(ended, today));
        }
        return new Open(names.called, written, Set.copyOf(preferred));
    }

    /* Units and what each of their names, bare or with what they belong to, can mean. */
    private record Names(Map<UnitId, Unit> units, Map<String, Set<UnitId>> called) {

        /* Before any unit is written: what a name can mean is not to depend on which one comes first. */
        void call(Unit unit) {
            call(unit.shortName(), unit);
            String name = unit.name();
            call(name, unit);
            for (Optional<Unit> above = above(unit); above.isPresent(); above = above(above.get())) {
                name = name + ", " + above.get().name();
                call(name, unit);
            }
        }

        /* Goes up from a unit until its name is that of no other. */
        String written(Unit unit) {
            String name = unit.name();
            for (Optional<Unit> above = above(unit); above.isPresent() && shared(name); above = above(above.get())) {
                name = name + ", " + above.get().name();
            }
            return name;
        }

        private boolean shared(String name) {
            return called.getOrDefault(Vietnamese.fold(name), Set.of()).size() > 1;
        }

        private Optional<Unit> above(Unit unit) {
            return unit.parent().map(units::get);
        }

        private void call(String name, Unit unit) {
            String folded = Vietnamese.fold(name);
            if (!folded.isEmpty()) {
                called.computeIfAbsent(folded, none -> new LinkedHashSet<>()).add(unit.id());
            }
        }
    }

    /**
     * The names of a day.
     *
     * @param called what each name can mean
     * @param written how each unit is written
     * @param preferred units that are meant where others are called so too
     */
    @NamedInterface("desk")
    public record Open(Map<String, Set<UnitId>> called, Map<UnitId, String> written, Set<UnitId> preferred) {

        /** Returns the unit that is called so; empty where none is, or several are. */
        public Optional<UnitId> find(String typed) {
            Set<UnitId> found = called.getOrDefault(Vietnamese.fold(typed), Set.of());
            List<UnitId> known = found.stream().filter(preferred::contains).toList();
            Collection<UnitId> meant = known.isEmpty() ? found : known;
            return meant.size() == 1 ? Optional.of(meant.iterator().next()) : Optional.empty();
        }

        /**
         * Returns the unit that is called so by something that is there: first of those that it names already, however many others are called so.
         *
         * @param own what it names
         */
        public Optional<UnitId> find(String typed, Collection<UnitId> own) {
            List<UnitId> same = own.stream().filter(unit -> names(unit, typed)).toList();
            return same.size() == 1 ? Optional.of(same.getFirst()) : find(typed);
        }

        /** Returns how a form or a table writes a unit: its name, and what it belongs to where another unit is called so too. */
        public String written(UnitId unit) {
            return written.getOrDefault(unit, "");
        }

        /** Returns how units are written, in the order of their names. */
        public List<String> written(Collection<UnitId> some) {
            return some.stream().map(this::written).sorted().toList();
        }

        private boolean names(UnitId unit, String typed) {
            String folded = Vietnamese.fold(typed);
            return Vietnamese.fold(written(unit)).equals(folded)
                    || called.getOrDefault(folded, Set.of()).contains(unit);
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
