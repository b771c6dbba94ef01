package vn.thidua.scoring.round;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
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
 *
 * <p>A criterion that is left to agencies waits until all of them have spoken, for the mean of some is not the mean of all. Once the last day for verifying is over they cannot speak any more: then what was said counts, the mean of those who did or else what peer or unit said. What the office says
 * counts at once. Nobody verifies their own unit, so no agency is waited for on its own sheet; an office that is asked for a criterion of its own round speaks as the office. A knock-out or a cap waits for nobody, they apply only when somebody says so.
 */
final class Counted {

    private final Map<String, Criterion> criteria;
    private final Map<String, Set<UnitId>> asked;
    private final UnitId office;
    private final boolean over;

    /**
     * Looks up who is asked for what.
     *
     * @param over whether the last day for verifying is over
     */
    Counted(ScoringRound round, Collection<Criterion> all, boolean over) {
        this.office = round.owner();
        this.over = over;
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

    /** Returns what stands and what counts on a sheet, of all that was said there. */
    Entries on(ScoreSheet sheet, List<Entry> said) {
        if (asked.isEmpty()) {
            return said.isEmpty() ? Entries.NONE : new Entries(said, counts(sheet), Map.of(), Set.of());
        }
        Entries all = new Entries(said);
        Map<String, Set<UnitId>> silent = silent(sheet, all);
        Set<String> awaited = over
                ? Set.of()
                : silent.keySet().stream()
                        .filter(code -> all.value(code, Stage.OFFICE).isEmpty())
                        .collect(Collectors.toSet());
        return new Entries(said, counts(sheet).and(entry -> !awaited.contains(entry.subject())), silent, awaited);
    }

    /** Who is asked and has said nothing, or took it back. */
    private Map<String, Set<UnitId>> silent(ScoreSheet sheet, Entries all) {
        Map<String, Set<UnitId>> silent = new HashMap<>();
        asked.forEach((code, units) -> {
            Criterion criterion = criteria.get(code);
            if (criterion != null && criterion.part().counts()) {
                Set<UnitId> missing = new HashSet<>(units);
                missing.remove(sheet.unit());
                all.of(code, Stage.AGENCY).forEach(entry -> missing.remove(entry.unit()));
                if (!all.of(code, Stage.OFFICE).isEmpty()) {
                    missing.remove(office);
                }
                if (!missing.isEmpty()) {
                    silent.put(code, missing);
                }
            }
        });
        return silent;
    }

    private Predicate<Entry> counts(ScoreSheet sheet) {
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
