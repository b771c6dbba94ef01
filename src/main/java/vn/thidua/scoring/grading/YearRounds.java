package vn.thidua.scoring.grading;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.thidua.access.Actor;
import vn.thidua.organization.UnitId;
import vn.thidua.scoring.ScaleVersionId;
import vn.thidua.scoring.ScoringRoundId;
import vn.thidua.scoring.domain.ScaleReads;
import vn.thidua.scoring.domain.ScaleVersion;
import vn.thidua.scoring.round.Eyes;
import vn.thidua.scoring.round.RoundReads;
import vn.thidua.scoring.round.RoundSight;
import vn.thidua.scoring.round.ScoringRound;
import vn.thidua.scoring.scale.Scale;

/** What final places of a year speak for, in rounds whose places the role in use sees. */
@Component
class YearRounds {

    private final RoundReads rounds;
    private final RoundSight sight;
    private final ScaleReads scales;
    private final YearPlaces places;

    YearRounds(RoundReads rounds, RoundSight sight, ScaleReads scales, YearPlaces places) {
        this.rounds = rounds;
        this.sight = sight;
        this.scales = scales;
        this.places = places;
    }

    /**
     * Adds the grounds of units that the role looks after.
     *
     * @param standing who stands today for each unit that may have competed
     */
    void add(int year, Map<UnitId, UnitId> standing, GradeLimits limits, Actor actor, Grounds into) {
        List<YearPlace> found = places.of(year, standing.keySet());
        if (found.isEmpty()) {
            return;
        }
        Map<ScoringRoundId, ScoringRound> seen = seen(year, actor);
        Map<ScaleVersionId, Scale> bodies = new HashMap<>();
        for (YearPlace place : found) {
            ScoringRound round = seen.get(place.round());
            UnitId unit = standing.get(place.unit());
            if (round != null && unit != null) {
                Scale scale = bodies.computeIfAbsent(round.scale(), this::body);
                place.ground(round.title(), scale, limits).ifPresent(ground -> into.add(unit, ground));
            }
        }
    }

    private Scale body(ScaleVersionId id) {
        return scales.find(id).map(ScaleVersion::body).orElseThrow();
    }

    /* The units are the role's to look after: what is shown to their group is shown to it too. */
    private Map<ScoringRoundId, ScoringRound> seen(int year, Actor actor) {
        List<ScoringRound> all =
                rounds.all().stream().filter(round -> round.year() == year).toList();
        Eyes eyes = sight.eyes(all, List.of(), actor);
        return all.stream()
                .filter(round -> round.shownTo() != ScoringRound.Audience.OFFICE || eyes.seesAll(round))
                .collect(Collectors.toMap(ScoringRound::id, Function.identity()));
    }
}
