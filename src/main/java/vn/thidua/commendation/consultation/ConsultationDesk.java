package vn.thidua.commendation.consultation;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.access.Actor;
import vn.thidua.commendation.AwardRoundId;
import vn.thidua.commendation.ConsultationId;
import vn.thidua.commendation.ConsultationOpened;
import vn.thidua.commendation.ConsultationTakenDown;
import vn.thidua.commendation.round.AwardRound;
import vn.thidua.commendation.round.AwardRoundSight;
import vn.thidua.commendation.round.CommendationRefusal;
import vn.thidua.shared.Refusal;

/** Shows candidates of a round to the public, and takes the page down. Time closes it, nobody has to. */
@NamedInterface("desk")
@Service
@Transactional
public class ConsultationDesk {

    private final ConsultationReads reads;
    private final ConsultationRows rows;
    private final AwardRoundSight rounds;
    private final ShownCandidates shown;
    private final NoticeTime time;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ConsultationDesk(
            ConsultationReads reads,
            ConsultationRows rows,
            AwardRoundSight rounds,
            ShownCandidates shown,
            NoticeTime time,
            ApplicationEventPublisher events,
            Clock clock) {
        this.reads = reads;
        this.rows = rows;
        this.rounds = rounds;
        this.shown = shown;
        this.time = time;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Shows the candidates that the office has received and that were not shown for long enough yet, from today until a day; the same sent twice is one.
     *
     * @param lastDay no earlier than the rule of the law asks for
     * @throws vn.thidua.shared.Refused with a constant of {@link CommendationRefusal}
     */
    public void open(ConsultationId id, AwardRoundId of, LocalDate lastDay, String words, Actor actor) {
        AwardRound round = rounds.run(of, actor);
        rows.alone(of);
        List<Consultation> there = reads.of(of);
        if (there.stream().anyMatch(one -> one.id().equals(id))) {
            return;
        }
        LocalDate today = LocalDate.now(clock);
        List<Consultation.Candidate> candidates = shown.missing(of, there, today);
        if (candidates.isEmpty() && !there.isEmpty()) {
            CommendationRefusal.CONSULTED_ALREADY.because().raise();
        }
        NoticeTime.Term term =
                time.of(candidates.stream().map(Consultation.Candidate::form).collect(Collectors.toSet()), today);
        ConsultationRules.whyNotOpen(round, candidates.size(), term.rule(), term.lastDay(), lastDay)
                .ifPresent(Refusal::raise);
        if (words.length() > ConsultationRules.LONGEST) {
            CommendationRefusal.TOO_LONG.because(ConsultationRules.LONGEST).raise();
        }
        Instant now = Instant.now(clock);
        if (rows.insert(id, of, term, today, lastDay, words.strip(), candidates, now, actor.by())) {
            events.publishEvent(
                    new ConsultationOpened(id, of, round.title(), candidates.size(), lastDay, now, actor.by()));
        }
    }

    /**
     * Takes pages of a round down that stand; where there is none, nothing happens. What was said there stays for the office.
     *
     * @param only the page to be taken down, null for all of them
     * @throws vn.thidua.shared.Refused with {@link CommendationRefusal#NO_WHY}
     */
    public void takeDown(AwardRoundId of, @Nullable ConsultationId only, String why, Actor actor) {
        AwardRound round = rounds.run(of, actor);
        rows.alone(of);
        List<Consultation> standing = reads.of(of).stream()
                .filter(one -> one.stands() && (only == null || only.equals(one.id())))
                .toList();
        if (!standing.isEmpty() && why.isBlank()) {
            CommendationRefusal.NO_WHY.because().raise();
        }
        Instant now = Instant.now(clock);
        for (Consultation one : standing) {
            rows.withdraw(one.id(), why.strip(), now, actor.by());
            events.publishEvent(new ConsultationTakenDown(one.id(), of, round.title(), why.strip(), now, actor.by()));
        }
    }
}
