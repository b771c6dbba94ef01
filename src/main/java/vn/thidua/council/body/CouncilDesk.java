package vn.thidua.council.body;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.access.Actor;
import vn.thidua.council.CouncilId;
import vn.thidua.council.CouncilKept;
import vn.thidua.council.CouncilMemberChanged;
import vn.thidua.shared.NotFound;

/** Takes the commands on councils from the standing office of their body. */
@NamedInterface("desk")
@Service
@Transactional
public class CouncilDesk {

    private static final int LONG = 2000;

    private final CouncilReads reads;
    private final CouncilRows rows;
    private final CouncilSight sight;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    CouncilDesk(
            CouncilReads reads, CouncilRows rows, CouncilSight sight, ApplicationEventPublisher events, Clock clock) {
        this.reads = reads;
        this.rows = rows;
        this.sight = sight;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Writes a council of the body of the person down, with the decision that set it up; the same sent twice is one.
     *
     * @throws vn.thidua.shared.Refused with {@link CouncilRefusal#NO_NAME}, {@link CouncilRefusal#NO_DECISION} or {@link CouncilRefusal#BAD_DAYS}
     */
    public void begin(CouncilId id, CouncilKind kind, String name, CouncilDecision decision, Actor actor) {
        if (name.isBlank()) {
            CouncilRefusal.NO_NAME.because().raise();
        }
        check(decision);
        Instant now = Instant.now(clock);
        Council council = new Council(
                id, sight.body(actor), kind, name.strip(), actor.by().name(), 0);
        if (rows.insert(council, actor.by())) {
            rows.decision(id, decision, now, actor.by());
            events.publishEvent(new CouncilKept(id, council.name(), now, actor.by()));
        }
    }

    /**
     * Lets somebody sit on a council from a day on; the same sent twice is one.
     *
     * @throws vn.thidua.shared.Refused with a constant of {@link CouncilRefusal}
     */
    public void join(CouncilId id, CouncilMember member, CouncilDecision decision, Actor actor) {
        Council council = own(id, actor);
        List<CouncilMember> all = reads.members(id);
        if (all.stream().anyMatch(one -> one.id().equals(member.id()))) {
            return;
        }
        check(decision);
        rows.holdSessions(id);
        List<CouncilMember> now =
                all.stream().filter(one -> one.until() == null).toList();
        if (now.stream().anyMatch(one -> one.person().equals(member.person()))) {
            CouncilRefusal.SITS_ALREADY.because(member.name()).raise();
        }
        if (member.role() == CouncilRole.CHAIR && now.stream().anyMatch(one -> one.role() == CouncilRole.CHAIR)) {
            CouncilRefusal.TWO_CHAIRS.because().raise();
        }
        if (member.account() != null
                && now.stream().anyMatch(one -> member.account().equals(one.account()))) {
            CouncilRefusal.ACCOUNT_TAKEN.because(member.name()).raise();
        }
        if (member.from().isBefore(decision.from())) {
            CouncilRefusal.BAD_DAYS.because().raise();
        }
        Instant at = Instant.now(clock);
        UUID kept = rows.decision(id, decision, at, actor.by());
        rows.join(id, member, kept);
        rows.touch(id, actor.by());
        events.publishEvent(new CouncilMemberChanged(
                id, council.name(), member.person(), true, decision.number(), "", at, actor.by()));
    }

    /**
     * Lets somebody leave; whoever sits in an open session stays until it is over, for who sits there was fixed when it was opened.
     *
     * @param until first day no longer on it
     * @throws vn.thidua.shared.Refused with a constant of {@link CouncilRefusal}
     */
    public void leave(CouncilId id, UUID member, LocalDate until, CouncilDecision decision, String why, Actor actor) {
        Council council = own(id, actor);
        rows.holdSessions(id);
        CouncilMember there = reads.members(id).stream()
                .filter(one -> one.id().equals(member))
                .findFirst()
                .orElseThrow(() -> new NotFound("member " + member));
        if (there.until() != null) {
            return;
        }
        check(decision);
        Optional<String> open = rows.openSession(id, there.person());
        if (open.isPresent()) {
            CouncilRefusal.SESSION_OPEN.because(there.name(), open.get()).raise();
        }
        if (until.isBefore(there.from())) {
            CouncilRefusal.BAD_DAYS.because().raise();
        }
        if (why.isBlank()) {
            CouncilRefusal.NO_WHY.because().raise();
        }
        if (why.length() > LONG) {
            CouncilRefusal.TOO_LONG.because().raise();
        }
        Instant at = Instant.now(clock);
        UUID kept = rows.decision(id, decision, at, actor.by());
        rows.leave(member, until, kept, why.strip());
        rows.touch(id, actor.by());
        events.publishEvent(new CouncilMemberChanged(
                id, council.name(), there.person(), false, decision.number(), why.strip(), at, actor.by()));
    }

    private static void check(CouncilDecision decision) {
        if (decision.number().isBlank()) {
            CouncilRefusal.NO_DECISION.because().raise();
        }
        LocalDate until = decision.until();
        if (decision.from().isBefore(decision.on()) || until != null && until.isBefore(decision.from())) {
            CouncilRefusal.BAD_DAYS.because().raise();
        }
    }

    private Council own(CouncilId id, Actor actor) {
        return reads.locked(id)
                .filter(council -> sight.runs(council, actor))
                .orElseThrow(() -> new NotFound("council " + id));
    }
}
