package vn.thidua.council.session;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Component;
import vn.thidua.access.Actor;
import vn.thidua.council.CouncilId;
import vn.thidua.council.SessionId;
import vn.thidua.council.body.Council;
import vn.thidua.council.body.CouncilSight;
import vn.thidua.shared.NotFound;

/** Knows whose a session is: the office that works for the council runs it; whoever may see the council, or has a seat, sees it once members are invited. */
@NamedInterface("desk")
@Component
public class SessionSight {

    private final SessionReads reads;
    private final CouncilSight councils;

    SessionSight(SessionReads reads, CouncilSight councils) {
        this.reads = reads;
        this.councils = councils;
    }

    /** Returns those of the sessions of councils that the person may see, the last first. */
    public List<CouncilSession> visible(Collection<Council> of, Actor actor) {
        Set<CouncilId> run = councils.run(of, actor).stream().map(Council::id).collect(Collectors.toSet());
        return reads.of(of.stream().map(Council::id).toList()).stream()
                .filter(session -> session.state() != SessionState.PLANNED || run.contains(session.council()))
                .toList();
    }

    /**
     * Returns a session that the person may see.
     *
     * @throws NotFound for any other
     */
    public Sitting visible(SessionId id, Actor actor) {
        return reads.find(id)
                .filter(sitting -> runs(sitting, actor)
                        || sitting.session().state() != SessionState.PLANNED && knows(sitting, actor))
                .orElseThrow(() -> new NotFound("session " + id));
    }

    /**
     * Returns a session that the person runs, and keeps others from it.
     *
     * @throws NotFound for any other
     */
    public Sitting run(SessionId id, Actor actor) {
        return reads.locked(id)
                .filter(sitting -> runs(sitting, actor))
                .orElseThrow(() -> new NotFound("session " + id));
    }

    /** Tells whether the person runs the session. */
    public boolean runs(Sitting sitting, Actor actor) {
        return councils.runs(sitting.council(), actor);
    }

    private boolean knows(Sitting sitting, Actor actor) {
        return new HashSet<>(councils.visible(actor)).contains(sitting.council())
                || sitting.seats().stream()
                        .anyMatch(seat -> actor.account().equals(seat.account())
                                || actor.account().equals(seat.standInAccount()));
    }
}
