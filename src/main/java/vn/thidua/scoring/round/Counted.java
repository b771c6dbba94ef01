package vn.thidua.scoring.round;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import vn.thidua.organization.UnitId;
import vn.thidua.scoring.scale.Criterion;
import vn.thidua.scoring.scale.Way;

/**
 * Which of what was said may count: of a unit and its peer what they handed in, of an agency what the round asks it for today, and that a unit is knocked out or held below a class only where somebody says so who verifies.
 */
final class Counted {

    private final Map<String, Criterion> criteria;
    private final Map<String, Set<UnitId>> asked;

    Counted(ScoringRound round, Collection<Criterion> all) {
        criteria = all.stream().collect(Collectors.toMap(Criterion::code, one -> one));
        asked = new HashMap<>();
        for (Criterion criterion : all) {
            if (criterion.way() instanceof Way.Expert expert) {
                Set<UnitId> bound = expert.agencies().stream()
                        .map(round.agencies()::get)
                        .filter(Objects::nonNull)
                        .collect(Collectors.toSet());
                if (!bound.isEmpty()) {
                    asked.put(criterion.code(), bound);
                }
            }
        }
    }

    /** Returns what counts on a sheet. */
    Predicate<Entry> on(ScoreSheet sheet) {
        return entry -> {
            Criterion criterion = criteria.get(entry.subject());
            if (criterion != null
                    && !criterion.part().counts()
                    && !entry.stage().verifies()) {
                return false;
            }
            return switch (entry.stage()) {
                case SELF -> sheet.said() != null;
                case PEER -> sheet.peered() != null;
                case AGENCY ->
                    asked.getOrDefault(entry.subject(), Set.of(entry.unit())).contains(entry.unit());
                case OFFICE -> true;
            };
        };
    }
}
