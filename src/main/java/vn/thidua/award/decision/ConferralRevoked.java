package vn.thidua.award.decision;

import java.time.Instant;
import org.springframework.modulith.NamedInterface;
import vn.thidua.organization.UnitId;
import vn.thidua.shared.By;
import vn.thidua.shared.DomainEvent;

/** An award was taken back by another decision. */
@NamedInterface("desk")
public record ConferralRevoked(
        DecisionId decision,
        ConferralId conferral,
        String name,
        String number,
        String ground,
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
