package vn.thidua.commendation.eligibility;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.annotation.Fallback;
import org.springframework.stereotype.Component;
import vn.thidua.commendation.EarlierHonours;

/** Knows of no award before: everything that rests on one is judged by people. Steps back for a register. */
@Component
@Fallback
class UnknownHonours implements EarlierHonours {

    @Override
    public Optional<Map<UUID, List<Honour>>> of(Collection<UUID> subjects) {
        return Optional.empty();
    }
}
