package vn.thidua.award.decision.web;

import java.util.Optional;
import vn.thidua.award.decision.AwardDecision;
import vn.thidua.award.decision.DecisionText;
import vn.thidua.shared.Refusal;

/**
 * The form of the texts of a draft.
 *
 * @param title as typed
 * @param text as typed
 * @param version that was on the screen
 */
public record TextPage(
        AwardDecision decision, String title, DecisionText text, long version, Optional<Refusal> refusal) {}
