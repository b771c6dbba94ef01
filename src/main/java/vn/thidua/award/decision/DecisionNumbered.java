package vn.thidua.award.decision;

import java.time.Instant;
import java.time.LocalDate;
import org.springframework.modulith.NamedInterface;
import vn.thidua.shared.By;
import vn.thidua.shared.DomainEvent;

/** A decision got its number; what it says stays from now on. */
@NamedInterface("desk")
public record DecisionNumbered(
        DecisionId decision, String title, String number, LocalDate on, String signer, Instant occurredAt, By by)
        implements DomainEvent {

    @Override
    public String about() {
        return "award-decision:" + decision;
    }
}
