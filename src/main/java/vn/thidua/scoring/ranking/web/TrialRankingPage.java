package vn.thidua.scoring.ranking.web;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.thidua.regulation.Law;
import vn.thidua.regulation.Preference;
import vn.thidua.scoring.round.ScoringRound;
import vn.thidua.scoring.scale.Criterion;
import vn.thidua.scoring.scale.Scale;
import vn.thidua.shared.Refusal;

/**
 * Where units would stand if something were otherwise, beside where they stand.
 *
 * @param closed whether the places of the group are final: what is tried still begins with the points of this moment
 * @param units names of those to choose from, by id
 * @param result empty where nothing is supposed
 * @param refusal why nothing could be worked out
 */
public record TrialRankingPage(
        ScoringRound round,
        ScoringRound.Group group,
        boolean closed,
        Scale scale,
        Map<String, String> units,
        TrialForm form,
        Optional<TrialResult> result,
        Optional<Refusal> refusal) {

    /* From so many on nobody finds a unit in a list; its name is typed instead. */
    private static final int MANY = 40;

    public TrialRankingPage {
        units = Collections.unmodifiableMap(new LinkedHashMap<>(units));
    }

    /** Tells whether units are found by typing their names. */
    public boolean typesNames() {
        return units.size() > MANY;
    }

    /** Returns the name of a unit; what was typed where that is none. */
    public String name(String unit) {
        return units.getOrDefault(unit, unit);
    }

    /** Returns the criteria that give or take points. */
    public List<Criterion> weighed() {
        return scale.criteria().stream().filter(one -> one.part().counts()).toList();
    }

    /** Returns whom the law can prefer among equals. */
    public List<Preference> preferences() {
        return Law.shipped().preferences();
    }

    /** Tells whether points count in the group. */
    public boolean points() {
        return !group.countsOnly();
    }

    /** Returns the path of the places. */
    public String places() {
        return "/scores/" + round.id() + "/groups/" + group.id();
    }
}
