package vn.thidua.award.printing;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thidua.award.decision.DecisionId;
import vn.thidua.shared.By;
import vn.thidua.shared.DomainEvent;

/**
 * That certificates had been handed over was written down by mistake.
 *
 * @param former what had been written down
 */
public record HandoverUndone(DecisionId decision, List<Former> former, Instant occurredAt, By by)
        implements DomainEvent {

    /** Keeps a copy. */
    public HandoverUndone {
        former = List.copyOf(former);
    }

    /**
     * What had been written down about a certificate.
     *
     * @param certificate its number
     * @param receivedBy who received it, empty for the recipient
     */
    public record Former(String certificate, @Nullable LocalDate on, String receivedBy) {}

    @Override
    public String about() {
        return "award-decision:" + decision;
    }
}
