package vn.thidua.award.printing;

import java.time.Instant;
import vn.thidua.award.decision.DecisionId;
import vn.thidua.shared.By;
import vn.thidua.shared.DomainEvent;

/**
 * Certificates of a decision were printed or sealed.
 *
 * @param again how many of them had been printed before
 */
public record CertificatesPrinted(
        DecisionId decision, String paper, int pages, int again, String why, Instant occurredAt, By by)
        implements DomainEvent {

    @Override
    public String about() {
        return "award-decision:" + decision;
    }
}
