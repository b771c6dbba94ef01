package vn.thidua.scoring.round;

import java.time.Clock;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.scoring.RoundClosed;
import vn.thidua.scoring.RoundReopened;
import vn.thidua.scoring.ScoringRoundId;
import vn.thidua.scoring.round.ScoringRound.Group;
import vn.thidua.shared.By;
import vn.thidua.shared.NotFound;
import vn.thidua.shared.Refusal;

/** Closes rounds of which all places are final, and opens them again. */
@NamedInterface("desk")
@Service
@Transactional
public class ClosingDesk {

    private final RoundReads reads;
    private final RoundRows rows;
    private final FinalPlaces finals;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ClosingDesk(RoundReads reads, RoundRows rows, FinalPlaces finals, ApplicationEventPublisher events, Clock clock) {
        this.reads = reads;
        this.rows = rows;
        this.finals = finals;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Closes a round; one that is closed stays so.
     *
     * @throws vn.thidua.shared.Refused with {@link ScoringRefusal#NOT_FINAL} when places of a group are not final
     */
    public void close(ScoringRoundId id, By by) {
        ScoringRound round = round(id);
        // Whoever opens final places again waits for this, or is waited for.
        rows.hold(round.groups().stream().map(Group::id).toList());
        if (round.closed()) {
            return;
        }
        Set<UUID> closed = finals.closed(round.groups().stream().map(Group::id).toList());
        RoundRules.whyNotClose(round, closed).ifPresent(Refusal::raise);
        Instant now = Instant.now(clock);
        if (rows.close(id, now)) {
            events.publishEvent(new RoundClosed(id, round.title(), now, by));
        }
    }

    /**
     * Opens a closed round again; one that is open stays so.
     *
     * @throws vn.thidua.shared.Refused with {@link ScoringRefusal#NO_WORDS} without a reason
     */
    public void reopen(ScoringRoundId id, String why, By by) {
        ScoringRound round = round(id);
        if (why.isBlank()) {
            ScoringRefusal.NO_WORDS.because().raise();
        }
        if (rows.close(id, null)) {
            events.publishEvent(new RoundReopened(id, round.title(), why.strip(), Instant.now(clock), by));
        }
    }

    private ScoringRound round(ScoringRoundId id) {
        return reads.find(id).orElseThrow(() -> new NotFound("round " + id));
    }
}
