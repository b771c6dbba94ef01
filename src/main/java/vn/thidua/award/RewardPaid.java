package vn.thidua.award;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import vn.thidua.shared.By;
import vn.thidua.shared.DomainEvent;

/**
 * Money changed hands for an award.
 *
 * @param sort PAID to the recipient, BACK from them
 */
public record RewardPaid(
        UUID decision, String name, String sort, long amount, LocalDate on, String receiver, Instant occurredAt, By by)
        implements DomainEvent {

    @Override
    public String about() {
        return "award-decision:" + decision;
    }
}
