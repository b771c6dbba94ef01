package vn.thidua.award.decision;

import java.util.UUID;
import org.springframework.modulith.NamedInterface;

/** Identifies a decision on awards. */
@NamedInterface("desk")
public record DecisionId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
