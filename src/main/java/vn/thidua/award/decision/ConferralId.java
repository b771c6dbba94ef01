package vn.thidua.award.decision;

import java.util.UUID;
import org.springframework.modulith.NamedInterface;

/** Identifies one award to one recipient in a decision; it is also the id under which the register of honours has it. */
@NamedInterface("desk")
public record ConferralId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
