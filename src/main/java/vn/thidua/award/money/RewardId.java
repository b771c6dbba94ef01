package vn.thidua.award.money;

import java.util.UUID;
import org.springframework.modulith.NamedInterface;

/** Identifies the money of an award. */
@NamedInterface("desk")
public record RewardId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
