package vn.thidua.award.money;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Component;

/** Reads money that changed hands; one statement, however many. */
@NamedInterface("desk")
@Component
public class Payments {

    private final PaymentRows rows;

    Payments(PaymentRows rows) {
        this.rows = rows;
    }

    /** Returns the payments of rewards, the first first; those that were undone too. */
    public Map<RewardId, List<Payment>> of(Collection<RewardId> rewards) {
        return rows.of(rewards);
    }

    /** Returns a payment. */
    public Optional<Payment> find(UUID id) {
        return rows.find(id);
    }
}
