package vn.thidua.scoring.ranking.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.thidua.organization.UnitId;
import vn.thidua.regulation.Preference;
import vn.thidua.scoring.ranking.FinalReads;
import vn.thidua.scoring.ranking.LegalPreferences;
import vn.thidua.scoring.ranking.Preferred;
import vn.thidua.scoring.ranking.web.RankingPage.Equal;
import vn.thidua.scoring.ranking.web.RankingPage.Level;
import vn.thidua.scoring.ranking.web.RankingPage.Line;
import vn.thidua.scoring.round.ScoringRound;

/** Makes the forms in which people put units in order that no rule separates: with what they typed, what they decided before, or what the law lets them choose. */
@Component
class EqualUnits {

    private final LegalPreferences preferences;
    private final FinalReads finals;

    EqualUnits(LegalPreferences preferences, FinalReads finals) {
        this.preferences = preferences;
        this.finals = finals;
    }

    /** Returns a form for each place. */
    List<Level> of(
            ScoringRound round, UUID group, List<List<UnitId>> level, Map<UnitId, Line> lines, TypedOrder typed) {
        if (level.isEmpty()) {
            return List.of();
        }
        Map<UnitId, FinalReads.Tied> ties = finals.ties(group);
        LocalDate day = round.days().verified();
        Optional<Preference> preference = preferences.on(day);
        Map<UnitId, Preferred> preferred = preference
                .map(one -> preferences.of(
                        one, level.stream().flatMap(Collection::stream).toList(), day))
                .orElse(Map.of());
        return level.stream()
                .map(units -> one(units, lines, typed, ties, preference, preferred))
                .toList();
    }

    private static Level one(
            List<UnitId> units,
            Map<UnitId, Line> lines,
            TypedOrder typed,
            Map<UnitId, FinalReads.Tied> ties,
            Optional<Preference> preference,
            Map<UnitId, Preferred> preferred) {
        boolean again = units.stream().anyMatch(typed::about);
        Optional<FinalReads.Tied> decided = units.stream()
                        .allMatch(
                                unit -> !Objects.requireNonNull(lines.get(unit)).shared())
                ? Optional.ofNullable(ties.get(units.getFirst()))
                : Optional.empty();
        List<Integer> law = again || decided.isPresent() ? List.of() : byLaw(units, preferred);
        List<Equal> equals = new ArrayList<>();
        for (int i = 0; i < units.size(); i++) {
            UnitId unit = units.get(i);
            FinalReads.Tied tied = ties.get(unit);
            String ord = again
                    ? typed.of(unit)
                    : decided.isPresent() && tied != null
                            ? String.valueOf(tied.ord())
                            : law.isEmpty() ? "" : String.valueOf(law.get(i));
            equals.add(new Equal(Objects.requireNonNull(lines.get(unit)), ord, preferred.get(unit)));
        }
        String why = again
                ? typed.why()
                : decided.map(FinalReads.Tied::why)
                        .orElse(
                                law.isEmpty()
                                        ? ""
                                        : preference.map(Preference::basis).orElse(""));
        return new Level(equals, why, decided, preference, !law.isEmpty());
    }

    /** Two units, one of which the law prefers: its order; none where it does not tell them apart, or leaves several to people. */
    private static List<Integer> byLaw(List<UnitId> units, Map<UnitId, Preferred> preferred) {
        if (units.size() != 2) {
            return List.of();
        }
        Optional<Boolean> first = met(preferred.get(units.get(0)));
        Optional<Boolean> second = met(preferred.get(units.get(1)));
        return first.isEmpty() || second.isEmpty() || first.equals(second)
                ? List.of()
                : first.get() ? List.of(1, 2) : List.of(2, 1);
    }

    private static Optional<Boolean> met(@Nullable Preferred one) {
        return one == null ? Optional.empty() : one.met();
    }
}
