package vn.thidua.scoring.ranking;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.thidua.scoring.points.Contestant;
import vn.thidua.scoring.points.Placed;
import vn.thidua.scoring.points.Ranking;
import vn.thidua.scoring.points.Scoring;
import vn.thidua.scoring.round.ScoreSheet;
import vn.thidua.scoring.round.ScoringRound;
import vn.thidua.scoring.scale.Scale;

/** Knows the final places over all groups of a round; they are worked out from those of the groups, whose scale never changes once one of them was final. */
@Component
public class OverallRankings {

    private final FinalReads finals;

    OverallRankings(FinalReads finals) {
        this.finals = finals;
    }

    /** Returns all versions of a round, the first first. */
    public List<OverallRanking> of(ScoringRound round, List<ScoreSheet> sheets) {
        Set<UUID> groups = groups(round, sheets);
        return OverallRanking.of(round, groups, finals.versions(groups));
    }

    /** Returns the groups that have to be final: those in which points count and somebody competes. */
    public static Set<UUID> groups(ScoringRound round, List<ScoreSheet> sheets) {
        Set<UUID> alive = sheets.stream()
                .filter(ScoreSheet::competes)
                .map(ScoreSheet::group)
                .collect(Collectors.toSet());
        return round.groups().stream()
                .filter(group -> !group.countsOnly() && alive.contains(group.id()))
                .map(ScoringRound.Group::id)
                .collect(Collectors.toSet());
    }

    /** Returns the places of a version, in order; units that no rule separates share one, what people decided inside a group decides nothing here. */
    public List<FinalPlace> places(OverallRanking overall, Scale scale) {
        Scoring scoring = new Scoring(scale);
        int rules = scale.rules().ties().size();
        List<Contestant<FinalPlace>> contestants = finals.places(overall.parts()).stream()
                .map(place -> new Contestant<>(place, place.scored(scoring), compared(place, rules)))
                .toList();
        return new Ranking(scale.rules())
                .of(contestants, Map.of()).stream().map(OverallRankings::place).toList();
    }

    /** The oldest final places have not kept what their rules compared. */
    private static List<@Nullable BigDecimal> compared(FinalPlace place, int rules) {
        return place.compared().size() == rules ? place.compared() : Collections.nCopies(rules, null);
    }

    private static FinalPlace place(Placed<FinalPlace> placed) {
        FinalPlace of = placed.contestant().who();
        return new FinalPlace(
                of.unit(),
                of.name(),
                placed.place(),
                placed.shared(),
                placed.above().map(Placed.Decided::tie),
                "",
                of.sum(),
                of.open(),
                of.grade(),
                of.knockOuts(),
                of.compared(),
                of.outcomes());
    }
}
