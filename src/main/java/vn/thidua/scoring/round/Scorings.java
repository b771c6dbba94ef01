package vn.thidua.scoring.round;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;
import vn.thidua.scoring.ScaleVersionId;
import vn.thidua.scoring.domain.ScaleReads;
import vn.thidua.scoring.domain.ScaleState;
import vn.thidua.scoring.domain.ScaleVersion;
import vn.thidua.scoring.points.Scoring;
import vn.thidua.shared.NotFound;

/** Scales made ready to score by. An issued version never changes, so it is read and checked once; there are as many of them as offices have issued, which is few. */
@Component
class Scorings {

    private final ScaleReads scales;
    private final Map<ScaleVersionId, Scoring> ready = new ConcurrentHashMap<>();

    Scorings(ScaleReads scales) {
        this.scales = scales;
    }

    /**
     * Returns a scale made ready.
     *
     * @throws NotFound when there is none
     */
    Scoring of(ScaleVersionId id) {
        Scoring known = ready.get(id);
        if (known != null) {
            return known;
        }
        ScaleVersion version = scales.find(id).orElseThrow(() -> new NotFound("scale " + id));
        Scoring scoring = new Scoring(version.body());
        if (version.state() == ScaleState.ISSUED) {
            ready.put(id, scoring);
        }
        return scoring;
    }
}
