package vn.thidua.scoring.round;

import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.organization.UnitId;
import vn.thidua.scoring.AgenciesChanged;
import vn.thidua.scoring.ScoringRoundId;
import vn.thidua.shared.By;
import vn.thidua.shared.NotFound;
import vn.thidua.shared.Reading;
import vn.thidua.shared.Refusal;

/** Says which unit verifies what a scale leaves to a name: another one where the first has ended, or cannot do it. */
@Service
@Transactional
public class AgencyDesk {

    private final RoundReads reads;
    private final RoundRows rows;
    private final FinalPlaces finals;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    AgencyDesk(RoundReads reads, RoundRows rows, FinalPlaces finals, ApplicationEventPublisher events, Clock clock) {
        this.reads = reads;
        this.rows = rows;
        this.finals = finals;
        this.events = events;
        this.clock = clock;
    }

    /** Returns why nobody else can verify; empty where somebody can. */
    @Reading
    public Optional<Refusal> whyNot(ScoringRound round) {
        if (round.closed()) {
            return Optional.of(ScoringRefusal.CLOSED.because());
        }
        List<UUID> groups = round.groups().stream().map(ScoringRound.Group::id).toList();
        return finals.closed(groups).containsAll(groups)
                ? Optional.of(ScoringRefusal.FINAL.because())
                : Optional.empty();
    }

    /**
     * Changes which units verify; what the former ones said counts no more and stays in the history.
     *
     * @param chosen unit by name; names that are left out, or that the round does not have, change nothing
     * @param version of the round as it was seen
     * @return how many names mean another unit now
     * @throws vn.thidua.shared.Refused with a constant of {@link ScoringRefusal}
     */
    public int change(ScoringRoundId id, Map<String, UnitId> chosen, long version, By by) {
        ScoringRound seen = round(id);
        seen.groups().forEach(group -> rows.hold(group.id()));
        // Read behind the lock: whoever makes places final or closes the round holds its groups.
        ScoringRound round = round(id);
        Map<String, UnitId> agencies = new HashMap<>(round.agencies());
        chosen.forEach((name, unit) -> agencies.computeIfPresent(name, (same, before) -> unit));
        int changed = (int) agencies.entrySet().stream()
                .filter(one -> !one.getValue().equals(round.agencies().get(one.getKey())))
                .count();
        if (changed == 0) {
            return 0;
        }
        whyNot(round).ifPresent(Refusal::raise);
        if (!rows.change(id, round.title(), round.days(), round.shownTo(), version)) {
            ScoringRefusal.ROUND_CHANGED.because().raise();
        }
        rows.bind(round.verifiedBy(agencies));
        events.publishEvent(new AgenciesChanged(id, changed, Instant.now(clock), by));
        return changed;
    }

    private ScoringRound round(ScoringRoundId id) {
        return reads.find(id).orElseThrow(() -> new NotFound("round " + id));
    }
}
