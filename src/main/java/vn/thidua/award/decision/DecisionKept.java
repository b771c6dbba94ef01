package vn.thidua.award.decision;

import java.time.Instant;
import org.springframework.modulith.NamedInterface;
import vn.thidua.shared.By;
import vn.thidua.shared.DomainEvent;

/** A decision was drafted or changed. */
@NamedInterface("desk")
public record DecisionKept(DecisionId decision, String title, Instant occurredAt, By by) implements DomainEvent {

    @Override
    public String about() {
        return "award-decision:" + decision;
    }
}
