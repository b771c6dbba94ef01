package vn.thidua.scoring.reminding;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.organization.UnitId;
import vn.thidua.scoring.ScoresReminded;
import vn.thidua.scoring.ScoringRoundId;
import vn.thidua.scoring.round.RoundReads;
import vn.thidua.scoring.round.ScoringRefusal;
import vn.thidua.scoring.round.ScoringRound;
import vn.thidua.scoring.round.Stage;
import vn.thidua.shared.By;
import vn.thidua.shared.NotFound;
import vn.thidua.shared.Reading;

/** Reminds those who have to score and have not: three days before the last day, on it, and on the day after; and whenever the office says so. */
@Service
@Transactional
public class ScoreReminderDesk {

    /** Days from a last day on which the program reminds by itself. */
    public static final List<Integer> DAYS = List.of(-3, 0, 1);

    /* "Three days left" would be wrong a day later; that a day is over stays true. */
    private static final int CATCH_UP = 2;

    private final Owings owings;
    private final RoundReads rounds;
    private final ScoreReminderRows rows;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ScoreReminderDesk(
            Owings owings, RoundReads rounds, ScoreReminderRows rows, ApplicationEventPublisher events, Clock clock) {
        this.owings = owings;
        this.rounds = rounds;
        this.rows = rows;
        this.events = events;
        this.clock = clock;
    }

    /** Returns when units were reminded last of a part of a round. */
    @Reading
    public Map<UnitId, Instant> last(ScoringRoundId round, Stage stage) {
        return rows.last(round, stage);
    }

    /**
     * Reminds all who have to score and have not, in one part, once a day; returns how many are told.
     *
     * @throws vn.thidua.shared.Refused with {@link ScoringRefusal#NOBODY_LEFT}
     */
    public int remind(ScoringRoundId id, Stage stage, By by) {
        ScoringRound round = rounds.find(id).orElseThrow(() -> new NotFound("round " + id));
        int told = tell(round, stage, owings.of(round), "hand:" + LocalDate.now(clock), by);
        if (told == 0) {
            ScoringRefusal.NOBODY_LEFT.because().raise();
        }
        return told;
    }

    /** Reminds as the days of a round say today; what was sent on an occasion is not sent again. */
    public void follow(ScoringRound round) {
        LocalDate today = LocalDate.now(clock);
        List<Owing> owing = List.of();
        boolean read = false;
        for (Stage stage : List.of(Stage.SELF, Stage.PEER, Stage.AGENCY)) {
            LocalDate lastDay = lastDay(round, stage);
            for (int days : DAYS) {
                LocalDate wanted = lastDay.plusDays(days);
                if (!today.isBefore(wanted) && !today.isAfter(wanted.plusDays(days > 0 ? CATCH_UP : 0))) {
                    owing = read ? owing : owings.of(round);
                    read = true;
                    tell(round, stage, owing, "day:" + lastDay + ":" + days, By.PROGRAM);
                }
            }
        }
    }

    private static LocalDate lastDay(ScoringRound round, Stage stage) {
        return switch (stage) {
            case SELF -> round.days().self();
            case PEER -> round.days().peer();
            case AGENCY, OFFICE -> round.days().verified();
        };
    }

    private int tell(ScoringRound round, Stage stage, List<Owing> owing, String occasion, By by) {
        List<UnitId> units = owing.stream()
                .filter(one -> one.stage() == stage)
                .map(Owing::unit)
                .toList();
        Instant now = Instant.now(clock);
        List<UnitId> told = units.isEmpty() ? List.of() : rows.add(round.id(), stage, occasion, units, by, now);
        if (!told.isEmpty()) {
            events.publishEvent(new ScoresReminded(
                    round.id(), round.title(), stage.name(), lastDay(round, stage), occasion, told, now, by));
        }
        return told.size();
    }
}
