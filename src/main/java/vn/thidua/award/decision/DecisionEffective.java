package vn.thidua.award.decision;

import java.time.Instant;
import java.util.List;
import org.springframework.modulith.NamedInterface;
import vn.thidua.organization.UnitId;
import vn.thidua.shared.By;
import vn.thidua.shared.DomainEvent;

/**
 * A decision was signed: its awards stand.
 *
 * @param awards how many
 * @param units that are told, each once
 */
@NamedInterface("desk")
public record DecisionEffective(
        DecisionId decision, String title, String number, int awards, List<UnitId> units, Instant occurredAt, By by)
        implements DomainEvent {

    public DecisionEffective {
        units = List.copyOf(units);
    }

    @Override
    public String about() {
        return "award-decision:" + decision;
    }
}
