package vn.thidua.reporting.domain;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thidua.campaign.domain.CampaignTarget;
import vn.thidua.organization.UnitId;
import vn.thidua.shared.Refusal;

/** The lines of a table of figures, each put where it belongs, and what is wrong with them. */
final class BatchLines {

    private final Map<String, UnitId> units;
    private final Map<UnitId, String> names;
    private final List<CampaignTarget> targets;
    private final Map<String, UUID> byWord = new HashMap<>();
    private final Map<UUID, Integer> numbers = new HashMap<>();

    private final Map<UnitId, Map<UUID, FigureLine>> lines = new LinkedHashMap<>();
    private final Set<UnitId> faulty = new HashSet<>();
    private final List<LineFault> faults = new ArrayList<>();

    /**
     * Begins without lines.
     *
     * @param units the units that may be spoken for, by whatever they can be called
     * @param targets of the campaign
     */
    BatchLines(Map<String, UnitId> units, Map<UnitId, String> names, List<CampaignTarget> targets) {
        this.units = units;
        this.names = names;
        this.targets = targets;
        for (int i = 0; i < targets.size(); i++) {
            UUID id = targets.get(i).id();
            numbers.put(id, i + 1);
            byWord.put(id.toString(), id);
            byWord.put(String.valueOf(i + 1), id);
        }
    }

    /** Puts a line where it belongs. */
    void add(FigureLine line) {
        UnitId unit = units.get(line.unit());
        if (unit == null) {
            fault(line, "batch.fault.unit");
            return;
        }
        UUID target = byWord.get(line.target());
        if (target == null) {
            faulty.add(unit);
            fault(line, "batch.fault.target");
        } else if (lines.computeIfAbsent(unit, none -> new HashMap<>()).putIfAbsent(target, line) != null) {
            faulty.add(unit);
            fault(line, "batch.fault.twice");
        }
    }

    /** Notes which lines speak of targets that are not asked of their units. */
    void compare(Map<UnitId, List<CampaignTarget>> asked) {
        asked.forEach((unit, some) -> {
            if (some.size() < targets.size()) {
                Set<UUID> ids = HashSet.newHashSet(some.size());
                some.forEach(target -> ids.add(target.id()));
                lines.getOrDefault(unit, Map.of()).forEach((target, line) -> {
                    if (!ids.contains(target)) {
                        faulty.add(unit);
                        fault(line, "batch.fault.notAsked");
                    }
                });
            }
        });
    }

    /** Notes that a unit cannot be handed in. */
    void refuse(UnitId unit, Refusal refusal) {
        faulty.add(unit);
        faults.add(new LineFault(0, name(unit), "", "refusal." + refusal.code().code(), refusal.arguments()));
    }

    /** Notes what was found in what is said for a unit. */
    void find(UnitId unit, List<Finding> findings) {
        faulty.add(unit);
        Map<UUID, FigureLine> said = lines.getOrDefault(unit, Map.of());
        for (Finding finding : findings) {
            FigureLine line = said.get(finding.target());
            faults.add(new LineFault(
                    number(line),
                    line == null ? name(unit) : line.unit(),
                    line == null ? String.valueOf(numbers.get(finding.target())) : line.target(),
                    finding.key(),
                    finding.arguments()));
        }
    }

    /** Returns the units that are spoken of. */
    Collection<UnitId> units() {
        return lines.keySet();
    }

    /** Returns what is said for the units about which nothing wrong is known so far. */
    Map<UnitId, Map<UUID, Typed>> right() {
        Map<UnitId, Map<UUID, Typed>> right = LinkedHashMap.newLinkedHashMap(lines.size());
        lines.forEach((unit, said) -> {
            if (!faulty.contains(unit)) {
                Map<UUID, Typed> typed = HashMap.newHashMap(said.size());
                said.forEach((target, line) -> typed.put(target, line.typed()));
                right.put(unit, typed);
            }
        });
        return right;
    }

    /** Returns what is wrong. */
    List<LineFault> faults() {
        return List.copyOf(faults);
    }

    private void fault(FigureLine line, String key) {
        faults.add(new LineFault(line.number(), line.unit(), line.target(), key, List.of()));
    }

    private String name(UnitId unit) {
        return names.getOrDefault(unit, unit.toString());
    }

    private static int number(@Nullable FigureLine line) {
        return line == null ? 0 : line.number();
    }
}
