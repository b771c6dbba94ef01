package vn.thidua.commendation.clearance;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.access.Actor;
import vn.thidua.commendation.AwardRoundId;
import vn.thidua.commendation.ClearanceAsked;
import vn.thidua.commendation.ClearanceId;
import vn.thidua.commendation.ClearanceMoved;
import vn.thidua.commendation.ProposalId;
import vn.thidua.commendation.round.AwardRound;
import vn.thidua.commendation.round.AwardRoundSight;
import vn.thidua.commendation.round.CommendationRefusal;
import vn.thidua.regulation.OfficeCalendar;
import vn.thidua.regulation.value.Days;
import vn.thidua.shared.NotFound;
import vn.thidua.shared.Refusal;

/** Takes what the office does about clearance: asks bodies, hands out links and takes them back, withdraws a request. */
@NamedInterface("desk")
@Service
@Transactional
public class ClearanceDesk {

    private final ClearanceReads reads;
    private final ClearanceRows rows;
    private final AwardRoundSight rounds;
    private final ClearanceCandidates candidates;
    private final OfficeCalendar calendar;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ClearanceDesk(
            ClearanceReads reads,
            ClearanceRows rows,
            AwardRoundSight rounds,
            ClearanceCandidates candidates,
            OfficeCalendar calendar,
            ApplicationEventPublisher events,
            Clock clock) {
        this.reads = reads;
        this.rows = rows;
        this.rounds = rounds;
        this.candidates = candidates;
        this.calendar = calendar;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Asks bodies about candidates that the office has; the same sent twice is one.
     *
     * @throws vn.thidua.shared.Refused with a constant of {@link CommendationRefusal}
     * @throws NotFound where the person does not run the round
     */
    public void ask(AwardRoundId id, List<Asking> all, Actor actor) {
        AwardRound round = rounds.run(id, actor);
        if (all.isEmpty()) {
            CommendationRefusal.NO_BODY.because().raise();
        }
        all.forEach(asking -> ClearanceRules.whyNot(asking).ifPresent(Refusal::raise));
        LocalDate today = LocalDate.now(clock);
        Instant now = Instant.now(clock);
        List<Clearance.Item> known = candidates.of(id, today);
        for (Asking asking : all) {
            Set<ProposalId> about = Set.copyOf(asking.about());
            List<Clearance.Item> items =
                    known.stream().filter(one -> about.contains(one.proposal())).toList();
            if (items.isEmpty()) {
                CommendationRefusal.NOBODY_CHOSEN.because().raise();
            }
            Clearance.Term term = new Clearance.Term(
                    asking.days(), today, calendar.days().last(today, new Days(asking.days(), true)));
            if (rows.insert(asking, id, term, items, now, actor.by())) {
                events.publishEvent(new ClearanceAsked(
                        asking.id(),
                        id,
                        round.title(),
                        asking.unit(),
                        asking.body().strip(),
                        items.size(),
                        term.dueOn(),
                        now,
                        actor.by()));
            }
        }
    }

    /**
     * Makes a link by which a body without accounts answers once, and returns its secret, which is kept nowhere; a link that was there before opens nothing any more.
     *
     * @param until last day on which it opens
     * @throws vn.thidua.shared.Refused with {@link CommendationRefusal#SECRET}, {@link CommendationRefusal#BAD_LINK_DAY} or why nobody answers any more
     */
    public String link(ClearanceId id, LocalDate until, Actor actor) {
        Clearance clearance = own(id, actor);
        AwardRound round = rounds.run(clearance.round(), actor);
        ClearanceRules.whyNotAnswer(clearance).ifPresent(Refusal::raise);
        ClearanceRules.whyNotLink(round.secret(), until, LocalDate.now(clock)).ifPresent(Refusal::raise);
        String secret = LinkSecret.make();
        rows.link(id, LinkSecret.hash(secret), until, actor.by());
        moved(clearance, "LINKED", until.toString(), actor);
        return secret;
    }

    /** Takes a link back, so that it opens nothing any more; twice is once. */
    public void unlink(ClearanceId id, Actor actor) {
        Clearance clearance = own(id, actor);
        if (clearance.linkUntil() != null) {
            rows.link(id, null, null, actor.by());
            moved(clearance, "UNLINKED", "", actor);
        }
    }

    /**
     * Takes a request back that nobody has answered; twice is once.
     *
     * @throws vn.thidua.shared.Refused with {@link CommendationRefusal#NO_WHY}, or {@link CommendationRefusal#ANSWERED_ALREADY}
     */
    public void withdraw(ClearanceId id, String why, Actor actor) {
        Clearance clearance = own(id, actor);
        if (clearance.withdrawn().at() != null) {
            return;
        }
        ClearanceRules.whyNotAnswer(clearance).ifPresent(Refusal::raise);
        if (why.isBlank()) {
            CommendationRefusal.NO_WHY.because().raise();
        }
        if (why.length() > ClearanceRules.LONGEST) {
            CommendationRefusal.TOO_LONG.because(ClearanceRules.LONGEST).raise();
        }
        rows.withdraw(id, why.strip(), Instant.now(clock), actor.by());
        moved(clearance, "WITHDRAWN", why.strip(), actor);
    }

    private void moved(Clearance clearance, String what, String why, Actor actor) {
        events.publishEvent(new ClearanceMoved(
                clearance.id(), clearance.round(), clearance.body(), what, why, Instant.now(clock), actor.by()));
    }

    private Clearance own(ClearanceId id, Actor actor) {
        Clearance clearance = reads.locked(id).orElseThrow(() -> new NotFound("clearance " + id));
        rounds.run(clearance.round(), actor);
        return clearance;
    }
}
