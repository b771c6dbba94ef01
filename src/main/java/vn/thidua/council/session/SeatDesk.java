package vn.thidua.council.session;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.access.AccountId;
import vn.thidua.access.Actor;
import vn.thidua.council.RecusalNoted;
import vn.thidua.council.SeatNoted;
import vn.thidua.council.SessionId;
import vn.thidua.council.body.CouncilRefusal;
import vn.thidua.council.body.MemberPicker;
import vn.thidua.evidence.domain.EvidenceReads;
import vn.thidua.shared.NotFound;

/** Notes who is there, who stands in for whom, and who is kept out of which vote. */
@NamedInterface("desk")
@Service
@Transactional
public class SeatDesk {

    private static final int LONG = 500;

    private final SessionRows rows;
    private final SessionSight sight;
    private final EvidenceReads evidence;
    private final MemberPicker picker;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    SeatDesk(
            SessionRows rows,
            SessionSight sight,
            EvidenceReads evidence,
            MemberPicker picker,
            ApplicationEventPublisher events,
            Clock clock) {
        this.rows = rows;
        this.sight = sight;
        this.evidence = evidence;
        this.picker = picker;
        this.events = events;
        this.clock = clock;
    }

    /**
     * What is noted of a seat.
     *
     * @param word why absent, or which paper
     * @param standIn name and post of who is there in its place
     * @param account with which that person votes, or null
     */
    @NamedInterface("desk")
    public record Noted(
            Attendance attendance,
            String word,
            String standIn,
            @Nullable AccountId account) {}

    /**
     * Notes whether a member is there. Once a ballot came from the seat, or votes were counted, it stays.
     *
     * @throws vn.thidua.shared.Refused with a constant of {@link CouncilRefusal}
     */
    public void note(SessionId id, UUID of, Noted noted, Actor actor) {
        Sitting there = sight.run(id, actor);
        Seat seat = there.seat(of).orElseThrow(() -> new NotFound("seat " + of));
        SessionState state = there.session().state();
        if (state != SessionState.CALLED && state != SessionState.OPEN) {
            CouncilRefusal.NOT_NOW.because().raise();
        }
        if (same(seat, noted)) {
            return;
        }
        if (seat.voted()) {
            CouncilRefusal.VOTED.because().raise();
        }
        if (noted.word().length() > LONG || noted.standIn().length() > LONG) {
            CouncilRefusal.TOO_LONG.because().raise();
        }
        boolean standsIn = noted.attendance() == Attendance.STAND_IN;
        if (standsIn && noted.standIn().isBlank()) {
            CouncilRefusal.NO_STAND_IN.because(seat.name()).raise();
        }
        boolean papers = !evidence.of(SessionFiles.KIND, List.of(id.value()))
                .getOrDefault(SessionFiles.subject(id, of), List.of())
                .isEmpty();
        if (standsIn && !papers) {
            CouncilRefusal.NO_AUTHORITY.because(seat.name()).raise();
        }
        if (noted.attendance() == Attendance.WRITTEN && papers && there.secret()) {
            CouncilRefusal.SECRET_PAPER.because().raise();
        }
        AccountId account = standsIn ? noted.account() : null;
        if (account != null
                && there.seats().stream()
                        .filter(other -> !other.id().equals(of))
                        .anyMatch(other -> account.equals(other.account()) || account.equals(other.standInAccount()))) {
            CouncilRefusal.ACCOUNT_TAKEN.because(noted.standIn()).raise();
        }
        String standIn = standsIn ? noted.standIn().strip() : "";
        rows.attend(of, new Noted(noted.attendance(), noted.word().strip(), standIn, account), who(there, standIn));
        if (state == SessionState.OPEN) {
            rows.forgetRecusals(of);
            rows.recuseByData(id, actor.by());
        }
        events.publishEvent(
                new SeatNoted(id, of, noted.attendance().name(), noted.word().strip(), Instant.now(clock), actor.by()));
    }

    /* Finds by the name, what stands before the first comma; of several of one name nobody. */
    private MemberPicker.@Nullable Somebody who(Sitting there, String standIn) {
        int comma = standIn.indexOf(',');
        List<MemberPicker.Somebody> named =
                picker.named(there.council().owner(), comma < 0 ? standIn : standIn.substring(0, comma));
        return named.size() == 1 ? named.getFirst() : null;
    }

    private static boolean same(Seat seat, Noted noted) {
        return seat.attendance() == noted.attendance()
                && seat.word().equals(noted.word().strip())
                && seat.standIn().equals(noted.standIn().strip())
                && Objects.equals(seat.standInAccount(), noted.account());
    }

    /**
     * Keeps a member out of a vote, or lets it in again, with a reason; before a ballot came from the seat.
     *
     * @param holds whether it is kept out
     * @throws vn.thidua.shared.Refused with a constant of {@link CouncilRefusal}
     */
    public void recuse(SessionId id, UUID item, UUID of, boolean holds, String why, Actor actor) {
        Sitting there = sight.run(id, actor);
        Seat seat = there.seat(of).filter(Seat::votes).orElseThrow(() -> new NotFound("seat " + of));
        if (there.item(item).isEmpty()) {
            throw new NotFound("item " + item);
        }
        SessionState state = there.session().state();
        if (state != SessionState.CALLED && state != SessionState.OPEN) {
            CouncilRefusal.NOT_NOW.because().raise();
        }
        if (seat.voted()) {
            CouncilRefusal.VOTED.because().raise();
        }
        if (why.isBlank()) {
            CouncilRefusal.NO_WHY.because().raise();
        }
        if (why.length() > LONG) {
            CouncilRefusal.TOO_LONG.because().raise();
        }
        boolean own = there.recused(item, of)
                .filter(one -> one.why() == Recusal.Why.OWN_NAME)
                .isPresent();
        if (!holds && own) {
            CouncilRefusal.OWN_NAME_STAYS.because(seat.name()).raise();
        }
        rows.recuse(new Recusal(
                item, of, Recusal.Why.OTHER, why.strip(), holds, actor.by().name()));
        events.publishEvent(new RecusalNoted(id, item, of, holds, why.strip(), Instant.now(clock), actor.by()));
    }
}
