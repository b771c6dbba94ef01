package vn.thidua.award.decision;

import java.time.Instant;
import org.springframework.modulith.NamedInterface;
import vn.thidua.shared.By;
import vn.thidua.shared.DomainEvent;

/** A decision was given up before it was signed. */
@NamedInterface("desk")
public record DecisionCancelled(DecisionId decision, String title, String number, String why, Instant occurredAt, By by)
        implements DomainEvent {

    @Override
    public String about() {
        return "award-decision:" + decision;
    }
}
