package vn.thidua.council.ballot;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.access.AccountId;
import vn.thidua.access.Actor;
import vn.thidua.council.BallotOpened;
import vn.thidua.council.SessionId;
import vn.thidua.council.SessionMoved;
import vn.thidua.council.body.CouncilRefusal;
import vn.thidua.council.session.CouncilSession;
import vn.thidua.council.session.Opening;
import vn.thidua.council.session.Seat;
import vn.thidua.council.session.SessionRows;
import vn.thidua.council.session.SessionSight;
import vn.thidua.council.session.SessionState;
import vn.thidua.council.session.Sitting;
import vn.thidua.shared.Refusal;

/** Opens a session: who sits is fixed, who is kept out of which vote is noted, the ballot box is put up. */
@NamedInterface("desk")
@Service
@Transactional
public class OpeningDesk {

    private final SessionRows rows;
    private final SessionSight sight;
    private final Opening opening;
    private final BallotBox box;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    OpeningDesk(
            SessionRows rows,
            SessionSight sight,
            Opening opening,
            BallotBox box,
            ApplicationEventPublisher events,
            Clock clock) {
        this.rows = rows;
        this.sight = sight;
        this.opening = opening;
        this.box = box;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Opens a session that was called.
     *
     * @return the code that opens the ballot box, which is told this once only; empty for an open vote, one on paper, and a session that is open already
     * @throws vn.thidua.shared.Refused with a constant of {@link CouncilRefusal}
     */
    public Optional<String> open(SessionId id, Actor actor) {
        Sitting before = sight.run(id, actor);
        if (before.session().state() == SessionState.OPEN) {
            return Optional.empty();
        }
        if (before.session().state() != SessionState.CALLED) {
            CouncilRefusal.NOT_NOW.because().raise();
        }
        Instant now = Instant.now(clock);
        Sitting there = opening.prepare(before, now, actor);
        opening.whyNot(there).ifPresent(Refusal::raise);
        Optional<String> code =
                there.secret() && !there.session().onPaper() ? Optional.of(box.put(id)) : Optional.empty();
        rows.move(id, SessionState.OPEN, "", now, actor.by());
        moved(there.session(), SessionState.OPEN.name(), "", now, actor);
        tell(there, false, now, actor);
        return code;
    }

    /**
     * Puts up an empty box with a new lock and lets everybody vote once more, for the code was lost or told.
     *
     * @param why needed once somebody voted
     * @return the new code; empty for an open vote
     * @throws vn.thidua.shared.Refused with {@link CouncilRefusal#VOTE_NOT_OPEN}, {@link CouncilRefusal#VOTE_OVER} or {@link CouncilRefusal#NO_WHY}
     */
    public Optional<String> again(SessionId id, String why, Actor actor) {
        Sitting there = sight.run(id, actor);
        voting(there);
        if (there.voted() > 0 && why.isBlank()) {
            CouncilRefusal.NO_WHY.because().raise();
        }
        Instant now = Instant.now(clock);
        boolean told = there.voted() > 0;
        box.unmark(id);
        Optional<String> code = there.secret() ? Optional.of(box.put(id)) : Optional.empty();
        rows.note(id, "AGAIN", why.strip(), now, actor.by());
        moved(there.session(), "AGAIN", why.strip(), now, actor);
        if (told) {
            tell(there, true, now, actor);
        }
        return code;
    }

    /**
     * Takes the opening back, as long as nobody voted.
     *
     * @throws vn.thidua.shared.Refused with {@link CouncilRefusal#NOT_NOW}, {@link CouncilRefusal#SOMEBODY_VOTED} or {@link CouncilRefusal#NO_WHY}
     */
    public void takeBack(SessionId id, String why, Actor actor) {
        Sitting there = sight.run(id, actor);
        if (there.session().state() == SessionState.CALLED) {
            return;
        }
        if (there.session().state() != SessionState.OPEN) {
            CouncilRefusal.NOT_NOW.because().raise();
        }
        if (there.voted() > 0) {
            CouncilRefusal.SOMEBODY_VOTED.because().raise();
        }
        if (why.isBlank()) {
            CouncilRefusal.NO_WHY.because().raise();
        }
        Instant now = Instant.now(clock);
        box.drop(id);
        opening.undo(id);
        rows.move(id, SessionState.CALLED, why.strip(), now, actor.by());
        moved(there.session(), SessionState.CALLED.name(), why.strip(), now, actor);
    }

    /**
     * Reminds those from whose seats no ballot came yet.
     *
     * @throws vn.thidua.shared.Refused with {@link CouncilRefusal#VOTE_NOT_OPEN} or {@link CouncilRefusal#VOTE_OVER}
     */
    public void remind(SessionId id, Actor actor) {
        Sitting there = sight.run(id, actor);
        voting(there);
        tell(there, true, Instant.now(clock), actor);
    }

    private static void voting(Sitting there) {
        if (there.session().state().counted()) {
            CouncilRefusal.VOTE_OVER.because().raise();
        }
        if (there.session().state() != SessionState.OPEN || there.session().onPaper()) {
            CouncilRefusal.VOTE_NOT_OPEN.because().raise();
        }
    }

    private void tell(Sitting there, boolean again, Instant now, Actor actor) {
        List<AccountId> people = new ArrayList<>();
        for (Seat seat : there.screen()) {
            AccountId account = seat.voter();
            if (account != null && !(again && seat.voted())) {
                people.add(account);
            }
        }
        if (!people.isEmpty()) {
            events.publishEvent(
                    new BallotOpened(there.session().id(), there.session().title(), again, people, now, actor.by()));
        }
    }

    private void moved(CouncilSession session, String state, String word, Instant now, Actor actor) {
        events.publishEvent(new SessionMoved(session.id(), session.title(), state, word, now, actor.by()));
    }
}
