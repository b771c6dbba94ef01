package vn.thidua.organization.domain;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.thidua.organization.Unit;
import vn.thidua.organization.UnitId;
import vn.thidua.organization.UnitKind;
import vn.thidua.organization.domain.UnitListCheck.Fate;
import vn.thidua.organization.domain.UnitListCheck.Fault;
import vn.thidua.organization.domain.UnitListCheck.Line;
import vn.thidua.organization.domain.UnitListCheck.UnitPlace;
import vn.thidua.shared.Vietnamese;

/** Says of each row of a list of units what would become of it. Names are compared without case but with their diacritics, kinds and headings without both. */
final class UnitListRules {

    private static final Pattern EMAIL = Pattern.compile("[^@\\s]{1,64}@[^@\\s.]+(\\.[^@\\s.]+)+");
    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_SHORT_NAME = 60;

    private final List<UnitListRow> rows;
    private final Map<String, List<UnitId>> byName = new HashMap<>();
    private final Map<String, List<Integer>> rowsByName = new HashMap<>();
    private final Set<String> taken = new HashSet<>();
    private final Map<String, String> kinds = new HashMap<>();
    private final Map<String, Object> aliases = new HashMap<>();
    private final Map<Integer, Boolean> settled = new HashMap<>();

    private UnitListRules(List<UnitListRow> rows) {
        this.rows = rows;
    }

    /** Checks the rows against the units of the day. */
    static UnitListCheck check(
            List<UnitListRow> rows, List<Unit> units, List<UnitKind> kinds, List<UnitAlias> aliases) {
        UnitListRules rules = new UnitListRules(rows);
        for (Unit unit : units) {
            rules.byName
                    .computeIfAbsent(key(unit.name()), name -> new ArrayList<>())
                    .add(unit.id());
            rules.taken.add(key(unit.name()) + "|" + unit.parent().orElse(null));
        }
        rules.name(kinds);
        for (UnitAlias alias : aliases) {
            rules.aliases.put(Vietnamese.fold(alias.alias()), alias);
        }
        for (int i = 0; i < rows.size(); i++) {
            rules.rowsByName
                    .computeIfAbsent(key(rows.get(i).name()), name -> new ArrayList<>())
                    .add(i);
        }
        List<Line> lines = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            lines.add(rules.line(i));
        }
        return new UnitListCheck(List.copyOf(lines));
    }

    /** A kind answers to its code and names, and to each word of a name such as "Xã, thị trấn" that no other kind has. */
    private void name(List<UnitKind> all) {
        Map<String, Set<String>> words = new HashMap<>();
        for (UnitKind kind : all) {
            for (String name : List.of(kind.code(), kind.nameVi(), kind.nameEn(), kind.plural())) {
                kinds.putIfAbsent(Vietnamese.fold(name), kind.code());
                for (String word : name.split(",", -1)) {
                    words.computeIfAbsent(Vietnamese.fold(word), w -> new HashSet<>())
                            .add(kind.code());
                }
            }
        }
        words.forEach((word, codes) -> {
            if (codes.size() == 1) {
                kinds.putIfAbsent(word, codes.iterator().next());
            }
        });
    }

    private Line line(int index) {
        UnitListRow row = rows.get(index);
        String kind = kinds.get(Vietnamese.fold(row.kind()));
        Optional<Fault> fault = wrongText(row, kind).or(() -> wrongParent(index, row));
        if (fault.isPresent()) {
            return new Line(row, Fate.FAULTY, fault, kind, Optional.empty());
        }
        UnitPlace place = place(row);
        if (place.row() < 0 && taken.contains(key(row.name()) + "|" + place.unit())) {
            return new Line(row, Fate.KEEP, Optional.empty(), kind, Optional.of(place));
        }
        fault = twice(index, row).or(() -> aliasTaken(index, row));
        return new Line(row, fault.isPresent() ? Fate.FAULTY : Fate.CREATE, fault, kind, Optional.of(place));
    }

    private static Optional<Fault> wrongText(UnitListRow row, @Nullable String kind) {
        if (row.name().isEmpty()) {
            return fault("unitList.nameMissing");
        }
        if (row.name().length() > LONGEST_NAME) {
            return fault("unitList.nameLong", LONGEST_NAME);
        }
        if (row.shortName().length() > LONGEST_SHORT_NAME) {
            return fault("unitList.shortNameLong", LONGEST_SHORT_NAME);
        }
        if (row.kind().isEmpty()) {
            return fault("unitList.kindMissing");
        }
        if (kind == null) {
            return fault("unitList.kindUnknown", row.kind());
        }
        return row.email().isEmpty() || EMAIL.matcher(row.email()).matches()
                ? Optional.empty()
                : fault("unitList.emailWrong", row.email());
    }

    private Optional<Fault> wrongParent(int index, UnitListRow row) {
        if (row.parent().isEmpty()) {
            return Optional.empty();
        }
        List<Integer> inList = rowsByName.getOrDefault(key(row.parent()), List.of());
        List<UnitId> existing = byName.getOrDefault(key(row.parent()), List.of());
        if (existing.isEmpty() && inList.isEmpty()) {
            return fault("unitList.parentUnknown", row.parent());
        }
        if (existing.size() > 1 || (existing.isEmpty() && inList.size() > 1)) {
            return fault("unitList.parentAmbiguous", row.parent());
        }
        return existing.isEmpty() && inCircle(index) ? fault("unitList.parentCircle") : Optional.empty();
    }

    /** Walks up from a row; whatever was walked once is not walked again, so that a long chain costs as much as a short one. */
    private boolean inCircle(int start) {
        Set<Integer> path = new LinkedHashSet<>();
        int at = start;
        while (!settled.containsKey(at) && path.add(at)) {
            String parent = key(rows.get(at).parent());
            List<Integer> above = rowsByName.getOrDefault(parent, List.of());
            if (parent.isEmpty() || byName.containsKey(parent) || above.size() != 1) {
                settled.put(at, false);
            } else {
                at = above.getFirst();
            }
        }
        boolean circle = settled.getOrDefault(at, true);
        path.forEach(row -> settled.putIfAbsent(row, circle));
        return circle;
    }

    private UnitPlace place(UnitListRow row) {
        if (row.parent().isEmpty()) {
            return UnitPlace.TOP;
        }
        List<UnitId> existing = byName.getOrDefault(key(row.parent()), List.of());
        return existing.isEmpty()
                ? new UnitPlace(
                        null,
                        Objects.requireNonNull(rowsByName.get(key(row.parent())))
                                .getFirst())
                : new UnitPlace(existing.getFirst(), -1);
    }

    private Optional<Fault> twice(int index, UnitListRow row) {
        return rowsByName.getOrDefault(key(row.name()), List.of()).stream()
                .filter(other -> other < index && key(rows.get(other).parent()).equals(key(row.parent())))
                .findFirst()
                .flatMap(other -> fault("unitList.twice", rows.get(other).number()));
    }

    private Optional<Fault> aliasTaken(int index, UnitListRow row) {
        for (String alias : row.otherNames()) {
            Object before = aliases.putIfAbsent(Vietnamese.fold(alias), index);
            if (before != null && !before.equals(index)) {
                return fault("unitList.aliasTaken", alias);
            }
        }
        return Optional.empty();
    }

    private static Optional<Fault> fault(String key, Object... arguments) {
        return Optional.of(new Fault(key, List.of(arguments)));
    }

    private static String key(String name) {
        return name.strip().toLowerCase(Vietnamese.LOCALE);
    }
}
