package vn.thidua.organization.matching;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.modulith.NamedInterface;
import vn.thidua.organization.Unit;
import vn.thidua.organization.UnitId;
import vn.thidua.organization.UnitKind;
import vn.thidua.shared.Vietnamese;

/** The units that office names can stand for, indexed by everything they may be called. */
@NamedInterface("desk")
public final class OfficeBook {

    static final String COMMITTEE = "uy ban nhan dan ";
    private static final int LEVEL_STEP = 10;
    private static final int BELOW_LEVELS = 50;

    private final Map<UnitId, Unit> units = new LinkedHashMap<>();
    private final Map<String, Set<UnitId>> byKey = new HashMap<>();
    private final Map<String, Set<String>> kindsByWord = new HashMap<>();
    private final Map<String, OfficeAlias> aliases = new HashMap<>();
    private final Map<String, OfficeGroup> groups = new HashMap<>();
    private final Set<String> levelWords = new LinkedHashSet<>();
    private final Set<UnitId> scope;

    /**
     * Indexes the units.
     *
     * @param groups groups of units with who belongs to them on the day
     * @param scope units to be preferred where several are called alike, for example those below the issuer; may be empty
     */
    public OfficeBook(
            Collection<Unit> units,
            List<UnitKind> kinds,
            List<OfficeAlias> aliases,
            List<OfficeGroup> groups,
            Collection<UnitId> scope) {
        this.scope = Set.copyOf(scope);
        units.forEach(unit -> this.units.putIfAbsent(unit.id(), unit));
        aliases.forEach(alias -> this.aliases.put(alias.folded(), alias));
        groups.forEach(group -> {
            String key = OfficeWords.key(group.name());
            this.groups.putIfAbsent(key, group);
            this.groups.putIfAbsent(withoutCommittee(key), group);
        });
        kinds.forEach(this::indexWordsOf);
        this.units.values().forEach(this::indexNamesOf);
    }

    Collection<Unit> units() {
        return units.values();
    }

    Optional<OfficeAlias> alias(String folded) {
        return Optional.ofNullable(aliases.get(folded));
    }

    /** Returns the group that is called so, with those of its members that are in scope where there are any; empty where there is no such group, or nobody in it. */
    Optional<OfficeGroup> group(String key) {
        return Optional.ofNullable(groups.get(key))
                .map(group -> new OfficeGroup(
                        group.id(),
                        group.name(),
                        preferScope(group.units().stream().filter(this::knows).toList())))
                .filter(group -> !group.units().isEmpty());
    }

    /** Returns the key without the word committee at its head, or the key itself. */
    static String withoutCommittee(String key) {
        return key.startsWith(COMMITTEE) ? key.substring(COMMITTEE.length()) : key;
    }

    boolean knows(UnitId unit) {
        return units.containsKey(unit);
    }

    /** Returns the units called so, only those in scope where there are any. */
    List<UnitId> called(String key) {
        return preferScope(byKey.getOrDefault(key, Set.of()));
    }

    /** Returns everything that any unit is called. */
    Map<String, Set<UnitId>> keys() {
        return byKey;
    }

    /** Returns the kinds that the word means ("phường"), which may be none. */
    Set<String> kindsOf(String word) {
        return kindsByWord.getOrDefault(word, Set.of());
    }

    /** Returns the units of the kinds in the order of the book, only those in scope where there are any. */
    List<UnitId> ofKinds(Collection<String> kinds) {
        return preferScope(units.values().stream()
                .filter(unit -> kinds.contains(unit.kind()))
                .map(Unit::id)
                .toList());
    }

    /** Returns the units whose name begins with these words, only those in scope where there are any. */
    List<UnitId> beginning(String words) {
        return preferScope(units.values().stream()
                .filter(unit -> (OfficeWords.key(unit.name()) + " ").startsWith(words + " "))
                .map(Unit::id)
                .toList());
    }

    String nameOf(UnitId id) {
        Unit unit = units.get(id);
        return unit == null ? "" : unit.name();
    }

    /** Returns the key without level words at its end ("phòng nội vụ quận"), or the key itself. */
    String withoutLevel(String key) {
        String rest = key;
        for (boolean again = true; again; ) {
            again = false;
            for (String word : levelWords) {
                if (rest.endsWith(" " + word)) {
                    rest = rest.substring(0, rest.length() - word.length() - 1);
                    again = true;
                }
            }
        }
        return rest;
    }

    /** Returns those in scope, or all where none is. */
    List<UnitId> preferScope(Collection<UnitId> found) {
        List<UnitId> inside = found.stream().filter(scope::contains).toList();
        return inside.isEmpty() ? List.copyOf(found) : inside;
    }

    private void indexWordsOf(UnitKind kind) {
        for (String phrase : (kind.nameVi() + "," + kind.plural()).split(",", -1)) {
            String word = OfficeWords.expand(Vietnamese.fold(phrase));
            if (word.isEmpty()) {
                continue;
            }
            kindsByWord.computeIfAbsent(word, none -> new LinkedHashSet<>()).add(kind.code());
            if (kind.rank() % LEVEL_STEP == 0 && kind.rank() < BELOW_LEVELS) {
                levelWords.add(word);
            }
        }
    }

    private void indexNamesOf(Unit unit) {
        String name = OfficeWords.key(unit.name());
        List<String> keys = new ArrayList<>(List.of(name, OfficeWords.key(unit.shortName())));
        Set<UnitId> climbed = new HashSet<>();
        Unit above = parentOf(unit);
        while (above != null && climbed.add(above.id())) {
            String place = withoutCommittee(OfficeWords.key(above.name()));
            keys.add(name + " " + place);
            if (name.endsWith(" " + place)) {
                keys.add(name.substring(0, name.length() - place.length() - 1));
            }
            above = parentOf(above);
        }
        for (String key : List.copyOf(keys)) {
            if (key.startsWith(COMMITTEE)) {
                keys.add(key.substring(COMMITTEE.length()));
            }
            keys.add(withoutLevel(key));
        }
        keys.stream()
                .filter(key -> key.length() > 1)
                .forEach(key -> byKey.computeIfAbsent(key, none -> new LinkedHashSet<>())
                        .add(unit.id()));
    }

    private @Nullable Unit parentOf(Unit unit) {
        return unit.parent().map(units::get).orElse(null);
    }
}
