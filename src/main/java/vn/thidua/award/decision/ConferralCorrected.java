package vn.thidua.award.decision;

import java.time.Instant;
import org.springframework.modulith.NamedInterface;
import vn.thidua.organization.UnitId;
import vn.thidua.shared.By;
import vn.thidua.shared.DomainEvent;

/** An award was misprinted; another one stands in its place. */
@NamedInterface("desk")
public record ConferralCorrected(
        DecisionId decision,
        ConferralId conferral,
        ConferralId instead,
        String name,
        String why,
        UnitId unit,
        Instant occurredAt,
        By by)
        implements DomainEvent {

    @Override
    public String about() {
        return "award-decision:" + decision;
    }
}
