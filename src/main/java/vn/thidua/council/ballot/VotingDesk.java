package vn.thidua.council.ballot;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.access.Actor;
import vn.thidua.council.BallotCast;
import vn.thidua.council.SessionId;
import vn.thidua.council.body.CouncilRefusal;
import vn.thidua.council.session.AgendaItem;
import vn.thidua.council.session.Seat;
import vn.thidua.council.session.SessionReads;
import vn.thidua.council.session.SessionState;
import vn.thidua.council.session.Sitting;
import vn.thidua.shared.NotFound;
import vn.thidua.shared.Refusal;
import vn.thidua.shared.Sha256;

/** Takes ballots. Of a secret one it keeps that it came, and puts the slip locked into the box; nothing else knows both (decision 38). */
@NamedInterface("desk")
@Service
@Transactional
public class VotingDesk {

    private final SessionReads reads;
    private final BallotBox box;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    VotingDesk(SessionReads reads, BallotBox box, ApplicationEventPublisher events, Clock clock) {
        this.reads = reads;
        this.box = box;
        this.events = events;
        this.clock = clock;
    }

    /** Returns why nobody can vote from a seat now. */
    public Optional<Refusal> whyNot(Sitting sitting, Seat seat, Actor actor) {
        if (actor.active().mandate().isPresent()) {
            return Optional.of(CouncilRefusal.NO_DEPUTY.because());
        }
        if (sitting.session().state().counted()) {
            return Optional.of(CouncilRefusal.VOTE_OVER.because());
        }
        if (sitting.session().state() != SessionState.OPEN || sitting.session().onPaper()) {
            return Optional.of(CouncilRefusal.VOTE_NOT_OPEN.because());
        }
        if (seat.voted()) {
            return Optional.of(CouncilRefusal.VOTED.because());
        }
        return seat.attendance().there() ? Optional.empty() : Optional.of(CouncilRefusal.NOT_THERE.because());
    }

    /**
     * Takes a ballot; the same one sent again changes nothing.
     *
     * @param number random number of the ballot, the same however often it is sent
     * @param choices by item; what is missing is no opinion, and what the member is kept out of is passed over
     * @throws vn.thidua.shared.Refused with a constant of {@link CouncilRefusal}
     * @throws NotFound for whoever has no seat
     */
    public void cast(SessionId id, String number, Map<UUID, Choice> choices, Actor actor) {
        Sitting sitting = reads.shared(id).orElseThrow(() -> new NotFound("session " + id));
        Seat seat = sitting.seatOf(actor.account()).orElseThrow(() -> new NotFound("seat in " + id));
        String hash = Sha256.of((seat.id() + number).getBytes(StandardCharsets.US_ASCII));
        Optional<String> before = box.voted(seat.id());
        if (before.isPresent() && before.get().equals(hash)) {
            return;
        }
        if (before.isPresent() && !sitting.session().state().counted()) {
            CouncilRefusal.VOTED.because().raise();
        }
        whyNot(sitting, seat, actor).ifPresent(Refusal::raise);
        box.mark(seat.id(), hash);
        List<AgendaItem> items = sitting.items();
        byte[] slip = new byte[items.size()];
        for (int i = 0; i < slip.length; i++) {
            AgendaItem item = items.get(i);
            if (sitting.recused(item.id(), seat.id()).isEmpty()) {
                Choice choice = choices.getOrDefault(item.id(), Choice.NONE);
                slip[i] = (byte) choice.ordinal();
                if (!sitting.session().secret()) {
                    box.say(item.id(), seat.id(), choice);
                }
            }
        }
        if (sitting.session().secret()) {
            box.drop(id, slip);
        }
        events.publishEvent(new BallotCast(id, seat.id(), Instant.now(clock), actor.by()));
    }
}
