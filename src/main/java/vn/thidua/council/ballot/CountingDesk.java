package vn.thidua.council.ballot;

import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.access.Actor;
import vn.thidua.council.SessionId;
import vn.thidua.council.SessionMoved;
import vn.thidua.council.body.CouncilRefusal;
import vn.thidua.council.session.AgendaItem;
import vn.thidua.council.session.CouncilSession;
import vn.thidua.council.session.Opening;
import vn.thidua.council.session.SessionRows;
import vn.thidua.council.session.SessionSight;
import vn.thidua.council.session.SessionState;
import vn.thidua.council.session.Sitting;
import vn.thidua.shared.Refusal;

/** Closes the vote and counts: once, and all at once. */
@NamedInterface("desk")
@Service
@Transactional
public class CountingDesk {

    private final SessionRows rows;
    private final Tallying tallies;
    private final SessionSight sight;
    private final Opening opening;
    private final BallotBox box;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    CountingDesk(
            SessionRows rows,
            Tallying tallies,
            SessionSight sight,
            Opening opening,
            BallotBox box,
            ApplicationEventPublisher events,
            Clock clock) {
        this.rows = rows;
        this.tallies = tallies;
        this.sight = sight;
        this.opening = opening;
        this.box = box;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Closes the vote and counts what is in the box and on paper; twice is once. The box goes with it.
     *
     * @throws vn.thidua.shared.Refused with a constant of {@link CouncilRefusal}; then the vote is open still
     */
    public void count(SessionId id, Counted counted, Actor actor) {
        Sitting there = sight.run(id, actor);
        SessionState state = there.session().state();
        if (state.counted()) {
            return;
        }
        if (state != SessionState.OPEN) {
            CouncilRefusal.VOTE_NOT_OPEN.because().raise();
        }
        CountRules.whyNot(there, counted).ifPresent(Refusal::raise);
        enough(there, counted);
        Map<UUID, Counted.Sum> sums = new HashMap<>(counted.paper());
        if (!there.session().onPaper()) {
            if (there.session().secret()) {
                unlock(there, counted.code(), sums);
            } else {
                box.said(id).forEach(said -> add(sums, said.item(), said.choice()));
            }
        }
        Instant now = Instant.now(clock);
        int screen = there.screen().size();
        tallies.keep(
                there,
                sums,
                new CouncilSession.Slips(
                        counted.given().handed() + screen,
                        counted.given().came() + there.voted(),
                        counted.given().bad()),
                now);
        box.drop(id);
        rows.move(id, SessionState.COUNTED, "", now, actor.by());
        events.publishEvent(
                new SessionMoved(id, there.session().title(), SessionState.COUNTED.name(), "", now, actor.by()));
    }

    /* Counting after few ballots would tell what these few said. */
    private void enough(Sitting there, Counted counted) {
        int came = there.voted() + counted.given().came();
        int needed = opening.quorum(there)
                .map(rule -> rule.value().of(there.members()))
                .orElse(1);
        if (came < needed) {
            CouncilRefusal.TOO_FEW.because(came, needed).raise();
        }
        // The tellers know the sums on paper, and what is left are the ballots in the box.
        int voted = there.voted();
        if (there.session().secret() && voted > 0 && voted < Opening.FEW) {
            CouncilRefusal.FEW_IN_BOX.because(voted).raise();
        }
    }

    private void unlock(Sitting there, String code, Map<UUID, Counted.Sum> sums) {
        List<AgendaItem> items = there.items();
        List<byte[]> slips = box.open(there.session().id(), code, items.size()).orElse(null);
        if (slips == null) {
            CouncilRefusal.WRONG_CODE.because().raise();
        } else if (slips.size() != there.voted()) {
            CouncilRefusal.BOX_BROKEN.because(slips.size(), there.voted()).raise();
        } else {
            for (byte[] slip : slips) {
                for (int i = 0; i < slip.length; i++) {
                    add(sums, items.get(i).id(), Choice.values()[slip[i]]);
                }
            }
        }
    }

    private static void add(Map<UUID, Counted.Sum> sums, UUID item, Choice choice) {
        if (choice != Choice.NONE) {
            Counted.Sum before = sums.getOrDefault(item, Counted.Sum.NONE);
            sums.put(item, choice == Choice.AGREE ? before.plus(1, 0) : before.plus(0, 1));
        }
    }
}
