package vn.thidua.reporting.explaining;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.thidua.reporting.domain.ReportingPeriod;
import vn.thidua.shared.Refusal;

/** When a target may be asked about. */
public final class ExplanationRules {

    private ExplanationRules() {}

    /**
     * Returns why nothing is to be explained.
     *
     * @param reached whether the target is reached, null where that cannot be said
     */
    public static Optional<Refusal> whyNotAsk(ReportingPeriod period, @Nullable Boolean reached) {
        if (!period.due().running()) {
            return Optional.of(ExplanationRefusal.CAMPAIGN_CLOSED.because());
        }
        return Boolean.TRUE.equals(reached) ? Optional.of(ExplanationRefusal.REACHED.because()) : Optional.empty();
    }

    /** Returns why a question cannot be asked so. */
    public static Optional<Refusal> whyNotSay(String text, @Nullable LocalDate answerBy, LocalDate today) {
        if (text.isBlank()) {
            return Optional.of(ExplanationRefusal.NO_WORDS.because());
        }
        return answerBy == null || answerBy.isBefore(today)
                ? Optional.of(ExplanationRefusal.NO_DAY.because())
                : Optional.empty();
    }

    /** Returns why the exchange does not go on so: answers follow questions, and nothing follows its end. */
    public static Optional<Refusal> whyNot(Explanation explanation, Explanation.State wanted) {
        return explanation.state() == wanted ? Optional.empty() : Optional.of(ExplanationRefusal.NOT_NOW.because());
    }
}
