package vn.thidua.scoring.ranking.web;

import java.util.Optional;
import vn.thidua.scoring.ranking.SeenPlaces;
import vn.thidua.shared.Refusal;

/**
 * What was sent and not taken, shown again on the page of places.
 *
 * @param seen the places that the person looked at, where they are others now
 * @param why the reason for opening places again
 */
record RankingAttempt(
        Optional<Refusal> refusal,
        TypedOrder order,
        Optional<SeenPlaces> seen,
        Optional<QuotaForm> quotas,
        String why) {

    static final RankingAttempt NONE =
            new RankingAttempt(Optional.empty(), TypedOrder.NONE, Optional.empty(), Optional.empty(), "");

    /** An order of equals was not taken. */
    static RankingAttempt order(Refusal refusal, TypedOrder order) {
        return new RankingAttempt(Optional.of(refusal), order, Optional.empty(), Optional.empty(), "");
    }

    /** Places were not made final. */
    static RankingAttempt places(Refusal refusal, Optional<SeenPlaces> seen) {
        return new RankingAttempt(Optional.of(refusal), TypedOrder.NONE, seen, Optional.empty(), "");
    }

    /** Quotas were not taken. */
    static RankingAttempt quotas(Optional<Refusal> refusal, QuotaForm form) {
        return new RankingAttempt(refusal, TypedOrder.NONE, Optional.empty(), Optional.of(form), "");
    }

    /** Places were not opened again. */
    static RankingAttempt opening(Refusal refusal, String why) {
        return new RankingAttempt(Optional.of(refusal), TypedOrder.NONE, Optional.empty(), Optional.empty(), why);
    }
}
