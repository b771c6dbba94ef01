package vn.thidua.scoring.round.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.thidua.access.Actor;
import vn.thidua.campaign.domain.CampaignTarget;
import vn.thidua.organization.UnitId;
import vn.thidua.reporting.domain.Ground;
import vn.thidua.scoring.ScoreSheetId;
import vn.thidua.scoring.ScoringRoundId;
import vn.thidua.scoring.domain.ScaleReads;
import vn.thidua.scoring.round.Eyes;
import vn.thidua.scoring.round.Remark;
import vn.thidua.scoring.round.RoundReads;
import vn.thidua.scoring.round.RoundSight;
import vn.thidua.scoring.round.ScoreSheet;
import vn.thidua.scoring.round.ScoringRound;
import vn.thidua.scoring.round.Stage;
import vn.thidua.shared.NotFound;

/** What every page of scoring begins with: the round, as far as it is the person's to see. */
@Component
class RoundGround {

    private final RoundReads rounds;
    private final RoundSight sight;
    private final ScaleReads scales;
    private final Ground ground;

    RoundGround(RoundReads rounds, RoundSight sight, ScaleReads scales, Ground ground) {
        this.rounds = rounds;
        this.sight = sight;
        this.scales = scales;
        this.ground = ground;
    }

    /**
     * A sheet that the person sees.
     *
     * @param parts in which the person may score
     * @param runs whether the person runs the round
     */
    record Seen(ScoringRound round, ScoreSheet sheet, Set<Stage> parts, boolean runs) {}

    /**
     * Returns a sheet.
     *
     * @throws NotFound for one that is not the person's to see
     */
    Seen sheet(ScoringRoundId id, ScoreSheetId sheetId, Actor actor) {
        ScoreSheet sheet = rounds.sheet(sheetId)
                .filter(one -> one.round().equals(id))
                .orElseThrow(() -> new NotFound("sheet " + sheetId));
        ScoringRound round = rounds.find(id).orElseThrow(() -> new NotFound("round " + id));
        Eyes eyes = sight.eyes(round, sheet, actor);
        if (!eyes.sees(round, sheet)) {
            throw new NotFound("sheet " + sheetId);
        }
        return new Seen(round, sheet, eyes.parts(round, sheet), eyes.runs(round));
    }

    /**
     * Returns a round that the person runs.
     *
     * @throws NotFound for any other
     */
    ScoringRound run(ScoringRoundId id, Actor actor) {
        return rounds.find(id)
                .filter(round -> sight.eyes(List.of(round), List.of(), actor).runs(round))
                .orElseThrow(() -> new NotFound("round " + id));
    }

    /**
     * Makes sure that a round has a criterion.
     *
     * @throws NotFound when its scale has none of that code
     */
    void criterion(ScoringRound round, String code) {
        boolean known = scales.find(round.scale())
                .flatMap(scale -> scale.body().criterion(code))
                .isPresent();
        if (!known) {
            throw new NotFound("criterion " + code);
        }
    }

    /** Returns for which unit somebody scores in a part. */
    UnitId unit(Optional<Stage> part, ScoreSheet sheet, Actor actor) {
        UnitId peer = sheet.peer();
        return switch (part.orElse(Stage.OFFICE)) {
            case SELF -> sheet.unit();
            case PEER -> peer == null ? actor.unit() : peer;
            case AGENCY, OFFICE -> actor.unit();
        };
    }

    /** Returns the targets of the campaign whose results count. */
    Map<UUID, CampaignTarget> targets(ScoringRound round) {
        return round.results()
                .map(from -> ground.targets(from.campaign()).stream()
                        .collect(Collectors.toMap(CampaignTarget::id, Function.identity())))
                .orElse(Map.of());
    }

    List<Remark> remarks(ScoreSheetId sheet) {
        return rounds.remarks(sheet);
    }
}
