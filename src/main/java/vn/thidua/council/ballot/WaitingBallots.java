package vn.thidua.council.ballot;

import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.thidua.access.Act;
import vn.thidua.access.Actor;
import vn.thidua.campaign.WaitingWork;
import vn.thidua.council.body.Council;
import vn.thidua.council.body.CouncilSight;
import vn.thidua.council.session.CouncilSession;
import vn.thidua.council.session.SessionReads;
import vn.thidua.council.session.SessionState;

/** What waits: ballots for members, sessions to be counted or written up for the office. */
@Component
class WaitingBallots implements WaitingWork {

    private final SessionReads reads;
    private final CouncilSight councils;

    WaitingBallots(SessionReads reads, CouncilSight councils) {
        this.reads = reads;
        this.councils = councils;
    }

    @Override
    public List<Item> of(Actor actor) {
        List<Item> items = new ArrayList<>();
        if (actor.may(Act.VOTE)) {
            for (CouncilSession session : reads.waitingFor(actor.account())) {
                items.add(new Item(
                        "council.toVote", List.of(session.title()), session.path() + "/ballot", session.day(), false));
            }
        }
        if (actor.may(Act.RUN_COUNCIL)) {
            List<Council> run = councils.run(councils.visible(actor), actor);
            reads.of(run.stream().map(Council::id).toList()).stream()
                    .filter(session -> session.state() == SessionState.OPEN || session.state() == SessionState.COUNTED)
                    .forEach(session -> items.add(new Item(
                            session.state() == SessionState.OPEN ? "council.toCount" : "council.toFix",
                            List.of(session.title()),
                            session.path(),
                            null,
                            false)));
        }
        return items;
    }
}
