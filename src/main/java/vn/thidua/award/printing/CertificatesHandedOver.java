package vn.thidua.award.printing;

import java.time.Instant;
import java.time.LocalDate;
import vn.thidua.award.decision.DecisionId;
import vn.thidua.shared.By;
import vn.thidua.shared.DomainEvent;

/** Certificates were handed over to those whom they are for, or to somebody for them. */
public record CertificatesHandedOver(
        DecisionId decision, int certificates, LocalDate on, String receivedBy, Instant occurredAt, By by)
        implements DomainEvent {

    @Override
    public String about() {
        return "award-decision:" + decision;
    }
}
