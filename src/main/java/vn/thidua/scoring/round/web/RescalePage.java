package vn.thidua.scoring.round.web;

import java.util.List;
import java.util.Optional;
import vn.thidua.campaign.domain.CampaignTarget;
import vn.thidua.scoring.domain.ScaleVersion;
import vn.thidua.scoring.editing.ScaleDifference;
import vn.thidua.scoring.round.RescaleEffects;
import vn.thidua.scoring.round.ScoringRound;
import vn.thidua.shared.Complaints;
import vn.thidua.shared.Refusal;

/**
 * A round and the newer versions of its scale.
 *
 * @param now by which it goes
 * @param to by which it would go; empty where there is none
 * @param differences of the two
 * @param effects on what was said, and on points; empty where there is no newer version
 * @param bindings quantities that need a target, each with the one that it means
 * @param agencies names in the scale, each with the unit that it means
 * @param why the reason that was typed
 * @param whyNot why it stays as it is
 * @param refusal why it was not moved just now
 */
public record RescalePage(
        ScoringRound round,
        ScaleVersion now,
        Optional<ScaleVersion> to,
        List<ScaleVersion> newer,
        List<ScaleDifference> differences,
        Optional<RescaleEffects.Effects> effects,
        List<CampaignTarget> targets,
        List<NewRoundPage.Binding> bindings,
        List<NewRoundPage.Agency> agencies,
        List<NewRoundPage.Body> bodies,
        String why,
        Complaints complaints,
        Optional<Refusal> whyNot,
        Optional<Refusal> refusal) {

    public RescalePage {
        newer = List.copyOf(newer);
        differences = List.copyOf(differences);
        targets = List.copyOf(targets);
        bindings = List.copyOf(bindings);
        agencies = List.copyOf(agencies);
        bodies = List.copyOf(bodies);
    }

    /** How many units are shown at once. */
    private static final int SHOWN = 20;

    /** Returns the first units that would come to something else. */
    public List<RescaleEffects.Total> totals() {
        return effects.map(one ->
                        one.totals().subList(0, Math.min(SHOWN, one.totals().size())))
                .orElse(List.of());
    }

    /** Returns the path of the round. */
    public String path() {
        return "/scores/" + round.id();
    }
}
