package vn.thidua.award.decision;

import java.util.List;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Component;

/** Tells what became of decisions. */
@NamedInterface("desk")
@Component
public class DecisionSteps {

    private final DecisionRows rows;

    DecisionSteps(DecisionRows rows) {
        this.rows = rows;
    }

    /** Returns what became of a decision, the first first. */
    public List<DecisionStep> of(DecisionId id) {
        return rows.steps(id);
    }
}
