package vn.thidua.commendation.clearance;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.access.Actor;
import vn.thidua.commendation.ClearanceId;
import vn.thidua.commendation.ClearanceReminded;
import vn.thidua.commendation.round.AwardRound;
import vn.thidua.commendation.round.AwardRoundReads;
import vn.thidua.commendation.round.AwardRoundSight;
import vn.thidua.regulation.OfficeCalendar;
import vn.thidua.shared.By;
import vn.thidua.shared.NotFound;
import vn.thidua.shared.Reading;
import vn.thidua.shared.Refusal;

/** Reminds bodies that have not answered: two working days before the last day, once it is over, and whenever the office says so; never twice on one occasion. */
@NamedInterface("desk")
@Service
@Transactional
public class ClearanceReminders {

    private static final int BEFORE = 2;

    private final ClearanceReads reads;
    private final ClearanceRows rows;
    private final AwardRoundReads rounds;
    private final AwardRoundSight sight;
    private final OfficeCalendar calendar;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ClearanceReminders(
            ClearanceReads reads,
            ClearanceRows rows,
            AwardRoundReads rounds,
            AwardRoundSight sight,
            OfficeCalendar calendar,
            ApplicationEventPublisher events,
            Clock clock) {
        this.reads = reads;
        this.rows = rows;
        this.rounds = rounds;
        this.sight = sight;
        this.calendar = calendar;
        this.events = events;
        this.clock = clock;
    }

    /** Returns what waits for an answer. */
    @Reading
    public List<Clearance> waiting() {
        return reads.waiting();
    }

    /** Reminds of one request where today is an occasion for that. */
    public void follow(Clearance clearance) {
        LocalDate today = LocalDate.now(clock);
        LocalDate due = clearance.term().dueOn();
        int left = calendar.days().between(today, due);
        if (today.isAfter(due)) {
            remind(clearance, "after:" + due, By.PROGRAM);
        } else if (left <= BEFORE && clearance.term().days() > BEFORE) {
            remind(clearance, "before:" + due, By.PROGRAM);
        }
    }

    /**
     * Reminds of one request because the office says so, once a day.
     *
     * @throws vn.thidua.shared.Refused where nobody has to answer it any more
     * @throws NotFound where the person does not run the round
     */
    public void remind(ClearanceId id, Actor actor) {
        Clearance clearance = reads.locked(id).orElseThrow(() -> new NotFound("clearance " + id));
        sight.run(clearance.round(), actor);
        ClearanceRules.whyNotAnswer(clearance).ifPresent(Refusal::raise);
        remind(clearance, "hand:" + LocalDate.now(clock), actor.by());
    }

    private void remind(Clearance clearance, String occasion, By by) {
        Instant now = Instant.now(clock);
        if (rows.remind(clearance.id(), occasion, now, by)) {
            AwardRound round = rounds.find(clearance.round()).orElseThrow();
            events.publishEvent(new ClearanceReminded(
                    clearance.id(),
                    clearance.round(),
                    round.title(),
                    clearance.unit(),
                    round.owner(),
                    clearance.body(),
                    clearance.term().dueOn(),
                    occasion,
                    now,
                    by));
        }
    }
}
