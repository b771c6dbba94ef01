package vn.thidua.commendation.eligibility;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.access.Actor;
import vn.thidua.commendation.CaseNoted;
import vn.thidua.commendation.ProposalId;
import vn.thidua.commendation.proposal.ProposalSight;
import vn.thidua.commendation.proposal.Recipient;
import vn.thidua.commendation.round.CommendationRefusal;
import vn.thidua.regulation.RecipientKind;
import vn.thidua.shared.NotFound;

/** Keeps disciplinary measures and pending cases of those who are proposed, as the standing office learns of them. */
@NamedInterface("desk")
@Service
@Transactional
public class CaseDesk {

    private final ProposalSight sight;
    private final EligibilityRows rows;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    CaseDesk(ProposalSight sight, EligibilityRows rows, ApplicationEventPublisher events, Clock clock) {
        this.sight = sight;
        this.rows = rows;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Writes down a case of whoever is proposed; the same sent twice is one.
     *
     * @param noted its subject is that of the proposal
     * @throws vn.thidua.shared.Refused with {@link CommendationRefusal#BAD_DAYS} or {@link CommendationRefusal#NO_WHY} where no paper is named
     */
    public void enter(ProposalId proposal, SubjectCase noted, Actor actor) {
        Recipient who = subject(proposal, noted.subject(), actor);
        LocalDate until = noted.until();
        if (until != null && until.isBefore(noted.from())) {
            CommendationRefusal.BAD_DAYS.because().raise();
        }
        if (noted.paper().isBlank()) {
            CommendationRefusal.NO_WHY.because().raise();
        }
        Instant now = Instant.now(clock);
        if (rows.insert(noted, now, actor.by())) {
            say(noted.id(), who, noted.sort().name(), noted.paper(), now, actor);
        }
    }

    /**
     * Says when a case of whoever is proposed ended.
     *
     * @throws vn.thidua.shared.Refused with {@link CommendationRefusal#BAD_DAYS}
     * @throws NotFound where there is no such case
     */
    public void end(ProposalId proposal, UUID noted, LocalDate until, Actor actor) {
        Recipient who = subject(proposal, standing(noted), actor);
        if (!rows.end(noted, until)) {
            CommendationRefusal.BAD_DAYS.because().raise();
        }
        say(noted, who, "ENDED", until.toString(), Instant.now(clock), actor);
    }

    /**
     * Takes a case out that was written down by mistake; that it was there stays known.
     *
     * @throws vn.thidua.shared.Refused with {@link CommendationRefusal#NO_WHY}
     */
    public void remove(ProposalId proposal, UUID noted, String why, Actor actor) {
        Recipient who = subject(proposal, standing(noted), actor);
        if (why.isBlank()) {
            CommendationRefusal.NO_WHY.because().raise();
        }
        Instant now = Instant.now(clock);
        rows.remove(noted, why.strip(), now, actor.by());
        say(noted, who, "REMOVED", why.strip(), now, actor);
    }

    private UUID standing(UUID noted) {
        return rows.locked(noted).orElseThrow(() -> new NotFound("case " + noted));
    }

    private Recipient subject(ProposalId proposal, UUID subject, Actor actor) {
        ProposalSight.Place place = sight.place(proposal, actor);
        Recipient who = place.proposal().who();
        if (!place.runs() || !subject.equals(who.subject())) {
            throw new NotFound("case of " + subject);
        }
        return who;
    }

    private void say(UUID noted, Recipient who, String sort, String word, Instant now, Actor actor) {
        String about = (who.kind() == RecipientKind.INDIVIDUAL ? "person:" : "unit:") + who.subject();
        events.publishEvent(new CaseNoted(noted, about, sort, word, now, actor.by()));
    }
}
