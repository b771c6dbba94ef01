package vn.thidua.council.session;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.access.AccountId;
import vn.thidua.access.Actor;
import vn.thidua.commendation.AwardRoundId;
import vn.thidua.council.CouncilId;
import vn.thidua.council.SessionCalled;
import vn.thidua.council.SessionId;
import vn.thidua.council.SessionMoved;
import vn.thidua.council.body.Council;
import vn.thidua.council.body.CouncilRefusal;
import vn.thidua.council.body.CouncilSight;
import vn.thidua.shared.NotFound;
import vn.thidua.shared.Vietnamese;
import vn.thidua.shared.WrittenDay;

/** Prepares sessions: when and where, what stands on the agenda, who is invited. */
@NamedInterface("desk")
@Service
@Transactional
public class SittingDesk {

    private static final int LONG = 4000;
    private static final int TITLE = 200;

    private final SessionRows rows;
    private final SessionSight sight;
    private final CouncilSight councils;
    private final CouncilAgenda agenda;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    SittingDesk(
            SessionRows rows,
            SessionSight sight,
            CouncilSight councils,
            CouncilAgenda agenda,
            ApplicationEventPublisher events,
            Clock clock) {
        this.rows = rows;
        this.sight = sight;
        this.councils = councils;
        this.agenda = agenda;
        this.events = events;
        this.clock = clock;
    }

    /**
     * What is planned.
     *
     * @param startsAt when it begins, null where that was not readable
     * @param secret whether the office wants a secret ballot where the law leaves that to it
     * @param rounds from which proposals are taken
     */
    @NamedInterface("desk")
    public record Plan(
            String title,
            @Nullable Instant startsAt,
            String place,
            boolean onPaper,
            boolean secret,
            String tellers,
            String words,
            Set<AwardRoundId> rounds) {

        Instant begins() {
            return Objects.requireNonNull(startsAt);
        }

        int year() {
            return begins().atZone(Vietnamese.ZONE).getYear();
        }
    }

    /**
     * Plans a session; the same sent twice is one.
     *
     * @throws vn.thidua.shared.Refused with {@link CouncilRefusal#NO_NAME}, {@link CouncilRefusal#NO_PLACE} or {@link CouncilRefusal#TOO_LONG}
     */
    public void plan(SessionId id, CouncilId of, Plan plan, Actor actor) {
        Council council = councils.visible(of, actor);
        if (!councils.runs(council, actor)) {
            throw new NotFound("council " + of);
        }
        check(plan);
        if (rows.insert(id, of, plan, actor.by())) {
            CouncilAgenda.Made made = agenda.of(id, plan.rounds(), CouncilAgenda.Made.NONE, actor);
            rows.agenda(id, made);
            rows.seat(id);
            moved(id, plan.title(), SessionState.PLANNED, "", actor);
        }
    }

    /**
     * Changes what is planned, until the session is opened.
     *
     * @throws vn.thidua.shared.Refused with a constant of {@link CouncilRefusal}
     */
    public void change(SessionId id, long version, Plan plan, Actor actor) {
        Sitting there = sight.run(id, actor);
        ahead(there);
        if (there.session().version() != version) {
            CouncilRefusal.CHANGED_MEANWHILE
                    .because(there.session().changedBy())
                    .raise();
        }
        check(plan);
        rows.update(id, plan, actor.by());
        CouncilAgenda.Made made = agenda.of(
                id, plan.rounds(), new CouncilAgenda.Made(there.groups(), there.items(), there.passed()), actor);
        rows.agenda(id, made);
        rows.seat(id);
        Instant now = Instant.now(clock);
        if (there.session().state() == SessionState.CALLED) {
            rows.note(id, "CHANGED", "", now, actor.by());
            invite(sight.run(id, actor), now, actor);
        }
        events.publishEvent(new SessionMoved(id, plan.title(), "CHANGED", "", now, actor.by()));
    }

