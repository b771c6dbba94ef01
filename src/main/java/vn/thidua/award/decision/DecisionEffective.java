package vn.thidua.award.decision;

import java.time.Instant;
import org.springframework.modulith.NamedInterface;
import vn.thidua.shared.By;
import vn.thidua.shared.DomainEvent;

/** A decision was signed: its awards stand. */
@NamedInterface("desk")
public record DecisionEffective(DecisionId decision, String title, String number, int awards, Instant occurredAt, By by)
        implements DomainEvent {

    @Override
    public String about() {
        return "award-decision:" + decision;
    }
}
