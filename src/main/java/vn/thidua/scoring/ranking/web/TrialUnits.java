package vn.thidua.scoring.ranking.web;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vn.thidua.organization.UnitId;
import vn.thidua.scoring.ranking.Standings;
import vn.thidua.scoring.round.ScoreSheet;
import vn.thidua.scoring.round.UnitScore;
import vn.thidua.shared.Vietnamese;

/** The units that compete in a group: what can be typed of them, and what that means. */
final class TrialUnits {

    private final Map<String, String> names = new LinkedHashMap<>();
    private final Map<String, String> ids = new HashMap<>();

    private TrialUnits(List<ScoreSheet> sheets) {
        Map<String, List<ScoreSheet>> named =
                sheets.stream().collect(Collectors.groupingBy(sheet -> Vietnamese.fold(sheet.name())));
        for (ScoreSheet sheet : sheets) {
            String id = sheet.unit().toString();
            names.put(id, sheet.name());
            if (named.getOrDefault(Vietnamese.fold(sheet.name()), List.of()).size() == 1) {
                ids.put(Vietnamese.fold(sheet.name()), id);
            }
        }
    }

    static TrialUnits of(Standings.Standing now) {
        return new TrialUnits(now.scores().units().stream()
                .map(UnitScore::sheet)
                .filter(ScoreSheet::competes)
                .toList());
    }

    /** Returns the id of the unit that was typed, by its id or its name; else what was typed. */
    String id(String typed) {
        return names.containsKey(typed) ? typed : ids.getOrDefault(Vietnamese.fold(typed), typed);
    }

    /** Tells whether an id is that of one of them. */
    boolean has(String id) {
        return names.containsKey(id);
    }

    /** Returns the name of a unit; what was typed where that is none. */
    String name(String id) {
        return names.getOrDefault(id, id);
    }

    /** Returns the name of a unit. */
    String name(UnitId unit) {
        return name(unit.toString());
    }

    /** Returns all of them, by id, in the order of the sheets. */
    Map<String, String> all() {
        return names;
    }
}