    /**
     * Writes points down by which equals are told apart, until votes are counted: who knows the votes does not set them.
     *
     * @throws vn.thidua.shared.Refused with {@link CouncilRefusal#NOT_NOW}
     */
    public void points(SessionId id, Map<UUID, BigDecimal> points, Actor actor) {
        Sitting there = sight.run(id, actor);
        ahead(there);
        there.items().forEach(item -> rows.points(id, item.id(), points.get(item.id())));
        events.publishEvent(
                new SessionMoved(id, there.session().title(), "CHANGED", "", Instant.now(clock), actor.by()));
    }

    /**
     * Invites the members; twice is once.
     *
     * @throws vn.thidua.shared.Refused with {@link CouncilRefusal#NOT_NOW}, {@link CouncilRefusal#NO_AGENDA}, {@link CouncilRefusal#NO_MEMBERS}
     */
    public void call(SessionId id, Actor actor) {
        Sitting there = sight.run(id, actor);
        if (there.session().state() == SessionState.CALLED) {
            return;
        }
        ahead(there);
        if (there.items().isEmpty()) {
            CouncilRefusal.NO_AGENDA.because().raise();
        }
        if (there.members() == 0) {
            CouncilRefusal.NO_MEMBERS
                    .because(WrittenDay.of(there.session().day()))
                    .raise();
        }
        moved(id, there.session().title(), SessionState.CALLED, "", actor);
        invite(there, Instant.now(clock), actor);
    }

    /**
     * Says that a session is not held, or that what was counted does not stand; twice is once. What was counted stays written down, what stood on the agenda is free for another session.
     *
     * @throws vn.thidua.shared.Refused with {@link CouncilRefusal#NOT_NOW}, {@link CouncilRefusal#NO_WHY} or {@link CouncilRefusal#TOO_LONG}
     */
    public void cancel(SessionId id, String why, Actor actor) {
        Sitting there = sight.run(id, actor);
        if (there.session().state() == SessionState.CANCELLED) {
            return;
        }
        if (there.session().state() != SessionState.COUNTED) {
            ahead(there);
        }
        if (why.isBlank()) {
            CouncilRefusal.NO_WHY.because().raise();
        }
        if (why.length() > LONG) {
            CouncilRefusal.TOO_LONG.because().raise();
        }
        moved(id, there.session().title(), SessionState.CANCELLED, why.strip(), actor);
    }

    private void invite(Sitting there, Instant now, Actor actor) {
        CouncilSession session = there.session();
        List<AccountId> people = new ArrayList<>();
        for (Seat seat : there.seats()) {
            AccountId account = seat.account();
            if (account != null) {
                people.add(account);
            }
        }
        String when = "%tH:%<tM %s".formatted(session.startsAt().atZone(Vietnamese.ZONE), WrittenDay.of(session.day()));
        events.publishEvent(
                new SessionCalled(session.id(), session.title(), when, session.place(), people, now, actor.by()));
    }

    private void moved(SessionId id, String title, SessionState state, String word, Actor actor) {
        Instant now = Instant.now(clock);
        rows.move(id, state, word, now, actor.by());
        events.publishEvent(new SessionMoved(id, title, state.name(), word, now, actor.by()));
    }

    private static void ahead(Sitting there) {
        if (!there.session().state().ahead()) {
            CouncilRefusal.NOT_NOW.because().raise();
        }
    }

    private static void check(Plan plan) {
        if (plan.title().isBlank()) {
            CouncilRefusal.NO_NAME.because().raise();
        }
        if (plan.startsAt() == null || plan.place().isBlank()) {
            CouncilRefusal.NO_PLACE.because().raise();
        }
        if (plan.title().length() > TITLE
                || plan.place().length() > TITLE
                || plan.words().length() > LONG
                || plan.tellers().length() > LONG) {
            CouncilRefusal.TOO_LONG.because().raise();
        }
    }
}
