package vn.thidua.award.printing.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.thidua.award.printing.KeptKey;
import vn.thidua.shared.Refusal;

/**
 * The keys of a body, the newest first.
 *
 * @param typed day that was sent and refused, else today
 */
public record KeysPage(List<KeptKey> keys, LocalDate today, String typed, Optional<Refusal> refusal) {

    /** Tells whether a key signs today. */
    public boolean inUse(KeptKey key) {
        return keys.stream()
                .filter(one -> !one.from().isAfter(today))
                .findFirst()
                .filter(key::equals)
                .isPresent();
    }

    /** Tells whether a key is still to begin. */
    public boolean later(KeptKey key) {
        return key.from().isAfter(today);
    }
}
