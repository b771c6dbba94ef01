package vn.thidua.notification;

import java.util.List;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;
import vn.thidua.award.decision.ConferralCorrected;
import vn.thidua.award.decision.ConferralRestored;
import vn.thidua.award.decision.ConferralRevoked;
import vn.thidua.award.decision.DecisionEffective;
import vn.thidua.award.decision.DecisionId;

/** Tells units of decisions on awards of their people and themselves. */
@Component
class OnDecisionNews {

    private final Herald herald;

    OnDecisionNews(Herald herald) {
        this.herald = herald;
    }

    @ApplicationModuleListener
    void on(DecisionEffective effective) {
        herald.tell(new News(
                News.key(effective, List.of()),
                "notice.decisionEffective",
                List.of(effective.number(), effective.title()),
                path(effective.decision()),
                effective.units(),
                List.of(),
                effective.by().account()));
    }

    @ApplicationModuleListener
    void on(ConferralRevoked revoked) {
        herald.tell(new News(
                News.key(revoked, List.of(revoked.conferral().toString())),
                "notice.awardRevoked",
                List.of(revoked.name(), revoked.number(), revoked.why()),
                path(revoked.decision()),
                List.of(revoked.unit()),
                List.of(),
                revoked.by().account()));
    }

    @ApplicationModuleListener
    void on(ConferralRestored restored) {
        herald.tell(new News(
                News.key(restored, List.of(restored.conferral().toString())),
                "notice.awardRestored",
                List.of(restored.name(), restored.number()),
                path(restored.decision()),
                List.of(restored.unit()),
                List.of(),
                restored.by().account()));
    }

    @ApplicationModuleListener
    void on(ConferralCorrected corrected) {
        herald.tell(new News(
                News.key(corrected, List.of(corrected.conferral().toString())),
                "notice.awardCorrected",
                List.of(corrected.name(), corrected.why()),
                path(corrected.decision()),
                List.of(corrected.unit()),
                List.of(),
                corrected.by().account()));
    }

    private static String path(DecisionId decision) {
        return "/awards/decisions/" + decision;
    }
}
