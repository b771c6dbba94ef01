package vn.thidua.scoring.ranking;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.paperwork.numbering.PaperNumbers;
import vn.thidua.paperwork.numbering.Stamp;
import vn.thidua.paperwork.numbering.Stamping;
import vn.thidua.scoring.MinutesNumbered;
import vn.thidua.scoring.round.ScoringRound;
import vn.thidua.shared.By;
import vn.thidua.shared.Reading;

/** Numbers the minutes of the meeting that agreed on final places (biên bản họp cụm, khối). Each version has its own minutes; those of an older one stay. */
@Service
@Transactional
public class FiledMinutesDesk {

    private final FinalRows finals;
    private final FiledMinutesRows rows;
    private final PaperNumbers numbers;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    FiledMinutesDesk(
            FinalRows finals,
            FiledMinutesRows rows,
            PaperNumbers numbers,
            ApplicationEventPublisher events,
            Clock clock) {
        this.finals = finals;
        this.rows = rows;
        this.numbers = numbers;
        this.events = events;
        this.clock = clock;
    }

    /** Returns the number of the minutes of a final version; empty where they have none. */
    @Reading
    public Optional<Stamp> stamp(UUID ranking) {
        return rows.find(ranking);
    }

    /**
     * Gives minutes the number that was typed, or the next of the unit whose office runs the round. The same asked again is answered with the number that they have.
     *
     * @throws vn.thidua.shared.Refused with {@link RankingRefusal#MINUTES_NUMBERED} or a constant of {@link vn.thidua.paperwork.numbering.StampRefusal}
     */
    public Stamp number(ScoringRound round, ScoringRound.Group group, FinalRanking version, Stamping typed, By by) {
        finals.lock(group.id());
        Optional<Stamp> there = rows.find(version.id());
        if (there.isPresent()) {
            if (!typed.asks(there.get())) {
                RankingRefusal.MINUTES_NUMBERED.because(there.get().printed()).raise();
            }
            return there.get();
        }
        Instant now = Instant.now(clock);
        Stamp stamp = numbers.stamp(round.owner().value(), round.title() + " – " + group.name(), typed, now, by.name());
        rows.insert(version.id(), stamp, by, now);
        events.publishEvent(new MinutesNumbered(round.id(), group.id(), version.number(), stamp.printed(), now, by));
        return stamp;
    }
}
